import type { Addition, Call } from './addition.ts';

interface Pull {
  readonly head: { readonly ref: string; readonly sha: string };
  readonly base: { readonly sha: string };
}

const repoOf = ({ params }: Call): string => `/repos/${params['owner']}/${params['repo']}`;

/** The pull request with its head where its branch is: the emulator leaves it where it was opened. */
const moved = async (call: Call, pull: Pull): Promise<Pull> => {
  const repo = repoOf(call);
  const path = `${repo}/git/ref/heads/${pull.head.ref}`;
  const tip = (await call.ask('GET', path)) as { object: { sha: string } } | null; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
  return tip === null ? pull : { ...pull, head: { ...pull.head, sha: tip.object.sha } };
};

const pullOf = async (call: Call): Promise<Pull | null> => {
  const pull = (await call.ask('GET', `${repoOf(call)}/pulls/${call.params['pull_number']}`)) as Pull | null; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
  return pull && moved(call, pull);
};

/** Heads that move, and files that a pull request really changes. */
export const pulls: Addition = () => ({
  'GET /repos/{owner}/{repo}/pulls': async (call) => {
    const all = (await call.ask('GET', `${repoOf(call)}/pulls?${call.query.toString()}`)) as Pull[] | null; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
    return all && { status: 200, body: await Promise.all(all.map(async (pull) => moved(call, pull))) };
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': async (call) => {
    const pull = await pullOf(call);
    return pull && { status: 200, body: pull };
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': async (call) => {
    const pull = await pullOf(call);
    if (pull === null) return null;
    const { owner, repo } = call.params;
    const range = `${pull.base.sha}...${pull.head.sha}`;
    const compared = (await call.ask('GET', `/repos/${owner}/${repo}/compare/${range}`)) as {
      files: object[];
    } | null; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
    return { status: 200, body: compared?.files ?? [] };
  },
});
