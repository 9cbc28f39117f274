import { rmSync, statSync, type BigIntStats } from 'node:fs';
import { resolve } from 'node:path';
import type { FileStat, Files } from '../../ports/files.ts';
import { writeAtomically } from './atomic-write.ts';
import { createDigestCache, type DigestCache } from './digest-cache.ts';
import { globFiles } from './glob.ts';
import { createPlaces, PathRefused } from './paths.ts';
import { LinkRefused, readAll, withFile } from './read-file.ts';

export { PathRefused } from './paths.ts';

const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

const statOf = (place: string): BigIntStats | null =>
  statSync(place, { bigint: true, throwIfNoEntry: false }) ?? null;

const toFileStat = (stat: BigIntStats): FileStat | null => {
  const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'directory' : null;
  return kind && { kind, bytes: Number(stat.size), mtimeMs: Number(stat.mtimeMs) };
};

/**
 * Files below one root. Nothing outside it is ever read or written: links are resolved first, and the kernel is
 * told not to follow one that is put in the way afterwards. `digests` saves reading unchanged files again.
 */
export const createFiles = (rootPath: string, options: { readonly digests?: DigestCache } = {}): Files => {
  const root = resolve(rootPath);
  const places = createPlaces(root);
  const digests = options.digests ?? createDigestCache(null);

  const statQuietly = (path: string): BigIntStats | null => {
    try {
      const place = places.find(path);
      return place === null ? null : statOf(place);
    } catch (cause) {
      if (cause instanceof PathRefused) return null;
      throw cause;
    }
  };
  /** Gives `use` the place of a path and its name. Where that is a link, a second time with what it leads to. */
  const at = async <Result>(
    path: string,
    use: (place: string, name: string) => Result | null | Promise<Result | null>,
  ): Promise<Result | null> => {
    const beside = places.beside(path);
    if (beside === null) return null;
    try {
      return await use(beside.place, beside.name);
    } catch (cause) {
      if (!(cause instanceof LinkRefused)) throw cause;
    }
    const place = places.find(path);
    return place === null ? null : use(place, beside.name);
  };
  const read = async (path: string, maxBytes: number): Promise<Buffer | null> =>
    at(path, (place) =>
      withFile(place, path, (descriptor, stat) => readAll(descriptor, stat, maxBytes, path)),
    );

  return {
    root,
    stat: async (path) => {
      const stat = statQuietly(path);
      return stat && toFileStat(stat);
    },
    readText: async (path, maxBytes = DEFAULT_MAX_BYTES) =>
      (await read(path, maxBytes))?.toString('utf8') ?? null,
    readBytes: async (path, maxBytes = DEFAULT_MAX_BYTES) => read(path, maxBytes),
    glob: async (patterns) => globFiles(root, patterns, (path) => statQuietly(path)?.isFile() ?? false),
    digest: async (path) => at(path, (place, name) => digests.digest(name, place)),
    write: async (path, content) => writeAtomically(places.target(path), content),
    remove: async (path) => rmSync(places.target(path), { recursive: true, force: true }),
  };
};
