import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import type { RunReport } from '../../domain/report/run-report.ts';
import type { ActionContext } from './context.ts';
import { EXIT, exitOfVerdict } from './exit.ts';
import { linksOf } from './links.ts';
import { notify, notifyOfRefusal } from './notify.ts';
import { announce, attempt, inGroup, setOutputs, writeSummary } from './present.ts';
import { downloadRun, type PublishedRun } from './published-run.ts';

/** Passes on a run whose evidence is as it was recorded. */
const passOn = async (
  context: ActionContext,
  { manifest, report, directory, artifact }: PublishedRun,
): Promise<number> => {
  const shown: RunReport = { ...report, links: linksOf(context) };
  const notes = [...(await notify(context, shown, manifest, artifact))];
  notes.push(...attempt('The job summary', () => writeSummary(shown, notes)));
  const path = join(directory, 'report.md');
  const outputs = {
    verdict: report.verdict.verdict,
    score: String(report.verdict.score),
    'run-id': manifest.runId,
    report: existsSync(path) ? path : '',
  };
  notes.push(...attempt('The outputs', () => setOutputs(outputs)));
  announce(shown, [...report.findings, ...notes]);
  return exitOfVerdict(report.verdict.verdict, context.inputs.failOn);
};

/** Nothing of it is shown: a forged report must not look like one of ours. */
const refuse = async (
  context: ActionContext,
  findings: readonly [Finding, ...Finding[]],
  run: string,
): Promise<number> => {
  announce(null, [...findings, ...(await notifyOfRefusal(context, findings[0]))]);
  setOutputs({ verdict: 'no-go', score: '0', 'run-id': run });
  return EXIT.noGo;
};

/**
 * `report`: publishes what the verify job uploaded, as data. Evidence that was altered fails, whatever `fail-on`
 * says.
 */
export const reportRun = async (context: ActionContext): Promise<number> => {
  try {
    const { artifacts, inputs } = context;
    const run = await inGroup(`Download ${inputs.artifactName}`, () =>
      downloadRun(artifacts, inputs.artifactName, inputs.artifactDigest),
    );
    if ('code' in run) return await refuse(context, [run], '');
    const [first, ...more] = run.findings;
    return await (first === undefined
      ? passOn(context, run)
      : refuse(context, [first, ...more], run.manifest.runId));
  } catch (cause) {
    announce(null, [finding('AX8012', { problem: messageOf(cause) })]);
    return EXIT.outside;
  }
};
