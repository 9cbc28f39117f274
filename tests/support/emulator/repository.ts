import { OWNER, REPO, type GithubEmulator } from './start-emulator.ts';

const at = `/repos/${OWNER}/${REPO}`;

/** The repository of the emulator, as its people work in it. */
export const workIn = (github: GithubEmulator) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the emulator answers
  const ask = async <T>(method: string, path: string, body?: object): Promise<T> =>
    (await github.as('acme', method, `${at}${path}`, body)) as T;
  const shas = new Map<string, string>();
  return {
    ask,
    /** Commits a file to a branch; the new commit. */
    commit: async (path: string, text: string, branch = 'main'): Promise<string> => {
      const known = shas.get(`${branch}:${path}`) ?? shas.get(`main:${path}`);
      const { content, commit } = await ask<{ content: { sha: string }; commit: { sha: string } }>(
        'PUT',
        `/contents/${path.split('/').map(encodeURIComponent).join('/')}`,
        {
          message: `${path} changed`,
          content: Buffer.from(text).toString('base64'),
          branch,
          ...(known ? { sha: known } : {}),
        },
      );
      shas.set(`${branch}:${path}`, content.sha);
      return commit.sha;
    },
    branch: async (name: string): Promise<void> => {
      const { object } = await ask<{ object: { sha: string } }>('GET', '/git/ref/heads/main');
      await ask('POST', '/git/refs', { ref: `refs/heads/${name}`, sha: object.sha });
    },
    pullRequest: async (head: string, title: string): Promise<number> =>
      (await ask<{ number: number }>('POST', '/pulls', { title, head, base: 'main' })).number,
    pullsOf: async (branch: string): Promise<number[]> =>
      (await ask<{ number: number; head: { ref: string } }[]>('GET', '/pulls?state=open'))
        .filter(({ head }) => head.ref === branch)
        .map(({ number }) => number),
    checks: async (sha: string) =>
      (
        await ask<{
          check_runs: {
            name: string;
            status: string;
            conclusion: string | null;
            output: { title: string; summary: string };
          }[];
        }>('GET', `/commits/${sha}/check-runs`)
      ).check_runs,
    comments: async (number: number) =>
      ask<{ id: number; body: string; user: { login: string } }[]>('GET', `/issues/${number}/comments`),
    issues: async () =>
      (
        await ask<{ number: number; title: string; state: string; pull_request?: object }[]>(
          'GET',
          '/issues?state=all&per_page=100',
        )
      ).filter((issue) => issue.pull_request === undefined),
  };
};
