import { sameLogin } from '../../domain/model/login.ts';
import { intentId, readSection } from '../../domain/reconcile/marker.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Intents } from '../../ports/intents.ts';
import type { IssueRef, IssuesReader, IssuesWriter, NewIssue } from '../../ports/issues.ts';
import type { MilestonesReader, MilestonesWriter } from '../../ports/milestones.ts';
import { mayBeThere } from '../../ports/remote-failure.ts';
import type { Outcome } from '../../ports/together.ts';
import { makeManyOnce, SKEW_MS } from '../once/make-once.ts';

/** What making something exactly once needs. */
export interface MakeOncePorts {
  /** Identity of the repository, for intents. */
  readonly repository: string;
  readonly self: string;
  readonly issues: IssuesReader & IssuesWriter;
  readonly intents: Intents;
  readonly clock: Clock;
}

/** The issues of ours that were made since a time, by their key; of several the first. */
const findMade = async (
  { issues, self }: MakeOncePorts,
  since: number,
): Promise<ReadonlyMap<string, IssueRef>> => {
  const found = new Map<string, IssueRef>();
  const recent = await issues.madeSince(since - SKEW_MS);
  for (const { number, id, body, author } of recent.toSorted((a, b) => a.number - b.number)) {
    const key = sameLogin(author, self) ? readSection(body)?.key : undefined;
    if (key !== undefined && !found.has(key)) found.set(key, { number, id });
  }
  return found;
};

/** `12 3456789`: number and id, as an intent keeps them. */
const readRef = (remote: string): IssueRef | null => {
  const [, number, id] = /^(\d+) (\d+)$/.exec(remote) ?? [];
  return number && id ? { number: Number(number), id: Number(id) } : null;
};

/** Makes issues once each, in one request where the server takes several; what became of each, in their order. */
export const createIssues = async (
  ports: MakeOncePorts,
  all: readonly { readonly key: string; readonly fields: NewIssue }[],
): Promise<readonly Outcome<IssueRef>[]> => {
  const { intents, issues, repository, clock } = ports;
  const begun = clock.now();
  const wanted = new Map(all.map((one) => [intentId('issue', repository, one.key), one]));
  const of = (ids: readonly string[]) => ids.flatMap((id) => wanted.get(id) ?? []);
  return makeManyOnce({
    intents,
    ids: [...wanted.keys()],
    look: async (ids, since) => {
      const made = await findMade(ports, since ?? begun);
      const found = ids.flatMap((id) => {
        const ref = made.get(wanted.get(id)?.key ?? '');
        return ref === undefined ? [] : [[id, ref] as const];
      });
      return new Map(found);
    },
    make: async (ids) => issues.createMany(of(ids).map(({ fields }) => fields)),
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
    const found = mayBeThere(error)
      ? (await milestones.list()).find(({ title }) => title === fields.title)
      : undefined;
    if (found === undefined) throw error;
    return found.number;
  }
};
