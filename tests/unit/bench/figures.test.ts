import { describe, expect, it } from 'vitest';
import { goalsOf, stepsOf } from '../../../bench/peers/peer.ts';
import { native, runners } from '../../../bench/peers/registry.ts';
import { ours } from '../../../bench/peers/ours.ts';
import type { Sample } from '../../../bench/support/measure.ts';
import { figures, ratio, type Race } from '../../../bench/support/race.ts';
import { readNotes, renderResults, type Taken } from '../../../bench/support/results.ts';
import { atLeast, atMost } from '../../../bench/support/section.ts';
import { spread } from '../../../bench/support/statistics.ts';
import { trackerText } from '../../../bench/support/tracker-text.ts';
import { readTracker } from '../../../src/domain/tracker/read-tracker.ts';

const sample = (wallMs: number): Sample => ({ wallMs, userMs: 0, systemMs: 0, peakMiB: null, own: null });

const raceOf = (samples: Readonly<Record<string, readonly (number | undefined)[]>>): Race => ({
  samples: new Map(
    Object.entries(samples).map(([name, walls]) => [
      name,
      walls.map((wall) => (wall === undefined ? undefined : sample(wall))),
    ]),
  ),
  failures: new Map(),
});

describe('figures', () => {
  it('is the median with its range, and nothing of nothing', () => {
    expect(spread([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3, rounds: 3 });
    expect(spread([4, 1])).toEqual({ median: 2.5, min: 1, max: 4, rounds: 2 });
    expect(spread([])).toBeNull();
  });

  it('compares only runs of the same round', () => {
    // Over all runs the medians are equal; side by side one takes twice as long.
    const race = raceOf({ slow: [20, 200, undefined], quick: [10, 100, 110] });
    expect(ratio(race, 'slow', 'quick')).toEqual({ median: 2, min: 2, max: 2, rounds: 2 });
    expect(figures(race, 'slow')?.rounds).toBe(2);
    expect(ratio(race, 'absent', 'quick')).toBeNull();
  });

  it('calls a goal met, missed or not measured', () => {
    const goal = { id: 'g', sentence: 's', limit: 2, unit: '×' };
    expect(atMost({ ...goal, measured: spread([2]) }).met).toBe(true);
    expect(atMost({ ...goal, measured: spread([2.1]) }).met).toBe(false);
    expect(atLeast({ ...goal, measured: spread([1.9]) }).met).toBe(false);
    expect(atLeast({ ...goal, measured: null }).met).toBeNull();
  });
});

describe('the page of results', () => {
  const taken = (note: number): Taken => ({
    name: 'x',
    title: 'X',
    method: ['so'],
    versions: [],
    goals: [
      atMost({ id: 'good', sentence: 'Good', limit: 1, unit: '×', measured: spread([1]) }),
      atMost({ id: 'bad', sentence: 'Bad', limit: 1, unit: '×', measured: spread([note]) }),
    ],
    tables: [{ title: 'T', header: ['', 'a'], rows: [['b|c', '1']] }],
    leftOut: ['somebody: not installed'],
    at: 'now',
    commit: 'abc',
    machine: ['2 × processor'],
    load: ['0', '1'],
    seconds: 3,
    busy: false,
  });

  it('prints the reason of a miss, says where one is missing, and what was left out', () => {
    const notes = readNotes('# Remarks\n\nIntro.\n\n## bad\nThe profile shows it.\n\n## other\nNo.\n');
    const page = renderResults([taken(2)], notes);
    expect(page).toContain('**1 of 2 goals met.**');
    expect(page).toContain('- **Bad** (missed). The profile shows it.');
    expect(renderResults([taken(2)], new Map())).toContain('No reason is written down yet.');
    expect(page).toContain('| b\\|c | 1 |');
    expect(page).toContain('- somebody: not installed');
  });
});

describe('the work that is compared', () => {
  it('is the same graph for everybody', () => {
    expect(stepsOf({ shape: 'chain', size: 3 }).map(({ needs }) => needs)).toEqual([null, 's0', 's1']);
    expect(goalsOf({ shape: 'chain', size: 3 })).toEqual(['s2']);
    expect(goalsOf({ shape: 'fan', size: 3 })).toEqual(['s0', 's1', 's2']);
    for (const { files, name } of [ours, ...native, ...runners]) {
      const text = Object.values(files({ shape: 'chain', size: 4 }, (id) => `count-${id}`)).join('\n');
      for (const id of ['s0', 's1', 's2', 's3']) expect(text, name).toContain(`count-${id}`);
    }
  });

  it('is a tracker that is read without a complaint about its form', () => {
    const document = readTracker(trackerText(40), 'tracker.md');
    expect(document.items).toHaveLength(40);
    expect(document.items[39]?.title).toContain('backoff | jitter');
    expect(document.items.every((item) => item.verify.length === 1 && item.evidence.length === 1)).toBe(true);
    expect(document.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
