import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../tests/support/until.ts';
import { runJob, type Job, type JobOf } from './job.ts';
import { createPages } from './pages.ts';
import type { Stage } from './stage.ts';
import { conclusion, fact, link } from './terminal.ts';

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
}

/** The heading of a report in Markdown, without its marks. */
const headingOf = (text: string): string =>
  text
    .split('\n')
    .find((line) => line.startsWith('### '))
    ?.slice(4) ?? '';

const byNumber = (one: { readonly number: number }, other: { readonly number: number }): number =>
  one.number - other.number;

/** What the story is told with: each waits until something is so, and shows it. */
export const createNarrator = (stage: Stage, out: string) => {
  const { app, front, work } = stage;
  const pages = `${front.url}/acme/rocket`;
  const summaries = new Map<string, string>();
  front.page = createPages(stage, summaries);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const look = (path: string): void => link(pages + path);

  const check = async (sha: string, says: RegExp) => {
    const found = await until(async () =>
      (await work.checks(sha)).find(({ output }) => says.test(output.title)),
    );
    fact('check', `${conclusion(found.conclusion)} · ${found.output.title}`);
    return found;
  };
  const comment = async (number: number, says: RegExp, without = /$^/): Promise<string> => {
    const ours = await until(async () => {
      const all = (await work.comments(number)).filter(({ user }) => user.login === 'aurora-x[bot]');
      const body = all[0]?.body ?? '';
      return says.test(headingOf(body)) && !without.test(body) && all;
    });
    const body = ours[0]?.body ?? '';
    fact('comment', `${ours.length === 1 ? 'one' : ours.length}, of the App: ${headingOf(body)}`);
    for (const line of body.split('\n').filter((one) => /^R-\d+ /.test(one))) fact('', line);
    return body;
  };
  const issues = async (closed: readonly string[]): Promise<void> => {
    const all = await until(async () => {
      const items = (await work.issues()).filter(({ title }) => title.startsWith('R-')).toSorted(byNumber);
      const done = items.filter(({ state }) => state === 'closed').map(({ title }) => title.slice(0, 4));
      return items.length === 3 && done.join() === closed.join() && items;
    });
    for (const { number, title, state } of all) fact('issue', `#${number} ${title} (${state})`);
    look('/issues');
  };
  const milestones = async (): Promise<void> => {
    const all = await work.ask<{ title: string; due_on: string; number: number }[]>(
      'GET',
      '/milestones?state=all',
    );
    for (const { title, due_on: due } of all.toSorted((a, b) => (a.title < b.title ? -1 : 1)))
      fact('milestone', `${title}, due ${due.slice(0, 10)}`);
  };
  const weekly = async (says: RegExp): Promise<string> => {
    const { number, title, body } = await until(async () =>
      (await work.ask<Issue[]>('GET', '/issues')).find(
        (one) => one.title.startsWith('Readiness report') && says.test(headingOf(one.body)),
      ),
    );
    fact('issue', `#${number} ${title}: ${headingOf(body)}`);
    look(`/issues/${number}`);
    return body;
  };
  return {
    check,
    comment,
    issues,
    look,
    milestones,
    weekly,
    applied: async (): Promise<unknown> => app.line(({ event }) => event === 'applied'),
    job: async (of: JobOf): Promise<Job> => {
      const done = await runJob(stage, of);
      const verdict = done.result.outputs['verdict'] ?? 'nothing';
      summaries.set(String(done.run), done.result.summary);
      fact('job', `the Action runs the checks and reports to the App: ${verdict}`);
      return done;
    },
    keep: (name: string, text: string): void => writeFileSync(join(out, name), text),
  };
};
