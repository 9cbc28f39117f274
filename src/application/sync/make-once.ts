import { intentId, readSection } from '../../domain/reconcile/marker.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Intents } from '../../ports/intents.ts';
import type { IssueRef, IssuesReader, IssuesWriter } from '../../ports/issues.ts';
import type { MilestonesReader, MilestonesWriter } from '../../ports/milestones.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';

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

/** Makes an issue once: written down, looked for if an earlier try has no known end, sent once, looked for again. */
export const createIssue = async (
  ports: MakeOncePorts,
  key: string,
  fields: Parameters<IssuesWriter['create']>[0],
): Promise<IssueRef> => {
  const { intents, issues, repository, clock } = ports;
  const id = intentId('issue', repository, key);
  const openSince = await intents.begin(id);
  const settled = async (made: IssueRef): Promise<IssueRef> => {
    await intents.settle(id, String(made.number));
    return made;
  };
  if (openSince !== null) {
    const made = await findMade(ports, key, openSince);
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
    const made = await findMade(ports, key, sent);
    if (made === null) throw error;
    return settled(made);
  }
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
