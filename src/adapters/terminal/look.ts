import picocolors from 'picocolors';
import type { CheckOutcome } from '../../domain/model/outcome.ts';
import type { ChallengeWord, Outcome, Severity, Stage, VerdictWord } from '../../domain/model/vocabulary.ts';

export type Paint = ReturnType<typeof picocolors.createColors>;
type Tone = (paint: Paint) => (text: string) => string;

/** The part of a stream that a renderer needs; `process.stderr` fits. */
export interface TerminalStream {
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  write(text: string): unknown;
}

export const createPaint = (color: boolean): Paint => picocolors.createColors(color);

export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  T01: 'ingest',
  T02: 'synthesize',
  T03: 'execute',
  T04: 'collect',
  T05: 'challenge',
  T06: 'evaluate',
  T07: 'publish',
};

const good: Tone = (paint) => paint.green;
const bad: Tone = (paint) => paint.red;
const warn: Tone = (paint) => paint.yellow;
const mute: Tone = (paint) => paint.dim;

/** A sign, a word and a tone: the word always stands beside the sign, colour never carries the meaning alone. */
const OUTCOMES: Readonly<Record<Outcome, readonly [sign: string, tone: Tone]>> = {
  passed: ['✔', good],
  failed: ['✖', bad],
  error: ['✖', bad],
  'timed-out': ['✖', bad],
  skipped: ['-', mute],
  'not-run': ['!', warn],
  manual: ['?', warn],
  'not-applicable': ['-', mute],
};

export const outcomeSign = (outcome: Outcome, paint: Paint): string => {
  const [sign, tone] = OUTCOMES[outcome];
  return tone(paint)(sign);
};

export const outcomeWord = (result: CheckOutcome, paint: Paint): string => {
  const [, tone] = OUTCOMES[result.outcome];
  return tone(paint)(result.flaky ? `${result.outcome} (flaky)` : result.outcome);
};

export const verdictWord = (verdict: VerdictWord, paint: Paint): string => {
  const tone = verdict === 'go' ? good : verdict === 'conditional' ? warn : bad;
  return paint.bold(tone(paint)(verdict.toUpperCase()));
};

export const challengeSign = (result: ChallengeWord, paint: Paint): string =>
  result === 'proven' ? paint.green('✔') : result === 'vacuous' ? paint.red('✖') : paint.dim('-');

export const severityWord = (severity: Severity, paint: Paint): string =>
  ({ error: paint.red, warning: paint.yellow, note: paint.dim })[severity](severity);

/** Does this outcome deserve a line of its own that stays? */
export const isTrouble = (outcome: Outcome): boolean =>
  outcome === 'failed' || outcome === 'error' || outcome === 'timed-out' || outcome === 'not-run';
