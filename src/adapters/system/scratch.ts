import { constants, existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from '../../ports/files.ts';
import { createFiles } from './files.ts';

/** Large, made by a package manager, and not ours to copy. */
const DEPENDENCIES = new Set(['node_modules', '.venv', 'venv']);

/** Programs are copied even so, because a challenge puts stubs in their place. */
const PROGRAMS = new Set(['.bin', 'bin', 'Scripts']);

/**
 * Gives one tree the installed dependencies of another: packages by link, programs as copies. Caches that tools
 * keep there (`.vite`, `.cache`) are left out, so that nothing run in the copy writes through a link.
 */
export const linkDependencies = async (root: string, target: string): Promise<void> => {
  for (const name of DEPENDENCIES) {
    if (!existsSync(join(root, name)) || existsSync(join(target, name))) continue;
    await mkdir(join(target, name));
    for (const entry of await readdir(join(root, name))) {
      const from = join(root, name, entry);
      const to = join(target, name, entry);
      if (PROGRAMS.has(entry)) await cp(from, to, { recursive: true, verbatimSymlinks: true });
      else if (!entry.startsWith('.')) await symlink(from, to);
    }
  }
};

/**
 * A throw-away copy of the workspace for challenges. Copy-on-write where the file system can; `skip` names
 * directories of ours that are results. Dependencies are linked, version control is left out.
 */
export const makeScratch = async (
  root: string,
  skip: readonly string[],
): Promise<{ files: Files; root: string; dispose(): Promise<void> }> => {
  const target = await mkdtemp(join(tmpdir(), 'aurora-scratch-'));
  const leaveOut = new Set(['.git', ...skip]);
  for (const entry of await readdir(root, { withFileTypes: true })) {
    if (leaveOut.has(entry.name) || DEPENDENCIES.has(entry.name)) continue;
    if (!entry.isFile() && !entry.isDirectory() && !entry.isSymbolicLink()) continue;
    await cp(join(root, entry.name), join(target, entry.name), {
      recursive: true,
      mode: constants.COPYFILE_FICLONE,
      verbatimSymlinks: true,
      filter: (source) => !leaveOut.has(source.slice(root.length + 1)),
    }).catch(() => undefined);
  }
  await linkDependencies(root, target);
  return {
    files: createFiles(target),
    root: target,
    dispose: () => rm(target, { recursive: true, force: true }),
  };
};
