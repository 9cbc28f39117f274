import type { Outcome, Stage, VerdictWord } from './vocabulary.ts';

/** What a state means to whoever looks: the same in the terminal, in pages and in pictures. */
export type Tone = 'good' | 'bad' | 'warn' | 'calm' | 'mute';

export const OUTCOME_TONES: Readonly<Record<Outcome, Tone>> = {
  passed: 'good',
  failed: 'bad',
  error: 'bad',
  'timed-out': 'bad',
  skipped: 'mute',
  'not-run': 'warn',
  manual: 'warn',
  'not-applicable': 'mute',
};

export const VERDICT_TONES: Readonly<Record<VerdictWord, Tone>> = {
  go: 'good',
  conditional: 'warn',
  'no-go': 'bad',
};

/** What a stage does, in one word. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  T01: 'ingest',
  T02: 'synthesize',
  T03: 'execute',
  T04: 'collect',
  T05: 'challenge',
  T06: 'evaluate',
  T07: 'publish',
};
