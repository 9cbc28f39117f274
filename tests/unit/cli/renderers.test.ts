import { describe, expect, it, vi } from 'vitest';
import { createGroupRenderer } from '../../../src/adapters/terminal/group-renderer.ts';
import { createJsonRenderer } from '../../../src/adapters/terminal/json-renderer.ts';
import { createLineRenderer } from '../../../src/adapters/terminal/line-renderer.ts';
import { createTreeRenderer } from '../../../src/adapters/terminal/tree-renderer.ts';
import { displayWidth } from '../../../src/adapters/terminal/text.ts';
import type { RunEvent } from '../../../src/domain/model/event.ts';
import { outcome, problem, sink, standingClock } from './support.ts';
import { screenOf } from './screen.ts';

const EVENTS: readonly RunEvent[] = [
  { type: 'run-started', runId: '01KRUN', dir: 'spec_runs/2026-11-21/01KRUN', resumed: false },
  { type: 'stage-started', stage: 'T01' },
  { type: 'stage-finished', stage: 'T01', durationMs: 12, reused: false },
  { type: 'stage-started', stage: 'T03' },
  { type: 'checks-planned', total: 3, cached: 1 },
  { type: 'check-started', check: 'unit', describe: 'npm test ends with 0' },
  { type: 'check-started', check: 'lint', describe: 'npm run lint ends with 0' },
  { type: 'check-finished', check: 'unit', outcome: outcome('unit') },
  { type: 'check-finished', check: 'old', outcome: outcome('old', 'passed', { cachedFrom: '01KOLD' }) },
  {
    type: 'check-finished',
    check: 'lint',
    outcome: outcome('lint', 'failed', { reason: problem('It ended with 1.') }),
  },
  { type: 'stage-finished', stage: 'T03', durationMs: 1300, reused: false },
  { type: 'run-finished', runId: '01KRUN', verdict: 'no-go', durationMs: 2000 },
];

/** Everything a document or a program could say to take over a terminal or a job log. */
const HOSTILE = '\u001b[2J\u001b]0;owned\u0007::error::x\n::stop-commands::t\r##[error]y \u202egnp.exe';

const hostileEvents: readonly RunEvent[] = [
  { type: 'run-started', runId: HOSTILE, dir: HOSTILE, resumed: true },
  { type: 'stage-started', stage: 'T03' },
  { type: 'check-started', check: HOSTILE, describe: HOSTILE },
  { type: 'check-retried', check: HOSTILE, attempt: 2, delayMs: 10, reason: problem(HOSTILE) },
  {
    type: 'check-finished',
    check: HOSTILE,
    outcome: outcome(HOSTILE, 'failed', { reason: problem(HOSTILE) }),
  },
  {
    type: 'finding',
    finding: problem(HOSTILE, { source: { file: HOSTILE, line: 1, column: 1 } }),
  },
  { type: 'run-interrupted', runId: HOSTILE, signal: HOSTILE },
];

const settings = { clock: standingClock(), color: false };

describe('plain lines', () => {
  it('writes one line per state change with the time since the start', () => {
    const stream = sink();
    const clock = standingClock();
    const renderer = createLineRenderer(stream, { clock, color: false });
    for (const event of EVENTS) {
      renderer.emit(event);
      clock.move(100);
    }
    const lines = stream.text().trimEnd().split('\n');
    expect(lines).toHaveLength(EVENTS.length);
    expect(lines[0]).toContain('started run 01KRUN in spec_runs/2026-11-21/01KRUN');
    expect(lines[7]).toBe('   700 ms  ✔ unit  passed  1.2 s');
    expect(lines[8]).toContain('unchanged since run 01KOLD');
    expect(lines[9]).toContain('✖ lint  failed  1.2 s  AX4001 It ended with 1.');
    expect(lines.at(-1)).toContain('NO-GO after 2.0 s');
  });
});

