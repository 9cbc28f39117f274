import {
  copyFileSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Files } from '../../ports/files.ts';
import { createFiles } from './files.ts';
import { copyRepository } from './scratch-git.ts';

/** Made by a package manager, large, and not what a challenge is about: shared by link. */
const DEPENDENCIES: ReadonlySet<string> = new Set(['node_modules', '.venv', 'venv']);

/** What package managers themselves keep in node_modules under a hidden name; everything else hidden is a cache. */
const NEEDED_HIDDEN: ReadonlySet<string> = new Set([
  '.bin',
  '.pnpm',
  '.modules.yaml',
  '.package-lock.json',
  '.store',
]);

/**
 * Links a directory of dependencies. Of node_modules each entry is linked by itself, so that caches which tools
 * write there (`.cache`, `.vite`) come to lie in the copy and not in the workspace.
 */
const linkDirectory = (source: string, target: string, name: string): void => {
  if (name !== 'node_modules') {
    symlinkSync(source, target);
    return;
  }
  mkdirSync(target);
  for (const entry of readdirSync(source)) {
    if (!entry.startsWith('.') || NEEDED_HIDDEN.has(entry))
      symlinkSync(join(source, entry), join(target, entry));
  }
};

/** True for the name of a directory that a package manager fills. */
export const isDependencyDirectory = (name: string): boolean => DEPENDENCIES.has(name);

/** Links the installed dependencies of one directory into another. */
export const linkDependencies = (root: string, target: string): void => {
  for (const name of DEPENDENCIES) {
    const [source, place] = [join(root, name), join(target, name)];
    if (existsSync(source) && !existsSync(place)) linkDirectory(source, place, name);
  }
};

/** A link that names its target absolutely would lead out of the copy and back into the workspace. */
const copyLink = (root: string, target: string, path: string): void => {
  const names = readlinkSync(join(root, path));
  const inside = isAbsolute(names) && (names === root || names.startsWith(root + sep));
  symlinkSync(inside ? join(target, relative(root, names)) : names, join(target, path));
};

/** Times are kept, because make and its like decide by them. */
const keepTimes = (source: string, target: string): void => {
  const { atime, mtime } = statSync(source);
  utimesSync(target, atime, mtime);
};

/** Larger files are copied off the main thread. Bytes. */
const LARGE = 8 * 1024 * 1024;

const copyOne = async (source: string, target: string, size: number): Promise<void> => {
  if (size > LARGE) await copyFile(source, target, constants.COPYFILE_FICLONE);
  else copyFileSync(source, target, constants.COPYFILE_FICLONE);
  keepTimes(source, target);
};

/** How long we may work without looking whether we have been told to stop. Milliseconds. */
const TURN_MS = 20;

/** Lets signals be heard now and then; throws the signal's reason once there was one. */
const createTurns = (signal: AbortSignal | undefined): (() => Promise<void>) => {
  let began = performance.now();
  return async () => {
    if (performance.now() - began > TURN_MS) {
      await setImmediate();
      began = performance.now();
    }
    signal?.throwIfAborted();
  };
};

/**
 * Copies a workspace for experiments: plain files (copy on write where the file system can, never hard links),
 * directories and links. Dependencies are linked. Pipes, sockets and devices are left out, as are `.git` and the
 * paths in `skip`.
 *
 * @param target an existing empty directory
 * @param skip paths relative to the root, with `/`
 * @param signal ends it within a moment; what was copied until then stays
 * @param capBytes larger files are left out: a sparse one of a tebibyte takes no room, but hours to copy
 * @returns the files that were left out because of their size
 */
export const copyWorkspace = async (
  root: string,
  target: string,
  skip: readonly string[],
  signal?: AbortSignal,
  capBytes = Infinity,
): Promise<readonly string[]> => {
  const turn = createTurns(signal);
  const leaveOut = new Set(['.git', ...skip.map((path) => path.replace(/\/+$/, ''))]);
  const queue = [''];
  const directories: string[] = [];
  const tooLarge: string[] = [];
  for (let dir = queue.pop(); dir !== undefined; dir = queue.pop()) {
    for (const entry of readdirSync(join(root, dir), { withFileTypes: true })) {
      const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
      const [source, place] = [join(root, path), join(target, path)];
      if (leaveOut.has(path) || source === target) continue;
      await turn();
      if (entry.isDirectory() && DEPENDENCIES.has(entry.name)) linkDirectory(source, place, entry.name);
      else if (entry.isDirectory()) {
        mkdirSync(place);
        directories.push(path);
        queue.push(path);
      } else if (entry.isSymbolicLink()) copyLink(root, target, path);
      else if (entry.isFile()) {
        const { size } = statSync(source);
        if (size > capBytes) tooLarge.push(path);
        else await copyOne(source, place, size);
      }
    }
  }
  for (const path of directories) keepTimes(join(root, path), join(target, path));
  return tooLarge;
};

/** The copy, and which files it lacks because of their size. */
interface Scratch {
  readonly files: Files;
  readonly root: string;
  readonly tooLarge: readonly string[];
  dispose(): Promise<void>;
}

/** A throw-away copy of the workspace in the system's temporary directory. */
export const makeScratch = async (
  root: string,
  skip: readonly string[],
  signal?: AbortSignal,
  capBytes?: number,
): Promise<Scratch> => {
  const target = await mkdtemp(join(tmpdir(), 'aurora-scratch-'));
  const dispose = (): Promise<void> => rm(target, { recursive: true, force: true });
  try {
    const tooLarge = await copyWorkspace(root, target, skip, signal, capBytes);
    // A link in the place of a folder is not covered by an ignored "venv/".
    copyRepository(root, target, [...DEPENDENCIES]);
    return { files: createFiles(target), root: target, tooLarge, dispose };
  } catch (cause) {
    await dispose();
    throw cause;
  }
};
