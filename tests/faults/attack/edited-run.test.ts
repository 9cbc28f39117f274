import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, cliJson, project } from '../../e2e/cli/support.ts';

const root = project({
  't.md': '| ID | Status | Verify | Evidence |\n|--|--|--|--|\n| M-01 | Done | `grep -q x a.txt` | a.txt |\n',
  'a.txt': 'x\n',
});
const { document: gate } = cliJson(root, ['pipeline', 't.md']);
const { runDir } = gate as { runDir: string };

/** A copy of the project whose run somebody edited. */
const edited = (edit: (dir: string) => void): string => {
  const copy = mkdtempSync(join(tmpdir(), 'aurora-edited-'));
  cpSync(root, copy, { recursive: true });
  edit(join(copy, runDir));
  return copy;
};

const rewrite = (change: (manifest: Record<string, unknown>) => void) => (dir: string) => {
  const file = join(dir, 'run.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
};

const content = (text: string) => (dir: string) => writeFileSync(join(dir, 'run.json'), text);

const fifo = (path: string): void => {
  rmSync(path);
  execFileSync('mkfifo', [path]);
};

const UNREADABLE: readonly (readonly [string, (dir: string) => void])[] = [
  ['an empty list', content('[]')],
  ['an empty object', content('{}')],
  ['null', content('null')],
  ['text', content('{"runs":')],
  ['nested a hundred thousand deep', content('['.repeat(100_000) + ']'.repeat(100_000))],
  ['wrong types', rewrite((run) => Object.assign(run, { outcomes: {}, stages: 7 }))],
  ['holes in lists', rewrite((run) => Object.assign(run, { outcomes: [null], files: [{ path: 5 }] }))],
  ['ten gigabytes', (dir) => truncateSync(join(dir, 'run.json'), 10 * 1024 ** 3)],
  ['a pipe', (dir) => fifo(join(dir, 'run.json'))],
  ['gone', (dir) => rmSync(join(dir, 'run.json'))],
  [
    'a directory',
    (dir) => {
      rmSync(join(dir, 'run.json'));
      mkdirSync(join(dir, 'run.json'));
    },
  ],
  [
    'a link out of the run',
    (dir) => {
      const elsewhere = join(mkdtempSync(join(tmpdir(), 'aurora-elsewhere-')), 'run.json');
      renameSync(join(dir, 'run.json'), elsewhere);
      symlinkSync(elsewhere, join(dir, 'run.json'));
    },
  ],
];

describe('a manifest that was edited', () => {
  it.each(UNREADABLE)('is told where it is %s', (_, edit) => {
    const copy = edited(edit);
    const one = cli(copy, ['inspect', 'latest']);
    expect([one.code, one.stderr]).toEqual([2, expect.stringContaining(`AX1013  ${runDir}/run.json`)]);
    const all = cli(copy, ['inspect']);
    expect([all.code, all.stderr]).toEqual([0, expect.stringContaining('AX1013')]);
    const { code, document } = cliJson(copy, ['inspect', 'latest', '--verify']);
    expect([code, document]).toEqual([1, expect.objectContaining({ intact: false })]);
    expect(one.stderr + all.stderr).not.toMatch(/AX9001|undefined|\n\s+at /);
  });
});

const verified = (edit: (dir: string) => void) => {
  const { code, document } = cliJson(edited(edit), ['inspect', 'latest', '--verify']);
  const { findings } = document as { findings: { code: string; message: string }[] };
  return { code, findings: findings.map((one) => `${one.code} ${one.message}`) };
};

describe('inspect --verify', () => {
  it('follows no path out of the run', () => {
    const sha256 = '0'.repeat(64);
    const files = ['../../../../etc/passwd', '/etc/passwd'].map((path) => ({ path, bytes: 1, sha256 }));
    const { code, findings } = verified(rewrite((run) => Object.assign(run, { files })));
    expect(code).toBe(1);
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^AX7006 run\.json/),
        expect.stringMatching(/^AX7005 .*\.\.\/etc\/passwd/),
        expect.stringMatching(/^AX7005 .* \/etc\/passwd/),
      ]),
    );
  });

  it.each([
    [
      'evidence behind a link',
      'AX7002',
      (dir: string) => {
        const file = join(dir, 'checks/M-01.verify/evidence/a.txt');
        rmSync(file);
        symlinkSync('/etc/hostname', file);
      },
    ],
    [
      'evidence that was added',
      'AX7004',
      (dir: string) => writeFileSync(join(dir, 'checks/M-01.verify/evidence/b.txt'), 'x'),
    ],
    ['a report that is gone', 'AX7002', (dir: string) => rmSync(join(dir, 'report.md'))],
    ['a statement that is gone', 'AX7002', (dir: string) => rmSync(join(dir, 'provenance.intoto.json'))],
    [
      'a statement of something else',
      'AX7007',
      (dir: string) => writeFileSync(join(dir, 'provenance.intoto.json'), '{"subject":[null]}'),
    ],
  ])('names %s', (_, wanted, edit) => {
    const { code, findings } = verified(edit);
    expect([code, findings]).toEqual([1, [expect.stringMatching(new RegExp(`^${wanted} `))]]);
  });
});

describe('an index that was edited', () => {
  const index = (dir: string): string => join(dir, '..', '..', 'index.json');

  it.each([
    ['a list', (dir: string) => writeFileSync(index(dir), '[]')],
    [
      'lines without what they need',
      (dir: string) => writeFileSync(index(dir), '{"schemaVersion":1,"runs":[{}]}'),
    ],
    [
      'a directory elsewhere',
      (dir: string) =>
        writeFileSync(
          index(dir),
          readFileSync(index(dir), 'utf8').replace(/"dir":"[^"]*"/, '"dir":"../../etc"'),
        ),
    ],
    ['a pipe', (dir: string) => fifo(index(dir))],
  ])('is built again from the runs: %s', (_, edit) => {
    const { code, document } = cliJson(edited(edit), ['inspect']);
    expect([code, document]).toMatchObject([0, { runs: [{ dir: runDir }] }]);
  });
});

it('does not suggest a run where there is none', () => {
  const { stderr } = cli(project(), ['inspect', 'latest']);
  expect(stderr).toContain('AX1012');
  expect(stderr).not.toContain('Did you mean');
});
