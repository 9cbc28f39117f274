import { PRIVATE_WORKFLOW } from '../../../../application/init/hardened-workflow.ts';
import { findTrackers } from '../../../../application/init/find-tracker.ts';
import { applyInit, planInit, type InitPlan } from '../../../../application/init/plan-init.ts';
import { createFiles } from '../../../../adapters/system/files.ts';
import { createWorkspace } from '../../../../adapters/system/workspace.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import { readAnyTracker } from '../../../../domain/tracker/read-tracker.ts';
import type { Files } from '../../../../ports/files.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { toWorkspacePath } from '../../paths.ts';
import { askForTracker, confirmPlan } from './ask.ts';

const asks = ({ interactive, options, output }: CommandContext): boolean =>
  interactive && !options.flag('yes') && !options.flag('dryRun') && !output.json;

/** The tracker to name in the configuration; null: a sample is written. Undefined: the person went away. */
const chooseTracker = async (context: CommandContext, files: Files): Promise<string | null | undefined> => {
  const given = context.options.text('tracker');
  if (given !== null) {
    const file = toWorkspacePath(context.cwd, given);
    if ((await files.stat(file))?.kind === 'file') return file;
    throw new CommandFailure(EXIT.usage, [finding('AX2001', { file })]);
  }
  const found = await findTrackers(files, async (text, file) => readAnyTracker(text, file));
  return asks(context) && found.length > 0 ? askForTracker(found) : (found[0]?.file ?? null);
};

/** `aurora-x init`. Looks, asks where it may, writes only what is not there. */
export const runInit = async (context: CommandContext): Promise<ExitCode> => {
  const files = createFiles(context.cwd);
  const tracker = await chooseTracker(context, files);
  if (tracker === undefined) return EXIT.interrupted;
  const { branch } = await createWorkspace({ root: context.cwd, ours: [], env: context.env }).environment();
  const plan = await planInit(files, {
    tracker,
    branch: branch ?? 'main',
    isPrivate: context.options.flag('private'),
  });
  const dry = context.options.flag('dryRun') || context.env['AURORA_DRY_RUN'] === '1';
  if (!dry && asks(context) && !(await confirmPlan(plan))) return EXIT.interrupted;
  if (!dry) await applyInit(plan, files);
  report(context, plan, dry);
  return EXIT.ok;
};

const report = ({ output, options }: CommandContext, plan: InitPlan, dry: boolean): void => {
  if (output.json) {
    output.document({ ...plan, dryRun: dry });
    return;
  }
  const { paint } = output;
  for (const { path, action, content } of plan.files) {
    if (action === 'keep') output.print(`${paint.dim('-')} ${path}  ${paint.dim('exists, left as it is')}`);
    else output.print(`${paint.green('✔')} ${path}  ${paint.dim(dry ? 'would be written' : 'written')}`);
    if (dry && action === 'create') output.print(content.replaceAll(/^(?=.)/gm, '    '));
  }
  output.print(
    `\n${paint.bold('Next')}\n${nextSteps(plan, options.flag('private'))
      .map((step, index) => `  ${index + 1}. ${step}`)
      .join('\n')}`,
  );
};

const nextSteps = (plan: InitPlan, isPrivate: boolean): readonly string[] => [
  plan.trackerIsNew
    ? `Write what your project claims into ${plan.tracker}; the three rows are examples.`
    : `See what is read from ${plan.tracker}: aurora-x parse`,
  'Prove it on this machine: aurora-x pipeline',
  'Keep what runs leave out of git: add spec_runs/ and logs/ to .gitignore.',
  'Commit the files and open a pull request: the workflow says go or no-go on it.',
  ...(isPrivate
    ? [
        `Once it is merged, call ${PRIVATE_WORKFLOW} by its commit, and have the App trust that: both files say how.`,
      ]
    : []),
];
