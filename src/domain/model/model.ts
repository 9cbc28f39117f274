import type { Config } from './config.ts';
import type { Finding } from './finding.ts';
import type { Spec } from './check.ts';
import type { TrackerDocument } from './tracker.ts';

/** A file that was read, with its digest: stage keys and provenance are made of these. */
export interface InputFile {
  readonly file: string;
  readonly sha256: string;
}

/** What T01 read: one model of everything that was claimed and configured. */
export interface Model {
  readonly schemaVersion: 1;
  readonly config: Config;
  readonly trackers: readonly TrackerDocument[];
  readonly specs: readonly Spec[];
  /** On a pull request: the documents as they are at its base, which decide what must pass. */
  readonly base: {
    readonly commit: string;
    readonly trackers: readonly TrackerDocument[];
    readonly specs: readonly Spec[];
  } | null;
  readonly inputs: readonly InputFile[];
  readonly findings: readonly Finding[];
}