describe('groups for GitHub Actions', () => {
  it('folds each stage and repeats what failed under it', () => {
    const stream = sink();
    const renderer = createGroupRenderer(stream, settings);
    for (const event of EVENTS) renderer.emit(event);
    const lines = stream.text().trimEnd().split('\n');
    const commands = lines.filter((line) => line.startsWith('::'));
    expect(commands).toEqual(['::group::T01 ingest', '::endgroup::', '::group::T03 execute', '::endgroup::']);
    expect(lines.slice(lines.lastIndexOf('::endgroup::') + 1)).toEqual([
      '✖ lint  failed  1.2 s  AX4001 It ended with 1.',
      'NO-GO after 2.0 s',
    ]);
  });

  it('ends its group when the run is cut short', () => {
    const stream = sink();
    const renderer = createGroupRenderer(stream, settings);
    renderer.emit({ type: 'stage-started', stage: 'T03' });
    renderer.emit({ type: 'run-interrupted', runId: 'x', signal: 'SIGINT' });
    renderer.close();
    expect(stream.text().match(/::endgroup::/g)).toHaveLength(1);
  });

  it('writes at most ten annotations, the worst first, with their place', () => {
    const stream = sink();
    const renderer = createGroupRenderer(stream, { ...settings, annotations: true });
    for (let index = 0; index < 12; index++) {
      renderer.emit({ type: 'finding', finding: problem(`warning ${index}`, { severity: 'warning' }) });
    }
    renderer.emit({
      type: 'finding',
      finding: problem('100 % wrong', { source: { file: 'docs/a,b:c.md', line: 3, column: 7 } }),
    });
    renderer.emit({ type: 'run-finished', runId: 'x', verdict: 'no-go', durationMs: 1 });
    const annotations = stream
      .text()
      .split('\n')
      .filter((line) => /^::(error|warning|notice)/.test(line));
    expect(annotations).toHaveLength(10);
    expect(annotations[0]).toBe(
      '::error file=docs/a%2Cb%3Ac.md,line=3,col=7,title=AX4001::100 %25 wrong Mend it.',
    );
  });

  it('lets no text of others become a command of the runner', () => {
    const stream = sink();
    const renderer = createGroupRenderer(stream, { ...settings, annotations: true });
    for (const event of hostileEvents) renderer.emit(event);
    const lines = stream.text().split('\n');
    expect(lines.filter((line) => /^\s*::(?!group::T03|endgroup::|error (file|title)=)/.test(line))).toEqual(
      [],
    );
    expect(stream.text().replaceAll(/^::error .*$/gm, '')).not.toContain('##[');
  });
});

describe('JSON lines', () => {
  it('gives every event as one object with version and time', () => {
    const stream = sink();
    const renderer = createJsonRenderer(stream, { clock: standingClock() });
    for (const event of EVENTS) renderer.emit(event);
    const events: unknown[] = stream
      .text()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events).toHaveLength(EVENTS.length);
    expect(events[1]).toEqual({
      schemaVersion: 1,
      time: '2026-11-21T10:00:00.000Z',
      type: 'stage-started',
      stage: 'T01',
    });
  });
});

describe('the live tree', () => {
  it('ends as a screen with the stages, what failed, and the verdict', () => {
    const stream = sink({ columns: 80, rows: 24 });
    const renderer = createTreeRenderer(stream, settings);
    for (const event of EVENTS) renderer.emit(event);
    renderer.close();
    expect(screenOf(stream.text(), 80)).toEqual([
      'started run 01KRUN in spec_runs/2026-11-21/01KRUN',
      '✖ lint  failed  1.2 s  AX4001 It ended with 1.',
      '✔ T01 ingest         12 ms',
      '✔ T03 execute        1.3 s  3/3 · 1 not passed',
      'NO-GO after 2.0 s',
    ]);
  });

  it('shows running checks with their time, and redraws in place', () => {
    vi.useFakeTimers();
    const stream = sink({ columns: 80, rows: 24 });
    const clock = standingClock();
    const renderer = createTreeRenderer(stream, { clock, color: false });
    for (const event of EVENTS.slice(0, 7)) renderer.emit(event);
    clock.move(3900);
    vi.advanceTimersByTime(500);
    const screen = screenOf(stream.text(), 80);
    expect(screen).toHaveLength(5);
    expect(screen[3]).toMatch(/^ {2}\S unit +npm test ends with 0 +3\.9 s$/);
    expect(screen[4]).toMatch(/^ {2}\S lint/);
    renderer.close();
    const before = stream.text();
    vi.advanceTimersByTime(5000);
    expect(stream.text()).toBe(before);
    vi.useRealTimers();
  });

  it('never draws more than the screen holds', () => {
    vi.useFakeTimers();
    const stream = sink({ columns: 60, rows: 10 });
    const renderer = createTreeRenderer(stream, settings);
    renderer.emit({ type: 'stage-started', stage: 'T03' });
    for (let index = 0; index < 40; index++) {
      renderer.emit({
        type: 'check-started',
        check: `日本語のとても長い名前-${index}`,
        describe: 'x'.repeat(300),
      });
    }
    vi.advanceTimersByTime(100);
    const screen = screenOf(stream.text(), 60);
    expect(screen.length).toBeLessThan(10);
    expect(screen.at(-1)).toContain('… and');
    for (const line of screen) expect(displayWidth(line)).toBeLessThan(60);
    renderer.close();
    vi.useRealTimers();
  });

  it('says plain lines on a terminal that is too small', () => {
    const stream = sink({ columns: 30, rows: 24 });
    const renderer = createTreeRenderer(stream, settings);
    for (const event of EVENTS) renderer.emit(event);
    expect(stream.text()).not.toContain('\u001b');
    expect(stream.text().trimEnd().split('\n')).toHaveLength(EVENTS.length);
  });

  it('passes no control sequence of others to the terminal', () => {
    const stream = sink({ columns: 80, rows: 24 });
    const renderer = createTreeRenderer(stream, settings);
    for (const event of hostileEvents) renderer.emit(event);
    renderer.close();
    // oxlint-disable-next-line no-control-regex -- the sequences that we write ourselves
    const own = /\u001b\[\d*[AKJ]|\r|\n/g;
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(stream.text().replaceAll(own, '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
  });
});
