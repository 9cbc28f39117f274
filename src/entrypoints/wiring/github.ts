import { createAnswerCache, type AnswerCache } from '../../adapters/github/cached-reads.ts';
import { createClient, type Client } from '../../adapters/github/client.ts';
import { sendWithToken, type Send } from '../../adapters/github/send.ts';
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

/** What a plan reads of a repository. */
export const githubReaders = (
  client: Client,
  ref: RepositoryRef,
  self: () => Promise<string>,
): SyncReaders => ({
  repository: createRemoteRepository(client, ref, self),
  issues: createIssuesReader(client, ref),
  milestones: createMilestonesReader(client, ref),
  labels: createLabelsReader(client, ref),
});

/** What applying a plan writes with. A dry run never calls this: there is no writer it could use. */
export const githubWriters = (client: Client, ref: RepositoryRef): GithubWriters => ({
  issues: { ...createIssuesReader(client, ref), ...createIssuesWriter(client, ref) },
  milestones: { ...createMilestonesReader(client, ref), ...createMilestonesWriter(client, ref) },
  labels: createLabelsWriter(client, ref),
  relations: createRelationsWriter(client, ref),
  proposals: { ...createProposalsReader(client, ref), ...createProposalsWriter(client, ref) },
});
