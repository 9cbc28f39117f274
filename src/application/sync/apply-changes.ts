import type { Change, ChangeSet, IssueFields, ObservedIssue } from '../../domain/model/change.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { IssueRef, IssueWrite } from '../../ports/issues.ts';
import type { LabelsWriter } from '../../ports/labels.ts';
import type { MilestonesReader, MilestonesWriter } from '../../ports/milestones.ts';
import type { RelationsWriter } from '../../ports/relations.ts';
import { oneByOne, type Outcome } from '../../ports/together.ts';
import { createRelations, type RelationChange } from './apply-relations.ts';
import { createIssues, createMilestone, type MakeOncePorts } from './create-once.ts';

/** What applying needs beyond the plan. */
export interface SyncWriters extends MakeOncePorts {
  readonly milestones: MilestonesReader & MilestonesWriter;
  readonly labels: LabelsWriter;
  readonly relations: RelationsWriter;
  /** Called after each change, with how many are done. What it does is waited for. */
  readonly progress: (done: number, change: Change) => void | Promise<void>;
  readonly signal: AbortSignal;
}

export interface Applied {
  readonly applied: number;
  /** Item → issue number, of everything that exists now. */
  readonly issues: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

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

/** A kind of change: how many go together, and how they are made. */
interface Way<T> {
  readonly most: () => number;
  readonly send: (all: readonly T[]) => Promise<readonly Outcome<unknown>[]>;
}

const one = (): number => 1;

/** Sends changes of one kind, as many together as the server takes. @throws the first failure of those sent together */
const sendAll = async <T>(
  all: readonly T[],
  { most, send }: Way<T>,
  signal: AbortSignal,
  done: (change: T) => void | Promise<void>,
): Promise<void> => {
  for (let at = 0; at < all.length;) {
    const some = all.slice(at, at + most());
    signal.throwIfAborted();
    const outcomes = await send(some);
    for (const [index, outcome] of outcomes.entries()) {
      const change = some[index];
      if ('made' in outcome && change !== undefined) await done(change);
    }
    const failed = outcomes.find((outcome) => 'failure' in outcome);
    if (failed && 'failure' in failed) throw failed.failure;
    at += some.length;
  }
};

/**
 * Executes a plan in its order, what is of one kind together where the server takes several. The way to GitHub keeps the
 * pace, for all that write to it. It stops at the first failure; what was done stays, and the next plan goes on from
 * there.
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
  const newIssue = ({ key, fields }: Of<'create-issue'>) => {
    const { title, body } = fields;
    return { key, fields: { ...toWrite(fields), title, body } };
  };
  const { signal } = writers;
  let applied = 0;
  const done = async (change: Change): Promise<void> => writers.progress(++applied, change);
  const of = <K extends Change['kind']>(...kinds: readonly K[]): readonly Of<K>[] =>
    changes.filter((change): change is Of<K> => kinds.some((kind) => kind === change.kind));

  const labelWay: Way<Of<'create-label'>> = {
    most: () => writers.labels.together,
    send: async (all) => writers.labels.createMany(all.map(({ label }) => label)),
  };
  await sendAll(of('create-label'), labelWay, signal, done);
  const milestone = async (change: Of<'create-milestone' | 'update-milestone'>): Promise<void> => {
    if (change.kind === 'update-milestone') return writers.milestones.update(change.number, change.fields);
    milestones.set(change.fields.title, await createMilestone(writers.milestones, change.fields));
  };
  const milestoneWay: Way<Of<'create-milestone' | 'update-milestone'>> = {
    most: one,
    send: async (all) => oneByOne(all, milestone),
  };
  await sendAll(of('create-milestone', 'update-milestone'), milestoneWay, signal, done);

  const createWay: Way<Of<'create-issue'>> = {
    most: () => writers.issues.together.create,
    send: async (all) => {
      const outcomes = await createIssues(writers, all.map(newIssue));
      for (const [at, outcome] of outcomes.entries())
        if ('made' in outcome) index.add(all[at]?.key ?? '', outcome.made);
      return outcomes;
    },
  };
  const updateWay: Way<{ readonly number: number; readonly fields: IssueFields }> = {
    most: () => writers.issues.together.update,
    send: async (all) =>
      writers.issues.updateMany(all.map(({ number, fields }) => ({ number, fields: toWrite(fields) }))),
  };
  await sendAll(of('create-issue'), createWay, signal, done);
  const followUps = of('create-issue').flatMap(({ key, followUp }) => {
    const number = index.numbers[key];
    return followUp === null || number === undefined ? [] : [{ number, fields: followUp }];
  });
  await sendAll(followUps, updateWay, signal, () => {});

  for (const relation of ['part-of', 'blocked-by'] as const) {
    const own = of('add-relation', 'remove-relation').filter((change) => change.relation === relation);
    const way: Way<RelationChange> = {
      most: () => writers.relations.together(relation),
      send: async (all) => relations.apply(all),
    };
    await sendAll(own, way, signal, async (change) => {
      if (relations.has(relation)) await done(change);
    });
  }
  await sendAll(of('update-issue'), updateWay, signal, done);
  return { applied, issues: index.numbers, findings: relations.findings };
};
