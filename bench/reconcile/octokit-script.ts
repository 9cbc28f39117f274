import { Octokit } from '@octokit/core';
import type { Wanted } from './scene.ts';

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
}

/**
 * What a competent person writes in an afternoon: one list each, what is missing is made, what differs is changed. It
 * finds its issues by the id at the beginning of the title, and keeps no texts of people, no relations, and no note of
 * what it asked for.
 */
export const octokitScript = async (
  api: string,
  auth: string,
  [owner, repo]: readonly [string, string],
  wanted: Wanted,
): Promise<void> => {
  const octokit = new Octokit({ auth, baseUrl: api, userAgent: 'a-script' });
  const at = { owner, repo };
  const all = async <T>(route: string, query: object): Promise<T[]> => {
    const found: T[] = [];
    for (let page = 1; ; page += 1) {
      const { data, headers } = await octokit.request(route, { ...at, ...query, per_page: 100, page });
      found.push(...(data as T[])); // oxlint-disable-line typescript/no-unsafe-type-assertion -- GitHub's lists
      if (!headers.link?.includes('rel="next"')) return found;
    }
  };
  const labels = await all<{ name: string }>('GET /repos/{owner}/{repo}/labels', {});
  const milestones = await all<{ number: number; title: string }>('GET /repos/{owner}/{repo}/milestones', {
    state: 'all',
  });
  const issues = await all<Issue>('GET /repos/{owner}/{repo}/issues', { state: 'all' });
  const names = new Set(labels.map(({ name }) => name));
  for (const name of wanted.labels)
    if (!names.has(name))
      await octokit.request('POST /repos/{owner}/{repo}/labels', { ...at, name, color: 'c5def5' });
  const numbers = new Map(milestones.map(({ title, number }) => [title, number]));
  for (const title of wanted.milestones) {
    if (numbers.has(title)) continue;
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/milestones', { ...at, title });
    numbers.set(title, data.number);
  }
  const known = new Map(issues.map((issue) => [issue.title.split(':')[0], issue]));
  for (const { title, milestone, labels: own } of wanted.issues) {
    const there = known.get(title.split(':')[0]);
    const fields = { ...at, title, body: `Kept by a script: ${title}`, labels: [...own] };
    if (there === undefined)
      await octokit.request('POST /repos/{owner}/{repo}/issues', {
        ...fields,
        milestone: numbers.get(milestone) ?? null,
      });
    else if (there.title !== title)
      await octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...fields,
        issue_number: there.number,
      });
  }
};
