import { describe, expect, it } from 'vitest';
import type { ChangeSet } from '../../../src/domain/model/change.ts';
import { changeSummary, changeText, mergeFold, planMarkdown } from '../../../src/domain/report/change-set.ts';

const nothing: ChangeSet = {
  schemaVersion: 1,
  changes: [],
  incoming: [],
  conflicts: [],
  milestones: [],
  issues: {},
  milestoneNumbers: {},
};
const differences = [{ field: 'state', from: 'open', to: 'closed' }];
const issue = { title: 'M-01 Retries @all', body: '' };
const incoming = {
  item: 'M-02',
  issue: 7,
  field: 'assignees',
  tracker: '@ada',
  github: '@grace',
} as const;

const everything: ChangeSet = {
  ...nothing,
  changes: [
    { kind: 'create-label', label: { name: 'P0', color: 'ff0000', description: '' } },
    { kind: 'create-milestone', key: 'm1', fields: { title: 'Beta', due: '2026-12-15' } },
    { kind: 'create-milestone', key: 'm2', fields: { title: 'Later' } },
    { kind: 'update-milestone', key: 'm3', number: 3, fields: {}, differences },
    { kind: 'create-issue', key: 'M-01', fields: issue, followUp: null },
    { kind: 'create-issue', key: 'M-03', fields: { ...issue, title: 'M-03' }, followUp: { state: 'closed' } },
    { kind: 'update-issue', key: 'M-04', number: 9, fields: {}, differences },
  ],
  incoming: [incoming],
  conflicts: [{ ...incoming, field: 'title', resolved: 'ask' }],
};

describe('a plan', () => {
  it('is a line for each change, with what it makes, changes, takes over and leaves open', () => {
    expect(changeText(everything).split('\n')).toEqual([
      '+ label P0',
      '+ milestone Beta  due 2026-12-15',
      '+ milestone Later',
      '~ milestone #3  state: open → closed',
      '+ issue M-01 Retries @all',
      '+ issue M-03  closed at once',
      '~ issue #9 M-04  state: open → closed',
      '< M-02 #7  assignees: @ada in the tracker, @grace on GitHub',
      '! M-02 #7  title changed on both sides: @ada in the tracker, @grace on GitHub',
    ]);
  });

  it('says relations and what people changed on milestones', () => {
    const tied = { relation: 'blocked-by', key: 'A', other: 'B' } as const;
    const moved = {
      key: 'k',
      milestone: 'Beta',
      field: 'due',
      tracker: '2026-12-06',
      github: '2026-12-24',
    } as const;
    const set: ChangeSet = {
      ...nothing,
      changes: [
        { kind: 'add-relation', ...tied },
        { kind: 'remove-relation', ...tied, relation: 'part-of', other: '#7' },
      ],
      milestones: [
        { ...moved, resolved: null },
        { ...moved, resolved: 'ask' },
      ],
    };
    expect(changeText(set).split('\n')).toEqual([
      '+ A is blocked by B',
      '- A is a sub-issue of #7',
      '< milestone Beta  due: 2026-12-06 in the tracker, 2026-12-24 on GitHub',
      '! milestone Beta  due changed on both sides: 2026-12-06 in the tracker, 2026-12-24 on GitHub',
    ]);
    expect(changeSummary(set)).toBe('2 changes to GitHub, 1 change made on GitHub, 1 conflict');
  });

  it('keeps to the room it has, in whole lines, and counts the rest', () => {
    const label = (name: string) => ({ name, color: 'ff0000', description: '' });
    const changes = Array.from({ length: 400 }, (_, index) => ({
      kind: 'create-label' as const,
      label: label(`label ${index}`),
    }));
    const text = planMarkdown({ ...nothing, changes }, 2_000);
    expect(text.length).toBeLessThanOrEqual(2_000);
    const shown = text.match(/^- `\+` label/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(50);
    expect(text).toContain(`\n- and ${400 - shown} more\n`);
  });

  it('is a fold below a report, and nothing where merging changes nothing', () => {
    expect(mergeFold({ ...nothing, incoming: [incoming] }, 500)).toBe('');
    const fold = mergeFold(everything, 500);
    expect(fold.length).toBeLessThanOrEqual(500);
    expect(fold).toMatch(/^\n<details><summary>What merging changes on GitHub<\/summary>\n\n\*\*Plan/);
    expect(fold).toMatch(/\n- and \d+ more\n\n<\/details>\n$/);
  });

  it('sums itself up', () => {
    expect(changeSummary(nothing)).toBe('nothing to change on GitHub');
    expect(changeSummary({ ...nothing, incoming: [incoming, incoming] })).toBe(
      'nothing to change on GitHub, 2 changes made on GitHub',
    );
    expect(changeSummary(everything)).toBe('7 changes to GitHub, 1 change made on GitHub, 1 conflict');
  });

  it('pings nobody when it stands in a comment', () => {
    const text = planMarkdown(everything, 10_000);
    expect(text).toMatch(/^\*\*Plan\*\*: 7 changes to GitHub/);
    expect(text).toContain('- `+` issue M-01 Retries');
    expect(text).not.toMatch(/(^|[^\\\w`])@(all|ada|grace)/m);
  });
});
