import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runJob, type Job, type JobOf } from './job.ts';
import { createPages } from './pages.ts';
import { PROJECT, tracker } from './project.ts';
import type { Stage } from './stage.ts';
import { conclusion, fact, link, step } from './terminal.ts';
import { weeklyReport } from './weekly.ts';

const BRANCH = 'backups';

interface Shown {
  readonly conclusion: string | null;
  readonly output: { readonly title: string; readonly summary: string };
}

/** What the story is told with. */
const createNarrator = (stage: Stage, out: string) => {
  const { app, front, work } = stage;
  const pages = `${front.url}/acme/rocket`;
  const summaries = new Map<string, string>();
  front.page = createPages(stage, summaries);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  return {
    keep: (name: string, text: string): void => writeFileSync(join(out, name), text),
    look: (path: string): void => link(pages + path),
    /** Runs a job, and shows what the Action came to. */
    job: async (of: JobOf): Promise<Job> => {
      const done = await runJob(stage, of);
      summaries.set(String(done.run), done.result.summary);
      fact(
        'job',
        `the Action runs the checks and reports to the App: ${done.result.outputs['verdict'] ?? 'nothing'}`,
      );
      return done;
    },
    /** Waits until the check of a commit says this, and shows it. */
    check: async (sha: string, says: RegExp): Promise<Shown> => {
      for (;;) {
        const [check] = await work.checks(sha);
        if (check && says.test(check.output.title)) {
          fact('check', `${conclusion(check.conclusion)} · ${check.output.title}`);
          return check;
        }
        await setTimeout(50);
      }
    },
    /** Waits until the App's comment says this, and shows it. */
    comment: async (number: number, says: RegExp): Promise<string> => {
      for (;;) {
        const ours = (await work.comments(number)).filter(({ user }) => user.login === 'aurora-x[bot]');
        const lines = ours[0]?.body.split('\n') ?? [];
        const heading = lines.find((line) => line.startsWith('### ')) ?? '';
        if (says.test(heading)) {
          const story = lines.filter((line) => /^R-\d+ /.test(line));
          fact('comment', `${ours.length === 1 ? 'one' : ours.length}, by the App: ${heading.slice(4)}`);
          for (const line of story) fact('', line);
          return lines.join('\n');
        }
        await setTimeout(50);
      }
    },
    /** Waits until the issues are so, and shows them. */
    issues: async (closed: readonly string[]): Promise<void> => {
      for (;;) {
        const all = (await work.issues()).toSorted((a, b) => a.number - b.number);
        const done = all.filter(({ state }) => state === 'closed').map(({ title }) => title.slice(0, 4));
        if (all.length >= 3 && done.join() === closed.join()) {
          for (const { number, title, state } of all) fact('issue', `#${number} ${title} (${state})`);
          return;
        }
        await setTimeout(50);
      }
    },
    milestones: async (): Promise<void> => {
      const all = await work.ask<{ title: string; due_on: string }[]>('GET', '/milestones?state=all');
      for (const { title, due_on: due } of all.toSorted((a, b) => (a.title < b.title ? -1 : 1)))
        fact('milestone', `${title}, due ${due.slice(0, 10)}`);
    },
    applied: async (times: number): Promise<unknown> =>
      app.line(() => app.lines.filter(({ event }) => event === 'applied').length >= times),
  };
};

/** From a tracker to the weekly report: what happens at GitHub, and where to look at it. */
export const tellLoop = async (stage: Stage, out: string): Promise<void> => {
  const { app, front, github, work, push, checkout } = stage;
  const { keep, look, job, check, comment, issues, milestones, applied } = createNarrator(stage, out);
  fact('GitHub', `emulated, at ${front.url}/acme/rocket`);
  fact('App', `\`aurora-x app\`, installed there, at ${app.url}`);

  step('A tracker is pushed to main: milestones and issues appear.');
  const main = await push('main', PROJECT);
  await applied(1);
  await milestones();
  await job({ branch: 'main', sha: main, pull: null });
  await issues(['R-01']);
  look('/issues');

  step('A pull request says that R-02 is Done. Nothing was restored.');
  await work.branch(BRANCH);
  const lie = await push(BRANCH, { 'READINESS.md': tracker('Done') });
  const pull = await work.pullRequest(BRANCH, 'Backups are done');
  await check(lie, /^Waiting/);
  const refuted = await job({ branch: BRANCH, sha: lie, pull });
  const noGo = await check(lie, /^No-go/);
  keep('no-go-comment.md', await comment(pull, /No-go/));
  keep('no-go-check.md', noGo.output.summary);
  keep('no-go-report.html', refuted.html);
  look(`/pull/${pull}`);

  step('The fix: the restore is made, and its log is committed.');
  const fix = await push(BRANCH, { 'restore.log': '2026-12-04 restored 41 tables\n' });
  await check(fix, /^Waiting/);
  await job({ branch: BRANCH, sha: fix, pull });
  await check(fix, /^Needs review/);

  step('It changes what it is judged by, so an owner who did not push it has to look: mona approves.');
  const review = { event: 'APPROVE', commit_id: fix, body: 'I have seen the restore.' };
  await github.as('mona', 'POST', `/repos/acme/rocket/pulls/${pull}/reviews`, review);
  const go = await check(fix, /^Go/);
  keep('go-comment.md', await comment(pull, /Go ·/));
  keep('go-check.md', go.output.summary);
  look(`/pull/${pull}`);

  step('It is merged. A job on main proves it again, and the issue is closed.');
  await work.ask('PUT', `/pulls/${pull}/merge`, {});
  // The emulator merges the commit with which a pull request was opened.
  await work.ask('PATCH', '/git/refs/heads/main', { sha: fix, force: true });
  checkout.merge(BRANCH);
  const last = await job({ branch: 'main', sha: fix, pull: null });
  await issues(['R-01', 'R-02']);
  look('/issues');

  step('The weekly report is written.');
  const { number, text } = await weeklyReport(stage, last.workspace);
  keep('weekly-report.md', text);
  fact(
    'issue',
    `#${number} ${
      text
        .split('\n')
        .find((line) => line.startsWith('###'))
        ?.replace('### ', '') ?? ''
    }`,
  );
  look(`/issues/${number}`);
};
