import { describe, expect, it } from 'vitest';
import { comesBack, planWriteBack } from '../../../src/domain/reconcile/plan-write-back.ts';
import { TABLE, changed, planOf, sourcesOf, synced, textOf } from '../../support/written-back.ts';

describe('a milestone in a cell', () => {
  const named = (...milestones: readonly string[]): string =>
    [
      '| ID | Issue | Title | Milestone | Status |',
      '| --- | --- | --- | --- | --- |',
      ...milestones.map(
        (milestone, index) => `| A-${index} | #${index + 1} | Work | ${milestone} | Planned |`,
      ),
      '',
    ].join('\n');

  it.each(['Core pipeline', 'M2', 'Phase 2', 'Sprint 3', '2026 Q4', 'Rollout & on-call'])(
    'is written as people write it: %s',
    async (milestone) => {
      const texts = { 'plan.md': named('Somewhere else', milestone) };
      const state = await synced(texts);
      const to = state.issues.find(({ number }) => number === 2)?.milestone ?? null;
      const moved = changed(state, 1, () => ({ milestone: to }));
      const back = await planWriteBack(await sourcesOf(texts), await planOf(texts, moved));
      expect(back.findings).toEqual([]);
      const [document] = (await sourcesOf({ 'plan.md': textOf(back) ?? '' })).map((one) => one.document);
      expect(document?.items.map((item) => item.milestone)).toEqual(
        Array.from({ length: 2 }, () => document?.items[1]?.milestone),
      );
      expect(textOf(back)).toBe(named(milestone, milestone));
    },
  );
});

describe('a due date that people moved', () => {
  const dated = async (text: string, title: string, due: string | null) => {
    const state = await synced({ 'plan.md': text });
    const milestones = state.milestones.map((one) => (one.title === title ? { ...one, due } : one));
    const plan = await planOf({ 'plan.md': text }, { ...state, milestones });
    const sources = await sourcesOf({ 'plan.md': text });
    expect(
      comesBack(
        sources.map(({ document }) => document),
        plan,
      ).any,
    ).toBe(due !== null);
    return planWriteBack(sources, plan);
  };
  const HEADED =
    '# R\n\n## M1: Core (due 2026-12-01)\n\n- [ ] #1 parse by 2026-12-01\n\n## M2: Rest\n\n**Due:** 2026-12-01\n\n- [ ] #2 ship\n';

  it.each([
    ['M1 Core', HEADED.replace('(due 2026-12-01)', '(due 2026-12-24)')],
    ['M2 Rest', HEADED.replace('**Due:** 2026-12-01', '**Due:** 2026-12-24')],
  ])('comes back where the document names it: %s', async (title, text) => {
    const back = await dated(HEADED, title, '2026-12-24');
    expect(back).toMatchObject({ files: [{ text }], findings: [] });
    expect(back.lines).toHaveLength(1);
  });

  it('comes back into every item that names it', async () => {
    const back = await dated(TABLE, '2026-W48', '2026-12-24');
    expect(textOf(back)).toBe(TABLE.replace('2026-W48', '2026-12-24'));
  });

  it('comes back into a YAML tracker', async () => {
    const yaml =
      'version: 1\nmilestones:\n  - id: M1\n    title: Core\n    due: 2026-12-01 # a Tuesday\nitems:\n  - id: A-1\n    title: Alerts\n    milestone: M1\n    status: planned\n';
    const came = {
      incoming: [],
      conflicts: [],
      issues: {},
      milestones: [
        {
          key: 'r.yaml#M1',
          milestone: 'M1 Core',
          field: 'due',
          tracker: '2026-12-01',
          github: '2026-12-24',
          resolved: null,
        },
      ] as const,
    };
    const back = await planWriteBack(await sourcesOf({ 'r.yaml': yaml }), came);
    expect(textOf(back)).toBe(yaml.replace('2026-12-01', '2026-12-24'));
  });

  it.each([
    ['without a due date in the document', '# R\n\n## M1: Core\n\n- [ ] #1 parse\n', 'M1 Core', 'due'],
    ['when it is another title', HEADED, 'M1 Core', 'title'],
  ])('is a finding %s', async (_, text, milestone, field) => {
    const came = {
      incoming: [],
      conflicts: [],
      issues: {},
      milestones: [
        {
          key: 'plan.md#M1',
          milestone,
          field: field as 'due',
          tracker: 'none',
          github: '2026-12-24',
          resolved: null,
        }, // oxlint-disable-line typescript/no-unsafe-type-assertion -- one of the table above
      ],
    };
    const sources = await sourcesOf({ 'plan.md': text });
    const back = await planWriteBack(sources, came);
    expect(back).toMatchObject({ files: [], lines: [], findings: [{ code: 'AX8218' }] });
    expect(
      comesBack(
        sources.map(({ document }) => document),
        came,
      ),
    ).toMatchObject({
      any: false,
      findings: [{ code: 'AX8218' }],
    });
  });

  it.each([
    ['ask', false],
    ['tracker', false],
    ['github', true],
  ] as const)('and the tracker moved too comes back when the policy says so: %s', async (resolved, comes) => {
    const milestones = [
      {
        key: 'plan.md#M1',
        milestone: 'M1 Core',
        field: 'due',
        tracker: '2026-12-01',
        github: '2026-12-24',
        resolved,
      },
    ] as const;
    const came = { incoming: [], conflicts: [], issues: {}, milestones };
    expect((await planWriteBack(await sourcesOf({ 'plan.md': HEADED }), came)).files).toHaveLength(
      comes ? 1 : 0,
    );
  });

  it('that was taken away is a finding where a word must stand', async () => {
    const came = {
      incoming: [],
      conflicts: [],
      issues: {},
      milestones: [
        {
          key: 'plan.md#M1',
          milestone: 'M1 Core',
          field: 'due',
          tracker: '2026-12-01',
          github: 'none',
          resolved: null,
        },
      ] as const,
    };
    const back = await planWriteBack(await sourcesOf({ 'plan.md': HEADED }), came);
    expect(back).toMatchObject({ files: [], lines: [], findings: [{ code: 'AX8218' }] });
  });
});
