import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/domain/graph/build-graph.ts';
import { answer } from '../../../src/domain/spec/say.ts';
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
    ['what blocks M-02?', 'Nothing blocks M-02: all it depends on is done: M-01.'],
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
