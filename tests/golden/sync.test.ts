import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Observed, ObservedIssue, ObservedMilestone } from '../../src/domain/model/change.ts';
import type { ItemStanding } from '../../src/domain/model/verdict.ts';
import { STANDINGS, type Standing } from '../../src/domain/model/vocabulary.ts';
import { planChanges } from '../../src/domain/reconcile/plan-changes.ts';
import { planWriteBack } from '../../src/domain/reconcile/plan-write-back.ts';
import { changeSummary, changeText } from '../../src/domain/report/change-set.ts';
import { readAnyTracker } from '../../src/domain/tracker/read-tracker.ts';
import { applied, emptyRepository } from '../support/applied.ts';

/*
 * A tracker and what GitHub holds, and the plan they make. A case is a folder: `tracker.md`; `before.md`, a tracker that
 * was synced before; `people.json`, what people did since (fields of issues and milestones, `body+` is appended);
 * `standings.json`, what a run proved. `plan.txt` is the plan with its findings, what the issues say, and what would come
 * back into the tracker. After a wanted change:
 *   UPDATE_GOLDEN=1 npx vitest run tests/golden/sync.test.ts
 * and read the difference line by line before committing it.
 */
const ROOT = join(import.meta.dirname, 'sync');
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

interface People {
  readonly issues?: readonly (Partial<ObservedIssue> & { number: number; 'body+'?: string })[];
  readonly milestones?: readonly (Partial<ObservedMilestone> & { title: string })[];
}

const jsonOf = <T>(file: string, otherwise: T): T =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : otherwise; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own case

const planFor = async (text: string, observed: Observed, standings: readonly ItemStanding[] = []) => {
  const document = await readAnyTracker(text, 'READINESS.md');
  return { document, ...planChanges({ documents: [document], standings, observed, policy: 'ask' }) };
};

/** What people did to what is there; an issue that is not there is theirs. */
const worked = (state: Observed, { issues = [], milestones = [] }: People): Observed => {
  const known = new Map(state.issues.map((issue) => [issue.number, issue]));
  for (const { 'body+': more = '', ...fields } of issues) {
    const blank: ObservedIssue = {
      number: fields.number,
      id: 900 + fields.number,
      title: '',
      body: '',
      state: 'open',
      labels: [],
      assignees: [],
      milestone: null,
      author: 'mona',
      relations: { blockedBy: 0, parent: null },
    };
    const issue = { ...(known.get(fields.number) ?? blank), ...fields };
    known.set(issue.number, { ...issue, body: `${issue.body}${more}` });
  }
  return {
    ...state,
    issues: [...known.values()],
    milestones: state.milestones.map((one) => ({
      ...one,
      ...milestones.find(({ title }) => title === one.title),
    })),
  };
};

const standingOf = (item: string, standing: Standing): ItemStanding => {
  const source = { file: 'READINESS.md', line: 1, column: 1 };
  const isBad = standing === 'refuted' || standing === 'blocked';
  return {
    item,
    title: item,
    milestone: null,
    priority: null,
    owner: null,
    target: null,
    claim: null,
    standing,
    dependsOn: [],
    reason: {
      code: standing === 'refuted' ? 'AX6001' : 'AX6002',
      status: isBad ? 'fail' : 'pass',
      subject: { kind: 'item', id: item },
      message: `${item} is ${standing}.`,
      remedy: isBad ? 'Make the check pass.' : '',
      source,
      children: [],
    },
    checks: [],
    source,
  };
};

const planned = async (name: string): Promise<string> => {
  const at = (file: string): string => join(ROOT, name, file);
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  const before = existsSync(at('before.md')) ? await planFor(read('before.md'), emptyRepository) : null;
  const start = applied(emptyRepository, before?.changes.changes ?? []);
  const observed = worked(start, jsonOf<People>(at('people.json'), {}));
  const proven = Object.entries(jsonOf<Record<string, Standing>>(at('standings.json'), {}));
  expect(proven.every(([, word]) => STANDINGS.includes(word))).toBe(true);
  const standings = proven.map(([item, word]) => standingOf(item, word));
  const text = read('tracker.md');
  const { document, changes, findings } = await planFor(text, observed, standings);
  const after = applied(observed, changes.changes);
  const back = await planWriteBack([{ document, text }], changes);

  // Applied and planned again, nothing is left to do.
  expect((await planFor(text, after, standings)).changes.changes).toEqual([]);
  return [
    changeText(changes),
    changeSummary(changes),
    '',
    ...[...findings, ...back.findings].map(({ code, message }) => `${code} ${message}`),
    ...after.issues.flatMap(({ number, title, state, labels, milestone, body }) => [
      '',
      `#${number} ${title} · ${state} · ${labels.join(', ') || 'no labels'} · ${milestone ?? 'no milestone'}`,
      ...body.split('\n').map((line) => `  ${line}`.trimEnd()),
    ]),
    ...(back.files.length === 0 ? [] : ['', 'comes back:', ...back.lines]),
    '',
  ].join('\n');
};

describe('the plan of a case', () => {
  it.each(readdirSync(ROOT))('%s', async (name) => {
    const plan = await planned(name);
    const file = join(ROOT, name, 'plan.txt');
    if (UPDATE) writeFileSync(file, plan);
    if (!existsSync(file))
      throw new Error(`${file} is missing; run with UPDATE_GOLDEN=1 and read what it writes`);
    expect(plan.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'));
  });
});
