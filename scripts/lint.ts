import { spawnSync } from 'node:child_process';

/** Everything that can be found without running the product. Quiet when there is nothing to say. */
const steps: readonly (readonly [string, string, ...string[]])[] = [
  ['formatting', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['lint', 'oxlint', '--type-aware', '--quiet'],
  ['architecture', 'node', 'scripts/architecture-lint.ts'],
  ['dead code', 'knip', '--no-progress'],
];

let failed = 0;
for (const [name, command, ...args] of steps) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(`${status === 0 ? '✔' : '✖'} ${name} (${seconds} s)\n`);
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}\n`);
    failed += 1;
  }
}
process.exitCode = failed > 0 ? 1 : 0;
