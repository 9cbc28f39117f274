import type { Config } from '../../domain/model/config.ts';
import type { ChallengeOutcome } from '../../domain/model/challenge.ts';
import type { CheckOutcome } from '../../domain/model/outcome.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { Graph } from '../../domain/model/graph.ts';
import type { Model } from '../../domain/model/model.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { Standing, TrustLevel } from '../../domain/model/vocabulary.ts';
import type { Verdict } from '../../domain/model/verdict.ts';
import type { PipelineFile } from '../../domain/model/pipeline.ts';
import type { RunManifest } from '../../domain/model/run.ts';
import type { RunReport } from '../../domain/report/run-report.ts';

/** A document as it is at the base commit of a pull request. */
export interface BaseDocument {
  readonly file: string;
  readonly text: string;
}

/** What the base commit says: on a pull request its gates and commands decide, the head can only add failures. */
export interface Base {
  readonly commit: string;
  readonly trackers: readonly BaseDocument[];
  readonly specs: readonly BaseDocument[];
  /**
   * Standings at the base, for the delta. `same-code`: only documents of ours differ, so what the base's checks come
   * to here is what they come to there. Null when they are not known.
   */
  readonly standings: readonly { readonly item: string; readonly standing: Standing }[] | 'same-code' | null;
  /** Paths that differ between base and head. */
  readonly changedPaths: readonly string[];
}

export interface Shard {
  readonly index: number;
  readonly total: number;
}

/** One shard's finished run: its manifest, and its files as data. */
export interface ShardResult {
  readonly manifest: RunManifest;
  /** A file of the shard's run directory. */
  read(path: string): Promise<Uint8Array | null>;
}

/** What is asked of the pipeline. */
export interface RunRequest {
  readonly command: string;
  /** Files, or null for those of the config or the usual places. An empty list: no tracker. */
  readonly trackers: readonly string[] | null;
  /** Files, or null for those of the config. */
  readonly specs: readonly string[] | null;
  /** Only these items, or null for all. */
  readonly items: readonly string[] | null;
  readonly config: Config;
  /** Null when there is none and defaults hold. */
  readonly configFile: string | null;
  readonly configFindings: readonly Finding[];
  /** `auto`: what passed and was not challenged before. */
  readonly challenge: 'auto' | 'none';
  readonly force: boolean;
  readonly resume: boolean;
  readonly shard: Shard | null;
  /** Join these instead of executing; each check must be in exactly one. */
  readonly shards: readonly ShardResult[] | null;
  /** Kinds that are judged here although the rest is joined: no command runs and no file of the project is read. */
  readonly ownKinds?: readonly string[];
  /** Kinds that only look at files: judged here by the files of the commit, where there are any to look at. */
  readonly seenKinds?: readonly string[];
  readonly runId: string | null;
  /** The project's own pipeline, or null for the built-in one. */
  readonly pipeline: PipelineFile | null;
  readonly reports: readonly string[];
  readonly base: Base | null;
  readonly trust: TrustLevel;
  /** Links for reports. */
  readonly links: {
    readonly run?: string;
    readonly artifact?: string;
    readonly repository?: string;
    readonly sha?: string;
  };
}

/** Why nothing was run: another run in the same directory, a run id that is taken, broken parts of the project. */
export interface NotBegun {
  readonly problems: readonly Finding[];
}

/** What a pipeline came to. */
export interface RunResult {
  readonly runId: string;
  readonly runDir: string;
  readonly verdict: Verdict;
  readonly outcomes: readonly CheckOutcome[];
  readonly challenges: readonly ChallengeOutcome[];
  readonly model: Model;
  readonly plan: Plan;
  readonly graph: Graph;
  /** As written to run.json. */
  readonly manifest: RunManifest;
  /** Input of every renderer. */
  readonly report: RunReport;
  readonly findings: readonly Finding[];
  readonly interrupted: boolean;
}
