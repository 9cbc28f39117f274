import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Source } from '../../../domain/model/source.ts';
import { constantReason } from '../../../domain/spec/command/constant.ts';
import type { CommandProgram } from '../../../domain/spec/command/program.ts';
import { isPreparer } from '../../../domain/spec/command/role.ts';
import { projectFacts, type ProjectFacts } from '../../../domain/spec/command/project-facts.ts';
import { readCommand } from '../../../domain/spec/command/programs.ts';
import type { FilesReader } from '../../../ports/files.ts';
import type { ChallengeResult } from '../kind.ts';
import type { Params } from './schema.ts';
import { folderOf } from './sites.ts';

const readText = async (files: FilesReader, path: string): Promise<string | null> =>
  (await files.stat(path))?.kind === 'file' ? files.readText(path) : null;

/** What package.json and pyproject.toml say, in the folder that a command runs in. */
export const factsOf = async (files: FilesReader, cwd: string | undefined): Promise<ProjectFacts> => {
  const dir = folderOf({ cwd });
  return projectFacts(
    await readText(files, `${dir}package.json`),
    await readText(files, `${dir}pyproject.toml`),
  );
};

/** Where the output is examined, only a command that prints the same every time is constant. */
const printsTheSame = (command: string): boolean =>
  readCommand(command)?.calls.length === 0 && !/[$`]/.test(command);

/**
 * The verdict on a command that examines nothing, without running it; null when it may examine something. Reads
 * package.json and pyproject.toml of the folder the command runs in.
 */
export const challengeConstant = async (
  params: Params,
  files: FilesReader,
  source: Source | null,
): Promise<ChallengeResult | null> => {
  const { run, shell, expect, cwd } = params;
  if ((expect?.exitCode ?? 0) !== 0) return null;
  const judgesOutput = expect?.contains !== undefined || expect?.number !== undefined;
  if (judgesOutput && !printsTheSame(run)) return null;
  const constant = constantReason(run, await factsOf(files, cwd), shell);
  if (!constant) return null;
  const found = finding('AX5002', { command: run, reason: constant.reason, fix: constant.remedy }, source);
  const program = readCommand(run)?.calls[0]?.name ?? null;
  return { result: 'vacuous', program, reason: found.message, remedy: found.remedy, finding: found };
};

/** The verdict on a command that passed, and that is made only of what is written in it. */
export const saysNothing = (
  { run }: Params,
  calls: readonly CommandProgram[],
  source: Source | null,
): ChallengeResult => {
  const judge = calls.findLast((call) => call.kind === 'builtin' || !isPreparer(call)) ?? calls.at(-1);
  const reason = judge
    ? `What ${judge.name} looks at is made by the command itself, or is there in any project.`
    : 'It examines nothing, and comes out the same whatever the project is like.';
  const fix =
    'Look at what the project made: the exit code of its tests, or a file that they or its build write.';
  const found = finding('AX5002', { command: run, reason, fix }, source);
  return {
    result: 'vacuous',
    program: judge?.name ?? null,
    reason: found.message,
    remedy: found.remedy,
    finding: found,
  };
};
