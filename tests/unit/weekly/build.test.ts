import { describe, expect, it } from 'vitest';
import { buildWeekly } from '../../../src/domain/report/weekly/build.ts';
import { headline } from '../../../src/domain/report/weekly/headline.ts';
import { longestOpenChain } from '../../../src/domain/report/weekly/open-items.ts';
import { item, snapshot, STORY } from './story.ts';

const report = (week = '2026-W47', snapshots = STORY) =>
  buildWeekly({ week, snapshots, form: { prompts: [], milestones: [] }, deployed: null, seed: 202_647 });

describe('a week', () => {
  it('is compared with the last run before it', () => {
    expect(report()).toMatchObject({
      week: '2026-W47',
      from: '2026-11-16',
      to: '2026-11-22',
      verdict: 'no-go',
      score: 25,
      run: { runId: 'run-2026-11-20', inWeek: true },
      before: { week: '2026-W46', verdict: 'go', score: 33 },
    });
  });

  it('says what was completed, what blocks, what broke, and since when', () => {
    const { completed, blocked, refuted } = report() ?? {};
    expect(completed?.map(({ item: id }) => id)).toEqual(['A']);
    expect(blocked).toMatchObject([{ item: 'C', waitsFor: ['B', 'D'], since: '2026-11-17' }]);
    expect(refuted).toMatchObject([{ item: 'B', since: '2026-11-17', why: 'B is refuted.' }]);
  });

  it('says which risks came, how the graph changed, which waivers end soon', () => {
    const { risks, graph, waivers } = report() ?? {};
    expect(risks).toEqual([
      { code: 'AX6001', message: 'B is claimed done, but it fails.', remedy: 'Mend it.' },
    ]);
    expect(graph).toEqual({
      itemsAdded: ['D'],
      itemsRemoved: [],
      added: [
        { from: 'C', to: 'D' },
        { from: 'D', to: 'A' },
      ],
      removed: [],
    });
    expect(waivers?.map(({ item: id }) => id)).toEqual(['D']);
  });

  it('says what comes next: the longest chain of open items, and what waits for nothing', () => {
    const { criticalPath, next } = report() ?? {};
    expect(criticalPath).toEqual(['B', 'C']);
    expect(next?.map(({ item: id }) => id)).toEqual(['B', 'D']);
  });

  it('counts milestones, with the change and the trend', () => {
    expect(report()?.milestones).toEqual([
      {
        id: 'M1',
        title: 'M1',
        due: '2026-12-04',
        items: 4,
        proven: 1,
        blocked: 1,
        ready: 25,
        change: -8,
        trend: [33, 25],
      },
    ]);
  });

  it('calls milestones what the tracker calls them, and takes their own date', () => {
    const milestones = [
      { id: 'M1', title: 'M1 Core', due: '2026-12-01' },
      { id: 'M1', title: 'M1 of another tracker', due: null },
    ];
    const one = buildWeekly({
      week: '2026-W47',
      snapshots: STORY,
      form: { prompts: [], milestones },
      deployed: null,
      seed: 1,
    });
    expect(one?.milestones).toMatchObject([{ id: 'M1', title: 'M1 Core', due: '2026-12-01' }]);
  });

  it('says what is overdue by then: open, and its target has passed', () => {
    const late = (text: string, target: string | null) => item(text, { target });
    const of = (week: string) =>
      report(week, [
        snapshot('2026-11-20', [
          late('A verified', '2026-W08'),
          late('B waived', '2026-W08'),
          late('C open', '2026-W46'),
          late('D refuted', '2026-11-20'),
          late('E open', 'soon'),
          late('F open', null),
        ]),
      ])?.overdue.map(({ item: id, due }) => [id, due]);
    expect(of('2026-W47')).toEqual([['C', '2026-11-15']]);
    // No run was made in this week, which began on the 23rd.
    expect(of('2026-W48')).toEqual([
      ['C', '2026-11-15'],
      ['D', '2026-11-20'],
    ]);
  });

  it('says how far its verdict reaches', () => {
    const of = (...items: readonly ReturnType<typeof item>[]) => {
      const one = report('2026-W47', [snapshot('2026-11-20', items)]);
      return one && [one.speaksOf, headline(one)];
    };
    expect(of(item('A verified'), item('B waived'))).toEqual([
      'everything',
      'Go: 1 of 2 items proven, 1 waived',
    ]);
    expect(of(item('A verified'), item('B open'))).toEqual([
      'claimed',
      'Go for what is claimed: 1 of 2 items proven',
    ]);
    expect(of(item('A verified'), item('B unproven', { claim: 'done' }))).toEqual([
      'gates',
      'Go for what the gates ask: 1 of 2 items proven',
    ]);
    expect(of(item('A verified'), item('B refuted'))?.[1]).toBe('No-go: 1 of 2 items proven');
    expect(of(item('A open', { claim: 'dropped' }))?.[1]).toBe('Go: no items');
  });

  it('names what blocks by its sentence where it is no item', () => {
    const gate = {
      code: 'AX6060',
      status: 'fail' as const,
      subject: { kind: 'gate' as const, id: 'readiness' },
      message: 'Gate readiness selects no item.',
      remedy: '',
      source: null,
      children: [],
    };
    const one = report('2026-W47', [
      snapshot('2026-11-20', [item('A open')], { verdict: 'no-go', blockers: [gate] }),
    ]);
    expect(one?.recommendation).toMatchObject({
      besides: [gate.message, 'No item is claimed done yet.'],
      blockers: [],
    });
  });

  it('does not look at what came after it', () => {
    expect(report('2026-W46')).toMatchObject({ before: null, verdict: 'go', completed: [], risks: [] });
    expect(report('2026-W48')).toMatchObject({
      run: { inWeek: false },
      verdict: 'no-go',
      before: { at: STORY[2]?.at },
    });
    expect(report('2026-W45')).toBeNull();
  });

  it('leaves dropped items out of every number', () => {
    const dropped = item('X open', { claim: 'dropped' });
    const one = buildWeekly({
      week: '2026-W47',
      snapshots: [snapshot('2026-11-20', [item('A verified'), dropped])],
      form: { prompts: [], milestones: [] },
      deployed: null,
      seed: 1,
    });
    expect(one?.burnUp).toEqual([{ week: '2026-W47', proven: 1, scope: 1 }]);
    expect(one?.next).toEqual([]);
  });
});

describe('the longest chain of open items', () => {
  it('steps over what is settled and survives circles', () => {
    expect(longestOpenChain([item('A verified'), item('B open after A'), item('C open after B')])).toEqual([
      'B',
      'C',
    ]);
    expect(longestOpenChain([item('A open after B'), item('B open after A'), item('C open')])).toEqual(['C']);
    expect(longestOpenChain([])).toEqual([]);
  });

  it('takes a chain of thousands', () => {
    const many = Array.from({ length: 5_000 }, (_, index) =>
      item(index === 0 ? 'N0 open' : `N${index} open after N${index - 1}`),
    );
    expect(longestOpenChain(many.toReversed())).toHaveLength(5_000);
  });
});
