import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { COSTS, FLEETS, rowOf } from '../../bench/scale.ts';
import { GITHUB_PACE } from '../../src/domain/limits/budget.ts';

const root = join(import.meta.dirname, '../..');

it.each(FLEETS.usual.map((fleet) => [`${fleet.installations} installations, ${fleet.replicas} Apps`, fleet]))(
  'docs/scale.md says what the simulation comes to: %s',
  (_name, fleet) => {
    expect(readFileSync(join(root, 'docs/scale.md'), 'utf8')).toContain(rowOf(fleet));
  },
);

it('the simulation has the limits of the App', () => {
  const { intervalMs, perHour } = GITHUB_PACE;
  expect([COSTS.writeIntervalMs, COSTS.writesAnHour]).toEqual([intervalMs, perHour]);
});
