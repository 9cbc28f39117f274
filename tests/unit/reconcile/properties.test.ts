import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observed } from '../../../src/domain/model/change.ts';
import type { Item } from '../../../src/domain/model/tracker.ts';
import { CLAIMS, PRIORITIES, STANDINGS } from '../../../src/domain/model/vocabulary.ts';
import { placeSection, readSection, writeSection } from '../../../src/domain/reconcile/marker.ts';
import { planChanges } from '../../../src/domain/reconcile/plan-changes.ts';
import { emptyDocument } from '../../../src/domain/tracker/empty.ts';
import { applied, emptyRepository } from '../../support/applied.ts';

const source = { file: 'ready.md', line: 1, column: 1 };

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('<!-- aurora-x:item end -->', '--> <!-- aurora-x:item v1 {"key":"X"} -->', '@lead', '|'),
);

const item = fc.record({
  title: hostile,
  claim: fc.option(fc.constantFrom(...CLAIMS)),
  priority: fc.option(fc.constantFrom(...PRIORITIES)),
  workstream: fc.option(hostile),
  owner: fc.option(fc.constantFrom('@lead', 'mona, lead', 'nobody')),
  target: fc.option(fc.constantFrom('2026-W48', '2026-12-15', '2026 Q4', 'soon')),
  command: hostile,
  needs: fc.array(fc.constantFrom('M-0', 'M-1', 'M-1.1', 'X-9'), { maxLength: 3 }),
});

/** The second item is the parent of the third. */
const IDS = ['M-0', 'M-1', 'M-1.1', 'M-3'];

const itemsOf = (drafts: readonly (typeof item extends fc.Arbitrary<infer T> ? T : never)[]): Item[] =>
  drafts.map(({ command, needs, ...draft }, index) => ({
    id: IDS[index] ?? `M-${index}`,
    ...draft,
    milestone: null,
    dependsOn: needs,
    issue: null,
    exitCriteria: [],
    verify: [{ text: command, expect: null, source }],
    evidence: [{ text: command, source }],
    estimate: null,
    columns: {},
    places: {},
    source,
  }));

const world = fc.record({
  before: fc.array(item, { maxLength: 4 }),
  now: fc.array(item, { maxLength: 4 }),
  words: fc.array(fc.constantFrom(...STANDINGS), { minLength: 8, maxLength: 8 }),
  people: fc.record({
    prefix: hostile,
    suffix: hostile,
    close: fc.boolean(),
    labels: fc.boolean(),
    untie: fc.boolean(),
    due: fc.option(fc.constantFrom('2026-12-24', '2027-01-31')),
    note: hostile,
  }),
  policy: fc.constantFrom('ask' as const, 'tracker' as const, 'github' as const),
});

const documentsOf = (items: readonly Item[]) => [{ ...emptyDocument('ready.md'), items }];

const standingsOf = (items: readonly Item[], words: readonly (typeof STANDINGS)[number][]) =>
  items.map((one, index) => ({
    item: one.id,
    title: one.title,
    milestone: null,
    priority: one.priority,
    owner: one.owner,
    target: one.target,
    claim: one.claim,
    standing: words[index] ?? 'open',
    dependsOn: [],
    reason: {
      code: 'AX6004',
      status: 'info' as const,
      subject: { kind: 'item' as const, id: one.id },
      message: one.title,
      remedy: '',
      source: null,
      children: [],
    },
    checks: [],
    source,
  }));

describe('plans', () => {
  it('leave nothing to do after they were applied, whatever people did before', () => {
    fc.assert(
      fc.property(world, ({ before, now, words, people, policy }) => {
        const first = itemsOf(before);
        const start = planChanges({
          documents: documentsOf(first),
          standings: [],
          observed: emptyRepository,
          policy: 'ask',
        });
        const made = applied(emptyRepository, start.changes.changes);
        // A marker before ours would be read instead of it; whoever may edit the issue may do that.
        const prefix = people.prefix.replaceAll('<', '');
        const edited: Observed = {
          ...made,
          issues: made.issues.map((issue) => ({
            ...issue,
            body: `${prefix}${issue.body}${people.suffix}`,
            state: people.close ? 'closed' : issue.state,
            labels: people.labels ? ['wontfix'] : issue.labels,
            relations: people.untie ? { blockedBy: 0, parent: null } : issue.relations,
          })),
          milestones: made.milestones.map((one) => ({
            ...one,
            due: people.due ?? one.due,
            description: `${one.description}${people.note}`,
          })),
        };
        const items = itemsOf(now);
        const input = {
          documents: documentsOf(items),
          standings: standingsOf(items, words),
          policy,
        };
        const second = planChanges({ ...input, observed: edited });
        const after = applied(edited, second.changes.changes);
        const third = planChanges({ ...input, observed: after });
        expect(third.changes.changes).toEqual([]);
        // Who is told that the tracker is right has said the last word; what only GitHub changed is still reported.
        expect(third.changes.incoming).toEqual(second.changes.incoming);
        for (const milestone of after.milestones.slice(0, made.milestones.length))
          expect(milestone.description.endsWith(people.note)).toBe(true);
        for (const [index, issue] of after.issues.slice(0, made.issues.length).entries()) {
          const section = readSection(issue.body);
          expect(section?.key).toBe(IDS[index]);
          expect(section?.before).toBe(prefix);
          expect(section?.after).toBe(people.suffix);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('the marker', () => {
  it('gives back what was put into it, in any text', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (key, title, around) => {
        const values = { title, state: null, milestone: title, labels: [title], assignees: [] };
        const before = around.replaceAll('<', '');
        const body = placeSection(before, writeSection(key, values, 'text\n'));
        expect(readSection(body)).toMatchObject({ key, applied: values, content: 'text\n' });
        expect(placeSection(body, writeSection(key, values, 'text\n'))).toBe(body);
      }),
    );
  });
});
