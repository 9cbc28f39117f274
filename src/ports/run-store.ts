import type { ChallengeOutcome } from '../domain/model/challenge.ts';
import type { Finding } from '../domain/model/finding.ts';
import type { CheckOutcome } from '../domain/model/outcome.ts';
import type { RunSummary } from '../domain/model/run.ts';

/** The kept text of both streams of a check, redacted. */
export interface Logs {
  readonly stdout: string;
  readonly stderr: string;
}

/** One finished piece of work. Once `checkpoint` has resolved it survives a kill and a power cut. */
export type Checkpoint =
  | { readonly kind: 'outcome'; readonly key: string; readonly outcome: CheckOutcome; readonly logs: Logs }
  | { readonly kind: 'challenge'; readonly key: string; readonly challenge: ChallengeOutcome };

export interface OpenRequest {
  /** Digest of what was asked; an unfinished run with the same one is resumed. */
  readonly requestKey: string;
  readonly command: string;
  readonly resume: boolean;
  /** Given by the caller for reproducible runs, else made. */
  readonly runId: string | null;
}

/** A run that this process owns until it closes it. */
export interface OpenRun {
  readonly runId: string;
  /** Relative to the workspace when it lies inside, else absolute. */
  readonly dir: string;
  readonly startedAt: string;
  /** 1, and one more for each resume. */
  readonly attempt: number;
  /** What earlier attempts finished. */
  readonly checkpoints: readonly Checkpoint[];
  /** Lines that were torn or altered. */
  readonly ignored: number;
  checkpoint(record: Checkpoint): Promise<void>;
  /**
   * As a whole or not at all: temporary file, fsync, rename. `atomic` leaves out the fsync, for what no later attempt
   * relies on.
   */
  write(path: string, content: string | Uint8Array, how?: 'durable' | 'atomic'): Promise<void>;
  /** For what can be made again from checkpoints: without a promise for the case of a cut. */
  writeDerived(path: string, content: string | Uint8Array): void;
  read(path: string): Promise<Uint8Array | null>;
  /** Removes a file or directory of an earlier attempt; nothing happens when it is not there. */
  remove(path: string): void;
  /** Files of the run directory, relative, sorted. */
  list(): Promise<readonly string[]>;
  /** Frees the lock. An unfinished run is resumed by the next one that asks for the same. */
  close(finished: boolean): Promise<void>;
}

/** An outcome that may be used again, with its challenge if there was one. */
export interface KnownOutcome {
  readonly runId: string;
  /** Directory of that run, as in `OpenRun`. */
  readonly dir: string;
  readonly outcome: CheckOutcome;
  readonly challenge: ChallengeOutcome | null;
  /** State, after that run, of the paths that its command names; null when its inputs are declared. */
  readonly named: string | null;
}

/** Outcomes of earlier runs by fingerprint. What was altered, or whose run directory is gone, is not there. */
export type KnownOutcomes = Pick<ReadonlyMap<string, KnownOutcome>, 'get'>;

/** A file that runs made in the workspace, and that version control does not know. */
export interface ProducedFile {
  /** Digest it counts with as an input: null as long as nobody but runs has written it. */
  readonly countsAs: string | null;
  /** Digest it had when the last run ended. */
  readonly left: string;
}

/** Runs on disk: spec_runs/. */
export interface RunStore {
  /** A finding when another process owns the directory, or the run id that was asked for is taken. */
  open(request: OpenRequest): Promise<OpenRun | Finding>;
  /** Finished and interrupted runs, newest first. Rebuilt from the run directories when the index is missing. */
  history(): Promise<readonly RunSummary[]>;
  /** What run.json of the run holds, in whatever shape; null when it cannot be read as JSON. */
  manifest(runId: string): Promise<unknown>;
  known(): Promise<KnownOutcomes>;
  /** Adds or replaces outcomes, by fingerprint. */
  remember(entries: ReadonlyMap<string, KnownOutcome>): Promise<void>;
  /** Hex sha256 of a file in a run directory (`dir` as in `OpenRun`), or null when it is not there. */
  digestIn(dir: string, path: string): Promise<string | null>;
  /** Adds or replaces the run's line in the index. */
  index(summary: RunSummary): Promise<void>;
  /** Files that runs made in the workspace, by path. */
  produced(): Promise<ReadonlyMap<string, ProducedFile>>;
  setProduced(files: ReadonlyMap<string, ProducedFile>): Promise<void>;
}
