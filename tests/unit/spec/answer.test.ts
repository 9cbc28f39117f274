import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/domain/graph/build-graph.ts';
import { answer } from '../../../src/domain/spec/say.ts';
import { nearestQuestions, QUESTIONS } from '../../../src/domain/spec/sentence/readings.ts';
import { command, document, item } from './documents.ts';

const documents = [
  document({
    items: [
      item({
        id: 'M-01',
        title: 'Release policy',
        claim: 'done',
        owner: '@ana',
        target: '2026-W08',
        priority: 'P0',
        issue: 2,
      }),
      item({
        id: 'M-02',
        title: 'Runtime contracts',
        claim: 'in-progress',
        owner: '@ben',
        dependsOn: ['M-01'],
        priority: 'P0',
        verify: [command('just test')],
        evidence: [command('ops/m02/')],
      }),
      item({ id: 'M-03', title: 'Security baseline', claim: 'planned', dependsOn: ['M-02'], priority: 'P1' }),
      item({
        id: 'M-04',
        title: 'Event reliability',
        claim: 'planned',
        owner: '@ana',
        dependsOn: ['M-03', 'M-02'],
        priority: 'P1',
      }),
      item({ id: 'M-05', title: 'Retry policy', claim: null, dependsOn: ['M-99'] }),
    ],
  }),
];
const graph = buildGraph(documents);
const ask = (question: string): string | null => answer(question, documents, graph);

describe('a question', () => {
  it.each([
    [
      'what blocks M-04?',
      'M-04 waits for M-03 (Security baseline), planned and M-02 (Runtime contracts), in-progress.',
    ],
    ['What blocks m-03', 'M-03 waits for M-02 (Runtime contracts), in-progress.'],
    ['why is M-03 blocked?', 'M-03 waits for M-02 (Runtime contracts), in-progress.'],
    [
      'what is M-04 waiting for?',
      'M-04 waits for M-03 (Security baseline), planned and M-02 (Runtime contracts), in-progress.',
    ],
    ['what blocks M-02?', 'Nothing blocks M-02: all it depends on is claimed done: M-01.'],
    ['what blocks M-01?', 'Nothing blocks M-01: it depends on no other item.'],
    ['what depends on M-02?', 'M-03 and M-04 depend on M-02.'],
    [
      'what depends on M-01?',
      'M-02 depends on M-01; with what follows from those, 3 items: M-02, M-03 and M-04.',
    ],
    ['what depends on M-04?', 'Nothing depends on M-04.'],
    ['who owns M-02?', '@ben owns M-02 (Runtime contracts).'],
    ['who owns the security baseline?', 'Nobody is named as the owner of M-03 (Security baseline).'],
    ['what does @ana own?', '@ana owns M-01 and M-04.'],
    ['is M-01 done?', 'The tracker says that M-01 (Release policy) is done.'],
    [
      'is M-02 done yet?',
      'The tracker says that M-02 (Runtime contracts) is in-progress. Prove it with: aurora-x verify M-02',
    ],
    ['what is the status of M-05', 'The tracker does not say whether M-05 (Retry policy) is done.'],
    ['when is M-01 due?', 'M-01 (Release policy) is due 2026-W08.'],
    ['when is #2 due?', 'M-01 (Release policy) is due 2026-W08.'],
    ['how is M-02 verified?', 'M-02 is verified by: just test'],
    ['what is next?', 'Next: M-02 (Runtime contracts), @ben and M-05 (Retry policy).'],
    ['what should I do next?', 'Next: M-02 (Runtime contracts), @ben and M-05 (Retry policy).'],
    ['critical path?', 'The critical path has 3 items: M-02 → M-03 → M-04.'],
    ['what is blocked?', 'M-03 and M-04 are blocked.'],
    ['which P1 items are open?', '2 P1 items open: M-03 and M-04.'],
    ['how far are we?', '1 of 5 items is claimed done. Open: M-02, M-03, M-04 and M-05.'],
    ['who owns M-011?', 'There is no item "M-011" in the tracker. Did you mean M-01?'],
    ['who owns the policy?', 'Several items fit "policy": M-01 (Release policy) and M-05 (Retry policy).'],
  ])('%s', (question, expected) => expect(ask(question)).toBe(expected));

  it('about what depends on nothing that exists says so', () =>
    expect(ask('what blocks M-05?')).toContain('It names M-99, which does not exist.'));

  it.each(['unit tests pass', 'why?', 'what is love', '', 'coverage stays above 70%', '?'.repeat(10_000)])(
    '%s is none that can be answered from a tracker',
    (text) => expect(ask(text)).toBeNull(),
  );
});

const askOf = (question: string, items: Parameters<typeof item>[0][]): string | null => {
  const own = [document({ items: items.map(item) })];
  return answer(question, own, buildGraph(own));
};

