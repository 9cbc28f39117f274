import { describe, expect, it } from 'vitest';
import { fileKind } from '../../../src/application/checks/file/index.ts';
import { challengeCheck, runCheck } from '../../support/check-context.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const files = memoryFiles({
  'docs/runbook.md': '# Runbook\nCall the harbour first.\n',
  'docs/empty.md': '',
  'hollow/a.txt': '',
  'report.json': '{"tests":{"passed":12},"version":"1.2","list":[{"ok":true}]}',
  'app.yaml': 'replicas: 3\nimage: ferry\n---\nsecond: document\n',
  'pages/[id].ts': 'export {}',
  'odd.json': '{"constructor": 1',
});

const check = (params: object) => runCheck(fileKind, params, { files });
const codeOf = async (params: object) => {
  const { outcome, reason } = await check(params);
  return `${outcome} ${reason?.code ?? '-'}`;
};

describe('a file that should be there', () => {
  it.each([
    [{ path: 'docs/runbook.md' }],
    [{ path: 'docs/*.md', contains: undefined }],
    [{ path: 'docs/' }],
    [{ path: 'docs' }],
    [{ path: 'pages/[id].ts' }],
    [{ path: 'docs/empty.md', minBytes: 0 }],
    [{ path: 'docs/runbook.md', minBytes: '10B' }],
    [{ path: 'docs/runbook.md', contains: ['Runbook', 'harbour'] }],
    [{ path: 'docs/runbook.md', matches: '^Call .* first\\.$' }],
    [{ path: 'report.json', json: [{ path: '/tests/passed', min: 12, max: 12 }] }],
    [
      {
        path: 'report.json',
        json: [
          { path: 'list[0].ok', equals: true },
          { path: 'nothing', exists: false },
        ],
      },
    ],
    [{ path: 'app.yaml', yaml: [{ path: 'replicas', equals: 3 }] }],
    [{ path: 'gone.md', exists: false }],
    [{ path: 'gone/**', exists: false }],
  ])('passes for %j', async (params) => {
    expect(await codeOf(params)).toBe('passed -');
  });

  it.each([
    [{ path: 'gone.md' }, 'failed AX4501'],
    [{ path: 'gone/*.md' }, 'failed AX4501'],
    [{ path: 'docs/runbook.md/' }, 'failed AX4501'],
    [{ path: 'docs/empty.md' }, 'failed AX4509'],
    [{ path: 'hollow/' }, 'failed AX4509'],
    [{ path: 'docs/runbook.md', minBytes: '1MiB' }, 'failed AX4503'],
    [{ path: 'docs/*.md', contains: 'harbour' }, 'failed AX4504'],
    [{ path: 'docs/runbook.md', matches: 'pilot' }, 'failed AX4505'],
    [{ path: 'docs/runbook.md', matches: '(' }, 'error AX4513'],
    [{ path: 'docs/runbook.md', digest: `sha256:${'0'.repeat(64)}` }, 'failed AX4506'],
    [{ path: 'report.json', json: [{ path: 'tests.passed', equals: '12' }] }, 'failed AX4507'],
    [{ path: 'report.json', json: [{ path: 'constructor', exists: true }] }, 'failed AX4507'],
    [{ path: 'odd.json', json: [{ path: '', exists: true }] }, 'error AX4508'],
    [{ path: 'docs/runbook.md', exists: false }, 'failed AX4502'],
    [{ path: 'docs', exists: false }, 'failed AX4502'],
    [{ path: 'docs/*.md', exists: false }, 'failed AX4502'],
  ])('%j ends in %s', async (params, expected) => {
    expect(await codeOf(params)).toBe(expected);
  });

  it('passes for the digest it has, and names both digests otherwise', async () => {
    const digest = `sha256:${await files.digest('report.json')}`;
    expect(await codeOf({ path: 'report.json', digest })).toBe('passed -');
    const other = await check({ path: 'docs/runbook.md', digest });
    expect(other.reason?.message).toContain(digest);
  });

  it('points at the line of the spec, and keeps secrets out of the message', async () => {
    const { reason } = await check({ path: 'docs/runbook.md', contains: 'hunter2' });
    expect(reason?.source).toEqual({ file: 'specs/fast.yaml', line: 4, column: 5 });
    expect(reason?.message).toBe('docs/runbook.md does not contain "***".');
  });
});

