import { describe, expect, it } from 'vitest';
import { commitAll, git, makeProject, trackerOf, writeFiles, type Row } from '../../support/project.ts';
import { cliJson } from '../../e2e/cli/support.ts';

const rows = (first: Partial<Row>): string =>
  trackerOf([
    { id: 'M-01', verify: 'grep -q good app.txt', ...first },
    { id: 'M-02', verify: 'test -f other.txt' },
  ]);

/** The verdict on a pull request that changes the row of M-01 and the program. */
const judge = (row: Partial<Row>, program: string, base = 'good') => {
  const root = makeProject({ 'docs/readiness.md': rows({}), 'app.txt': `${base}\n`, 'other.txt': 'x' });
  git(root, 'init', '-q', '-b', 'main');
  const commit = commitAll(root, 'base');
  writeFiles(root, { 'docs/readiness.md': rows(row), 'app.txt': `${program}\n` });
  commitAll(root, 'head');
  const { code, document } = cliJson(root, ['gate', '--base', commit]);
  const { reasons } = document as { reasons: { code: string; item: string | null; source: object | null }[] };
  return { code, reasons };
};

describe('a pull request that breaks what an item rests on', () => {
  it.each(['In Progress', 'Dropped'])('stays a no-go when it sets the item to %s', (status) => {
    const { code, reasons } = judge({ status }, 'bad');
    expect(code).toBe(1);
    expect(reasons).toMatchObject([
      { code: 'AX6105', item: 'M-01', source: { file: 'docs/readiness.md', line: 5 } },
    ]);
  });

  it('may reopen an item that was broken before', () => {
    expect(judge({ status: 'In Progress' }, 'bad, too', 'bad').code).toBe(0);
  });

  it('may reopen an item whose check passes', () => {
    expect(judge({ status: 'In Progress' }, 'good as well').code).toBe(0);
  });
});
