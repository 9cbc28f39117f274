import { finding } from '../../domain/model/catalogue/index.ts';
import type { TrackerDocument } from '../../domain/model/tracker.ts';
import { readAnyTracker } from '../../domain/tracker/read-tracker.ts';
import { findTrackers } from '../../application/init/find-tracker.ts';
import type { CommandContext } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { CommandFailure } from './failure.ts';
import { readNamedFile, toWorkspacePath } from './paths.ts';
import type { Project } from './project.ts';

const expand = async (project: Project, patterns: readonly string[]): Promise<readonly string[]> => {
  const files: string[] = [];
  for (const pattern of patterns) {
    if (/[*?[{]/.test(pattern)) files.push(...(await project.files.glob([pattern])));
    else files.push(pattern);
  }
  return files;
};

/**
 * The trackers a command is about: those named, else those of the configuration, else what is found in the usual
 * places. Throws AX2001 for a named one that is not there, AX1010 when there is none at all.
 */
export const readTrackers = async (
  context: CommandContext,
  project: Project,
  named: readonly string[],
): Promise<readonly TrackerDocument[]> => {
  const files = named.length > 0 ? named : await expand(project, project.config.tracker);
  if (files.length === 0) {
    const found = (await findTrackers(project.files, async (text, file) => readAnyTracker(text, file)))[0];
    if (found) return [found];
    throw new CommandFailure(EXIT.usage, [finding('AX1010', { cwd: context.cwd })]);
  }
  return Promise.all(files.map((file) => readOne(context, file)));
};

const readOne = async (context: CommandContext, given: string): Promise<TrackerDocument> => {
  const file = toWorkspacePath(context.cwd, given);
  const text = await readNamedFile(context.cwd, given);
  if (text === null) throw new CommandFailure(EXIT.usage, [finding('AX2001', { file })]);
  return readAnyTracker(text, file);
};
