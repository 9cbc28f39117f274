import { intentId, readSection } from '../../domain/reconcile/marker.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Intents } from '../../ports/intents.ts';
import type { IssueRef, IssuesReader, IssuesWriter } from '../../ports/issues.ts';
import type { MilestonesReader, MilestonesWriter } from '../../ports/milestones.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import { makeOnce } from '../once/make-once.ts';

/** What making something exactly once needs. */
export interface MakeOncePorts {
  /** Identity of the repository, for intents. */
  readonly repository: string;
  readonly self: string;
  readonly issues: IssuesReader & IssuesWriter;
  readonly intents: Intents;
  readonly clock: Clock;
}

/** Clocks of two machines differ; what was made just before is looked at too. */
const SKEW_MS = 120_000;

const sameLogin = (a: string | null, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/** The issue that an earlier try made without our hearing of it, or null. */
const findMade = async (
  { issues, self }: MakeOncePorts,
  key: string,
  since: number,
): Promise<IssueRef | null> => {
  const recent = await issues.madeSince(since - SKEW_MS);
  const [first = null] = recent
    .filter(({ body, author }) => readSection(body)?.key === key && sameLogin(author, self))
    .toSorted((a, b) => a.number - b.number);
  return first && { number: first.number, id: first.id };
};

/** `12 3456789`: number and id, as an intent keeps them. */
const readRef = (remote: string): IssueRef | null => {
  const [, number, id] = /^(\d+) (\d+)$/.exec(remote) ?? [];
  return number && id ? { number: Number(number), id: Number(id) } : null;
};

/** Makes an issue once. */
export const createIssue = async (
  ports: MakeOncePorts,
  key: string,
  fields: Parameters<IssuesWriter['create']>[0],
): Promise<IssueRef> => {
  const { intents, issues, repository, clock } = ports;
  const begun = clock.now();
  return makeOnce({
    intents,
    id: intentId('issue', repository, key),
    look: async (since) => findMade(ports, key, since ?? begun),
    make: async () => issues.create(fields),
    write: ({ number, id }) => `${number} ${id}`,
    read: readRef,
  });
};

/** Milestones are unique by title, so one whose answer was lost is found by it. */
export const createMilestone = async (
  milestones: MilestonesReader & MilestonesWriter,
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
