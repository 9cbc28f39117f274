import { describe, expect, it } from 'vitest';
import { readDeployed } from '../../../src/application/weekly/read-deployed.ts';
import { deployFiguresOf, type Deployed } from '../../../src/domain/forecast/deployed.ts';
import { buildWeekly } from '../../../src/domain/report/weekly/build.ts';
import { renderWeekly } from '../../../src/domain/report/weekly/render.ts';
import type { DeploymentsReader } from '../../../src/ports/deployments.ts';
import { RemoteFailure } from '../../../src/ports/remote-failure.ts';
import { STORY } from './story.ts';

const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);

const ok = (day: string): Deployed => ({ at: at(day), succeeded: true });
const bad = (day: string): Deployed => ({ at: at(day), succeeded: false });

const END = Date.parse('2026-11-23');

/** Two good ones in each of five whole weeks, after a first one in October. */
const steady = [
  '2026-10-14',
  '2026-10-20',
  '2026-10-21',
  '2026-10-27',
  '2026-10-28',
  '2026-11-03',
  '2026-11-04',
  '2026-11-10',
  '2026-11-11',
  '2026-11-17',
  '2026-11-18',
].map(ok);

describe('figures of deployments', () => {
  it('count what succeeded in a whole week', () => {
    const { frequency, failed, recoveryDays } = deployFiguresOf('production', steady, END);
    expect(frequency).toEqual({ value: 2, n: 5 });
    expect(failed).toEqual({ value: 0, n: 11 });
    expect(recoveryDays).toEqual({ value: null, n: 0 });
  });

  it('count a failure until it is put right once, and one that is not put right not at all', () => {
    const days = ['01', '05', '09', '13', '17'].flatMap((day) => [
      bad(`2026-11-${day}`),
      bad(`2026-11-${String(Number(day) + 1).padStart(2, '0')}`),
      ok(`2026-11-${String(Number(day) + 2).padStart(2, '0')}`),
    ]);
    const { failed, recoveryDays } = deployFiguresOf('production', [...days, bad('2026-11-21')], END);
    expect(recoveryDays).toEqual({ value: 2, n: 5 });
    expect(failed).toEqual({ value: 0.69, n: 16 });
  });

  it('are none of too few, and of none at all', () => {
    expect(deployFiguresOf('x', steady.slice(-2), END)).toMatchObject({
      frequency: { value: null, n: 0 },
      failed: { value: null, n: 2 },
    });
    expect(deployFiguresOf('x', [], END)).toMatchObject({
      frequency: { value: null, n: 0 },
      failed: { value: null, n: 0 },
    });
  });

  it('stand with the others, escaped, and not when nothing is known', () => {
    const render = (all: readonly Deployed[] | null): string => {
      const deployed = all && { environment: 'pro|d @mona', all };
      const report = buildWeekly({
        week: '2026-W47',
        snapshots: STORY,
        form: { prompts: [], milestones: [] },
        deployed,
        seed: 1,
      });
      return report === null ? '' : renderWeekly(report);
    };
    const text = render([...steady, ok('2026-12-01')]);
    expect(text).toMatch(
      /\| Deployments: pro&#124;d .{1,3}mona \| that succeeded in a week, median \(n weeks\) \| 2 \| 5 \|/,
    );
    expect(text).toMatch(/\| Failed: .* \| 0 % \| 11 \|/);
    for (const none of [null, [], [ok('2026-12-01')]]) expect(render(none)).not.toContain('Deployments');
  });
});

describe('reading deployments', () => {
  const states: Readonly<Record<number, readonly [string, string][]>> = {
    5: [['in_progress', '2026-11-20']],
    4: [
      ['inactive', '2026-11-20'],
      ['success', '2026-11-18'],
    ],
    3: [['error', '2026-11-17']],
    2: [['failure', '2026-11-16']],
    1: [['success', '2026-01-01']],
    0: [['success', '2025-01-01']],
  };
  const asked: number[] = [];
  const reader: Pick<DeploymentsReader, 'deployments' | 'statuses'> = {
    deployments: async (environment) =>
      [5, 4, 3, 2, 1, 0].map((id) => ({ id, environment, sha: 'a'.repeat(40) })),
    statuses: async (id) => {
      asked.push(id);
      return (states[id] ?? []).map(([state, day]) => ({ state, at: at(day), run: null }));
    },
  };

  it('is of those that ended, oldest first, and asks for nothing older than what counts', async () => {
    expect(await readDeployed(reader, 'production', at('2026-10-01'))).toEqual([
      bad('2026-11-16'),
      bad('2026-11-17'),
      ok('2026-11-18'),
    ]);
    expect(asked).toEqual([5, 4, 3, 2, 1]);
  });

  it('is not known without the permission; other failures are failures', async () => {
    const failing = (kind: 'refused' | 'lost') => ({
      ...reader,
      deployments: async () => {
        throw new RemoteFailure(kind, 'deployments', 403, 'no');
      },
    });
    expect(await readDeployed(failing('refused'), 'production', 0)).toBeNull();
    await expect(readDeployed(failing('lost'), 'production', 0)).rejects.toThrow(RemoteFailure);
  });
});
