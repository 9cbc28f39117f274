import { describe, expect, it } from 'vitest';
import { judgeTransition, judgeTransitions } from '../../../src/domain/evaluation/transitions.ts';
import { CLAIMS, type Claim } from '../../../src/domain/model/vocabulary.ts';
import { judge, tracker } from './scenario.ts';

const context = {
  item: 'M-01',
  source: { file: 'docs/readiness.md', line: 3, column: 9 },
  obstacles: [],
  checkboxes: false,
  removed: false,
} as const;

describe('the state machine of claims', () => {
  // One row per state that is left; the letters say what the move to planned, in-progress, blocked, in-review,
  // done, dropped and to no status comes to: . allowed, R reopen first (AX6102), T take up first (AX6103).
  const rows: readonly (readonly [Claim | null, string])[] = [
    [null, '.......'],
    ['planned', '.......'],
    ['in-progress', '.......'],
    ['blocked', '.......'],
    ['in-review', '.......'],
    ['done', 'R.R...R'],
    ['dropped', '..TTT.T'],
  ];
  const letters: Readonly<Record<string, string>> = { AX6102: 'R', AX6103: 'T' };

  it.each(rows)('from %s: %s', (from, expected) => {
    const row = [...CLAIMS, null].map((to) => letters[judgeTransition(from, to, context)?.code ?? ''] ?? '.');
    expect(row.join('')).toBe(expected);
  });

  it('lets a cleared checkbox reopen, and nothing else', () => {
    const boxes = { ...context, checkboxes: true };
    expect(judgeTransition('done', 'planned', boxes)).toBeNull();
    expect(judgeTransition('done', 'blocked', boxes)?.code).toBe('AX6102');
    expect(judgeTransition('dropped', 'done', boxes)?.code).toBe('AX6103');
    expect(judgeTransition('dropped', 'planned', boxes)).toBeNull();
  });

  it('lets nothing become done before its dependencies', () => {
    const waiting = {
      ...context,
      obstacles: [{ kind: 'unverified', id: 'M-02', standing: 'open' }] as const,
    };
    for (const from of [null, 'planned', 'in-progress', 'blocked', 'in-review'] as const) {
      expect(judgeTransition(from, 'done', waiting)?.code).toBe('AX6101');
    }
    expect(judgeTransition('done', 'done', waiting)).toBeNull();
    expect(judgeTransition('planned', 'in-review', waiting)).toBeNull();
    expect(judgeTransition('dropped', 'done', waiting)?.code).toBe('AX6103');
  });

  it('notices an item that is gone, unless it was dropped', () => {
    const gone = { ...context, removed: true };
    expect(judgeTransition('planned', null, gone)).toMatchObject({ code: 'AX6104', status: 'warn' });
    expect(judgeTransition(null, null, gone)?.message).toBe('M-01 (no status) is no longer in the document.');
    expect(judgeTransition('dropped', null, gone)).toBeNull();
  });

  it('says the move in words, with its place', () => {
    expect(judgeTransition('done', 'planned', context)).toMatchObject({
      status: 'fail',
      subject: { kind: 'item', id: 'M-01' },
      message: 'M-01 was moved from done to planned without being reopened.',
      source: context.source,
    });
    expect(judgeTransition('done', null, context)?.message).toContain('from done to no status');
    const waiting = { ...context, obstacles: [{ kind: 'unknown', id: 'X' }] as const };
    expect(judgeTransition('in-progress', 'done', waiting)?.message).toBe(
      'M-01 was moved from in progress to done while it depends on X (in no tracker).',
    );
  });
});

const moves = (
  base: Parameters<typeof tracker>[0],
  head: Parameters<typeof tracker>[0],
  dialect: 'table' | 'checklist' | 'outline' | 'phases' | 'yaml' = 'table',
) => {
  const standings = head.map(({ id, claim }) => ({
    item: id,
    standing: (claim ?? 'done') === 'done' ? ('verified' as const) : ('open' as const),
  }));
  return judgeTransitions([tracker(base, { dialect })], [tracker(head, { dialect })], standings).map(
    ({ code, subject }) => `${code} ${subject.id}`,
  );
};

describe('moves between two documents', () => {
  it('are none where nothing changed', () => {
    const items = [{ id: 'A' }, { id: 'B', claim: 'planned' as const }, { id: 'C', dependsOn: ['B'] }];
    expect(moves(items, items)).toEqual([]);
  });

  it('are judged in document order, removals last', () => {
    expect(
      moves(
        [
          { id: 'Z', claim: 'planned' },
          { id: 'A' },
          { id: 'B', claim: 'dropped' },
          { id: 'Y', claim: 'dropped' },
        ],
        [
          { id: 'A', claim: 'planned' },
          { id: 'B', claim: 'in-review' },
          { id: 'N', claim: 'done', dependsOn: ['A'] },
        ],
      ),
    ).toEqual(['AX6102 A', 'AX6103 B', 'AX6101 N', 'AX6104 Z']);
  });

  it('allow done on verified and waived dependencies, and on dropped ones', () => {
    const base = [
      { id: 'A' },
      { id: 'B', claim: 'planned' as const, dependsOn: ['A', 'D'] },
      { id: 'D', claim: 'dropped' as const },
    ];
    expect(
      moves(
        base,
        base.map((line) => (line.id === 'B' ? { ...line, claim: 'done' as const } : line)),
      ),
    ).toEqual([]);
  });

  it.each([
    ['checklist', []],
    ['outline', []],
    ['table', ['AX6102 A']],
    ['phases', ['AX6102 A']],
    ['yaml', ['AX6102 A']],
  ] as const)('treat a done item set back to planned in a %s as %o', (dialect, expected) => {
    expect(moves([{ id: 'A' }], [{ id: 'A', claim: 'planned' }], dialect)).toEqual(expected);
  });

  it('point at the status cell', () => {
    const status = { file: 'docs/readiness.md', line: 10, column: 60 };
    const source = (places: Record<string, typeof status>) =>
      judgeTransitions([tracker([{ id: 'A' }])], [tracker([{ id: 'A', claim: 'planned', places }])], [])[0]
        ?.source;
    expect(source({ status })).toEqual(status);
    expect(source({})).toEqual({ file: 'docs/readiness.md', line: 10, column: 1 });
  });

  it('count as circle where the standing of a dependency is not known', () => {
    const head = [tracker([{ id: 'A' }, { id: 'B', dependsOn: ['A'] }])];
    const [move] = judgeTransitions([tracker([{ id: 'A' }])], head, []);
    expect(move?.message).toContain('A (in or behind a circle)');
  });

  it('are judged in the verdict only where the base is known', () => {
    const scenario = {
      tracker: [{ id: 'A', claim: 'planned' as const }, { id: 'B' }],
      checks: [{ id: 'x', item: 'B' }],
    };
    expect(judge(scenario).verdict).toBe('go');
    expect(judge({ ...scenario, baseTracker: [{ id: 'A' }] }).blockers.map((one) => one.code)).toEqual([
      'AX6102',
    ]);
  });
});
