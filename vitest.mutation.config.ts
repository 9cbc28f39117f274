import { defineConfig } from 'vitest/config';

/** Mutation tests ask the unit tests of the domain only: the rest runs processes, which a mutant does not reach. */
export default defineConfig({
  test: {
    pool: 'threads',
    include: ['tests/unit/{tracker,graph,evaluation}/**/*.test.ts', 'tests/golden/**/*.test.ts'],
    exclude: [
      'tests/unit/**/{properties,hostile,write-back}.test.ts',
      'tests/unit/**/oracle*.test.ts',
      'tests/unit/tracker/seeds.test.ts',
    ],
  },
});
