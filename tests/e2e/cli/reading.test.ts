import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli, cliJson, project, start, TRACKER } from './support.ts';

it('parse prints a table and gives the same as JSON', () => {
  const root = project({ 'docs/readiness.md': TRACKER });
  const text = cli(root, ['parse', 'docs/readiness.md']);
  expect(text.code).toBe(0);
  expect(text.stdout).toContain('3 items');
  expect(text.stdout).toMatch(/R-02 +done +P0 +The false one +R-01/);
  const { document } = cliJson(root, ['parse']);
  expect(document).toMatchObject({
    schemaVersion: 1,
    documents: [{ file: 'docs/readiness.md', items: [{ id: 'R-01' }, { id: 'R-02' }, { id: 'R-03' }] }],
  });
});

it('parse reads a file outside the working directory when a person names it', () => {
  const elsewhere = project({ 'tracker.md': TRACKER });
  const { code, stdout } = cli(project(), ['parse', join(elsewhere, 'tracker.md')]);
  expect(code).toBe(0);
  expect(stdout).toContain('R-01');
});

it('parse frames an error and ends with 1, a missing file ends with 2', () => {
  const root = project({ 't.md': '| ID | Status |\n|--|--|\n| A | Done |\n| A | Planned |\n' });
  const { code, stderr } = cli(root, ['parse', 't.md']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/╭─ t\.md:4:3\n[^]*\^/);
  expect(cli(root, ['parse', 'nowhere.md'])).toMatchObject({ code: 2, stdout: '' });
  expect(cli(project(), ['parse'])).toMatchObject({ code: 2, stderr: expect.stringContaining('AX1010') });
});

it('graph gives order, Mermaid, SVG and JSON, one at a time', () => {
  const root = project({ 'docs/readiness.md': TRACKER });
  expect(cli(root, ['graph']).stdout).toMatch(/R-02 +done +The false one +\(after R-01\)/);
  expect(cli(root, ['graph', '--mermaid']).stdout).toMatch(/^flowchart LR\n/);
  expect(cli(root, ['graph', '--svg']).stdout).toMatch(/^<svg[^]*<\/svg>\n$/);
  expect(cliJson(root, ['graph']).document).toMatchObject({
    schemaVersion: 1,
    edges: [{ from: 'R-02', to: 'R-01' }],
  });
  expect(cli(root, ['graph', '--svg', '--mermaid'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('AX1016'),
  });
});

it('graph names a cycle as a path and ends with 1', () => {
  const root = project({
    't.md': '| ID | Status | Depends On |\n|--|--|--|\n| A | Planned | B |\n| B | Planned | A |\n',
  });
  const { code, stdout } = cli(root, ['graph', 't.md']);
  expect(code).toBe(1);
  expect(stdout).toContain('A → B → A');
});

it('spec --from prints YAML with the line of each check', () => {
  const root = project({ 'docs/readiness.md': TRACKER });
  const { code, stdout } = cli(root, ['spec', '--from', 'docs/readiness.md']);
  expect(code).toBe(0);
  expect(stdout).toContain('run: test -f missing.txt');
  expect(stdout).toMatch(/# .*readiness\.md:6/);
});

it('say drafts, answers, and does not guess', () => {
  const root = project({ 'docs/readiness.md': TRACKER, 'go.mod': 'module x' });
  expect(cli(root, ['say', 'every PR runs unit tests']).stdout).toContain('run: go test ./...');
  const answer = cli(root, ['say', 'what does R-02 depend on?']);
  expect(answer).toMatchObject({ code: 0, stdout: expect.stringContaining('R-01') });
  const unclear = cli(root, ['say', 'frobnicate the quux']);
  expect(unclear).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('nearest readings'),
  });
});

