import picocolors from 'picocolors';
import { OUTCOME_TONES, type Tone, VERDICT_TONES } from '../../domain/model/looks.ts';
import type { CheckOutcome } from '../../domain/model/outcome.ts';
import type { ChallengeWord, Outcome, Severity, VerdictWord } from '../../domain/model/vocabulary.ts';

export type Paint = ReturnType<typeof picocolors.createColors>;

/** The part of a stream that a renderer needs; `process.stderr` fits. */
export interface TerminalStream {
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  write(text: string): unknown;
}

export const createPaint = (color: boolean): Paint => picocolors.createColors(color);

const COLORS = { good: 'green', bad: 'red', warn: 'yellow', calm: 'cyan', mute: 'dim' } as const;

const inTone = (tone: Tone, text: string, paint: Paint): string => paint[COLORS[tone]](text);

/** The word always stands beside the sign, colour never carries the meaning alone. */
const SIGNS: Readonly<Record<Outcome, string>> = {
  passed: '✔',
  failed: '✖',
  error: '✖',
  'timed-out': '✖',
  skipped: '-',
  'not-run': '!',
  manual: '?',
  'not-applicable': '-',
};

export const outcomeSign = (outcome: Outcome, paint: Paint): string =>
  inTone(OUTCOME_TONES[outcome], SIGNS[outcome], paint);

export const outcomeWord = (result: CheckOutcome, paint: Paint): string =>
  inTone(OUTCOME_TONES[result.outcome], result.flaky ? `${result.outcome} (flaky)` : result.outcome, paint);

export const verdictWord = (verdict: VerdictWord, paint: Paint): string =>
  paint.bold(inTone(VERDICT_TONES[verdict], verdict.toUpperCase(), paint));

export const challengeSign = (result: ChallengeWord, paint: Paint): string =>
  result === 'proven' ? paint.green('✔') : result === 'vacuous' ? paint.red('✖') : paint.dim('-');

export const severityWord = (severity: Severity, paint: Paint): string =>
  ({ error: paint.red, warning: paint.yellow, note: paint.dim })[severity](severity);

/** Does this outcome deserve a line of its own that stays? */
export const isTrouble = (outcome: Outcome): boolean =>
  outcome === 'failed' || outcome === 'error' || outcome === 'timed-out' || outcome === 'not-run';
