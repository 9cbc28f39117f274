import { readArchive } from '../../../adapters/actions/read-archive.ts';
import { createRunArtifactsReader } from '../../../adapters/github/run-artifacts.ts';
import { takeRun } from '../../../application/trust/take-run.ts';
import type { ConcernJob } from './job.ts';

/** What a finished run of a workflow uploaded; then the commit of the queue, or the pull requests at its head, are judged again. */
export const intakeJob: ConcernJob = async (context, subject) => {
  const { client, ref, results, lane, log, mark, record } = context;
  const runs = createRunArtifactsReader(client, ref, readArchive);
  const { result, because, run } = await takeRun({ runs, results }, lane, Number(subject));
  if (run === null) return;
  const said = { run: run.id, attempt: run.attempt, sha: run.headSha, because };
  log(result === 'rejected' ? 'warn' : 'info', `result ${result}`, said);
  if (result === 'rejected') {
    const refused = { run: run.id, attempt: run.attempt, reason: because };
    await record('result.refused', refused, { about: `@${run.headSha}`, onlyChange: true });
    await mark('sync');
  }
  if (run.event === 'merge_group') return mark(`queue:${run.headSha}`);
  await mark('deploys');
  for (const number of await runs.pullsAt(run)) await mark(`gate:${number}`);
};
