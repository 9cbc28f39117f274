import type { Source } from './source.ts';
import type {
  ChallengeWord,
  Claim,
  Outcome,
  Priority,
  Standing,
  TrustLevel,
  VerdictWord,
} from './vocabulary.ts';

export type ReasonSubject = 'run' | 'gate' | 'item' | 'check' | 'criterion' | 'slo' | 'waiver' | 'tracker';

/**
 * A node of the verdict tree. It can say itself in a sentence (`message`), knows its place and what to do.
 * Renderers read this tree and nothing else.
 */
export interface Reason {
  readonly code: string;
  readonly status: 'pass' | 'warn' | 'fail' | 'info';
  readonly subject: { readonly kind: ReasonSubject; readonly id: string };
  readonly message: string;
  readonly remedy: string;
  readonly source: Source | null;
  readonly children: readonly Reason[];
}

/** What a report needs to know of one check of an item. */
export interface CheckStanding {
  readonly id: string;
  readonly outcome: Outcome;
  readonly describe: string;
  readonly command: string | null;
  readonly exitCode: number | null;
  readonly tail: string;
  readonly flaky: boolean;
  readonly cachedFrom: string | null;
  readonly challenge: ChallengeWord | null;
  readonly durationMs: number;
  readonly source: Source;
}

export interface ItemStanding {
  readonly item: string;
  readonly title: string;
  readonly milestone: string | null;
  readonly priority: Priority | null;
  readonly owner: string | null;
  readonly target: string | null;
  readonly claim: Claim | null;
  readonly standing: Standing;
  readonly dependsOn: readonly string[];
  readonly reason: Reason;
  readonly checks: readonly CheckStanding[];
  readonly source: Source;
}

export interface GateResult {
  readonly name: string;
  readonly verdict: VerdictWord;
  readonly items: readonly string[];
  readonly reason: Reason;
}

export interface SloResult {
  readonly name: string;
  readonly objective: number;
  readonly warn: number | null;
  /** Measured fraction, or null when there is no data. */
  readonly actual: number | null;
  /** Share of the error budget that is used up, 0 to 1 and beyond. */
  readonly budgetUsed: number | null;
  readonly samples: number;
  readonly status: 'met' | 'warning' | 'missed' | 'no-data';
  readonly key: boolean;
  readonly weight: number;
}

export interface WaiverState {
  readonly item: string;
  readonly reason: string;
  readonly approver: string;
  readonly until: string;
  readonly status: 'in-force' | 'expired' | 'unused' | 'unknown-item';
  readonly daysLeft: number;
}

/** A difference from the base: `M-04 verified → refuted`. */
export interface StandingChange {
  readonly item: string;
  readonly from: Standing | null;
  readonly to: Standing | null;
}

/** The answer: one word, a score, and the tree of reasons it rests on. */
export interface Verdict {
  readonly schemaVersion: 1;
  readonly verdict: VerdictWord;
  /** 0 to 100: weighted share of selected items that are proven. */
  readonly score: number;
  readonly reason: Reason;
  /** Leaves that keep it from `go`, most severe first. */
  readonly blockers: readonly Reason[];
  readonly warnings: readonly Reason[];
  readonly standings: readonly ItemStanding[];
  readonly gates: readonly GateResult[];
  readonly slos: readonly SloResult[];
  readonly waivers: readonly WaiverState[];
  readonly changes: readonly StandingChange[];
  readonly trust: TrustLevel;
}
