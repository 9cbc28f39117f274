import { OUTCOME_TONES, type Tone, VERDICT_TONES } from '../model/looks.ts';
import type { Outcome, Standing, VerdictWord } from '../model/vocabulary.ts';

/** How a state is shown: a word always, a sign and a tone beside it. Colour alone never carries meaning. */
export interface Look {
  readonly word: string;
  /** One character that fonts have everywhere. */
  readonly icon: string;
  /** Name of the colour in the page and in graphs. */
  readonly tone: Tone;
}

export const STANDING_LOOKS: Readonly<Record<Standing, Look>> = {
  verified: { word: 'Verified', icon: '✓', tone: 'good' },
  refuted: { word: 'Refuted', icon: '✗', tone: 'bad' },
  unproven: { word: 'Unproven', icon: '?', tone: 'warn' },
  ready: { word: 'Ready', icon: '➜', tone: 'calm' },
  open: { word: 'Open', icon: '○', tone: 'mute' },
  blocked: { word: 'Blocked', icon: '⊘', tone: 'warn' },
  waived: { word: 'Waived', icon: '≈', tone: 'calm' },
};

export const OUTCOME_LOOKS: Readonly<Record<Outcome, Look>> = {
  passed: { word: 'Passed', icon: '✓', tone: OUTCOME_TONES.passed },
  failed: { word: 'Failed', icon: '✗', tone: OUTCOME_TONES.failed },
  error: { word: 'Error', icon: '!', tone: OUTCOME_TONES.error },
  'timed-out': { word: 'Timed out', icon: '!', tone: OUTCOME_TONES['timed-out'] },
  skipped: { word: 'Skipped', icon: '–', tone: OUTCOME_TONES.skipped },
  'not-run': { word: 'Not run', icon: '–', tone: OUTCOME_TONES['not-run'] },
  manual: { word: 'Needs a sign-off', icon: '?', tone: OUTCOME_TONES.manual },
  'not-applicable': { word: 'Not applicable', icon: '–', tone: OUTCOME_TONES['not-applicable'] },
};

export const VERDICT_LOOKS: Readonly<Record<VerdictWord, Look & { readonly emoji: string }>> = {
  go: { word: 'Go', icon: '✓', tone: VERDICT_TONES.go, emoji: '🟢' },
  conditional: { word: 'Conditional', icon: '!', tone: VERDICT_TONES.conditional, emoji: '🟡' },
  'no-go': { word: 'No-go', icon: '✗', tone: VERDICT_TONES['no-go'], emoji: '🔴' },
};

/** A verdict's sentence without the word it begins with, for where that word stands right above it. */
export const afterWord = (message: string): string =>
  message
    .replace(/^(?:go|conditional|no-go)[:,]\s+/i, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** `12 ms`, `3.4 s`, `2 min 5 s`, `1 h 4 min`. */
export const duration = (ms: number): string => {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
};

/** `99.9 %`; up to two decimals, and never rounded up to 100. */
export const percent = (fraction: number): string => {
  const rounded = Math.round(fraction * 10_000) / 100;
  const shown = fraction < 1 && rounded >= 100 ? 99.99 : rounded;
  return `${shown} %`;
};

/** `2026-11-21 14:02 UTC` of an ISO time. */
export const utc = (iso: string): string => `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;

/** `1.4 KiB`, `12 B`. */
export const bytes = (size: number): string => {
  if (size < 1024) return `${size} B`;
  if (size < 1024 * 1024) return `${(size / 1024).toFixed(1)} KiB`;
  return `${(size / 1024 / 1024).toFixed(1)} MiB`;
};

/** `12 000`, with the space that SI asks for. */
export const grouped = (number: number): string => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, '\u202F');

/** The first seven digits, as people know commits. */
export const shortSha = (sha: string): string => sha.slice(0, 7);
