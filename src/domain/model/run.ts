import type { ChallengeOutcome } from './challenge.ts';
import type { Finding } from './finding.ts';
import type { InputFile } from './model.ts';
import type { CheckOutcome } from './outcome.ts';
import type { Stage, TrustLevel, VerdictWord } from './vocabulary.ts';

/** The machine and the repository state of a run. */
export interface RunEnvironment {
  readonly tool: string;
  readonly node: string;
  readonly os: string;
  readonly arch: string;
  readonly commit: string | null;
  readonly branch: string | null;
  readonly dirty: boolean | null;
  readonly repository: string | null;
  readonly workflow: string | null;
  readonly actor: string | null;
}

/** A stage in the manifest. `key` is the digest of its input, its slice of the config and the tool's version. */
export interface StageRecord {
  readonly stage: Stage;
  readonly key: string;
  readonly sha256: string;
  readonly startedAt: string;
  readonly durationMs: number;
}

/** Which share of the checks a run was. */
export interface RunShard {
  readonly index: number;
  readonly total: number;
  /** Digest of the durations by which the checks were dealt; null when they were dealt by count. */
  readonly cut: string | null;
}

/** run.json: everything a run was made of and came to. */
export interface RunManifest {
  readonly schemaVersion: 1;
  readonly runId: string;
  readonly command: string;
  readonly status: 'complete' | 'interrupted';
  readonly attempt: number;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly environment: RunEnvironment;
  readonly trust: TrustLevel;
  readonly inputs: readonly InputFile[];
  /** Digest of what had to be run, by the rules of the base on a pull request. Runs of earlier versions do not say. */
  readonly plan?: string;
  readonly stages: readonly StageRecord[];
  readonly outcomes: readonly CheckOutcome[];
  readonly challenges: readonly ChallengeOutcome[];
  /** Null for one shard of a run: only the merged run has a verdict. */
  readonly verdict: VerdictWord | null;
  /** Codes of what made it a no-go, each once, sorted. Runs of earlier versions do not say. */
  readonly blockers?: readonly string[];
  readonly score: number | null;
  readonly shard: RunShard | null;
  readonly findings: readonly Finding[];
  /** Logs and evidence of the checks, sorted by path. Files that carry times (reports, results) are in the statement. */
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string }[];
}

/** A line of spec_runs/index.json. */
export interface RunSummary {
  readonly runId: string;
  readonly dir: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly command: string;
  readonly commit: string | null;
  readonly status: 'complete' | 'interrupted';
  readonly verdict: VerdictWord | null;
  /** As in the manifest. */
  readonly blockers?: readonly string[];
  readonly score: number | null;
  readonly counts: Readonly<Record<string, number>>;
  /** Reason code → how often. */
  readonly errors: Readonly<Record<string, number>>;
  /** Hex sha256 of run.json. */
  readonly digest: string | null;
}
