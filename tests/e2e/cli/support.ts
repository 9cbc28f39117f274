import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The program as it is developed; the built one is tested by the same suite with AURORA_TEST_CLI. */
const PROGRAM = resolve(process.env['AURORA_TEST_CLI'] ?? 'src/entrypoints/cli/index.ts');

/** A project directory with these files. */
export const project = (files: Readonly<Record<string, string>> = {}): string => {
  const root = mkdtempSync(join(tmpdir(), 'aurora-cli-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
};

/** An environment without what the machine that tests run on happens to set. */
const environment = (extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  ...extra,
});

export const cli = (cwd: string, argv: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...argv], {
    cwd,
    env: environment(env),
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
};

/** The parsed document of `--json`, and how the command ended. */
export const cliJson = (cwd: string, argv: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { code, stdout, stderr } = cli(cwd, [...argv, '--json'], env);
  const document: unknown = JSON.parse(stdout);
  return { code, document, stderr };
};

export const start = (cwd: string, argv: readonly string[]) =>
  spawn(process.execPath, [PROGRAM, ...argv], { cwd, env: environment({}) });

export const TRACKER = `# Readiness

| ID | Priority | Outcome | Depends On | Status | Verify Command | Evidence Path |
|---|---|---|---|---|---|---|
| R-01 | P0 | The true one | - | Done | \`test -f real.txt\` | real.txt |
| R-02 | P0 | The false one | R-01 | Done | \`test -f missing.txt\` | |
| R-03 | P1 | The one in work | - | In Progress | \`true\` | |
`;
