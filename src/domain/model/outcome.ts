import type { Finding } from './finding.ts';
import type { Outcome } from './vocabulary.ts';

/** What was captured of one output stream. The digest covers all of it, the kept text may be cut. */
export interface CapturedStream {
  readonly bytes: number;
  /** Hex sha256 of the whole redacted stream. */
  readonly sha256: string;
  readonly truncated: boolean;
}

/** One try of a check. */
export interface Attempt {
  readonly number: number;
  readonly outcome: Outcome;
  readonly durationMs: number;
  readonly exitCode: number | null;
  readonly reason: Finding | null;
}

/** A limit that was asked for, and whether this system really enforced it. */
export interface Quota {
  readonly name: string;
  readonly wanted: string;
  readonly enforced: boolean;
  readonly why: string | null;
}

/** A file kept as evidence. `path` is relative to the check's evidence directory. */
export interface EvidenceFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** How a check ended, with all its tries. */
export interface CheckOutcome {
  readonly id: string;
  readonly item: string | null;
  readonly kind: string;
  readonly outcome: Outcome;
  /** Passed only after a failed try. */
  readonly flaky: boolean;
  readonly attempts: readonly Attempt[];
  readonly startedAt: string;
  readonly durationMs: number;
  /** Why it is not a plain pass; null on a pass. */
  readonly reason: Finding | null;
  /** Run id this outcome was taken from because nothing changed, or null when it ran here. */
  readonly cachedFrom: string | null;
  /** When the outcome was really observed (ISO), which a cached outcome keeps. */
  readonly observedAt: string;
  readonly fingerprint: string | null;
  readonly stdout: CapturedStream | null;
  readonly stderr: CapturedStream | null;
  /** Last lines of output, redacted, for reports (≤ 20 lines, ≤ 4 000 characters). */
  readonly tail: string;
  readonly evidence: readonly EvidenceFile[];
  readonly quotas: readonly Quota[];
  readonly changedHere: boolean;
  /** Measured values (`coverage`, `latencyMs`, `tests`), for reports. */
  readonly measures: Readonly<Record<string, number>>;
}