describe('hostile documents', () => {
  it.each([
    ['json', '['.repeat(200_000)],
    ['json', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
    ['yaml', '['.repeat(100_000)],
    [
      'yaml',
      `a: &a [x,x]\n${Array.from({ length: 40 }, (_, i) => `b${i}: &b${i} [${i === 0 ? '*a,*a' : `*b${i - 1},*b${i - 1}`}]`).join('\n')}\n`,
    ],
    ['yaml', 'a: [1\nb: }'],
  ])('%s is answered, not crashed on', async (format, text) => {
    const params = { path: 'x', [format]: [{ path: 'a', equals: 1 }] };
    const { outcome } = await runCheck(fileKind, params, { files: memoryFiles({ x: text }) });
    expect(['failed', 'error']).toContain(outcome);
  });

  it('refuses a path that leaves the workspace', async () => {
    expect((await check({ path: '../secrets', contains: 'x' })).outcome).not.toBe('passed');
  });
});

describe('the challenge of a file', () => {
  it('removes and empties it', async () => {
    const result = await challengeCheck(fileKind, { path: 'a.md' }, { 'a.md': 'text' });
    expect(result).toMatchObject({
      result: 'proven',
      reason: 'It noticed that a.md was removed, then a.md was emptied.',
    });
  });

  it('does not empty what may be empty', async () => {
    const result = await challengeCheck(fileKind, { path: 'a/', minBytes: 0 }, { 'a/b': '', 'a/c': '' });
    expect(result.reason).toBe('It noticed that everything at a/ was removed.');
  });

  it.each(['.', './', '**', '**/*', '*', './.'])('calls %s vacuous: it is always there', async (path) => {
    const result = await challengeCheck(fileKind, { path }, { a: 'b' });
    expect(result).toMatchObject({ result: 'vacuous', finding: { code: 'AX5202' } });
    expect(result.remedy).not.toBe('');
  });

  it('takes content of the whole workspace seriously', async () => {
    expect((await challengeCheck(fileKind, { path: '*', contains: 'b' }, { a: 'b' })).result).toBe('proven');
  });

  it.each(['secret.env', 'build/', 'build/**/*.log', '*.{pem,key}', 'v[0-9].txt'])(
    'creates %s where it must be absent',
    async (path) => {
      expect((await challengeCheck(fileKind, { path, exists: false }, { a: 'b' })).result).toBe('proven');
    },
  );

  it('says so when it cannot make up a name', async () => {
    const result = await challengeCheck(fileKind, { path: '!(a|b)+(x|y)', exists: false }, { a: 'b' });
    expect(result.result).not.toBe('vacuous');
  });

  it('needs no change where the check fails already', async () => {
    const result = await challengeCheck(fileKind, { path: 'gone' }, { a: 'b' });
    expect(result).toMatchObject({ result: 'proven', reason: 'It fails as things are.' });
  });
});

const say = (params: object) => fileKind.describe(fileKind.schema.parse(params));

describe('the parameters of a file', () => {
  it('may not ask for the content of an absent file', () => {
    expect(fileKind.schema.safeParse({ path: 'a', exists: false, contains: 'x' }).success).toBe(false);
  });

  it('are refused when unknown', () => {
    expect(fileKind.schema.safeParse({ path: 'a', contain: 'x' }).success).toBe(false);
  });

  it('are described in a sentence', () => {
    expect(say({ path: 'a.md' })).toBe('a.md exists and is not empty');
    expect(say({ path: 'a.md', exists: false })).toBe('a.md is absent');
    expect(say({ path: 'a.json', json: [{ path: 'n', min: 3 }] })).toBe('a.json n is at least 3');
  });
});
