import { z } from 'zod';
import type { RemoteRepository } from '../../ports/remote-repository.ts';
import type { Client } from './client.ts';
import { pathsBetweenTrees } from './changed-paths.ts';
import { isPlainFile, readFile, readTree } from './read-text.ts';
import type { RepositoryRef } from './repository-ref.ts';

const loginSchema = z.object({ login: z.string() });
const pathsSchema = z.array(z.object({ filename: z.string(), previous_filename: z.string().optional() }));

const permissionSchema = z.object({ permission: z.string() });

const homeSchema = z.object({ default_branch: z.string() });
const tipSchema = z.object({ object: z.object({ sha: z.string() }) });
const sideSchema = z.object({ sha: z.string(), repo: z.object({ id: z.number() }).nullable() });
const pullSchema = z.object({
  number: z.number(),
  state: z.enum(['open', 'closed']),
  head: sideSchema,
  base: sideSchema.extend({ ref: z.string() }),
  merge_commit_sha: z.string().nullish(),
});

const openSchema = z.array(z.object({ number: z.number(), head: z.object({ sha: z.string() }) }));

const commitSchema = z.object({ parents: z.array(z.object({ sha: z.string() })) });
const comparedSchema = z.object({ files: pathsSchema.optional() });
/** A comparison names no more files than this, and a pull request no more than that. */
const COMPARED_LIMIT = 300;
const PULL_LIMIT = 3_000;

const namesOf = (files: readonly z.infer<typeof pathsSchema>[number][]): readonly string[] =>
  files.flatMap((one) => [one.filename, ...(one.previous_filename ? [one.previous_filename] : [])]);

const branchPath = (name: string): string => name.split('/').map(encodeURIComponent).join('/');

const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

const JOB_LOGIN = 'github-actions[bot]';

/** The token of a job, or of an App's installation: it may not ask who it is. */
export const isJobToken = (token: string): boolean => token.startsWith('ghs_');

/** Who writes with a token: `GET /user`, but for the tokens of a job. */
export const loginOfToken = async (client: Client, token: string): Promise<string> =>
  isJobToken(token) ? JOB_LOGIN : (await client.get(loginSchema, 'GET /user')).login;

/** Its pull requests. */
const pullsOf = (
  client: Client,
  ref: RepositoryRef,
): Pick<RemoteRepository, 'pullRequest' | 'openPulls' | 'changedPaths'> => ({
  pullRequest: async (number) => {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    const pull = await client.find(pullSchema, route, { ...ref, pull_number: number });
    return (
      pull && {
        number,
        open: pull.state === 'open',
        headSha: pull.head.sha,
        baseSha: pull.base.sha,
        baseRef: pull.base.ref,
        mergeSha: pull.merge_commit_sha ?? null,
        fromFork: pull.head.repo?.id !== pull.base.repo?.id,
      }
    );
  },
  openPulls: async (base) => {
    const route = 'GET /repos/{owner}/{repo}/pulls';
    const pulls = await client.list(openSchema, route, {
      ...ref,
      state: 'open',
      ...(base === null ? {} : { base }),
    });
    return pulls.map(({ number, head }) => ({ number, headSha: head.sha }));
  },
  changedPaths: async (pullRequest) => {
    const named = { ...ref, pull_number: pullRequest };
    const files = await client.list(
      pathsSchema,
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
      named,
    );
    if (files.length < PULL_LIMIT) return namesOf(files);
    // What is not named could be the tracker: whatever differs from the base counts.
    const { base, head } = await client.get(
      pullSchema,
      'GET /repos/{owner}/{repo}/pulls/{pull_number}',
      named,
    );
    return pathsBetweenTrees(client, ref, base.sha, head.sha);
  },
});

/** A repository over the API. `self` says whom the requests come from. */
export const createRemoteRepository = (
  client: Client,
  ref: RepositoryRef,
  self: () => Promise<string>,
): RemoteRepository => {
  const trees = new Map<string, ReturnType<typeof readTree>>();
  const treeOf = (commit: string): ReturnType<typeof readTree> => {
    const known = trees.get(commit) ?? readTree(client, ref, commit);
    trees.set(commit, known);
    return known;
  };
  const read = async (path: string, commit: string): Promise<Buffer | null> => {
    const known = COMMIT.test(commit) ? await treeOf(commit).catch(() => null) : null;
    return readFile(client, ref, path, commit, known?.complete === true ? known.tree : null);
  };
  return {
    name: `${ref.owner}/${ref.repo}`,
    self,
    ...pullsOf(client, ref),
    assignable: async () => {
      const all = await client.list(z.array(loginSchema), 'GET /repos/{owner}/{repo}/assignees', { ...ref });
      return all.map(({ login }) => login);
    },
    defaultBranch: async () => {
      const { default_branch: name } = await client.get(homeSchema, 'GET /repos/{owner}/{repo}', { ...ref });
      const route = 'GET /repos/{owner}/{repo}/git/ref/{+ref}';
      const { object } = await client.get(tipSchema, route, { ...ref, ref: `heads/${branchPath(name)}` });
      return { name, sha: object.sha };
    },
    tip: async (branch) => {
      const route = 'GET /repos/{owner}/{repo}/git/ref/{+ref}';
      const found = await client.find(tipSchema, route, { ...ref, ref: `heads/${branchPath(branch)}` });
      return found?.object.sha ?? null;
    },
    parents: async (commit) => {
      const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
      const found = await client.find(commitSchema, route, { ...ref, commit_sha: commit });
      return (found?.parents ?? []).map(({ sha }) => sha);
    },
    pathsBetween: async (base, head) => {
      const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
      const { files = [] } = await client.get(comparedSchema, route, {
        ...ref,
        basehead: `${base}...${head}`,
      });
      return files.length < COMPARED_LIMIT ? namesOf(files) : pathsBetweenTrees(client, ref, base, head);
    },
    files: async (commit) => {
      const { tree, complete } = await treeOf(commit);
      const entries = [...tree.values()].filter(({ type }) => type !== 'tree');
      const files = entries.map((one) => ({ path: one.path, bytes: one.size, isPlain: isPlainFile(one) }));
      return { files, complete };
    },
    readText: async (path, commit) => (await read(path, commit))?.toString('utf8') ?? null,
    readBytes: read,
    mayWrite: async (login) => {
      const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
      const found = await client.find(permissionSchema, route, { ...ref, username: login });
      return found?.permission === 'admin' || found?.permission === 'write';
    },
  };
};
