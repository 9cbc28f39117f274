import { defineConfig } from 'vitest/config';

/** Mutation tests ask the unit tests of the domain only: the rest runs processes, which a mutant does not reach. */
export default defineConfig({
  test: {
    include: ['tests/unit/{tracker,graph,evaluation}/**/*.test.ts', 'tests/golden/**/*.test.ts'],
    exclude: ['tests/unit/**/properties.test.ts', 'tests/unit/**/hostile.test.ts', 'tests/unit/**/oracle*.test.ts'],
  },
});
