import { findRun, inspectRun } from '../../../../application/inspect/inspect-run.ts';
import { inspectRuns } from '../../../../application/inspect/inspect-runs.ts';
import { checkIntegrity } from '../../../../application/inspect/check-integrity.ts';
import { didYouMean } from '../../../../domain/config/suggest.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import { count } from '../../../../domain/model/count.ts';
import type { RunSummary } from '../../../../domain/model/run.ts';
import type { RunStore } from '../../../../ports/run-store.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { sayFindings } from '../../findings.ts';
import { openStore, runFilesIn } from '../../../wiring/history.ts';
import { positiveNumber } from '../../numbers.ts';
import { outDirOf } from '../../out-dir.ts';
import { runText } from './run-text.ts';
import { runsText } from './runs-text.ts';

/** `aurora-x inspect [RUN]`: what an operator runs first. */
export const runInspect = async (context: CommandContext): Promise<ExitCode> => {
  const out = outDirOf(context);
  const store = openStore(context.cwd, out);
  const wanted = context.args[0] ?? (context.options.flag('verify') ? 'latest' : null);
  if (wanted === null) return showRuns(context, store);
  const runs = await store.history();
  const run = findRun(runs, wanted);
  if (run === null) {
    const names = runs.length === 0 ? [] : ['latest', ...runs.map((one) => one.runId)];
    const suggestion = didYouMean(wanted, names);
    throw new CommandFailure(EXIT.usage, [finding('AX1012', { run: wanted, directory: out, suggestion })]);
  }
  return context.options.flag('verify') ? showIntegrity(context, store, run) : showRun(context, store, run);
};

const showRuns = async (context: CommandContext, store: RunStore): Promise<ExitCode> => {
  const { output, cwd } = context;
  const view = await inspectRuns(store, runFilesIn(cwd), positiveNumber(context, 'last', 10));
  await sayFindings(output, view.findings);
  if (output.json) output.document(view);
  else output.print(runsText(view, output));
  return EXIT.ok;
};

const showRun = async (
  { output, cwd }: CommandContext,
  store: RunStore,
  run: RunSummary,
): Promise<ExitCode> => {
  const view = await inspectRun(store, runFilesIn(cwd), run);
  if ('code' in view) throw new CommandFailure(EXIT.usage, [view]);
  if (output.json) output.document(view);
  else output.print(runText(view, output));
  return EXIT.ok;
};

const showIntegrity = async (
  { output, cwd }: CommandContext,
  store: RunStore,
  run: RunSummary,
): Promise<ExitCode> => {
  const report = await checkIntegrity(store, runFilesIn(cwd), run);
  if (output.json) output.document(report);
  else if (report.intact)
    output.print(`${output.paint.green('✔')} ${run.runId}: ${report.files} files are as the run left them.`);
  else {
    await sayFindings(output, report.findings);
    output.print(`${output.paint.red('✖')} ${run.runId}: ${count(report.findings.length, 'finding')}.`);
  }
  return report.intact ? EXIT.ok : EXIT.no;
};
