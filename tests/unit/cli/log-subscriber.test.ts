import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLogSubscriber } from '../../../src/adapters/terminal/log-subscriber.ts';
import { outcome, problem, standingClock } from './support.ts';

const directory = (): string => mkdtempSync(join(tmpdir(), 'aurora-log-'));

const linesOf = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const hide = (text: string): string => text.replaceAll('hunter2', '***');

describe('the log', () => {
  it('writes one JSON line per event, by date and stage', () => {
    const root = directory();
    const log = createLogSubscriber({ root, clock: standingClock(), redact: (text) => text });
    log.emit({ type: 'run-started', runId: '01K', dir: 'x', resumed: false });
    log.emit({ type: 'stage-started', stage: 'T01' });
    log.emit({ type: 'stage-finished', stage: 'T01', durationMs: 5, reused: false });
    log.emit({ type: 'stage-started', stage: 'T03' });
    log.emit({
      type: 'check-finished',
      check: 'a',
      outcome: outcome('a', 'failed', { reason: problem('No.') }),
    });
    log.emit({ type: 'run-finished', runId: '01K', verdict: 'no-go', durationMs: 9 });
    const logs = join(root, 'logs/2026-11-21');
    expect(readdirSync(logs)).toEqual(['T01.log', 'T03.log']);
    expect(linesOf(join(logs, 'T01.log'))).toHaveLength(3);
    expect(linesOf(join(logs, 'T03.log'))[1]).toEqual({
      time: '2026-11-21T10:00:00.000Z',
      run_id: '01K',
      stage: 'T03',
      step: 'execute',
      check: 'a',
      event: 'check-finished',
      duration_ms: 1200,
      status: 'failed',
      error: 'AX4001 No.',
    });
    expect(log.problem()).toBeNull();
  });

  it('keeps secrets out', () => {
    const root = directory();
    const log = createLogSubscriber({ root, clock: standingClock(), redact: hide });
    log.emit({ type: 'finding', finding: problem('The password is hunter2.') });
    expect(log.problem()).toBeNull();
    const text = readFileSync(join(root, 'logs/2026-11-21/T01.log'), 'utf8');
    expect(text).toContain('***');
    expect(text).not.toContain('hunter2');
  });

  it('does not stop a run when it cannot be written, and says so', () => {
    const root = join(directory(), 'file');
    writeFileSync(root, '');
    const log = createLogSubscriber({ root, clock: standingClock(), redact: (text) => text });
    expect(() => log.emit({ type: 'stage-started', stage: 'T01' })).not.toThrow();
    expect(log.problem()).toMatch(/ENOTDIR/);
  });
});
