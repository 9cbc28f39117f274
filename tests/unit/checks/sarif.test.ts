import { describe, expect, it } from 'vitest';
import { sarifKind } from '../../../src/application/checks/sarif/index.ts';
import { challengeCheck, runCheck } from '../../support/check-context.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const result = (changes: object = {}) => ({
  ruleId: 'R1',
  level: 'error',
  message: { text: 'tainted input' },
  locations: [{ physicalLocation: { artifactLocation: { uri: 'src/a.ts' }, region: { startLine: 7 } } }],
  ...changes,
});
const log = (results: unknown, run: object = {}, driver: object = {}) =>
  JSON.stringify({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'scan', ...driver } }, results, ...run }],
  });

const check = (text: string, params: object = {}, baseline = '') =>
  runCheck(
    sarifKind,
    { report: 'r.sarif', ...params },
    { files: memoryFiles({ 'r.sarif': text, 'base.sarif': baseline }) },
  );

describe('a scan', () => {
  it.each([
    [log([]), {}, 'passed', undefined],
    [log([result({ level: 'warning' })]), {}, 'passed', undefined],
    [log([result({ kind: 'pass' })]), {}, 'passed', undefined],
    [log([result({ baselineState: 'unchanged' })]), {}, 'passed', undefined],
    [log([result({ suppressions: [{ kind: 'inSource' }] })]), {}, 'passed', undefined],
    [log([result()]), {}, 'failed', 'AX4562'],
    [log([result({ suppressions: [{ status: 'rejected' }] })]), {}, 'failed', 'AX4562'],
    [log([result({ level: 'note' })]), { level: 'note' }, 'failed', 'AX4562'],
    [log([result({ level: undefined })]), { level: 'warning' }, 'failed', 'AX4562'],
    [
      log(
        [result({ level: undefined })],
        {},
        { rules: [{ id: 'R1', defaultConfiguration: { level: 'error' } }] },
      ),
      {},
      'failed',
      'AX4562',
    ],
    ['{"runs":[]}', {}, 'error', 'AX4561'],
    [log(undefined), {}, 'error', 'AX4561'],
    [log(null), {}, 'error', 'AX4561'],
    [log([], { invocations: [{ executionSuccessful: false }] }), {}, 'error', 'AX4561'],
    ['{"results":[]}', {}, 'error', 'AX4560'],
    ['[]', {}, 'error', 'AX4560'],
    ['{', {}, 'error', 'AX4508'],
    ['['.repeat(300_000), {}, 'error', 'AX4508'],
  ])('case %#', async (text, params, outcome, code) => {
    const answer = await check(text, params);
    expect([answer.outcome, answer.reason?.code]).toEqual([outcome, code]);
  });

  it('is held against its baseline, whatever moved', async () => {
    const known = log([result()]);
    const moved = result({
      locations: [{ physicalLocation: { artifactLocation: { uri: 'src/a.ts' }, region: { startLine: 90 } } }],
    });
    const params = { baseline: 'base.sarif' };
    expect((await check(log([moved]), params, known)).outcome).toBe('passed');
    expect((await check(log([moved, moved]), params, known)).measures).toEqual({ results: 2, new: 1 });
    expect((await check(log([result({ ruleId: 'R2' })]), params, known)).outcome).toBe('failed');
    expect((await check(log([]), { baseline: 'gone.sarif' })).reason?.code).toBe('AX4501');
  });

  it('trusts the fingerprints of the scanner', async () => {
    const print = { partialFingerprints: { primary: 'abc' } };
    const renamed = log([result({ ...print, message: { text: 'new words' } })]);
    expect((await check(renamed, { baseline: 'base.sarif' }, log([result(print)]))).outcome).toBe('passed');
  });

  it('names the place of the first', async () => {
    expect((await check(log([result()]))).reason?.message).toContain('error R1 src/a.ts:7 tainted input');
  });
});

describe('the challenge of a scan', () => {
  it('adds a result', async () => {
    expect((await challengeCheck(sarifKind, { report: '*.sarif' }, { 'r.sarif': log([]) })).result).toBe(
      'proven',
    );
  });

  it('finds a scan that is its own baseline', async () => {
    const params = { report: 'r.sarif', baseline: 'r.sarif' };
    const answer = await challengeCheck(sarifKind, params, { 'r.sarif': log([result()]) });
    expect(answer).toMatchObject({ result: 'vacuous', finding: { code: 'AX5208' } });
  });
});
