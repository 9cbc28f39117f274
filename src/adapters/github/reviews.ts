import { z } from 'zod';
import { isRefused } from '../../ports/remote-failure.ts';
import type { PeopleReader, ReviewsReader } from '../../ports/reviews.ts';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

const userSchema = z.object({ login: z.string(), type: z.string().optional() }).nullish();
const pullSchema = z.object({
  user: userSchema,
  head: z.object({
    ref: z.string(),
    sha: z.string(),
    repo: z.object({ name: z.string(), owner: z.object({ login: z.string() }) }).nullable(),
  }),
});
const activitiesSchema = z.array(z.object({ after: z.string(), actor: userSchema }));
const reviewsSchema = z.array(
  z.object({ user: userSchema, state: z.string(), commit_id: z.string().nullish() }),
);
const roleSchema = z.object({ permission: z.string(), role_name: z.string().optional() });
const membershipSchema = z.object({ state: z.string() });

/** Null where GitHub says that we may not know, or that there is nothing. */
const orNull = async <T>(answer: Promise<T>): Promise<T | null> => {
  try {
    return await answer;
  } catch (error) {
    if (isRefused(error) && error.status !== 200) return null;
    throw error;
  }
};

/** Reviews of the pull requests of a repository. */
export const createReviewsReader = (client: Client, ref: RepositoryRef): ReviewsReader => {
  const pull = async (number: number) =>
    client.get(pullSchema, 'GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...ref, pull_number: number });
  return {
    author: async (number) => (await pull(number)).user?.login ?? null,
    // What a commit says of its author anybody can write; who pushed it is what GitHub saw.
    lastPusher: async (number) => {
      const { head } = await pull(number);
      if (head.repo === null) return null;
      const place = { owner: head.repo.owner.login, repo: head.repo.name, ref: `refs/heads/${head.ref}` };
      const route = 'GET /repos/{owner}/{repo}/activity';
      const activities = await orNull(client.get(activitiesSchema, route, { ...place, per_page: 100 }));
      return activities?.find(({ after }) => after === head.sha)?.actor?.login ?? null;
    },
    list: async (number) => {
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
      const all = await client.list(reviewsSchema, route, { ...ref, pull_number: number });
      return all.map(({ user, state, commit_id: commit }) => ({
        login: user?.login ?? null,
        isBot: user?.type === 'Bot',
        state,
        commit: commit ?? null,
      }));
    },
  };
};

const NAMED_ROLES: ReadonlySet<string> = new Set(['admin', 'maintain', 'write', 'triage', 'read']);

/** What people may do in a repository and in the teams of its organisation. */
export const createPeopleReader = (client: Client, ref: RepositoryRef): PeopleReader => ({
  role: async (login) => {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const found = await client.find(roleSchema, route, { ...ref, username: login });
    if (found === null || found.permission === 'none') return null;
    // A role that an organisation made itself is worth what it is based on.
    return NAMED_ROLES.has(found.role_name ?? '') ? (found.role_name ?? null) : found.permission;
  },
  inTeam: async (team, login) => {
    const [org = '', slug = ''] = team.split('/');
    const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';
    const answer = client.find(membershipSchema, route, { org, team_slug: slug, username: login });
    // Not found is a member of no such team; forbidden is that we may not know.
    const membership = await orNull(answer.then((found) => ({ isMember: found?.state === 'active' })));
    return membership?.isMember ?? null;
  },
});
