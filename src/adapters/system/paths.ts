import { realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/** A path that leaves the root, or is not a plain file, or is too large. */
export class PathRefused extends Error {
  override readonly name = 'PathRefused';
}

const isInside = (root: string, path: string): boolean =>
  path === root || path.startsWith(root === sep ? sep : root + sep);

const realOrNull = (path: string): string | null => {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
};

/** Where a path lies by its name alone; refuses one that leaves the root. */
const nominal = (root: string, path: string): string => {
  if (isAbsolute(path) || path.includes('\0'))
    throw new PathRefused(`${path} is not a path inside the workspace`);
  const wanted = resolve(root, path);
  if (!isInside(root, wanted)) throw new PathRefused(`${path} leaves the workspace`);
  return wanted;
};

/** Finds places below one root, links resolved. */
export interface Places {
  /** The real place of something that exists, or null when there is nothing. */
  find(path: string): string | null;
  /**
   * Where a path lies in its directory, and its name below the root: links on the way are resolved, the last part is
   * not looked at. Null when the directory is not there.
   */
  beside(path: string): { readonly place: string; readonly name: string } | null;
  /** The place for something to be written or removed: its directory is real and inside, the last part is not followed. */
  target(path: string): string;
}

/** Where the entries of a directory lie, and what their names below the root begin with. */
interface Directory {
  readonly place: string;
  readonly name: string;
}

/** A path whose last part names no entry of a directory, or nothing at all. */
const NO_ENTRY = /(?:^|\/)\.{0,2}$|\0/;

export const createPlaces = (root: string): Places => {
  let known: string | null = null;
  const realRoot = (): string => (known ??= realOrNull(root)) ?? root;
  const insideOrRefuse = (real: string, path: string): string => {
    if (!isInside(realRoot(), real)) throw new PathRefused(`${path} leaves the workspace through a link`);
    return real;
  };
  const directories = new Map<string, Directory>();
  /**
   * A directory with its links resolved. What was found is true until something else runs, so it is forgotten with the
   * turn of the event loop: many files of one directory are looked at in one.
   */
  const directoryOf = (path: string): Directory | null => {
    const found = directories.get(path);
    if (found !== undefined) return found;
    const wanted = nominal(root, path);
    const real = realOrNull(wanted);
    if (real === null) return null;
    const directory = {
      place: insideOrRefuse(real, path).replace(/\/*$/, '/'),
      name: wanted === root ? '' : `${relative(root, wanted)}/`,
    };
    if (directories.size === 0) setImmediate(() => directories.clear());
    directories.set(path, directory);
    return directory;
  };
  return {
    beside: (given) => {
      const path = NO_ENTRY.test(given) ? relative(root, nominal(root, given)) : given;
      if (path === '') return { place: realRoot(), name: '' };
      const cut = path.lastIndexOf('/') + 1;
      const directory = directoryOf(cut === 0 ? '.' : path.slice(0, cut));
      if (directory === null) return null;
      const name = path.slice(cut);
      return { place: directory.place + name, name: directory.name + name };
    },
    find: (path) => {
      const real = realOrNull(nominal(root, path));
      return real === null ? null : insideOrRefuse(real, path);
    },
    target: (path) => {
      const wanted = nominal(root, path);
      if (wanted === root) throw new PathRefused('the workspace itself can be neither written nor removed');
      // Directories that are missing will be made inside the nearest one that exists, so that one decides.
      let existing = dirname(wanted);
      let real = realOrNull(existing);
      while (real === null && existing !== root) {
        existing = dirname(existing);
        real = realOrNull(existing);
      }
      if (real !== null) insideOrRefuse(real, path);
      return wanted;
    },
  };
};
