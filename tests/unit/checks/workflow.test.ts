import { describe, expect, it } from 'vitest';
import { workflowKind } from '../../../src/application/checks/workflow/index.ts';
import { RemoteFailure } from '../../../src/ports/remote-failure.ts';
import type { FinishedRun, WorkflowHistory, WorkflowQuestion } from '../../../src/ports/workflow-history.ts';
import { challengeCheck, runCheck, testClock } from '../../support/check-context.ts';

const HOUR = 3_600_000;
const now = testClock().now();

/** Newest first, one a day, the newest six hours ago. */
const runs = (...conclusions: readonly string[]): readonly FinishedRun[] =>
  conclusions.map((conclusion, index) => ({
    id: 100 - index,
    conclusion,
    createdAt: now - (6 + 24 * index) * HOUR,
    sha: 'c'.repeat(40),
  }));

const known = (all: readonly FinishedRun[] | null, asked: WorkflowQuestion[] = []): WorkflowHistory => ({
  finished: async (question) => {
    asked.push(question);
    return all && all.slice(0, question.count);
  },
});

const file = 'nightly.yml';

describe('a workflow check', () => {
  it.each([
    [{}, runs('success', 'failure'), 'passed', undefined],
    [{ last: 2 }, runs('success', 'success'), 'passed', undefined],
    [{ within: '12h' }, runs('success'), 'passed', undefined],
    [{ last: 2 }, runs('success', 'failure'), 'failed', 'AX4595'],
    [{}, runs('cancelled', 'success'), 'failed', 'AX4595'],
    [{}, runs('skipped'), 'failed', 'AX4595'],
    [{ last: 2 }, runs('success'), 'failed', 'AX4594'],
    [{}, runs(), 'failed', 'AX4594'],
    [{ within: '5h' }, runs('success'), 'failed', 'AX4596'],
    [{}, null, 'error', 'AX4593'],
  ])('%j over %j has %s', async (params, all, outcome, code) => {
    const result = await runCheck(workflowKind, { file, ...params }, { workflows: known(all) });
    expect([result.outcome, result.reason?.code]).toEqual([outcome, code]);
  });

  it('asks for the branch, the event and as many runs as count, and shows them', async () => {
    const asked: WorkflowQuestion[] = [];
    const params = { file, branch: 'release', event: 'schedule', last: 2 };
    const result = await runCheck(workflowKind, params, {
      workflows: known(runs('success', 'success'), asked),
    });
    expect(asked).toEqual([{ workflow: file, branch: 'release', event: 'schedule', count: 2 }]);
    expect(result.stdout).toContain('run 100 of ccccccc: success');
  });

  it('is an error without a token, and when GitHub refuses: nobody was asked', async () => {
    expect(await runCheck(workflowKind, { file })).toMatchObject({
      outcome: 'error',
      reason: { code: 'AX4592' },
    });
    const refusing: WorkflowHistory = {
      finished: async () => {
        throw new RemoteFailure('refused', 'GET …/runs', 403, 'Resource not accessible by integration');
      },
    };
    const refused = await runCheck(workflowKind, { file }, { workflows: refusing });
    expect(refused).toMatchObject({ outcome: 'error', reason: { code: 'AX4593' } });
    expect(refused.reason?.message).toContain('not accessible');
  });

  it('takes a file name, no path', () => {
    expect(workflowKind.schema.safeParse({ file: '../../secrets.yml' }).success).toBe(false);
    expect(workflowKind.schema.safeParse({ file, last: 0 }).success).toBe(false);
  });

  it('says what it asserts', () => {
    const said = (params: object): string =>
      workflowKind.describe(workflowKind.schema.parse({ file, ...params }));
    expect(said({})).toBe('the last run of nightly.yml on main succeeded');
    expect(said({ last: 2, event: 'schedule', within: '2d' })).toBe(
      'the last 2 runs of nightly.yml on main by schedule succeeded, the newest within 2d',
    );
  });

  it('notices a run that failed and one that is missing', async () => {
    const workflows = known(runs('success', 'success'));
    const result = await challengeCheck(workflowKind, { file, last: 2 }, {}, { workflows });
    expect(result).toMatchObject({ result: 'proven' });
    const red = await challengeCheck(workflowKind, { file }, {}, { workflows: known(runs('failure')) });
    expect(red).toMatchObject({ result: 'proven', reason: 'It fails as things are.' });
  });
});
