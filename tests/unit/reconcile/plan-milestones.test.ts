import { describe, expect, it } from 'vitest';
import type { Observed, ObservedMilestone } from '../../../src/domain/model/change.ts';
import type { DesiredMilestone } from '../../../src/domain/reconcile/desired-state.ts';
import { planMilestones } from '../../../src/domain/reconcile/plan-milestones.ts';
import { applied, emptyRepository } from '../../support/applied.ts';

const CORE: DesiredMilestone = {
  key: 'doc/ready.md#M1',
  title: 'M1 Core',
  due: '2026-11-29',
  description: 'Parse it.\n\nDone when: it parses.',
};

const holding = (...milestones: readonly ObservedMilestone[]): Observed => ({
  ...emptyRepository,
  milestones,
});

/** The milestone as a first sync leaves it. */
const made = (want: DesiredMilestone = CORE): ObservedMilestone => {
  const [one] = applied(emptyRepository, planMilestones([want], emptyRepository, 'ask').changes).milestones;
  if (one === undefined) throw new Error('no milestone was made');
  return one;
};

const plan = (want: DesiredMilestone, ...has: readonly ObservedMilestone[]) =>
  planMilestones([want], holding(...has), 'ask');

describe('a milestone', () => {
  it('is made with what the tracker says of it', () => {
    const { changes } = plan(CORE);
    expect(changes).toMatchObject([
      { kind: 'create-milestone', fields: { title: 'M1 Core', due: '2026-11-29' } },
    ]);
    expect(made().description.startsWith('Parse it.\n\nDone when: it parses.\n\n<!-- ')).toBe(true);
    expect(made({ ...CORE, description: '' }).description).toMatch(/^<!-- .* -->$/);
  });

  it('is left as it is while nothing changed, with the line ends of a browser too', () => {
    const ours = made();
    const browser = { ...ours, description: ours.description.replaceAll('\n', '\r\n') };
    for (const has of [ours, browser])
      expect(plan(CORE, has)).toEqual({
        changes: [],
        incoming: [],
        findings: [],
        renamed: new Map(),
        numbers: { 'M1 Core': 1 },
      });
  });

  it.each<[string, Partial<DesiredMilestone>, object]>([
    ['title', { title: 'M1 Heart' }, { field: 'title', from: 'M1 Core', to: 'M1 Heart' }],
    ['due date', { due: '2026-12-06' }, { field: 'due', from: '2026-11-29', to: '2026-12-06' }],
    ['no due date', { due: null }, { field: 'due', from: '2026-11-29', to: 'none' }],
    ['description', { description: 'Parse all.' }, { field: 'description', from: 'old', to: 'new' }],
  ])('that we made follows the tracker: %s', (_, change, difference) => {
    const { changes } = plan({ ...CORE, ...change }, made());
    expect(changes).toMatchObject([{ kind: 'update-milestone', number: 1, differences: [difference] }]);
    const after = applied(holding(made()), changes);
    expect(planMilestones([{ ...CORE, ...change }], after, 'ask').changes).toEqual([]);
  });

  it('gets a due date where it had none', () => {
    const { changes } = plan(CORE, made({ ...CORE, due: null }));
    expect(changes).toMatchObject([
      { fields: { due: '2026-11-29' }, differences: [{ from: 'none', to: '2026-11-29' }] },
    ]);
  });

  it('says what it was called before', () => {
    expect([...plan({ ...CORE, title: 'M1 Heart' }, made()).renamed]).toEqual([['M1 Core', 'M1 Heart']]);
  });

  it('is known by who made it, in any case of the name', () => {
    const ours = { ...made(), author: emptyRepository.self.toUpperCase() };
    expect(plan({ ...CORE, title: 'M1 Heart' }, ours).changes).toMatchObject([{ kind: 'update-milestone' }]);
  });

  it.each(['mona', null])('with our marker that %s made is not changed', (author) => {
    const { changes, renamed } = plan({ ...CORE, title: 'M1 Heart' }, { ...made(), author });
    expect(changes).toMatchObject([{ kind: 'create-milestone', fields: { title: 'M1 Heart' } }]);
    expect(renamed.size).toBe(0);
  });

  it.each([
    ['2026-12-24', '2026-12-24'],
    [null, 'none'],
  ])('that people made is used as it is, and its due date %s is a finding', (due, said) => {
    const people = { ...made(), due, author: 'mona', description: 'Ours' };
    const { changes, findings } = plan(CORE, people);
    expect(changes).toEqual([]);
    expect(findings).toMatchObject([{ code: 'AX8205' }]);
    for (const word of ['M1 Core', said, '2026-11-29']) expect(findings[0]?.message).toContain(word);
  });

  it('that people made is no finding when the dates agree or the tracker has none', () => {
    const people = { ...made(), author: 'mona', description: 'Ours' };
    for (const due of [CORE.due, null])
      expect(plan({ ...CORE, due }, people)).toMatchObject({ changes: [], findings: [] });
  });

  it.each<[string, Partial<ObservedMilestone>, object]>([
    ['due date', { due: '2026-12-24' }, { field: 'due', tracker: '2026-11-29', github: '2026-12-24' }],
    ['no due date', { due: null }, { field: 'due', tracker: '2026-11-29', github: 'none' }],
    ['title', { title: 'Core first' }, { field: 'title', tracker: 'M1 Core', github: 'Core first' }],
  ])('keeps what people changed on it, and says so: %s', (_, people, said) => {
    const { changes, incoming, findings } = plan(CORE, { ...made(), ...people });
    expect({ changes, findings }).toEqual({ changes: [], findings: [] });
    expect(incoming).toMatchObject([{ ...said, milestone: 'M1 Core', resolved: null }]);
  });

  it('keeps a description that people wrote into, and what they wrote below', () => {
    const ours = made();
    const edited = { ...ours, description: `Ours: ${ours.description}\r\nSee the wiki.` };
    expect(plan(CORE, edited)).toMatchObject({ changes: [], incoming: [{ field: 'description' }] });
    const below = { ...ours, description: `${ours.description}\r\n\r\nSee the wiki.` };
    const { changes, incoming } = plan({ ...CORE, description: 'Parse all.' }, below);
    expect(incoming).toEqual([]);
    expect(changes).toMatchObject([
      {
        fields: { description: expect.stringMatching(/^Parse all\.\n\n<!-- .* -->\r\n\r\nSee the wiki\.$/) },
      },
    ]);
  });

  it.each([
    ['ask', [], '2026-12-24'],
    ['github', [], '2026-12-24'],
    ['tracker', [{ fields: { due: '2026-12-06' } }], '2026-12-06'],
  ] as const)('that both sides changed is a finding, and the policy decides: %s', (policy, expected, due) => {
    const observed = holding({ ...made(), due: '2026-12-24' });
    const planned = planMilestones([{ ...CORE, due: '2026-12-06' }], observed, policy);
    expect(planned.findings.map(({ code }) => code)).toEqual(['AX8217']);
    expect(planned.incoming).toMatchObject([{ field: 'due', resolved: policy }]);
    expect(planned.changes).toMatchObject(expected);
    expect(applied(observed, planned.changes).milestones).toMatchObject([{ due }]);
  });

  it('of before, which does not say what was applied, follows the tracker', () => {
    const old = {
      ...made(),
      due: '2026-12-24',
      description: 'Old.\n\n<!-- aurora-x:milestone v1 {"key":"doc/ready.md#M1"} -->',
    };
    expect(plan(CORE, old)).toMatchObject({ incoming: [], changes: [{ fields: { due: '2026-11-29' } }] });
  });
});