describe('a tracker with gaps', () => {
  it.each([
    ['what is next?', [], 'The tracker has no items.'],
    [
      'what is next?',
      [{ id: 'A', claim: 'done' as const }],
      'Nothing is left: every item is done or dropped.',
    ],
    [
      'next',
      [
        { id: 'A', dependsOn: ['B'] },
        { id: 'B', dependsOn: ['A'] },
      ],
      'Nothing can start: every open item waits for another one.',
    ],
    [
      'critical path',
      [{ id: 'A', claim: 'done' as const }],
      'There is no critical path: nothing is left to do.',
    ],
    ['what is stuck', [{ id: 'A' }], 'Nothing is blocked.'],
    ['who owns --', [{ id: 'A' }], 'There is no item "--" in the tracker.'],
    ['who owns the moon landing', [{ id: 'A' }], 'There is no item "moon landing" in the tracker.'],
    [
      'what blocks C',
      [
        { id: 'A', claim: null },
        { id: 'C', dependsOn: ['A'] },
      ],
      'C waits for A (Title of A), without a status.',
    ],
    [
      'what blocks D',
      [
        { id: 'A' },
        { id: 'B', dependsOn: ['A'] },
        { id: 'C', dependsOn: ['A'] },
        { id: 'D', dependsOn: ['B', 'C'] },
      ],
      'D waits for B (Title of B), planned and C (Title of C), planned, and behind them A.',
    ],
    [
      'what blocks C',
      [{ id: 'A' }, { id: 'B', claim: 'done' as const, dependsOn: ['A'] }, { id: 'C', dependsOn: ['B'] }],
      'C waits for A (Title of A), planned.',
    ],
    [
      'what is done',
      [
        { id: 'A', claim: 'done' as const },
        { id: 'B', claim: 'done' as const },
      ],
      '2 items claimed done: A and B.',
    ],
    [
      'how far are we',
      [
        { id: 'A', claim: 'done' as const },
        { id: 'B', claim: 'done' as const },
      ],
      '2 of 2 items are claimed done.',
    ],
    ['which items are blocked', [{ id: 'A', claim: 'blocked' as const }], 'A is blocked.'],
    ['are we done yet?', [{ id: 'A', claim: 'done' as const }], '1 of 1 item is claimed done.'],
    ['are there P0 items left?', [{ id: 'A' }], 'No P0 item is open.'],
    ['what is @zoe working on', [{ id: 'A', owner: '@ana' }], '@zoe owns nothing in the tracker.'],
    ['when is A due', [{ id: 'A' }], 'No target is set for A (Title of A).'],
    ['how do we verify A', [{ id: 'A' }], 'A (Title of A) names no verify command.'],
    ['what depends on B', [{ id: 'A', dependsOn: ['B'] }, { id: 'B' }], 'A depends on B.'],
    [
      'status of A',
      [{ id: 'A', claim: 'in-review' as const }],
      'The tracker says that A (Title of A) is in-review.',
    ],
  ])('%s', (question, items, expected) => expect(askOf(question, items)).toBe(expected));

  it('names the circle that an item is part of', () =>
    expect(
      askOf('what blocks A', [
        { id: 'A', dependsOn: ['B'] },
        { id: 'B', dependsOn: ['A'] },
      ]),
    ).toMatch(/part of a circle: (A → B → A|B → A → B)/));

  it('shows the circles', () =>
    expect(
      askOf('are there circular dependencies?', [
        { id: 'A', dependsOn: ['B'] },
        { id: 'B', dependsOn: ['A'] },
      ]),
    ).toMatch(/^1 circle: (A → B → A|B → A → B)\.$/));

  it('names a dozen items and counts the rest', () => {
    const items = Array.from({ length: 20 }, (_, index) => ({ id: `T${index}` }));
    expect(askOf('what is next', items)).toMatch(/T11 \(Title of T11\) and 8 more\.$/);
  });

  it('names what lies behind the next blocker', () =>
    expect(
      askOf('what blocks C', [{ id: 'A' }, { id: 'B', dependsOn: ['A'] }, { id: 'C', dependsOn: ['B'] }]),
    ).toBe('C waits for B (Title of B), planned, and behind it A.'));
});

describe('questions in the words of a meeting', () => {
  it.each([
    ['which items are done?', '1 item claimed done: M-01.'],
    ["what's done?", '1 item claimed done: M-01.'],
    ['list all items in progress', '1 item claimed in progress: M-02.'],
    ['which tasks are in review?', 'No item is claimed in review.'],
    ['show me everything of @ana', '@ana owns M-01 and M-04.'],
    ['what comes next?', 'Next: M-02 (Runtime contracts), @ben and M-05 (Retry policy).'],
    ['what is left to do?', '1 of 5 items is claimed done. Open: M-02, M-03, M-04 and M-05.'],
    ['where is the evidence for M-02?', 'The evidence of M-02 is in ops/m02/.'],
    ['show me the evidence of M-01', 'M-01 (Release policy) names no evidence.'],
    ['are there any cycles?', 'There is no circle: the dependencies have an order.'],
    ['what should I do first?', 'Next: M-02 (Runtime contracts), @ben and M-05 (Retry policy).'],
    [
      'why is M-02 refuted?',
      'The tracker says that M-02 (Runtime contracts) is in-progress. What its checks came to: aurora-x explain M-02',
    ],
  ])('%s', (question, expected) => expect(ask(question)).toBe(expected));

  it.each(['are we ready to ship?', 'can we release?', 'may we go live?', 'is this ready for production?'])(
    '%s gets the claims and the command that proves them',
    (question) => expect(ask(question)).toMatch(/^1 of 5 items is claimed done\..*aurora-x gate$/),
  );

  it.each(QUESTIONS.map(({ sentence }) => sentence))('%s, which we offer, has an answer', (question) =>
    expect(ask(question)).not.toBeNull(),
  );

  it('without an answer gets the nearest one', () => {
    expect(ask('which deadline is closest')).toBeNull();
    expect(nearestQuestions('which deadline is closest', 1)).toEqual(['when is M-04 due?']);
  });
});
