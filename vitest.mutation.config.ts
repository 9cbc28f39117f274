import { defineConfig } from 'vitest/config';

/**
 * Mutation tests ask the unit tests of the domain only: the rest runs processes, which a mutant does not reach. Tests
 * that take seconds for every mutant (a run over hundreds of scenarios, hostile documents) or need files from outside
 * are left out.
 */
export default defineConfig({
  test: {
    pool: 'threads',
    testTimeout: 60_000,
    env: { TEST_ROWS: '60' },
    include: ['tests/unit/{tracker,graph,evaluation}/**/*.test.ts', 'tests/golden/**/*.test.ts'],
    exclude: ['tests/unit/**/{properties,hostile}.test.ts', 'tests/unit/tracker/seeds.test.ts'],
  },
});
