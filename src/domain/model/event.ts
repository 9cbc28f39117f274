import type { Finding } from './finding.ts';
import type { CheckOutcome } from './outcome.ts';
import type { ChallengeOutcome } from './challenge.ts';
import type { Stage, VerdictWord } from './vocabulary.ts';

/** Everything that happens in a run. Terminal, logs, progress and metrics are subscribers. */
export type RunEvent =
  | { readonly type: 'run-started'; readonly runId: string; readonly dir: string; readonly resumed: boolean }
  | { readonly type: 'stage-started'; readonly stage: Stage }
  | {
      readonly type: 'stage-finished';
      readonly stage: Stage;
      readonly durationMs: number;
      readonly reused: boolean;
    }
  | { readonly type: 'checks-planned'; readonly total: number; readonly cached: number }
  | { readonly type: 'check-started'; readonly check: string; readonly describe: string }
  | {
      readonly type: 'check-retried';
      readonly check: string;
      readonly attempt: number;
      readonly delayMs: number;
      readonly reason: Finding | null;
    }
  | { readonly type: 'check-finished'; readonly check: string; readonly outcome: CheckOutcome }
  | { readonly type: 'check-challenged'; readonly check: string; readonly challenge: ChallengeOutcome }
  | { readonly type: 'finding'; readonly finding: Finding }
  | {
      readonly type: 'run-finished';
      readonly runId: string;
      readonly verdict: VerdictWord;
      readonly durationMs: number;
    }
  | { readonly type: 'run-interrupted'; readonly runId: string; readonly signal: string };
