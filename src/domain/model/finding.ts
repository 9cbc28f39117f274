import type { Source } from './source.ts';
import type { Severity } from './vocabulary.ts';

/**
 * A diagnosis: what is wrong, where, and what to do about it. Findings are expected failures; bugs throw.
 * Build one with `finding()` from `catalogue/index.ts`, never by hand, so that each code has one wording.
 */
export interface Finding {
  /** `AXnnnn`, documented in docs/errors/AXnnnn.md. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  readonly source: Source | null;
}
