import { describe, expect, it } from 'vitest';
import { junitKind } from '../../../src/application/checks/junit/index.ts';
import { challengeCheck, runCheck } from '../../support/check-context.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const good = `<?xml version="1.0"?>
<testsuites tests="3" failures="0"><testsuite name="ferry" tests="3" failures="0" skipped="1">
<testcase classname="berth" name="a &gt; b &quot;c&quot;" time="0.1"/>
<testcase classname="berth" name="late"><system-out>ok</system-out></testcase>
<testcase classname="berth" name="todo"><skipped/></testcase>
</testsuite></testsuites>`;
const bad = good.replace('<system-out>ok</system-out>', '<failure message="hunter2 leaked">at x</failure>');
const empty = '<testsuites/>';
const told = '<testsuite name="x" tests="5" failures="0" errors="0"/>';

const check = (text: string, params: object = {}) =>
  runCheck(junitKind, { report: 'r.xml', ...params }, { files: memoryFiles({ 'r.xml': text }) });

describe('test results', () => {
  it.each([
    [good, {}, 'passed', undefined],
    [good, { minTests: 2 }, 'passed', undefined],
    [bad, { maxFailures: 1 }, 'passed', undefined],
    [told, { minTests: 5 }, 'passed', undefined],
    [empty, { minTests: 0 }, 'passed', undefined],
    [bad, {}, 'failed', 'AX4551'],
    [good, { minTests: 3 }, 'failed', 'AX4552'],
    [good, { maxSkipped: 0 }, 'failed', 'AX4553'],
    [empty, {}, 'failed', 'AX4552'],
    ['<testsuite><testcase name="a"><skipped/></testcase></testsuite>', {}, 'failed', 'AX4552'],
    ['<testsuite><testcase name="a" status="notrun"/></testsuite>', {}, 'failed', 'AX4552'],
    ['<testsuite><testcase name="a" result="suppressed"/></testsuite>', {}, 'failed', 'AX4552'],
    ['<testsuite tests="1" errors="1"><testcase name="a"/></testsuite>', {}, 'failed', 'AX4551'],
    ['<testsuite><testcase name="a"><error/></testcase></testsuite>', {}, 'failed', 'AX4551'],
    ['<coverage/>', {}, 'error', 'AX4550'],
    ['', {}, 'error', 'AX4508'],
    ['not xml', {}, 'error', 'AX4508'],
    [good.slice(0, -30), {}, 'error', 'AX4508'],
    [
      '<!DOCTYPE l [<!ENTITY l "lol"><!ENTITY m "&l;&l;&l;">]><testsuite>&m;</testsuite>',
      {},
      'error',
      'AX4508',
    ],
    ['<testsuite>'.repeat(20_000) + '</testsuite>'.repeat(20_000), {}, 'error', 'AX4508'],
  ])('case %#', async (text, params, outcome, code) => {
    const result = await check(text, params);
    expect([result.outcome, result.reason?.code]).toEqual([outcome, code]);
  });

  it('names what failed, without secrets', async () => {
    const { stdout, reason, measures } = await check(bad);
    expect(stdout).toContain('berth › late: *** leaked');
    expect(reason?.message).toBe(
      'r.xml shows 1 failure, at most 0 allowed; first: berth › late: *** leaked.',
    );
    expect(measures).toEqual({ tests: 3, failures: 1, skipped: 1 });
  });

  it('are added up over a glob, which must match something', async () => {
    const files = memoryFiles({ 'out/1.xml': good, 'out/2.xml': good });
    const both = await runCheck(junitKind, { report: 'out/*.xml', minTests: 4 }, { files });
    expect(both.outcome).toBe('passed');
    const none = await runCheck(junitKind, { report: 'other/*.xml' }, { files });
    expect([none.outcome, none.reason?.code]).toEqual(['error', 'AX4501']);
  });

  it('with thousands of entities in messages are read', async () => {
    const noisy = good.replace('<system-out>ok', `<system-out>${'&lt;&amp;'.repeat(5000)}`);
    expect((await check(noisy)).outcome).toBe('passed');
  });
});

describe('the challenge of test results', () => {
  it.each([
    [{}, good, 'proven'],
    [{ maxFailures: 2 }, good, 'proven'],
    [{ maxFailures: 3 }, good, 'vacuous'],
    [{ minTests: 0 }, good, 'vacuous'],
    [{}, told, 'proven'],
    [{}, empty, 'proven'],
    [{}, '', 'unchallenged'],
  ])('%j is %#', async (params, text, result) => {
    const challenge = await challengeCheck(junitKind, { report: 'r.xml', ...params }, { 'r.xml': text });
    expect(challenge.result).toBe(result);
  });
});
