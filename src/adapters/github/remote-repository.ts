import { z } from 'zod';
import type { RemoteRepository } from '../../ports/remote-repository.ts';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

const loginSchema = z.object({ login: z.string() });
const fileSchema = z.object({ type: z.literal('file'), content: z.string(), encoding: z.string() });
const pathsSchema = z.array(z.object({ filename: z.string(), previous_filename: z.string().optional() }));

const permissionSchema = z.object({ permission: z.string() });

const homeSchema = z.object({ default_branch: z.string() });
const tipSchema = z.object({ object: z.object({ sha: z.string() }) });
const sideSchema = z.object({ sha: z.string(), repo: z.object({ id: z.number() }).nullable() });
const pullSchema = z.object({
  number: z.number(),
  state: z.enum(['open', 'closed']),
  head: sideSchema,
  base: sideSchema,
  merge_commit_sha: z.string().nullish(),
});

const openSchema = z.array(z.object({ number: z.number(), head: z.object({ sha: z.string() }) }));

const JOB_LOGIN = 'github-actions[bot]';

/** The token of a job, or of an App's installation: it may not ask who it is. */
export const isJobToken = (token: string): boolean => token.startsWith('ghs_');

/** Who writes with a token: `GET /user`, but for the tokens of a job. */
export const loginOfToken = async (client: Client, token: string): Promise<string> =>
  isJobToken(token) ? JOB_LOGIN : (await client.get(loginSchema, 'GET /user')).login;

/** A repository over the API. `self` says whom the requests come from. */
export const createRemoteRepository = (
  client: Client,
  ref: RepositoryRef,
  self: () => Promise<string>,
): RemoteRepository => ({
  name: `${ref.owner}/${ref.repo}`,
  self,
  assignable: async () => {
    const all = await client.list(z.array(loginSchema), 'GET /repos/{owner}/{repo}/assignees', { ...ref });
    return all.map(({ login }) => login);
  },
  defaultBranch: async () => {
    const { default_branch: name } = await client.get(homeSchema, 'GET /repos/{owner}/{repo}', { ...ref });
    const route = 'GET /repos/{owner}/{repo}/git/ref/{+ref}';
    const encoded = name.split('/').map(encodeURIComponent).join('/');
    const { object } = await client.get(tipSchema, route, { ...ref, ref: `heads/${encoded}` });
    return { name, sha: object.sha };
  },
  readText: async (path, commit) => {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..')) return null;
    const route = 'GET /repos/{owner}/{repo}/contents/{+path}';
    const encoded = parts.map((part) => encodeURIComponent(part)).join('/');
    const file = await client.find(fileSchema, route, { ...ref, path: encoded, ref: commit });
    return file === null ? null : Buffer.from(file.content, 'base64').toString('utf8');
  },
  pullRequest: async (number) => {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    const pull = await client.find(pullSchema, route, { ...ref, pull_number: number });
    return (
      pull && {
        number,
        open: pull.state === 'open',
        headSha: pull.head.sha,
        baseSha: pull.base.sha,
        mergeSha: pull.merge_commit_sha ?? null,
        fromFork: pull.head.repo?.id !== pull.base.repo?.id,
      }
    );
  },
  openPulls: async (base) => {
    const route = 'GET /repos/{owner}/{repo}/pulls';
    const pulls = await client.list(openSchema, route, { ...ref, state: 'open', base });
    return pulls.map(({ number, head }) => ({ number, headSha: head.sha }));
  },
  mayWrite: async (login) => {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
    const found = await client.find(permissionSchema, route, { ...ref, username: login });
    return found?.permission === 'admin' || found?.permission === 'write';
  },
  changedPaths: async (pullRequest) => {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
    const files = await client.list(pathsSchema, route, { ...ref, pull_number: pullRequest });
    return files.flatMap((one) => [one.filename, ...(one.previous_filename ? [one.previous_filename] : [])]);
  },
});
