import { DEFAULT_WORKERS } from '../src/entrypoints/app/settings/settings.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulate, type Costs, type Fleet } from './scale/simulate.ts';

/*
 * The tables of docs/scale.md: `node bench/scale.ts` prints them, `node bench/scale.ts --write` puts them into the page.
 */
export const COSTS: Costs = {
  // D14: from a push to the concluded check, of which a test says at most 8 reads and 3 writes.
  gate: { requests: 10, writes: 3 },
  // Nothing changed: a test says so too.
  sync: { requests: 7, writes: 0 },
  requestMs: 150,
  // What AURORA_WORKERS is when nobody sets it.
  workers: DEFAULT_WORKERS,
  // domain/limits/budget.ts
  writeIntervalMs: 1_000,
  writesAnHour: 500,
  peak: 0.1,
  burst: 6,
  burstMs: 20_000,
  marks: { gate: 0.18, sync: 0.12 },
  pulls: 5,
};

const REPOSITORIES = 10_000;

const fleets = (eventsADay: number, installations: number, replicas: readonly number[]): readonly Fleet[] =>
  replicas.map((count) => ({ repositories: REPOSITORIES, installations, eventsADay, replicas: count }));

/** What companies have; the second one takes longer to simulate. */
export const FLEETS = {
  usual: [...fleets(780_000, 100, [1, 2, 4, 8]), ...fleets(780_000, 1_000, [1, 2, 4, 8])],
  large: fleets(10_000_000, 1_000, [16, 64]),
} as const;

const number = (value: number): string =>
  Math.round(value)
    .toString()
    .replaceAll(/\B(?=(\d{3})+$)/g, ' ');
const seconds = (ms: number): string =>
  ms < 10_000
    ? `${(ms / 1_000).toFixed(1)} s`
    : ms < 120_000
      ? `${number(ms / 1_000)} s`
      : `${number(ms / 60_000)} min`;

/** One row of the table. */
export const rowOf = (fleet: Fleet): string => {
  const { events, marks, turns, requestsAnHour, writesAnHour, lagP50, lagP99, busy } = simulate(fleet, COSTS);
  const cells = [
    number(fleet.eventsADay),
    number(fleet.installations),
    number(fleet.replicas),
    number(events),
    number(marks),
    number(turns),
    number(requestsAnHour),
    number(writesAnHour),
    `${Math.round(busy * 100)} %`,
    seconds(lagP50),
    seconds(lagP99),
  ];
  return `| ${cells.join(' | ')} |`;
};

const HEADER = [
  '| events a day | installations | Apps | events in the hour | marks | turns | requests, busiest installation | writes, the same | workers busy | lag p50 | lag p99 |',
  '| --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
];

const BETWEEN =
  /(<!-- simulation -->\n<!-- prettier-ignore-start -->\n)[^]*(<!-- prettier-ignore-end -->\n<!-- \/simulation -->)/;

if (import.meta.main) {
  const table = [...HEADER, ...[...FLEETS.usual, ...FLEETS.large].map(rowOf)].join('\n');
  if (process.argv.includes('--write')) {
    const page = join(import.meta.dirname, '../docs/scale.md');
    const text = readFileSync(page, 'utf8');
    writeFileSync(
      page,
      text.replace(BETWEEN, (_all, start: string, end: string) => `${start}\n${table}\n\n${end}`),
    );
  } else process.stdout.write(`${table}\n`);
}
