import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `make test` and CI run: lint, generated text, dist, and every test with coverage. */
const steps: readonly (readonly [string, string, ...string[]])[] = [
  ['lint', 'node', 'scripts/lint.ts'],
  ['generated text', 'node', 'scripts/generate.ts', '--check'],
  ['dist', 'node', 'scripts/build.ts', '--check'],
  ['tests', 'vitest', 'run', '--coverage'],
];

// The built program is tested where it will run: in a folder without node_modules.
const folder = mkdtempSync(join(tmpdir(), 'aurora-x-built-'));
for (const name of ['dist', 'samples']) cpSync(name, join(folder, name), { recursive: true });
const env = { ...process.env, AURORA_TEST_CLI: join(folder, 'dist/cli/index.js') };

const run = (): number => {
  for (const [name, command, ...args] of steps) {
    process.stderr.write(`• ${name}\n`);
    const { status } = spawnSync(command, args, { stdio: 'inherit', env });
    if (status === 0) continue;
    process.stderr.write(`✖ ${name} failed\n`);
    return 1;
  }
  return 0;
};

process.exitCode = run();
rmSync(folder, { recursive: true, force: true });
