import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Source } from '../../../domain/model/source.ts';
import { constantReason } from '../../../domain/spec/command/constant.ts';
import { projectFacts } from '../../../domain/spec/command/project-facts.ts';
import { readCommand } from '../../../domain/spec/command/programs.ts';
import type { FilesReader } from '../../../ports/files.ts';
import type { ChallengeResult } from '../kind.ts';
import type { Params } from './schema.ts';

const readText = async (files: FilesReader, path: string): Promise<string | null> =>
  (await files.stat(path))?.kind === 'file' ? files.readText(path) : null;

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
  const dir = cwd === undefined ? '' : `${cwd}/`;
  const facts = projectFacts(
    await readText(files, `${dir}package.json`),
    await readText(files, `${dir}pyproject.toml`),
  );
  const constant = constantReason(run, facts, shell);
  if (!constant) return null;
  const found = finding('AX5002', { command: run, reason: constant.reason, fix: constant.remedy }, source);
  const program = readCommand(run)?.calls[0]?.name ?? null;
  return { result: 'vacuous', program, reason: found.message, remedy: found.remedy, finding: found };
};
