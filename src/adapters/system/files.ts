import { constants, type BigIntStats } from 'node:fs';
import { lstat, mkdir, open, readdir, realpath, rename, rm, stat as statOf } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import type { FileStat, Files } from '../../ports/files.ts';
import { createDigestCache, type DigestCache } from './digest-cache.ts';

/** A path that leaves the root, or is not a plain file. */
export class PathRefused extends Error {
  override readonly name = 'PathRefused';
}

const DEFAULT_MAX = 64 * 1024 * 1024;

/** Never looked into unless a pattern names them. */
const HIDDEN_AWAY = ['.git', 'node_modules'];

const isInside = (root: string, path: string): boolean => path === root || path.startsWith(root + sep);

/** The real place of a path below the root; null when there is nothing. */
const locate = async (root: string, path: string): Promise<string | null> => {
  if (isAbsolute(path) || path.includes('\0'))
    throw new PathRefused(`${path} is not a path inside the workspace`);
  const wanted = resolve(root, path);
  if (!isInside(root, wanted)) throw new PathRefused(`${path} leaves the workspace`);
  try {
    const real = await realpath(wanted);
    if (!isInside(await realpath(root), real))
      throw new PathRefused(`${path} leaves the workspace through a link`);
    return real;
  } catch (cause) {
    if (cause instanceof PathRefused) throw cause;
    return null;
  }
};

/** Opens what `locate` found; a link put in its place since then is refused by the kernel. */
const openRegular = async (path: string) => {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  const stat = await handle.stat({ bigint: true });
  if (stat.isFile()) return { handle, stat };
  await handle.close();
  throw new PathRefused(`${path} is not a plain file`);
};

const readWhole = async (root: string, path: string, maxBytes: number): Promise<Buffer | null> => {
  const real = await locate(root, path);
  if (real === null) return null;
  const { handle, stat } = await openRegular(real);
  try {
    if (stat.size > BigInt(maxBytes)) throw new PathRefused(`${path} is larger than ${maxBytes} bytes`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
};

/** The folder every match must be in: `src/**\/*.ts` → `src`. */
const baseOf = (pattern: string): string => {
  const { base } = picomatch.scan(pattern);
  return pattern === base ? base.split('/').slice(0, -1).join('/') : base;
};

const walk = async (
  root: string,
  base: string,
  pattern: string,
  visit: (path: string) => void,
): Promise<void> => {
  const named = HIDDEN_AWAY.filter((name) => pattern.split('/').includes(name));
  const queue = [base];
  for (let dir = queue.pop(); dir !== undefined; dir = queue.pop()) {
    const entries = await readdir(join(root, dir), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = dir === '' || dir === '.' ? entry.name : `${dir}/${entry.name}`;
      if (HIDDEN_AWAY.includes(entry.name) && !named.includes(entry.name)) continue;
      if (entry.isDirectory()) queue.push(path);
      else if (entry.isFile() || entry.isSymbolicLink()) visit(path);
    }
  }
};

const globFiles = async (root: string, patterns: readonly string[]): Promise<string[]> => {
  const found = new Set<string>();
  for (const raw of patterns) {
    const pattern = raw.replace(/^\.\//, '');
    if (isAbsolute(pattern) || pattern.split('/').includes('..')) {
      throw new PathRefused(`${raw} is not a pattern inside the workspace`);
    }
    const matches = picomatch(pattern, { dot: true });
    await walk(root, baseOf(pattern), pattern, (path) => {
      if (matches(path)) found.add(path);
    });
  }
  const plain: string[] = [];
  for (const path of found) if (await isPlainFile(root, path)) plain.push(path);
  return plain.toSorted();
};

const isPlainFile = async (root: string, path: string): Promise<boolean> => {
  const place = join(root, path);
  const own = await lstat(place).catch(() => null);
  if (!own?.isSymbolicLink()) return own?.isFile() ?? false;
  const real = await locate(root, path).catch(() => null);
  return real !== null && (await statOf(real)).isFile();
};

const kindOf = (stat: BigIntStats): FileStat | null => {
  const kind = stat.isFile() ? 'file' : stat.isDirectory() ? 'directory' : null;
  return kind && { kind, bytes: Number(stat.size), mtimeMs: Number(stat.mtimeMs) };
};

const writeAtomically = async (root: string, path: string, content: string | Uint8Array): Promise<void> => {
  const target = resolve(root, path);
  if (isAbsolute(path) || !isInside(root, target)) throw new PathRefused(`${path} leaves the workspace`);
  const dir = resolve(target, '..');
  await mkdir(dir, { recursive: true });
  if (!isInside(await realpath(root), await realpath(dir)))
    throw new PathRefused(`${path} leaves the workspace`);
  const temporary = `${target}.${process.pid}.tmp`;
  const handle = await open(temporary, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, target);
  const folder = await open(dir, 'r');
  await folder.sync().finally(() => folder.close());
};

/** Files below one root. `digests` saves reading unchanged files again. */
export const createFiles = (rootPath: string, options: { readonly digests?: DigestCache } = {}): Files => {
  const root = resolve(rootPath);
  const digests = options.digests ?? createDigestCache(null);
  return {
    root,
    stat: async (path) => {
      const real = await locate(root, path).catch(() => null);
      return real === null ? null : kindOf(await statOf(real, { bigint: true }));
    },
    readText: async (path, maxBytes = DEFAULT_MAX) =>
      (await readWhole(root, path, maxBytes))?.toString('utf8') ?? null,
    readBytes: (path, maxBytes = DEFAULT_MAX) => readWhole(root, path, maxBytes),
    glob: (patterns) => globFiles(root, patterns),
    digest: async (path) => {
      const real = await locate(root, path);
      if (real === null) return null;
      const stat = await statOf(real, { bigint: true });
      return stat.isFile() ? digests.digest(relative(root, real), real, stat) : null;
    },
    write: (path, content) => writeAtomically(root, path, content),
    remove: async (path) => {
      const target = resolve(root, path);
      if (isAbsolute(path) || !isInside(root, target) || target === root)
        throw new PathRefused(`${path} leaves the workspace`);
      await rm(target, { recursive: true, force: true });
    },
  };
};
