import { DAY_MS, weekOf, weeksBetween } from '../model/iso-week.ts';
import type { Claim, Standing } from '../model/vocabulary.ts';
import { quantile } from './monte-carlo.ts';

/** What was known of the items at a time. */
export interface Sighting {
  readonly at: number;
  readonly items: ReadonlyMap<string, { readonly claim: Claim | null; readonly standing: Standing }>;
}

/** A figure is shown with what it was taken from, and not at all when that is too little. */
export interface Figure {
  readonly value: number | null;
  /** Samples. */
  readonly n: number;
}

/** The four figures of DORA, for proof instead of deployment. */
export interface Flow {
  /** Items proven in a week, median. */
  readonly throughput: Figure;
  /** Days from being worked on (claimed in progress, in review or done) to proof, median. */
  readonly leadDays: Figure;
  /** Share of proofs that were lost again. */
  readonly lost: Figure;
  /** Days from losing its proof to having it again, median. */
  readonly recoveryDays: Figure;
}

export const LEAST_SAMPLES = 5;

interface Counts {
  /** Times of proof. */
  readonly proofs: number[];
  readonly leads: number[];
  readonly recoveries: number[];
  lost: number;
}

const WORKED_ON: readonly (Claim | null)[] = ['in-progress', 'in-review', 'done'];

/** Follows one item through all sightings. One that was proven before the first sighting has no lead time. */
const follow = (id: string, sightings: readonly Sighting[], counts: Counts): void => {
  let begun: number | null = null;
  let proven = false;
  let lostAt: number | null = null;
  for (const [index, { at, items }] of sightings.entries()) {
    const now = items.get(id);
    if (now === undefined) continue;
    const isProven = now.standing === 'verified';
    if (isProven && !proven && index > 0) {
      counts.proofs.push(at);
      if (lostAt !== null) counts.recoveries.push((at - lostAt) / DAY_MS);
      else counts.leads.push((at - (begun ?? at)) / DAY_MS);
    }
    if (proven && !isProven) {
      counts.lost += 1;
      lostAt = at;
    }
    if (begun === null && WORKED_ON.includes(now.claim)) begun = at;
    proven = isProven;
  }
};

/** No value where the samples are too few. */
export const figure = (value: number, n: number): Figure => ({
  value: n < LEAST_SAMPLES ? null : Math.round(value * 100) / 100,
  n,
});

export const median = (values: readonly number[]): Figure =>
  figure(
    quantile(
      values.toSorted((a, b) => a - b),
      0.5,
    ),
    values.length,
  );

/** How work flows to proof. `sightings` oldest first. */
export const flowOf = (sightings: readonly Sighting[]): Flow => {
  const counts: Counts = { proofs: [], leads: [], recoveries: [], lost: 0 };
  const ids = new Set(sightings.flatMap(({ items }) => [...items.keys()]));
  for (const id of ids) follow(id, sightings, counts);
  const [first, last] = [sightings[0], sightings.at(-1)];
  const weeks = first && last ? weeksBetween(weekOf(first.at), weekOf(last.at)) : [];
  const perWeek = weeks.map((week) => counts.proofs.filter((at) => weekOf(at) === week).length);
  const started = counts.proofs.length + initiallyProven(first);
  return {
    throughput: median(perWeek),
    leadDays: median(counts.leads),
    lost: figure(started === 0 ? 0 : counts.lost / started, started),
    recoveryDays: median(counts.recoveries),
  };
};

const initiallyProven = (first: Sighting | undefined): number =>
  [...(first?.items.values() ?? [])].filter(({ standing }) => standing === 'verified').length;
