import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { commitAll, git, writeFiles, type FilesByPath } from '../../tests/support/project.ts';

/** The configuration: one gate, so that what is claimed of a P0 has to be true. */
const CONFIG = [
  'version: 1',
  'tracker: [READINESS.md]',
  'gates:',
  '  - name: launch',
  '    when: { priority: [P0] }',
  '    require: verified',
  '    challenge: required',
  '',
].join('\n');

const HEADER = [
  '# Rocket: ready for launch',
  '',
  '| ID | Priority | Title | Owner | Depends On | Target | Status | Verify Command |',
  '| --- | --- | --- | --- | --- | --- | --- | --- |',
];

/** The tracker with what it says of the backups. */
export const tracker = (backups: string): string =>
  [
    ...HEADER,
    '| R-01 | P0 | Alerts page somebody | @mona | | 2026-W49 | Done | `grep -q pager alerts.yml` |',
    `| R-02 | P0 | Backups are restored nightly | @acme | R-01 | 2026-W50 | ${backups} | \`grep -q restored restore.log\` |`,
    '| R-03 | P1 | The runbook says how to roll back | @mona | R-02 | 2026-W51 | Planned | `grep -q "Roll back" runbook.md` |',
    '',
  ].join('\n');

export const PROJECT: FilesByPath = {
  '.github/aurora-x.yml': CONFIG,
  'READINESS.md': tracker('In Progress'),
  'alerts.yml': 'receivers: [pager]\n',
};

/** The repository as a job checks it out: the same files as at the emulator, which speaks no git. */
export interface Checkout {
  readonly root: string;
  /** Commits files to a branch, which begins where main is. */
  readonly commit: (branch: string, files: FilesByPath) => string;
  readonly merge: (branch: string) => string;
}

export const createCheckout = (scratch: string): Checkout => {
  const root = mkdtempSync(join(scratch, 'repository-'));
  git(root, 'init', '-q', '-b', 'main');
  commitAll(root, 'nothing yet');
  return {
    root,
    commit: (branch, files) => {
      const isThere = git(root, 'branch', '--list', branch) !== '';
      git(root, 'switch', '-q', ...(isThere ? [branch] : ['-c', branch]));
      writeFiles(root, files);
      return commitAll(root, `${branch}: ${Object.keys(files).join(', ')}`);
    },
    merge: (branch) => {
      git(root, 'switch', '-q', 'main');
      git(root, 'merge', '-q', '--no-edit', '--no-ff', branch);
      return git(root, 'rev-parse', 'HEAD');
    },
  };
};
