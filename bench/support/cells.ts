import { cpu, figures, peak, ratio, wall, type Race } from './race.ts';
import { milliseconds, short, type Spread } from './statistics.ts';

const DASH = '—';

const fewer = ({ rounds }: Spread, usual: number): string =>
  rounds < usual ? `, ${rounds} run${rounds === 1 ? '' : 's'}` : '';

/** `612 ms (598–640)`, and the number of runs where it is smaller than usual. */
export const time = (value: Spread | null, usual: number): string =>
  value === null
    ? DASH
    : `${milliseconds(value.median)} (${short(value.min)}–${short(value.max)}${fewer(value, usual)})`;

/** `0.94 × (0.90–1.02)` */
export const times = (value: Spread | null, unit = '×'): string =>
  value === null ? DASH : `${short(value.median)} ${unit} (${short(value.min)}–${short(value.max)})`;

export const mebibytes = (value: Spread | null): string => (value === null ? DASH : value.median.toFixed(0));

/** Columns `wall`, `base ÷ it`… of one contender in a race. */
export const row = (race: Race, name: string, base: string, usual: number): readonly string[] => [
  name,
  time(figures(race, name, wall), usual),
  name === base ? '1' : times(ratio(race, name, base)),
  figures(race, name, cpu) === null ? DASH : milliseconds(figures(race, name, cpu)?.median ?? 0),
  mebibytes(figures(race, name, peak)),
];

export const rowHeader = (base: string): readonly string[] => [
  '',
  'wall: median (min–max)',
  `× ${base}`,
  'CPU',
  'peak MiB',
];
