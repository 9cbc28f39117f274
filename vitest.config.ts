import { defineConfig } from 'vitest/config';

export default defineConfig({
  // An inlined package names source maps that it does not ship; forty lines about it help nobody.
  logLevel: 'error',
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two processors; many tests wait for a server or a clock, so a third one does not slow them.
    maxWorkers: 3,
    reporters: process.env['GITHUB_ACTIONS'] === 'true' ? ['default', 'github-actions'] : ['default'],
    server: { deps: { inline: ['@actions/workflow-parser'] } },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The entrypoints run as processes of their own in tests/e2e, where this process cannot count them.
      exclude: ['src/**/*.d.ts', 'src/entrypoints/**', 'src/ports/**'],
      reporter: ['text-summary', 'lcov', 'json-summary'],
      thresholds: {
        lines: 85,
        branches: 85,
        'src/domain/**': { lines: 95, branches: 95 },
      },
    },
  },
});
