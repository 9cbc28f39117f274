import { describe, expect, it } from 'vitest';
import { readinessOf, type HealthFacts } from '../../../src/domain/health/readiness.ts';

const MINUTE = 60_000;
const NOW = 100 * MINUTE;

const well: HealthFacts = {
  now: NOW,
  startedAt: 0,
  stopping: false,
  reconciled: true,
  writable: true,
  queue: { lagMs: 0, dead: 0 },
  github: { at: NOW - 5_000, status: 200 },
  sweptAt: NOW - 3 * MINUTE,
};

const read = (facts: Partial<HealthFacts>) => readinessOf({ ...well, ...facts });

describe('readiness', () => {
  it('is ready when every part is well, and says of each how it is', () => {
    expect(read({})).toEqual({
      status: 'ready',
      parts: {
        process: { status: 'ok', detail: 'It runs.' },
        store: { status: 'ok', detail: 'It can be written.' },
        queue: { status: 'ok', detail: 'Work is taken up when it is due.' },
        github: { status: 'ok', detail: 'It answered 5 seconds ago.' },
        sweep: { status: 'ok', detail: 'The last one was 3 minutes ago.' },
        reconcile: { status: 'ok', detail: 'Every repository was looked at since the start.' },
      },
    });
  });

  it.each<[string, Partial<HealthFacts>, string]>([
    ['it stops', { stopping: true }, 'process'],
    ['the store cannot be written', { writable: false, queue: null }, 'store'],
    ['not everything was looked at yet', { reconciled: false }, 'reconcile'],
  ])('takes no webhooks when %s', (_name, facts, part) => {
    const { status, parts } = read(facts);
    expect(status).toBe('not ready');
    expect(parts).toMatchObject({ [part]: { status: 'failed' } });
  });

  it.each<[string, Partial<HealthFacts>, string, string]>([
    ['work waits', { queue: { lagMs: 11 * MINUTE, dead: 0 } }, 'queue', 'due for 11 minutes'],
    ['a lane was given up', { queue: { lagMs: 0, dead: 1 } }, 'queue', '1 lane was given up.'],
    ['lanes were given up', { queue: { lagMs: 0, dead: 3 } }, 'queue', '3 lanes were given up.'],
    ['the queue is not known', { queue: null }, 'queue', 'cannot be read'],
    ['GitHub refuses the key', { github: { at: NOW, status: 401 } }, 'github', 'did not accept the key'],
    ['GitHub is away', { github: { at: NOW, status: 0 } }, 'github', 'does not answer'],
    ['GitHub is broken', { github: { at: NOW, status: 502 } }, 'github', 'does not answer'],
    ['GitHub was not asked', { github: null }, 'github', 'not answered yet'],
    ['the sweep is late', { sweptAt: NOW - 21 * MINUTE }, 'sweep', 'not asked for 21 minutes'],
    ['no sweep ever worked', { sweptAt: null }, 'sweep', 'not asked for 100 minutes'],
  ])('takes webhooks and has somebody look when %s', (_name, facts, part, detail) => {
    const { status, parts } = read(facts);
    expect(status).toBe('degraded');
    expect(parts).toMatchObject({ [part]: { status: 'degraded', detail: expect.stringContaining(detail) } });
  });

  it('gives a new store the time for its first sweep', () => {
    const { status, parts } = read({ sweptAt: null, startedAt: NOW - MINUTE });
    expect({ status, sweep: parts.sweep.detail }).toEqual({
      status: 'ready',
      sweep: 'The first one is due.',
    });
  });
});
