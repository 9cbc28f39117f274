import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runJob, type Job, type JobOf } from './job.ts';
import { createPages } from './pages.ts';
import { built, type Stage } from './stage.ts';
import { conclusion, fact, link } from './terminal.ts';
import { waitFor } from './wait-for.ts';

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
}

/** A file that stays, and what it is. */
export interface Kept {
  readonly name: string;
  readonly what: string;
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
  const kept: Kept[] = [];
  front.page = createPages(stage, summaries);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const look = (path: string): void => link(pages + path);

  const check = async (sha: string, says: RegExp) => {
    const found = await waitFor(`the check of ${sha.slice(0, 7)} to say ${says.source}`, async () => {
      const all = await work.checks(sha);
      const one = all.find(({ output }) => says.test(output.title));
      return { found: one, seen: all.map(({ output }) => output.title).join('; ') };
    });
    fact('check', `${conclusion(found.conclusion)} · ${found.output.title}`);
    return found;
  };
  const comment = async (number: number, says: RegExp, without = /$^/): Promise<string> => {
    const ours = await waitFor(`the comment on #${number} to say ${says.source}`, async () => {
      const all = (await work.comments(number)).filter(({ user }) => user.login === 'aurora-x[bot]');
      const body = all[0]?.body ?? '';
      const isIt = says.test(headingOf(body)) && !without.test(body);
      return { found: isIt ? all : undefined, seen: headingOf(body) };
    });
    const body = ours[0]?.body ?? '';
    fact('comment', `${ours.length === 1 ? 'one' : ours.length}, of the App: ${headingOf(body)}`);
    for (const line of body.split('\n').filter((one) => /^R-\d+ /.test(one))) fact('', line);
    return body;
  };
  const issues = async (closed: readonly string[]): Promise<void> => {
    const all = await waitFor(`three issues, closed of them ${closed.join(', ')}`, async () => {
      const items = (await work.issues()).filter(({ title }) => title.startsWith('R-')).toSorted(byNumber);
      const done = items.filter(({ state }) => state === 'closed').map(({ title }) => title.slice(0, 4));
      const isIt = items.length === 3 && done.join() === closed.join();
      return {
        found: isIt ? items : undefined,
        seen: `${items.length}, closed ${done.join(', ') || 'none'}`,
      };
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
    const { number, title, body } = await waitFor(`the weekly report to say ${says.source}`, async () => {
      const all = (await work.ask<Issue[]>('GET', '/issues')).filter((one) =>
        one.title.startsWith('Readiness report'),
      );
      const headings = all.map((one) => headingOf(one.body));
      return { found: all.find((one) => says.test(headingOf(one.body))), seen: headings.join('; ') };
    });
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
    applied: async (): Promise<void> => {
      await waitFor('the App to apply the tracker', async () => ({
        found: app.lines.find(({ event }) => event === 'applied'),
        seen: `${app.lines.length} lines of its log`,
      }));
    },
    job: async (of: JobOf): Promise<Job> => {
      const done = await runJob(stage, of);
      const verdict = done.result.outputs['verdict'] ?? 'nothing';
      summaries.set(String(done.run), done.result.summary);
      fact('job', `the Action runs the checks and reports to the App: ${verdict}`);
      return done;
    },
    audit: (): void => {
      const bundle = join(out, 'audit.tar');
      const anchor = join(out, 'weekly-report.md');
      const aurora = (...words: readonly string[]): readonly string[] => {
        const { status, stdout, stderr } = spawnSync(process.execPath, [built('cli'), 'audit', ...words], {
          encoding: 'utf8',
        });
        if (status !== 0) throw new Error(`audit ${words[0]} said: ${stdout}${stderr}`);
        return stdout.trim().split('\n');
      };
      aurora('export', '--state', stage.state, '-o', bundle);
      const [verified = ''] = aurora('verify', bundle, '--anchor', anchor);
      fact('audit', verified.replace(/^.*?: /, '').replace(/, signed by \S+(?=,)/, ', signed'));
      kept.push({ name: 'audit.tar', what: 'the audit log, with its signed checkpoint' });
    },
    /** Puts a file beside the demo, with a few words of what it is. */
    keep: (name: string, text: string, what: string): void => {
      writeFileSync(join(out, name), text);
      kept.push({ name, what });
    },
    kept: (): readonly Kept[] => kept,
  };
};
