import { spawnSync } from 'node:child_process';

/** What `make test` and CI run: lint, generated text, dist, and every test with coverage. */
const steps: readonly (readonly [string, string, ...string[]])[] = [
  ['lint', 'node', 'scripts/lint.ts'],
  ['generated text', 'node', 'scripts/generate.ts', '--check'],
  ['dist', 'node', 'scripts/build.ts', '--check'],
  ['tests', 'vitest', 'run', '--coverage'],
];

for (const [name, command, ...args] of steps) {
  process.stderr.write(`• ${name}\n`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`✖ ${name} failed\n`);
    process.exit(1);
  }
}
