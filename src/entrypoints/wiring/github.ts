import { createAnswerCache, type AnswerCache } from '../../adapters/github/cached-reads.ts';
import { createClient, type Client } from '../../adapters/github/client.ts';
import { sendWithToken, type Send } from '../../adapters/github/send.ts';
import { createGraphqlIssuesWriter } from '../../adapters/github/graphql/issues.ts';
import type { Known } from '../../adapters/github/graphql/known.ts';
import { createGraphqlLabelsWriter } from '../../adapters/github/graphql/labels.ts';
import { createGraphqlOverview, type GraphqlOverview } from '../../adapters/github/graphql/overview.ts';
import { createOffer, type Offer } from '../../adapters/github/graphql/offer.ts';
import { createGraphqlProposals } from '../../adapters/github/graphql/proposals.ts';
import { createGraphqlRelationsWriter } from '../../adapters/github/graphql/relations.ts';
import { createIssuesReader, createIssuesWriter } from '../../adapters/github/issues.ts';
import { createLabelsReader, createLabelsWriter } from '../../adapters/github/labels.ts';
import { createMilestonesReader, createMilestonesWriter } from '../../adapters/github/milestones.ts';
import { createProposalsReader, createProposalsWriter } from '../../adapters/github/proposals.ts';
import { createRelationsWriter } from '../../adapters/github/relations.ts';
import { createRemoteRepository } from '../../adapters/github/remote-repository.ts';
import type { RepositoryRef } from '../../adapters/github/repository-ref.ts';
import { createClock } from '../../adapters/system/clock.ts';
import type { SyncWriters } from '../../application/sync/apply-changes.ts';
import type { SyncReaders } from '../../application/sync/observe.ts';
import { WRITE_BACK_BRANCH } from '../../application/sync/propose-write-back.ts';
import type { ProposalsReader, ProposalsWriter } from '../../ports/proposals.ts';
import { VERSION } from './version.ts';

export type GithubWriters = Pick<SyncWriters, 'issues' | 'milestones' | 'labels' | 'relations'> & {
  readonly proposals: ProposalsReader & ProposalsWriter;
};

/** GitHub asks for a second between two writes. */
export const WRITE_INTERVAL_MS = 1_000;

export const DEFAULT_API = 'https://api.github.com';

/** Requests with a token, as one command makes them. */
export const tokenClient = (api: string, token: string): Client =>
  clientOf(sendWithToken(token, api, `aurora-x/${VERSION}`), createAnswerCache());

/** @param recentMs how long an answer is good enough to be given again */
export const clientOf = (send: Send, cache: AnswerCache, recentMs = 0): Client => {
  const clock = createClock();
  return createClient(send, cache, () => clock.now(), recentMs);
};

export interface GithubReaders extends SyncReaders {
  readonly overview: GraphqlOverview;
}

/** What is known of a server and of earlier reads; nothing for a command that does not ask twice. */
export interface Remembered {
  readonly offer: Offer;
  readonly cache: AnswerCache;
}

export const nothingRemembered = (): Remembered => ({
  offer: createOffer(() => createClock().now()),
  cache: createAnswerCache(),
});

/**
 * What a plan reads of a repository.
 *
 * @param isPerson the token belongs to whom the server says that it belongs to
 */
export const githubReaders = (
  client: Client,
  ref: RepositoryRef,
  self: () => Promise<string>,
  { offer, cache }: Remembered = nothingRemembered(),
  isPerson = false,
): GithubReaders => ({
  overview: createGraphqlOverview(client, ref, {
    offer,
    cache,
    now: () => createClock().now(),
    self: isPerson ? null : self,
    branch: WRITE_BACK_BRANCH,
  }),
  repository: createRemoteRepository(client, ref, self),
  issues: createIssuesReader(client, ref),
  milestones: createMilestonesReader(client, ref),
  labels: createLabelsReader(client, ref),
});

/** The same through GraphQL, but for what it has no mutation of. */
const throughGraphql = (
  client: Client,
  ref: RepositoryRef,
  known: Known,
  rest: GithubWriters,
): GithubWriters => {
  const milestones = createMilestonesWriter(client, ref, (number, id) => known.milestones.set(number, id));
  const found = createIssuesReader(client, ref, known.learn);
  return {
    issues: createGraphqlIssuesWriter(client, known, { ...rest.issues, ...found }),
    milestones: { ...rest.milestones, ...milestones },
    labels: createGraphqlLabelsWriter(client, known, rest.labels),
    relations: createGraphqlRelationsWriter(client, known, rest.relations),
    proposals: createGraphqlProposals(known, rest.proposals),
  };
};

/**
 * What applying a plan writes with, the way that it was read if one is given. A dry run never calls this: there is no writer it could
 * use.
 */
export const githubWriters = (
  client: Client,
  ref: RepositoryRef,
  readers: Pick<GithubReaders, 'overview'> | null = null,
): GithubWriters => {
  const rest: GithubWriters = {
    issues: { ...createIssuesReader(client, ref), ...createIssuesWriter(client, ref) },
    milestones: { ...createMilestonesReader(client, ref), ...createMilestonesWriter(client, ref) },
    labels: createLabelsWriter(client, ref),
    relations: createRelationsWriter(client, ref),
    proposals: { ...createProposalsReader(client, ref), ...createProposalsWriter(client, ref) },
  };
  const known = readers?.overview.known() ?? null;
  return known === null ? rest : throughGraphql(client, ref, known, rest);
};
