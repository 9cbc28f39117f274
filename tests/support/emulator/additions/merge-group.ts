import type { Addition } from './addition.ts';

const QUEUE = /^refs\/heads\/gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]{40}$/;

interface Ref {
  readonly object: { readonly sha: string };
}

/** The merge queue: a branch below `gh-readonly-queue/` is a group, and checks are asked for its commit. */
export const mergeGroup: Addition = (hub) => ({
  'POST /repos/{owner}/{repo}/git/refs': async ({ body, ask, params }) => {
    const { ref, sha } = body as { ref: string; sha: string }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- checked against the description
    const branch = QUEUE.exec(ref)?.[1];
    if (branch === undefined) return null;
    const repo = `/repos/${params['owner']}/${params['repo']}`;
    const made = (await ask('POST', `${repo}/git/refs`, { ref, sha })) as object | null; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
    const tip = (await hub.ask('GET', `${repo}/git/ref/heads/${branch}`)) as Ref | null; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
    if (made === null || tip === null) return { status: 422, body: { message: 'Reference update failed' } };
    const group = {
      head_sha: sha,
      head_ref: ref,
      base_sha: tip.object.sha,
      base_ref: `refs/heads/${branch}`,
      head_commit: { id: sha },
    };
    await hub.emit('merge_group', { action: 'checks_requested', merge_group: group });
    return { status: 201, body: made };
  },
});
