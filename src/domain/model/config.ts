import type { ConflictPolicy } from './change.ts';
import type { Claim, Priority, Tier } from './vocabulary.ts';

/** Which items a gate is about. All given conditions must hold; an empty selector means every item. */
export interface GateSelector {
  readonly priority?: readonly Priority[];
  readonly milestone?: readonly string[];
  readonly item?: readonly string[];
  readonly claim?: readonly Claim[];
  readonly workstream?: readonly string[];
  /** Only items that the pull request changes or whose declared paths it touches. */
  readonly affected?: boolean;
}

export interface GateConfig {
  readonly name: string;
  readonly when: GateSelector;
  /** `verified`: every selected item is verified (or waived). `not-refuted`: none is refuted. `ready`: verified or ready. */
  readonly require: 'verified' | 'not-refuted' | 'ready';
  /** `required`: vacuous gates count as no proof. */
  readonly challenge: 'required' | 'optional';
}

export interface SloConfig {
  readonly name: string;
  /** `runs` (our run history), a JSON file `file:path#/json/pointer`, or a Prometheus URL. */
  readonly source: string;
  readonly windowDays: number;
  /** Fractions, 0 to 1. */
  readonly objective: number;
  readonly warn: number | null;
  readonly weight: number;
  readonly key: boolean;
}

/** An exception with reason, approver and expiry. */
export interface Waiver {
  readonly item: string;
  readonly reason: string;
  readonly approver: string;
  /** ISO date; in force through that day, UTC. */
  readonly until: string;
}

/** A person's statement for a criterion that no command can check. */
export interface SignOff {
  /** Check id or item id. */
  readonly subject: string;
  readonly by: string;
  /** ISO date. */
  readonly at: string;
  readonly statement: string;
}

export interface ExecutionConfig {
  /** Checks at once; null: number of processors. */
  readonly concurrency: number | null;
  readonly shell: 'plain' | 'strict';
  readonly tier: Tier;
  /** Program names; deny wins. Empty allow: everything that is not denied. */
  readonly allow: readonly string[];
  readonly deny: readonly string[];
  /** Names of variables handed to every check beyond the built-in allow-list. */
  readonly passEnv: readonly string[];
  readonly timeoutMs: number;
  /** Limits of a whole run. */
  readonly maxDurationMs: number;
  readonly maxChecks: number;
  readonly outputCapBytes: number;
  /** A larger file is neither hashed nor kept. */
  readonly evidenceCapBytes: number;
  readonly memoryMiB: number | null;
  readonly cpuSeconds: number | null;
  readonly processes: number | null;
  readonly network: boolean;
  readonly freshnessMs: number | null;
}

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** When the App writes the weekly report, and whether. */
export interface WeeklyConfig {
  readonly issue: boolean;
  readonly day: (typeof WEEKDAYS)[number];
  /** `07:00` */
  readonly time: string;
  /** `Europe/Berlin` */
  readonly zone: string;
}

/** What the App says of pull requests: nothing, a check and a comment, or a check that must pass. */
export type Mode = 'off' | 'report' | 'enforce';

/** What the App does when settings differ from what `mode` asks for: not look, say it, or change them. */
export type EnforcementPolicy = 'off' | 'report' | 'apply';

/** An objective that is watched after a deployment. */
export interface WatchConfig {
  /** Name of an SLO. */
  readonly objective: string;
  /** How long after the deployment. */
  readonly forMs: number;
  /** File name of the workflow that is started when the objective is missed; null: it is only said. */
  readonly rollback: string | null;
}

/** What a deployment to an environment needs. */
export interface DeploymentConfig {
  /** Name of the gate that decides. */
  readonly gate: string;
  /** Environments that the same commit has to be deployed to before. */
  readonly after: readonly string[];
  readonly watch: WatchConfig | null;
}

/** The whole configuration with every default filled in. */
export interface Config {
  readonly version: 1;
  readonly tracker: readonly string[];
  readonly specs: readonly string[];
  /** Modules of the project's own check kinds, by kind name. */
  readonly checks: Readonly<Record<string, string>>;
  readonly gates: readonly GateConfig[];
  readonly slos: readonly SloConfig[];
  readonly waivers: readonly Waiver[];
  /** Longest that a waiver may last that is given in a comment; null: as long as one likes. */
  readonly waiverLimitDays: number | null;
  readonly signOffs: readonly SignOff[];
  readonly execution: ExecutionConfig;
  readonly redact: { readonly env: readonly string[]; readonly patterns: readonly string[] };
  /** Who is right where the tracker and GitHub both changed. */
  readonly sync: { readonly policy: ConflictPolicy };
  readonly weekly: WeeklyConfig;
  readonly mode: Mode;
  readonly enforcement: EnforcementPolicy;
  /** By the name of the environment. */
  readonly deployments: Readonly<Record<string, DeploymentConfig>>;
  readonly reports: readonly string[];
}

/** Where a configured value came from, for `config print --origin`. */
export interface ConfigOrigin {
  /** JSON path, `gates[0].name`. */
  readonly path: string;
  readonly from: 'default' | 'file' | 'environment' | 'flag';
  readonly detail: string;
}
