import type { Json } from '../domain/model/json.ts';
import type { RunManifest } from '../domain/model/run.ts';

/** Which run of a repository: what the log says of one that was accepted. */
export interface RunKey {
  readonly repositoryId: number;
  readonly sha: string;
  readonly workflowRun: number;
  readonly attempt: number;
}

/** Runs that the audit log names. */
export interface RecordedRuns {
  /** The run that an entry is about, and the digest of its manifest, by what it says; null for anything else. */
  keyOf(after: Json): { readonly run: RunKey; readonly digest: string } | null;
  /** Null when it is not kept any more. */
  manifest(key: RunKey): Promise<RunManifest | null>;
}
