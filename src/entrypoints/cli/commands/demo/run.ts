import { cpSync, existsSync, mkdtempSync, readdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { RunResult } from '../../../../application/pipeline/request.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import { pipelineAnswer } from '../../answers.ts';
import type { CommandContext } from '../../command.ts';
import { executeRun } from '../../execute-run.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { openProject } from '../../project.ts';
import { resultText } from '../../result-text.ts';

const SAMPLE = 'samples/demo';
/** src/entrypoints/cli/ and dist/cli/ are this far below the package at most. */
const LEVELS = 4;

/** The sample project beside the program that was started. */
const findSample = (): string => {
  let directory = dirname(realpathSync(process.argv[1] ?? '.'));
  for (let level = 0; level < LEVELS; level++) {
    if (existsSync(join(directory, SAMPLE, 'docs/readiness.md'))) return join(directory, SAMPLE);
    directory = dirname(directory);
  }
  const problem = `the sample project (${SAMPLE}) is not installed beside this program`;
  const advice = 'Install the whole package, or clone the repository and type make demo.';
  throw new CommandFailure(EXIT.usage, [finding('AX1014', { command: 'demo', problem, advice })]);
};

const placeFor = (context: CommandContext): string => {
  const given = context.args[0];
  if (given === undefined) return mkdtempSync(join(tmpdir(), 'aurora-x-demo-'));
  const directory = resolve(context.cwd, given);
  if (!existsSync(directory) || readdirSync(directory).length === 0) return directory;
  const values = { command: 'demo', name: 'directory', value: given, suggestion: '' };
  throw new CommandFailure(EXIT.usage, [
    finding('AX1004', { ...values, expected: 'it has to be new or empty' }),
  ]);
};

/**
 * How this program is started from elsewhere: by its name when it is installed, else by its path, with the Node that
 * runs it: after `make demo` the one on PATH may be too old.
 */
const program = (): string => {
  const started = process.argv[1] ?? '';
  if (!/(^|\/)aurora-x$/.test(started)) return `${process.execPath} ${realpathSync(started)}`;
  return started.includes('/_npx/') ? 'npx aurora-x' : 'aurora-x';
};

const whereToLook = (directory: string, { runDir, verdict }: RunResult): string =>
  [
    '\nLook closer:',
    `  open    file://${join(directory, runDir, 'report.html')}`,
    `  cd      ${directory}`,
    `  run     ${program()} inspect latest`,
    `  or      ${program()} explain ${verdict.blockers[0]?.code ?? 'AX6001'}`,
  ].join('\n');

/** `aurora-x demo`. The verdict is no-go on purpose, so the exit code is 0 when the run came to its end. */
export const runDemo = async (context: CommandContext): Promise<ExitCode> => {
  const sample = findSample();
  const directory = placeFor(context);
  cpSync(sample, directory, { recursive: true });
  const { output } = context;
  output.say(`A small project whose tracker is not quite honest, in ${directory}\n`);
  const inside = { ...context, cwd: directory };
  const project = await openProject(inside);
  const result = await executeRun(inside, project, {
    trackers: null,
    specs: null,
    items: null,
    challenge: 'auto',
  });
  if (output.json) output.document(pipelineAnswer(result));
  else output.print(resultText(result, output));
  output.say(whereToLook(directory, result));
  return result.interrupted ? EXIT.interrupted : EXIT.ok;
};
