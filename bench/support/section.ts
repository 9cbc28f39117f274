import type { Spread } from './statistics.ts';

/** A promise of the design, with what came of it. */
export interface Goal {
  /** Under this name `notes.md` says why it was missed, or what helped. */
  readonly id: string;
  readonly sentence: string;
  /** `≤ 1.5 ×` */
  readonly limit: string;
  readonly unit: string;
  readonly measured: Spread | null;
  /** Null when it could not be measured here. */
  readonly met: boolean | null;
}

export interface Table {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What one section measured; plain data, kept between runs. */
export interface Section {
  readonly name: string;
  readonly title: string;
  /** How it was measured, in sentences. */
  readonly method: readonly string[];
  /** `turbo 2.11.11` */
  readonly versions: readonly string[];
  readonly goals: readonly Goal[];
  readonly tables: readonly Table[];
  /** What was not measured, and why: nothing is left out silently. */
  readonly leftOut: readonly string[];
}

type Limited = Pick<Goal, 'id' | 'sentence'> & {
  readonly limit: number;
  readonly unit: string;
  readonly measured: Spread | null;
};

/** Met when the median is at most the limit. */
export const atMost = ({ id, sentence, limit, unit, measured }: Limited): Goal => ({
  id,
  sentence,
  limit: `≤ ${limit} ${unit}`,
  unit,
  measured,
  met: measured && measured.median <= limit,
});

/** Met when the median is at least the limit. */
export const atLeast = ({ id, sentence, limit, unit, measured }: Limited): Goal => ({
  id,
  sentence,
  limit: `≥ ${limit} ${unit}`,
  unit,
  measured,
  met: measured && measured.median >= limit,
});

export interface BenchOptions {
  readonly quick: boolean;
  /** Says on the terminal what is going on. */
  readonly say: (line: string) => void;
}
