import type { Change, ChangeSet, IssueFields, ObservedIssue } from '../../domain/model/change.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { IssueRef, IssueWrite } from '../../ports/issues.ts';
import type { LabelsWriter } from '../../ports/labels.ts';
import type { MilestonesReader, MilestonesWriter } from '../../ports/milestones.ts';
import type { RelationsWriter } from '../../ports/relations.ts';
import { createRelations } from './apply-relations.ts';
import { createIssue, createMilestone, type MakeOncePorts } from './create-once.ts';

/** What applying needs beyond the plan. */
export interface SyncWriters extends MakeOncePorts {
  readonly milestones: MilestonesReader & MilestonesWriter;
  readonly labels: LabelsWriter;
  readonly relations: RelationsWriter;
  /** Least time between two writes, in milliseconds: GitHub asks for a second. */
  readonly interval: number;
  /** Called after each change, with how many are done. */
  readonly progress: (done: number, change: Change) => void;
  readonly signal: AbortSignal;
}

export interface Applied {
  readonly applied: number;
  /** Item → issue number, of everything that exists now. */
  readonly issues: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

/** The issues that a plan speaks of: those that were there, and those that it made. */
const createIssueIndex = (known: ChangeSet['issues'], observed: readonly ObservedIssue[]) => {
  const numbers: Record<string, number> = { ...known };
  const ids = new Map(observed.map(({ number, id }) => [number, id]));
  return {
    numbers,
    add: (key: string, { number, id }: IssueRef): void => {
      numbers[key] = number;
      ids.set(number, id);
    },
    refOf: (key: string): IssueRef | null => {
      const number = numbers[key] ?? Number(/^#(\d+)$/.exec(key)?.[1] ?? 0);
      const id = ids.get(number);
      return id === undefined ? null : { number, id };
    },
  };
};

/**
 * Executes a plan, one write after the other, in its order. It stops at the first failure; what was done stays, and
 * the next plan goes on from there.
 *
 * @throws RemoteFailure what GitHub answered, or that it did not
 */
export const applyChanges = async (
  { changes, issues, milestoneNumbers }: ChangeSet,
  observed: readonly ObservedIssue[],
  writers: SyncWriters,
): Promise<Applied> => {
  const index = createIssueIndex(issues, observed);
  const relations = createRelations(writers.relations, index.refOf);
  const milestones = new Map(Object.entries(milestoneNumbers));
  const toWrite = ({ milestone, ...fields }: IssueFields): IssueWrite => {
    if (milestone === undefined) return fields;
    return { ...fields, milestone: milestone === null ? null : (milestones.get(milestone) ?? null) };
  };
  let last = -Infinity;
  /** Waits for its turn. */
  const turn = async (): Promise<void> => {
    const wait = last + writers.interval - writers.clock.monotonic();
    if (wait > 0) await writers.clock.sleep(wait, writers.signal);
    writers.signal.throwIfAborted();
    last = writers.clock.monotonic();
  };

  const applyOne = async (change: Change): Promise<void> => {
    if (change.kind === 'create-label') await writers.labels.create(change.label);
    else if (change.kind === 'create-milestone')
      milestones.set(change.fields.title, await createMilestone(writers.milestones, change.fields));
    else if (change.kind === 'update-milestone')
      await writers.milestones.update(change.number, change.fields);
    else if (change.kind === 'create-issue') {
      const { title, body } = change.fields;
      const made = await createIssue(writers, change.key, { ...toWrite(change.fields), title, body });
      index.add(change.key, made);
      if (change.followUp) {
        await turn();
        await writers.issues.update(made.number, toWrite(change.followUp));
      }
    } else if ('relation' in change) await relations.apply(change);
    else await writers.issues.update(change.number, toWrite(change.fields));
  };

  let applied = 0;
  for (const [at, change] of changes.entries()) {
    if ('relation' in change && !relations.has(change.relation)) continue;
    await turn();
    await applyOne(change);
    applied += 1;
    writers.progress(at + 1, change);
  }
  return { applied, issues: index.numbers, findings: relations.findings };
};
