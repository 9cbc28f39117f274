import type { Change, ChangeSet, IssueFields, ObservedMilestone } from '../../domain/model/change.ts';
import { intentId, readSection } from '../../domain/reconcile/marker.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Intents } from '../../ports/intents.ts';
import type { IssuesReader, IssuesWriter, IssueWrite } from '../../ports/issues.ts';
import type { LabelsWriter } from '../../ports/labels.ts';
import type { MilestonesReader, MilestonesWriter } from '../../ports/milestones.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';

/** What applying needs beyond the plan. */
export interface SyncWriters {
  /** `owner/name`. */
  readonly repository: string;
  readonly self: string;
  readonly issues: IssuesReader & IssuesWriter;
  readonly milestones: MilestonesReader & MilestonesWriter;
  readonly labels: LabelsWriter;
  readonly intents: Intents;
  readonly clock: Clock;
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
}

/** Clocks of two machines differ; what was made just before is looked at too. */
const SKEW_MS = 120_000;

const sameLogin = (a: string | null, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/** The issue that an earlier try made without our hearing of it, or null. */
const findMade = async (writers: SyncWriters, key: string, since: number): Promise<number | null> => {
  const recent = await writers.issues.madeSince(since - SKEW_MS);
  const ours = recent.filter(
    ({ body, author }) => readSection(body)?.key === key && sameLogin(author, writers.self),
  );
  return ours.length === 0 ? null : Math.min(...ours.map(({ number }) => number));
};

/** Makes an issue once: written down, looked for if an earlier try has no known end, sent once, looked for again. */
const createIssue = async (
  writers: SyncWriters,
  key: string,
  fields: Parameters<IssuesWriter['create']>[0],
): Promise<number> => {
  const { intents, issues, repository, clock } = writers;
  const id = intentId('issue', repository, key);
  const openSince = await intents.begin(id);
  const settled = async (number: number): Promise<number> => {
    await intents.settle(id, String(number));
    return number;
  };
  if (openSince !== null) {
    const made = await findMade(writers, key, openSince);
    if (made !== null) return settled(made);
  }
  const sent = clock.now();
  try {
    return await settled(await issues.create(fields));
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    if (error.kind !== 'lost') {
      await intents.abandon(id);
      throw error;
    }
    const made = await findMade(writers, key, sent);
    if (made === null) throw error;
    return settled(made);
  }
};

/** Milestones are unique by title, so one whose answer was lost is found by it. */
const createMilestone = async (
  { milestones }: SyncWriters,
  fields: Parameters<MilestonesWriter['create']>[0],
): Promise<number> => {
  try {
    return await milestones.create(fields);
  } catch (error) {
    const uncertain = error instanceof RemoteFailure && (error.kind === 'lost' || error.status === 422);
    const found = uncertain
      ? (await milestones.list()).find(({ title }) => title === fields.title)
      : undefined;
    if (found === undefined) throw error;
    return found.number;
  }
};

/**
 * Executes a plan, one write after the other, in its order. It stops at the first failure; what was done stays, and
 * the next plan goes on from there.
 *
 * @throws RemoteFailure what GitHub answered, or that it did not
 */
export const applyChanges = async (
  { changes, issues }: ChangeSet,
  observed: readonly ObservedMilestone[],
  writers: SyncWriters,
): Promise<Applied> => {
  const numbers: Record<string, number> = { ...issues };
  const milestones = new Map(observed.map(({ title, number }) => [title, number]));
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
      milestones.set(change.fields.title, await createMilestone(writers, change.fields));
    else if (change.kind === 'update-milestone') {
      await writers.milestones.update(change.number, change.fields);
      if (change.fields.title !== undefined) milestones.set(change.fields.title, change.number);
    } else if (change.kind === 'create-issue') {
      const { title, body } = change.fields;
      const number = await createIssue(writers, change.key, { ...toWrite(change.fields), title, body });
      numbers[change.key] = number;
      if (change.followUp) {
        await turn();
        await writers.issues.update(number, toWrite(change.followUp));
      }
    } else await writers.issues.update(change.number, toWrite(change.fields));
  };

  for (const [index, change] of changes.entries()) {
    await turn();
    await applyOne(change);
    writers.progress(index + 1, change);
  }
  return { applied: changes.length, issues: numbers };
};
