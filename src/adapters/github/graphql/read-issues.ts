import { z } from 'zod';
import { shortDigest } from '../../../domain/model/digest.ts';
import { RemoteFailure } from '../../../ports/remote-failure.ts';
import type { Client } from '../client.ts';
import type { AnswerCache } from '../cached-reads.ts';
import type { RepositoryRef } from '../repository-ref.ts';
import { askGraphql, GRAPHQL } from './answer.ts';
import { moreIssues, moreRecent } from './documents.ts';
import { issuesSchema, seenIssueSchema, type Overview, type SeenIssue, type SeenIssues } from './shapes.ts';
import { DAY_MS } from '../../../domain/model/iso-week.ts';

const bothSchema = z.object({ repository: z.object({ first: issuesSchema, last: issuesSchema }) });
const recentSchema = z.object({ repository: z.object({ recent: issuesSchema }) });
const keptSchema = z.array(seenIssueSchema);

type Issues = Map<number, SeenIssue>;

const addAll = (issues: Issues, seen: SeenIssues): void => {
  for (const issue of seen.nodes) issues.set(issue.number, issue);
};

/** All issues, two hundred in each request: from the oldest on and from the newest back, until both ends meet. */
export const readWhole = async (
  client: Client,
  ref: { readonly owner: string; readonly name: string },
  { first, last }: Overview,
  fragment: string,
): Promise<Issues> => {
  const issues: Issues = new Map();
  let [up, down] = [first, last];
  while (up !== undefined && down !== undefined) {
    const before = issues.size;
    addAll(issues, up);
    addAll(issues, down);
    if (issues.size >= up.totalCount) return issues;
    if (issues.size === before) break;
    const places = { after: up.pageInfo.endCursor, before: down.pageInfo.startCursor };
    const { repository } = await askGraphql(client, bothSchema, moreIssues(fragment), { ...ref, ...places });
    [up, down] = [repository.first, repository.last];
  }
  throw new RemoteFailure('refused', GRAPHQL, 200, 'The list of issues changed while it was read.');
};

/**
 * What was kept, with those that changed since: the list by the time of the last change is read until it tells nothing
 * new. A hundred that say nothing new are more than a list lags behind. Null when the number of issues then is another.
 */
export const readRecent = async (
  client: Client,
  ref: { readonly owner: string; readonly name: string },
  kept: Issues,
  { recent }: Overview,
  fragment: string,
): Promise<Issues | null> => {
  const issues: Issues = new Map(kept);
  for (let page = recent; page !== undefined;) {
    const oldest = page.nodes.at(-1);
    const isKnown = oldest === undefined || kept.get(oldest.number)?.updatedAt === oldest.updatedAt;
    addAll(issues, page);
    if (isKnown || !page.pageInfo.hasNextPage) return issues.size === page.totalCount ? issues : null;
    const asked = { ...ref, after: page.pageInfo.endCursor };
    page = (await askGraphql(client, recentSchema, moreRecent(fragment), asked)).repository.recent;
  }
  return null;
};

/** So many changed issues fit into the request that asks for changes. */
const UNSAVED = 80;

/**
 * The issues as they were last seen, so that only changes have to be read. Once a day everything is read, whatever is
 * kept: not every change of an issue changes its time.
 */
export const createKept = (cache: AnswerCache, { owner, repo }: RepositoryRef, now: () => number) => {
  let unsaved = 0;
  let readAt = 0;
  let key = '';
  const save = async (issues: Issues): Promise<void> => {
    unsaved = 0;
    const kept = { etag: String(readAt), body: [...issues.values()], next: null };
    // A store that cannot keep it costs requests, and nothing else.
    await cache.put(key, kept).catch(() => {});
  };
  return {
    /** @param reads what is read of an issue: what was kept of less than that is no use */
    load: async (reads: string): Promise<Issues | null> => {
      key = `graphql issues ${owner}/${repo} ${shortDigest(reads)}`;
      const kept = await cache.get(key).catch(() => null);
      const issues = keptSchema.safeParse(kept?.body);
      readAt = Number(kept?.etag ?? 0);
      if (!issues.success || now() - readAt > DAY_MS) return null;
      return new Map(issues.data.map((issue) => [issue.number, issue]));
    },
    /** @param isWhole everything was read just now */
    save: async (issues: Issues, isWhole: boolean): Promise<void> => {
      if (isWhole) readAt = now();
      await save(issues);
    },
    note: async (issues: Issues, issue: SeenIssue): Promise<void> => {
      issues.set(issue.number, issue);
      if (++unsaved >= UNSAVED) await save(issues);
    },
  };
};
