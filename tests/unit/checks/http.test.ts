import { describe, expect, it } from 'vitest';
import { httpKind } from '../../../src/application/checks/http/index.ts';
import { challengeCheck, httpAnswering, runCheck, testClock } from '../../support/check-context.ts';

const url = 'http://127.0.0.1:8000/healthz';

describe('an http check', () => {
  it.each([
    [{}, { status: 200 }, 'passed', undefined],
    [{ status: [200, 204] }, { status: 204 }, 'passed', undefined],
    [{ contains: 'ok' }, { body: '{"state":"ok"}' }, 'passed', undefined],
    [{ json: [{ path: 'state', equals: 'ok' }] }, { body: '{"state":"ok"}' }, 'passed', undefined],
    [{ latency: '1s' }, { latencyMs: 900 }, 'passed', undefined],
    [{}, { status: 500, body: 'hunter2' }, 'failed', 'AX4531'],
    [{ contains: 'ok' }, { body: '' }, 'failed', 'AX4532'],
    [{ matches: '^ok$' }, { body: 'not ok' }, 'failed', 'AX4532'],
    [{ json: [{ path: 'state', equals: 'ok' }] }, { body: '<html>' }, 'failed', 'AX4532'],
    [{ json: [{ path: 'state', equals: 'ok' }] }, { body: '{"state":"down"}' }, 'failed', 'AX4532'],
    [{ latency: '1s' }, { latencyMs: 1100 }, 'failed', 'AX4533'],
    [{}, 'connect ECONNREFUSED 127.0.0.1:8000', 'error', 'AX4530'],
    [{ matches: '(' }, {}, 'error', 'AX4513'],
  ])('%j on %j has %s', async (params, answer, outcome, code) => {
    const result = await runCheck(httpKind, { url, ...params }, { http: httpAnswering(answer) });
    expect([result.outcome, result.reason?.code]).toEqual([outcome, code]);
    expect(result.reason?.message ?? '').not.toContain('hunter2');
  });

  it('asks again while within lasts, and no longer', async () => {
    const starting = httpAnswering('connect ECONNREFUSED', { status: 503 }, { status: 200 });
    const up = await runCheck(httpKind, { url, within: '5s' }, { http: starting });
    expect(up).toMatchObject({ outcome: 'passed', measures: { tries: 3, status: 200 } });
    const clock = testClock();
    const down = await runCheck(
      httpKind,
      { url, within: '1s' },
      { http: httpAnswering({ status: 503 }), clock },
    );
    expect(down).toMatchObject({ outcome: 'failed', reason: { code: 'AX4531' } });
    expect(clock.monotonic()).toBeLessThanOrEqual(1000);
  });

  it('asks once without within', async () => {
    const http = httpAnswering({ status: 503 }, { status: 200 });
    expect((await runCheck(httpKind, { url }, { http })).outcome).toBe('failed');
  });

  it('stops when the run is stopped', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    const run = runCheck(httpKind, { url, within: '1h' }, { http: httpAnswering('aborted'), signal });
    await expect(run).rejects.toThrow('stopped');
  });

  it('speaks http and https only', () => {
    expect(httpKind.schema.safeParse({ url: 'file:///etc/passwd' }).success).toBe(false);
    expect(httpKind.schema.safeParse({ url: 'https://example.org', status: 42 }).success).toBe(false);
  });
});

describe('the challenge of an http check', () => {
  const every = Array.from({ length: 500 }, (_, index) => index + 100);

  it.each([
    [{}, 'proven'],
    [{ status: [200, 500, 503] }, 'proven'],
    [{ contains: 'ok', within: '1h' }, 'proven'],
    [{ status: every }, 'vacuous'],
    [{ matches: '.*' }, 'vacuous'],
  ])('%j is %s', async (params, result) => {
    const http = httpAnswering({ body: 'ok' });
    expect((await challengeCheck(httpKind, { url, ...params }, {}, { http })).result).toBe(result);
  });

  it('tells nothing while the server is away', async () => {
    const http = httpAnswering('connect ECONNREFUSED');
    expect((await challengeCheck(httpKind, { url }, {}, { http })).result).toBe('unchallenged');
  });
});
