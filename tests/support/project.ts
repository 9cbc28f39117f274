import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Path → content; null removes the file. */
export type FilesByPath = Readonly<Record<string, string | null>>;

export const writeFiles = (root: string, files: FilesByPath): void => {
  for (const [path, text] of Object.entries(files)) {
    const target = join(root, path);
    if (text === null) rmSync(target);
    else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }
};

/** A directory with these files. */
export const makeProject = (files: FilesByPath = {}): string => {
  const root = mkdtempSync(join(tmpdir(), 'aurora-project-'));
  writeFiles(root, files);
  return root;
};

export const git = (root: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Ines', '-c', 'user.email=ines@acme.test', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: root, GIT_CONFIG_NOSYSTEM: '1' },
  }).trim();

export const commitAll = (root: string, message: string): string => {
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '--allow-empty', '-m', message);
  return git(root, 'rev-parse', 'HEAD');
};

/** A row of a tracker table. */
export interface Row {
  readonly id: string;
  readonly status?: string;
  readonly verify?: string;
  readonly evidence?: string;
  readonly dependsOn?: string;
  readonly title?: string;
  readonly priority?: string;
}

/** A tracker in table form. */
export const trackerOf = (rows: readonly Row[]): string =>
  [
    '# Readiness',
    '',
    '| ID | Priority | Outcome | Depends On | Status | Verify Command | Evidence Path |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(
      ({
        id,
        priority = 'P0',
        title = `Outcome of ${id}`,
        dependsOn = '-',
        status = 'Done',
        verify,
        evidence,
      }) =>
        `| ${id} | ${priority} | ${title} | ${dependsOn} | ${status} | ${verify ? `\`${verify.replaceAll('|', String.raw`\|`)}\`` : ''} | ${evidence ?? ''} |`,
    ),
    '',
  ].join('\n');
