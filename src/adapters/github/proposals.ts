import { z } from 'zod';
import type { ProposalsReader, ProposalsWriter } from '../../ports/proposals.ts';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

const refSchema = z.object({ object: z.object({ sha: z.string() }) });
const commitSchema = z.object({ message: z.string(), tree: z.object({ sha: z.string() }) });
const madeSchema = z.object({ sha: z.string() });
const numberSchema = z.object({ number: z.number() });
const pullsSchema = z.array(
  z.object({
    number: z.number(),
    title: z.string(),
    body: z.string().nullish(),
    state: z.enum(['open', 'closed']),
    merged_at: z.string().nullish(),
    head: z.object({ ref: z.string(), repo: z.object({ id: z.number() }).nullable() }),
    base: z.object({ repo: z.object({ id: z.number() }) }),
  }),
);

const GIT = '/repos/{owner}/{repo}/git';
const PULL = 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}';

/** Our branch and its pull requests, read. */
export const createProposalsReader = (client: Client, ref: RepositoryRef): ProposalsReader => ({
  tipMessage: async (branch) => {
    const tip = await client.find(refSchema, `GET ${GIT}/ref/{+ref}`, { ...ref, ref: `heads/${branch}` });
    if (tip === null) return null;
    const route = `GET ${GIT}/commits/{commit_sha}`;
    return (await client.get(commitSchema, route, { ...ref, commit_sha: tip.object.sha })).message;
  },
  newest: async (branch) => {
    const route = 'GET /repos/{owner}/{repo}/pulls';
    const which = { state: 'all', head: `${ref.owner}:${branch}`, sort: 'created', direction: 'desc' };
    const [newest] = (await client.get(pullsSchema, route, { ...ref, ...which, per_page: 30 })).filter(
      // Not one of a fork within the organisation.
      ({ head, base }) => head.ref === branch && head.repo?.id === base.repo.id,
    );
    if (newest === undefined) return null;
    const { number, title, body, state, merged_at: merged } = newest;
    return { number, title, body: body ?? '', open: state === 'open', merged: typeof merged === 'string' };
  },
});

/** Our branch and its pull requests, written. */
export const createProposalsWriter = (client: Client, ref: RepositoryRef): ProposalsWriter => ({
  rewrite: async (branch, isNew, { base, message, files }) => {
    const under = await client.get(commitSchema, `GET ${GIT}/commits/{commit_sha}`, {
      ...ref,
      commit_sha: base,
    });
    const entries = files.map(({ file, text }) => ({
      path: file,
      mode: '100644',
      type: 'blob',
      content: text,
    }));
    const trees = { ...ref, base_tree: under.tree.sha, tree: entries };
    const tree = await client.write(madeSchema, `POST ${GIT}/trees`, trees);
    const commits = { ...ref, message, tree: tree.sha, parents: [base] };
    const { sha } = await client.write(madeSchema, `POST ${GIT}/commits`, commits);
    if (isNew)
      await client.write(z.unknown(), `POST ${GIT}/refs`, { ...ref, ref: `refs/heads/${branch}`, sha });
    else
      await client.write(z.unknown(), `PATCH ${GIT}/refs/{+ref}`, {
        ...ref,
        ref: `heads/${branch}`,
        sha,
        force: true,
      });
  },
  open: async (branch, base, text) => {
    const route = 'POST /repos/{owner}/{repo}/pulls';
    return (await client.write(numberSchema, route, { ...ref, head: branch, base, ...text })).number;
  },
  edit: async (number, text) => {
    await client.write(z.unknown(), PULL, { ...ref, pull_number: number, ...text });
  },
  close: async (number, body) => {
    await client.write(z.unknown(), PULL, { ...ref, pull_number: number, body, state: 'closed' });
  },
});
