import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../../src/application/checks/golden/diff.ts';
import { goldenKind } from '../../../src/application/checks/golden/index.ts';
import type { CommandRunner } from '../../../src/ports/command-runner.ts';
import { challengeCheck, checkContext, runCheck, runnerPrinting } from '../../support/check-context.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const params = { run: './ferry --plan', file: 'plan.txt' };
const plan = 'one\ntwo\nthree\n';
const files = memoryFiles({ 'plan.txt': plan, 'empty.txt': '\n' });

describe('a golden check', () => {
  it.each([
    [{}, runnerPrinting(plan), 'passed', undefined],
    [{}, runnerPrinting('one\r\ntwo\r\nthree\r\n'), 'passed', undefined],
    [
      { normalise: [{ pattern: 't\\w+', replace: '…' }] },
      runnerPrinting('one\ntwelve\ntea\n'),
      'passed',
      undefined,
    ],
    [{}, runnerPrinting('one\n2\nthree\n'), 'failed', 'AX4570'],
    [{}, runnerPrinting('one\ntwo\nthree'), 'failed', 'AX4570'],
    [{ file: 'gone.txt' }, runnerPrinting(plan), 'failed', 'AX4571'],
    [{ file: 'empty.txt' }, runnerPrinting('\n'), 'failed', 'AX4572'],
    [{ normalise: [{ pattern: '(?s).*' }] }, runnerPrinting('x'), 'failed', 'AX4572'],
    [{}, runnerPrinting(plan, { exitCode: 3 }), 'failed', 'AX4573'],
    [{}, runnerPrinting('', { exitCode: null, spawnError: 'ENOENT' }), 'error', 'AX4573'],
    [{}, runnerPrinting('', { exitCode: null, timedOut: true }), 'timed-out', 'AX4575'],
    [{ normalise: [{ pattern: '(' }] }, runnerPrinting(plan), 'error', 'AX4513'],
  ])('case %#', async (changes, runner, outcome, code) => {
    const result = await runCheck(goldenKind, { ...params, ...changes }, { files, runner });
    expect([result.outcome, result.reason?.code]).toEqual([outcome, code]);
  });

  it('shows the difference and how to update the file', async () => {
    const runner = runnerPrinting('one\n2\nthree\n');
    const { stdout, reason } = await runCheck(goldenKind, params, { files, runner });
    expect(stdout).toBe('--- plan.txt\n+++ output\n@@ -1,4 +1,4 @@\n one\n-two\n+2\n three\n \n');
    expect(reason?.message).toBe('The output of ./ferry --plan differs from plan.txt in 2 lines.');
    expect(reason?.remedy).toContain('./ferry --plan > plan.txt');
  });

  it('cannot compare what was cut off', async () => {
    const stdout = { bytes: 9_000_000, sha256: '', truncated: true, text: plan };
    const runner = runnerPrinting('', { stdout });
    expect((await runCheck(goldenKind, params, { files, runner })).reason?.code).toBe('AX4574');
  });

  it('says which command stands behind it, for permissions', () => {
    expect(goldenKind.command(goldenKind.schema.parse(params))).toBe('./ferry --plan');
    expect(goldenKind.tier).toBe('exec');
  });
});

const printing = (text: string) => ({ runner: runnerPrinting(text) });

describe('the challenge of a golden check', () => {
  it('changes the golden file', async () => {
    const answer = await challengeCheck(goldenKind, params, { 'plan.txt': plan }, printing(plan));
    expect(answer.result).toBe('proven');
  });

  it('finds a normalisation that wipes everything out', async () => {
    const wiping = { ...params, normalise: [{ pattern: '(?s).+', replace: 'x' }] };
    const answer = await challengeCheck(goldenKind, wiping, { 'plan.txt': plan }, printing('anything'));
    expect(answer).toMatchObject({ result: 'vacuous', finding: { code: 'AX5209' } });
  });

  it('finds a command that prints the golden file itself', async () => {
    const scratch = memoryFiles({ 'plan.txt': plan });
    const cat: CommandRunner = {
      run: async (request, signal) =>
        runnerPrinting((await scratch.readText('plan.txt')) ?? '').run(request, signal),
      close: async () => {},
    };
    const parsed = goldenKind.schema.parse(params);
    const context = checkContext({ files: scratch, runner: cat });
    const answer = await goldenKind.challenge(parsed, {
      ...context,
      scratch,
      rerun: () => goldenKind.execute(parsed, context),
    });
    expect(answer.result).toBe('vacuous');
  });
});

/** Applies the diff as patch(1) would, to show that it tells the whole difference. */
const apply = (before: string, diff: string): string => {
  const source = before.split('\n');
  const out: string[] = [];
  let at = 0;
  for (const line of diff.split('\n').slice(2)) {
    const hunk = /^@@ -(\d+),(\d+) /.exec(line);
    if (hunk !== null) {
      const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
      out.push(...source.slice(at, start));
      at = start;
    } else if (line.startsWith('+')) {
      out.push(line.slice(1));
    } else {
      if (line.startsWith(' ')) out.push(line.slice(1));
      at += 1;
    }
  }
  return [...out, ...source.slice(at)].join('\n');
};

describe('a unified diff', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
    .map((lines) => lines.join('\n'));

  it('turns the first text into the second', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = unifiedDiff(before, after, 'x');
        expect(diff === null ? before : apply(before, diff.text)).toBe(after);
      }),
    );
  });

  it('is empty only for equal texts, and cut when it is long', () => {
    expect(unifiedDiff('a', 'a', 'x')).toBeNull();
    const long = Array.from({ length: 3000 }, (_, index) => `line ${index}`).join('\n');
    const diff = unifiedDiff(long, long.replaceAll('line', 'row'), 'x', 10);
    expect(diff?.text.split('\n')).toHaveLength(11);
    expect(diff?.differing).toBe(6000);
  });
});
