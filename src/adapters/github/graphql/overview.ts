import { z } from 'zod';
import { isRefused } from '../../../ports/remote-failure.ts';
import type { OverviewReader } from '../../../ports/overview.ts';
import type { AnswerCache } from '../cached-reads.ts';
import type { Client } from '../client.ts';
import type { RepositoryRef } from '../repository-ref.ts';
import { askGraphql, NotOffered } from './answer.ts';
import { MORE_LABELS, MORE_MILESTONES, MORE_PEOPLE } from './documents.ts';
import { observedOf, small, type Known } from './known.ts';
import type { Offer } from './offer.ts';
import { createKept } from './read-issues.ts';
import { readOverview } from './read-overview.ts';
import { labelsSchema, loginOf, milestonesSchema, peopleSchema, type Overview } from './shapes.ts';

export interface GraphqlOptions {
  readonly offer: Offer;
  /** What was seen, for the next time. */
  readonly cache: AnswerCache;
  readonly now: () => number;
  /** Login we write as; null: the one that the token belongs to. */
  readonly self: (() => Promise<string>) | null;
  /** Branch whose pull requests are looked at too. */
  readonly branch: string;
}

export interface GraphqlOverview extends OverviewReader {
  /** What was seen, for whoever writes next; null while nothing was. */
  readonly known: () => Known | null;
}

/** How long the pull requests that were read are news. */
const NEWS_MS = 60_000;

interface Connection<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null | undefined };
  readonly nodes: readonly T[];
}

/** The rest of a list whose first hundred are known. */
const allOf = async <T>(
  client: Client,
  ref: object,
  schema: z.ZodType<Connection<T>>,
  document: string,
  first: Connection<T>,
): Promise<readonly T[]> => {
  const all = [...first.nodes];
  const answer = z.object({ repository: z.object({ more: schema }) });
  for (let { pageInfo } = first; pageInfo.hasNextPage;) {
    const found = await askGraphql(client, answer, document, { ...ref, after: pageInfo.endCursor });
    all.push(...found.repository.more.nodes);
    ({ pageInfo } = found.repository.more);
  }
  return all;
};

const proposalOf = ({ pullRequests }: Overview) => {
  const newest = pullRequests.nodes.find(({ isCrossRepository }) => !isCrossRepository);
  if (newest === undefined) return null;
  const { number, title, body, state } = newest;
  return { number, title, body, open: state === 'OPEN', merged: state === 'MERGED' };
};

/** All of a repository in one request where a server offers it, and what writes need to know of it. */
export const createGraphqlOverview = (
  client: Client,
  ref: RepositoryRef,
  { offer, cache, now, self, branch }: GraphqlOptions,
): GraphqlOverview => {
  const at = { owner: ref.owner, name: ref.repo };
  const kept = createKept(cache, ref, now);
  let known: Known | null = null;

  const observe: OverviewReader['observe'] = async (isTied) => {
    const { viewer, seen, issues, isWhole, fragment } = await readOverview(
      { client, ref, offer, kept, branch },
      isTied,
    );
    const labels = await allOf(client, at, labelsSchema, MORE_LABELS, seen.labels);
    const milestones = await allOf(client, at, milestonesSchema, MORE_MILESTONES, seen.milestones);
    const people = await allOf(client, at, peopleSchema, MORE_PEOPLE, seen.assignableUsers);
    await kept.save(issues, isWhole);
    const readAt = now();
    const assigned = [...issues.values()].flatMap(({ assignees }) => assignees.nodes);
    const learned = new Map<number, string>();
    known = {
      repository: seen.id,
      labels: new Map(labels.map((label) => [small(label.name), label])),
      milestones: new Map(milestones.map(({ number, id }) => [number, id])),
      people: new Map([...assigned, ...people].map(({ login, id }) => [small(login), id])),
      issueId: (number) => issues.get(number)?.id ?? learned.get(number),
      learn: (number, id) => void learned.set(number, id),
      note: async (issue) => kept.note(issues, issue),
      save: async () => kept.save(issues, false),
      newest: (asked) =>
        asked === branch && now() - readAt < NEWS_MS ? { proposal: proposalOf(seen) } : null,
      seen: fragment,
      refuse: (isSure) => offer.decline('graphql', isSure),
      offered: () => offer.has('graphql'),
    };
    const names = new Map(labels.map(({ id, name }) => [id, name]));
    const dates = new Map(milestones.map((one) => [one.id, one]));
    return {
      self: self === null ? viewer : await self(),
      assignable: people.map(({ login }) => login),
      milestones: milestones.map(({ number, title, description, state, dueOn, creator }) => ({
        number,
        title,
        description: description ?? '',
        state: state === 'OPEN' ? 'open' : 'closed',
        due: dueOn?.slice(0, 10) ?? null,
        author: loginOf(creator),
      })),
      labels: labels.map(({ name }) => name),
      issues: [...issues.values()]
        .toSorted((a, b) => a.number - b.number)
        .map((issue) => observedOf(issue, ref, names, dates)),
    };
  };

  return {
    known: () => known,
    observe: async (isTied) => {
      known = null;
      if (!offer.has('graphql')) return null;
      try {
        return await observe(isTied);
      } catch (error) {
        if (error instanceof NotOffered) offer.decline('graphql', error.isSure);
        // What may not be seen together may be seen alone, or is refused there in words of its own.
        if (isRefused(error)) return null;
        throw error;
      }
    },
  };
};
