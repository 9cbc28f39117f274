import { describe, expect, it } from 'vitest';
import type { Observed, ObservedIssue } from '../../../src/domain/model/change.ts';
import { planChanges } from '../../../src/domain/reconcile/plan-changes.ts';
import { readTracker } from '../../../src/domain/tracker/read-tracker.ts';
import { applied, emptyRepository } from '../../support/applied.ts';

const tracker = (...rows: readonly string[]): string =>
  [
    '| ID | Issue | Title | Exit Criteria | Verify Command | Status |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');

const plan = (text: string, observed: Observed) =>
  planChanges({ documents: [readTracker(text, 'doc/ready.md')], standings: [], observed, policy: 'ask' });

const issue = (number: number, body = 'What mona wrote.'): ObservedIssue => ({
  number,
  id: 900 + number,
  title: 'Pager',
  body,
  state: 'open',
  labels: [],
  assignees: [],
  milestone: null,
  author: 'mona',
  relations: {},
});

const holding = (...issues: readonly ObservedIssue[]): Observed => ({ ...emptyRepository, issues });

describe('which issue is whose', () => {
  it('is the first one of two items that name one issue; the other is a finding and gets none', () => {
    const text = tracker('| A-1 | #5 | Alerts | | | Planned |', '| A-2 | #5 | Restore | | | Planned |');
    const { changes, findings } = plan(text, holding(issue(5)));
    expect(changes.changes).toMatchObject([{ kind: 'update-issue', key: 'A-1', number: 5 }]);
    expect(findings).toMatchObject([{ code: 'AX8202', source: { file: 'doc/ready.md', line: 4 } }]);
    for (const word of ['A-1', 'A-2', '#5']) expect(findings[0]?.message).toContain(word);
  });

  it('says of an issue that is taken over what it gets', () => {
    const { changes } = plan(tracker('| A-1 | #5 | Alerts | | | Planned |'), holding(issue(5)));
    expect(changes.changes).toMatchObject([
      {
        differences: [
          { field: 'title', from: 'Pager', to: 'A-1: Alerts' },
          { field: 'section', from: 'none', to: 'added' },
        ],
      },
    ]);
  });

  it('is the item that names it, when its section is of another one', () => {
    const first = applied(
      emptyRepository,
      plan(tracker('| A-1 |  | Alerts | | | Planned |'), emptyRepository).changes.changes,
    );
    const { changes, findings } = plan(tracker('| B-1 | #1 | Alerts | | | Planned |'), first);
    expect(findings).toEqual([]);
    expect(changes.issues).toEqual({ 'B-1': 1 });
    const after = applied(first, changes.changes).issues;
    expect(after).toMatchObject([{ number: 1, title: 'B-1: Alerts' }]);
    expect(after[0]?.body).not.toContain('A-1');
  });

  it('is found by our marker, in any case of our name', () => {
    const text = tracker('| A-1 |  | Alerts | | | Planned |');
    const first = applied(emptyRepository, plan(text, emptyRepository).changes.changes);
    const shouted = { ...first, self: first.self.toUpperCase() };
    expect(plan(text, shouted)).toMatchObject({ changes: { changes: [], issues: { 'A-1': 1 } } });
  });
});

describe('an issue that is not there', () => {
  it.each([
    ['a cell', tracker('| A-1 | #77 | Alerts | | | Planned |'), 3],
    ['an entry of a list', '# Launch\n\n- [ ] Alerts (#77)\n- [ ] Restore\n', 3],
  ])('is a finding at %s', (_, text, line) => {
    const { findings, changes } = plan(text, emptyRepository);
    expect(findings).toMatchObject([{ code: 'AX8201', source: { file: 'doc/ready.md', line } }]);
    expect(findings[0]?.message).toContain('#77');
    expect(JSON.stringify(changes.changes)).not.toContain('Alerts');
  });
});

describe('what an issue says', () => {
  const bodyOf = (text: string): string => {
    const [only] = applied(emptyRepository, plan(text, emptyRepository).changes.changes).issues;
    return only?.body ?? '';
  };

  it('keeps its end, whatever command the tracker names', () => {
    const text = tracker('| A-1 |  | Alerts | | `echo "<!-- aurora-x:item end -->"` | Planned |');
    const body = bodyOf(text);
    expect(body.split('<!-- aurora-x:item end -->')).toHaveLength(2);
    expect(body).toContain('aurora-x:item end');
    const state = applied(emptyRepository, plan(text, emptyRepository).changes.changes);
    expect(plan(text, state).changes.changes).toEqual([]);
  });

  it('names what the item waits for', () => {
    const text =
      '| ID | Title | Depends On | Status |\n|---|---|---|---|\n| A-1 | Alerts | A-2 | Planned |\n| A-2 | Load | - | Planned |\n';
    expect(bodyOf(text).replaceAll('\\', '')).toContain('Depends on: A-2');
  });

  it('shows which exit criteria are met', () => {
    const body = bodyOf(
      '# R\n\n## Phase 1\n\n### Task 1.1: Alerts\n**Status:** Planned\n\n**Acceptance Criteria:**\n- [x] One is paged\n- [ ] Two are paged\n',
    );
    expect(body).toContain('- [x] One is paged\n- [ ] Two are paged\n');
  });

  it('is a part of it when the tracker says more than an issue holds', () => {
    const many = Array.from({ length: 2000 }, (_, index) => `- [ ] criterion number ${index}`);
    const body = bodyOf(
      `# R\n\n## Phase 1\n\n### Task 1.1: Alerts\n**Status:** Planned\n\n**Acceptance Criteria:**\n${many.join('\n')}\n`,
    );
    expect(body.length).toBeLessThan(32_000);
    expect(body).toContain('- [ ] criterion number 0\n');
    expect(body).toMatch(/… and \d+ more lines in the tracker/);
    expect(body).toContain('Kept by Aurora-X from `doc/ready.md`');
  });
});
