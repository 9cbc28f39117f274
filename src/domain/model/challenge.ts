import type { Finding } from './finding.ts';
import type { ChallengeWord } from './vocabulary.ts';

/** What T05 found out about one check. */
export interface ChallengeOutcome {
  readonly check: string;
  readonly item: string | null;
  readonly result: ChallengeWord;
  /** The program whose failure goes unnoticed (or was noticed), if it is about one. */
  readonly program: string | null;
  /** What was changed and what the check did about it, in one sentence. */
  readonly reason: string;
  /** How to make the gate able to fail; empty when proven. */
  readonly remedy: string;
  readonly finding: Finding | null;
}