it('say needs a tracker only for what can be nothing but a question about one', () => {
  const root = project({});
  expect(cli(root, ['say', 'is coverage above 80%?'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('min: 0.8'),
  });
  expect(cli(root, ['say', 'what blocks M-04?'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('AX1010'),
  });
});

it('config validate shows every mistake with its place', () => {
  const root = project({ '.github/aurora-x.yml': 'version: 1\ngaets: []\nexecution: { shell: fish }\n' });
  const { code, stderr } = cli(root, ['config', 'validate']);
  expect(code).toBe(2);
  expect(stderr).toContain('aurora-x.yml:2:1');
  expect(stderr).toContain('aurora-x.yml:3:');
  expect(cliJson(root, ['config', 'validate']).document).toMatchObject({ valid: false });
  expect(cli(root, ['parse']).code).toBe(2);
});

it('config print says where each value comes from', () => {
  const root = project({ '.github/aurora-x.yml': 'version: 1\nexecution: { shell: strict }\n' });
  const { stdout, code } = cli(root, ['config', 'print', '--origin'], { AURORA_CONCURRENCY: '3' });
  expect(code).toBe(0);
  expect(stdout).toMatch(/execution\.shell +"strict" +file +.*aurora-x\.yml:2/);
  expect(stdout).toMatch(/execution\.concurrency +3 +environment +AURORA_CONCURRENCY/);
  expect(stdout).toMatch(/execution\.network +\S+ +default/);
});

it('explain knows codes and items', () => {
  const root = project({ 'docs/readiness.md': TRACKER });
  expect(cli(root, ['explain', 'ax1001']).stdout).toContain('Unknown command');
  const item = cli(root, ['explain', 'r-02']);
  expect(item.code).toBe(0);
  for (const fact of [
    'The false one',
    'test -f missing.txt',
    'R-01 The true one (done)',
    'never run',
    'aurora-x verify R-02',
  ]) {
    expect(item.stdout).toContain(fact);
  }
  expect(cli(root, ['explain', 'R-O2'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Did you mean'),
  });
});

it('explain says that an open item is overdue, and of a claimed one only when a run says otherwise', () => {
  const root = project({
    'docs/readiness.md': [
      '| ID | Outcome | Target | Status |',
      '|---|---|---|---|',
      '| R-01 | Open for long | 2024-W08 | Planned |',
      '| R-02 | Done, they say | 2024-W08 | Done |',
      '',
    ].join('\n'),
  });
  expect(cli(root, ['explain', 'R-01']).stdout).toMatch(/overdue +since 2024-02-25/);
  expect(cli(root, ['explain', 'R-02']).stdout).not.toContain('overdue');
});

it('explain names the nearest code where there is no tracker at all', () => {
  const { code, stderr } = cli(project({}), ['explain', 'AX10O1']);
  expect(code).toBe(2);
  expect(stderr).toContain('AX1011');
  expect(stderr).toMatch(/Did you mean "AX1\d01"/);
});

it('doctor is content here, and names what is not', () => {
  const root = project({ 'docs/readiness.md': TRACKER });
  expect(cli(root, ['doctor'])).toMatchObject({ code: 0, stdout: expect.stringContaining('✔ Tracker') });
  const broken = project({
    '.github/aurora-x.yml': 'version: 1\nchecks: { own: ./no-such.mjs }\n',
    'specs/own.yaml': 'version: 1\nname: own\nchecks:\n  - { id: a, uses: ./half.mjs }\n',
    'half.mjs': 'export const describe = () => "half";\n',
    'docs/readiness.md': TRACKER,
  });
  const { code, document } = cliJson(broken, ['doctor']);
  expect(code).toBe(1);
  expect(document).toMatchObject({ ok: false });
  expect(JSON.stringify(document)).toContain('no-such.mjs');
  expect(JSON.stringify(document)).toContain('execute of ./half.mjs');
});

it('init --dry-run writes nothing, init --yes writes, and a second one changes nothing', () => {
  const root = project({ 'package.json': '{"scripts":{"test":"node --test"}}' });
  const dry = cli(root, ['init', '--dry-run']);
  expect(dry.stdout).toContain('would be written');
  expect(() => readFileSync(join(root, '.github/aurora-x.yml'))).toThrow(/ENOENT/);
  const first = cli(root, ['init', '--yes']);
  expect(first.code).toBe(0);
  expect(first.stdout).toMatch(/Next\n {2}1\..*\n {2}2\..*\n {2}3\. .*spec_runs\/.*\n {2}4\./);
  const config = readFileSync(join(root, '.github/aurora-x.yml'), 'utf8');
  expect(cli(root, ['init', '--yes']).stdout).toContain('left as it is');
  expect(readFileSync(join(root, '.github/aurora-x.yml'), 'utf8')).toBe(config);
  expect(cli(root, ['config', 'validate']).code).toBe(0);
  expect(cli(root, ['doctor']).code).toBe(0);
});

it('inspect says what to do when there are no runs, and does not know a run that is not there', () => {
  const root = project();
  expect(cli(root, ['inspect'])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('aurora-x pipeline'),
  });
  expect(cli(root, ['inspect', '01KXYZ'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('AX1012'),
  });
});

it('survives a reader that goes away', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `| T-${index} | Planned |`).join('\n');
  const root = project({ 't.md': `| ID | Status |\n|--|--|\n${rows}\n` });
  const child = start(root, ['parse', 't.md', '--json']);
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((done) => child.on('close', done));
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
});
