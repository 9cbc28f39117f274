import { expect, it } from 'vitest';
import { openCourt } from '../support/simulation/evidence.ts';
import { simulate, type Simulated } from '../support/simulation/simulate.ts';

/** One seed is replayed by AURORA_SEED; a night tries as many as AURORA_TEST_SEEDS says. */
const ONLY = process.env['AURORA_SEED'];
const SEEDS = Number(process.env['AURORA_TEST_SEEDS'] ?? 120);
const FIRST = Number(ONLY ?? 0);
const END = ONLY === undefined ? SEEDS : FIRST + 1;
/** Of a trace that nobody asked for. */
const LINES = 60;

const told = ({ seed, broken, trace }: Simulated): string =>
  [`AURORA_SEED=${seed} npx vitest run tests/simulation/app.test.ts`, ...trace.slice(-LINES), broken].join(
    '\n',
  );

it(
  `J7: nothing is lost, doubled, overtaken or believed without proof, in ${SEEDS} worlds`,
  async () => {
    const court = openCourt();
    for (let seed = FIRST; seed < END; seed += 1) {
      const world = await simulate({ seed, court });
      expect(world.broken, world.broken === null ? '' : told(world)).toBeNull();
    }
  },
  3_600_000 * 8,
);

it('J7: the same seed is the same world, step by step', async () => {
  const court = openCourt();
  const [one, two] = [await simulate({ seed: 7, court }), await simulate({ seed: 7, court })];
  expect(two.trace).toEqual(one.trace);
  expect(one.steps).toBeGreaterThan(100);
});
