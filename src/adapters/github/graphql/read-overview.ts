import type { Client } from '../client.ts';
import type { RepositoryRef } from '../repository-ref.ts';
import { askGraphql, NotOffered } from './answer.ts';
import { overview, seenIssue, TIED } from './documents.ts';
import type { Offer } from './offer.ts';
import { readRecent, readWhole, type createKept } from './read-issues.ts';
import { overviewSchema, tiedSchema, type Overview, type SeenIssue } from './shapes.ts';

export interface OverviewPorts {
  readonly client: Client;
  readonly ref: RepositoryRef;
  readonly offer: Offer;
  readonly kept: ReturnType<typeof createKept>;
  /** Branch whose pull requests are looked at too. */
  readonly branch: string;
}

/** A repository as it was seen, with all of its issues. */
export interface SeenAll {
  readonly viewer: string;
  readonly seen: Overview;
  readonly issues: Map<number, SeenIssue>;
  /** Nothing of the issues was kept from earlier. */
  readonly isWhole: boolean;
  /** What was read of an issue. */
  readonly fragment: string;
}

type Issues = Map<number, SeenIssue>;

/** By a hundred. */
const groupsOf = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / TIED) }, (_, at) => ids.slice(at * TIED, (at + 1) * TIED));

/** An issue that was kept and is no more: the number of issues says so as well. */
const isGone = (type: string, path: readonly (string | number)[]): boolean =>
  type === 'NOT_FOUND' && /^t\d+$/.test(String(path[0]));

/** How many each waits for now. One that was read anew is known better. */
const recount = (before: Issues, answer: Readonly<Record<string, unknown>>): Issues => {
  const issues = new Map(before);
  for (const [name, value] of Object.entries(answer)) {
    for (const one of /^t\d+$/.test(name) ? (tiedSchema.safeParse(value).data ?? []) : []) {
      const issue = one && issues.get(one.number);
      if (issue) issues.set(one.number, { ...issue, issueDependenciesSummary: one.issueDependenciesSummary });
    }
  }
  return issues;
};

const read = async (
  { client, ref, kept, branch }: OverviewPorts,
  dependencies: boolean,
  isTied: (body: string) => boolean,
): Promise<SeenAll> => {
  const at = { owner: ref.owner, name: ref.repo };
  const fragment = seenIssue(dependencies);
  const before = await kept.load(fragment);
  const ask = async (whole: boolean, groups: readonly (readonly string[])[]) => {
    const tied = Object.fromEntries(groups.map((ids, index) => [`t${index}`, ids]));
    const asked = { ...at, branch, whole, recent: !whole, ...tied };
    return askGraphql(client, overviewSchema, overview(fragment, groups.length), asked, isGone);
  };
  const tied = [...(before?.values() ?? [])].filter(({ body }) => isTied(body)).map(({ id }) => id);
  const answer = await ask(before === null, dependencies ? groupsOf(tied) : []);
  const seen = answer.repository;
  const told = { viewer: answer.viewer.login, seen, fragment };
  const recent = before && (await readRecent(client, at, recount(before, answer), seen, fragment));
  if (recent !== null) return { ...told, issues: recent, isWhole: false };
  const whole = seen.first === undefined ? (await ask(true, [])).repository : seen;
  return { ...told, issues: await readWhole(client, at, whole, fragment), isWhole: true };
};

/**
 * All of a repository: what changed since it was kept, else all.
 *
 * @throws NotOffered where the server has no GraphQL, or none that knows what is asked for
 * @throws RemoteFailure what went wrong otherwise
 */
export const readOverview = async (
  ports: OverviewPorts,
  isTied: (body: string) => boolean,
): Promise<SeenAll> => {
  const { offer } = ports;
  if (!offer.has('dependencies')) return read(ports, false, isTied);
  try {
    return await read(ports, true, isTied);
  } catch (error) {
    if (!(error instanceof NotOffered) || !error.isSchema) throw error;
  }
  const without = await read(ports, false, isTied);
  offer.decline('dependencies', true);
  return without;
};
