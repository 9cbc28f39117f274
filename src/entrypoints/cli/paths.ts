import { basename, dirname, relative, resolve, sep } from 'node:path';
import { createFiles, PathRefused } from '../../adapters/system/files.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import { EXIT } from './exit-codes.ts';
import { CommandFailure } from './failure.ts';

const MAX_BYTES = 64 * 1024 * 1024;

/** A path of the command line as the workspace names it: relative to `cwd`, with `/`. */
export const toWorkspacePath = (cwd: string, given: string): string =>
  relative(cwd, resolve(cwd, given)).split(sep).join('/') || '.';

/**
 * Content of a file that a person named, or null. It may lie outside the working directory, which files named by a
 * document or a configuration may not.
 */
export const readNamedFile = async (cwd: string, given: string): Promise<string | null> => {
  const path = resolve(cwd, given);
  try {
    return await createFiles(dirname(path)).readText(basename(path), MAX_BYTES);
  } catch (cause) {
    if (!(cause instanceof PathRefused)) throw cause;
    throw new CommandFailure(EXIT.usage, [finding('AX1017', { file: given })]);
  }
};
