import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Finding } from '../../domain/model/finding.ts';
import type { RunReport } from '../../domain/report/run-report.ts';
import type { ActionContext } from './context.ts';
import type { Executed } from './execute.ts';
import { notify } from './notify.ts';
import { announce, attempt, inGroup, setOutputs, writeSummary } from './present.ts';
import { uploadRun } from './upload-run.ts';

/** The report a person opens first, if the configuration has one written. */
const reportPath = ({ root }: ActionContext, runDir: string): string => {
  const paths = ['report.md', 'report.html', 'report.json'].map((name) => join(runDir, name));
  return paths.find((path) => existsSync(isAbsolute(path) ? path : join(root, path))) ?? '';
};

/** Artifact, comment, App, summary, outputs, annotations: each on its own, none may break another. */
export const publish = async (
  context: ActionContext,
  executed: Executed,
  early: readonly Finding[],
): Promise<void> => {
  const partial = context.inputs.shard !== null;
  const uploaded = await inGroup(`Upload evidence as ${context.artifactName}`, () =>
    uploadRun(context, executed),
  );
  const { links } = executed.report;
  const report: RunReport = {
    ...executed.report,
    links: { ...links, ...(uploaded.url ? { artifact: uploaded.url } : {}) },
  };
  const notes = [...early, ...uploaded.findings];
  if (!partial && !executed.interrupted)
    notes.push(...(await notify(context, report, executed.manifest, uploaded.digest)));
  notes.push(...attempt('The job summary', () => writeSummary(report, notes)));
  const outputs = {
    verdict: partial ? '' : executed.verdict.verdict,
    score: partial ? '' : String(executed.verdict.score),
    'run-id': executed.runId,
    report: reportPath(context, executed.runDir),
    'artifact-id': uploaded.id === null ? '' : String(uploaded.id),
    'artifact-url': uploaded.url ?? '',
  };
  notes.push(...attempt('The outputs', () => setOutputs(outputs)));
  announce(partial ? null : report, partial ? notes : [...report.findings, ...notes]);
};
