import type { Addition } from './addition.ts';

interface Commit {
  readonly sha: string;
  readonly parents: readonly { readonly sha: string }[];
  readonly commit: { readonly author: { readonly date: string } };
  readonly author: { readonly login: string } | null;
}

/** Who pushed what: the tip of a branch by who made it, because in the emulator a commit over the API is a push. */
export const activity: Addition = () => ({
  'GET /repos/{owner}/{repo}/activity': async ({ params, query, ask }) => {
    const ref = query.get('ref') ?? '';
    const branch = ref.replace('refs/heads/', '');
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the emulator answers
    const tip = (await ask('GET', `/repos/${params['owner']}/${params['repo']}/commits/${branch}`)) as Commit;
    // A branch of that name stands for one that GitHub keeps no activity of.
    if (tip === null || branch.startsWith('untold')) return { status: 200, body: [] };
    const actor = tip.author && ((await ask('GET', `/users/${tip.author.login}`)) as object | null); // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
    const entry = {
      id: 1,
      node_id: 'RA_1',
      before: tip.parents[0]?.sha ?? '0'.repeat(40),
      after: tip.sha,
      ref,
      timestamp: tip.commit.author.date,
      activity_type: 'push',
      actor,
    };
    return { status: 200, body: [entry] };
  },
});
