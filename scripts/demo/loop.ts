import { createNarrator, type Kept } from './narrator.ts';
import { PROJECT, tracker } from './project.ts';
import type { Stage } from './stage.ts';
import { fact, step } from './terminal.ts';

const BRANCH = 'backups';

/** From a tracker to the weekly report: what happens at GitHub, and where to look at it. */
export const tellLoop = async (stage: Stage, out: string): Promise<readonly Kept[]> => {
  const { app, front, github, work, push, checkout } = stage;
  const narrator = createNarrator(stage, out);
  const { keep, look, job, check, comment, issues, milestones, applied, weekly } = narrator;
  fact('GitHub', `emulated, at ${front.url}/acme/rocket`);
  fact('App', `\`aurora-x app\`, installed there, at ${app.url}`);

  step('A tracker is pushed to main: milestones and issues appear.');
  const main = await push('main', PROJECT);
  await applied();
  await milestones();
  await job({ branch: 'main', sha: main, pull: null });
  await issues(['R-01']);

  step('A pull request says that R-02 is Done. Nothing was restored.');
  await work.branch(BRANCH);
  const lie = await push(BRANCH, { 'READINESS.md': tracker('Done') });
  const pull = await work.pullRequest(BRANCH, 'Backups are done');
  await check(lie, /^Waiting/);
  const refuted = await job({ branch: BRANCH, sha: lie, pull });
  const noGo = await check(lie, /^No-go/);
  keep('no-go-comment.md', await comment(pull, /No-go/), 'the comment on the lie');
  keep('no-go-check.md', noGo.output.summary, 'the check beside it');
  keep('no-go-report.html', refuted.html, 'the whole report of its run, for a browser');
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
  keep('go-comment.md', await comment(pull, /Go ·/, /Needs review/), 'the same comment after the fix');
  keep('go-check.md', go.output.summary, 'the check after the fix');
  look(`/pull/${pull}`);

  step('It is merged. A job on main proves it again, and the issue is closed.');
  await work.ask('PUT', `/pulls/${pull}/merge`, {});
  // The emulator merges the commit with which a pull request was opened.
  await work.ask('PATCH', '/git/refs/heads/main', { sha: fix, force: true });
  checkout.merge(BRANCH);
  await job({ branch: 'main', sha: fix, pull: null });
  await issues(['R-01', 'R-02']);

  step('The weekly report of the App says how it stands.');
  keep(
    'weekly-report.md',
    await weekly(/Go/),
    'the weekly report; in its last fold the checkpoint of the audit log',
  );

  step(
    'All of it stands in the audit log. It is exported, and agrees with the checkpoint in the weekly report.',
  );
  narrator.audit();
  return narrator.kept();
};
