import { createHash } from 'node:crypto';
import picomatch from 'picomatch';
import type { Files, FileStat } from '../../src/ports/files.ts';

/** Files in memory, with what tests want to see of them. */
export interface MemoryFiles extends Files {
  /** Everything there is now, by path. */
  snapshot(): Readonly<Record<string, string>>;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const clean = (path: string): string => path.replace(/^\.\//, '').replace(/\/+$/, '');

const refuse = (path: string): void => {
  if (path.startsWith('/') || path.split('/').includes('..')) throw new Error(`${path} leaves the workspace`);
};

/**
 * A workspace in memory, by the contract of the port: directories exist where files are below them, `.git` and
 * `node_modules` match only when named, and paths that leave the root are refused.
 */
export const memoryFiles = (
  entries: Readonly<Record<string, string | Uint8Array>> = {},
  root = '/workspace',
): MemoryFiles => {
  const files = new Map(Object.entries(entries).map(([path, content]) => [path, bytesOf(content)]));

  const stat = async (path: string): Promise<FileStat | null> => {
    const wanted = clean(path);
    if (path.startsWith('/') || wanted.split('/').includes('..')) return null;
    const file = files.get(wanted);
    if (file !== undefined)
      return path.endsWith('/') ? null : { kind: 'file', bytes: file.length, mtimeMs: 0 };
    const isDirectory =
      wanted === '.' || wanted === '' || [...files.keys()].some((one) => one.startsWith(`${wanted}/`));
    return isDirectory ? { kind: 'directory', bytes: 0, mtimeMs: 0 } : null;
  };

  const readBytes = async (path: string, maxBytes = 64 * 1024 * 1024): Promise<Uint8Array | null> => {
    refuse(path);
    const file = files.get(clean(path)) ?? null;
    if (file !== null && file.length > maxBytes) throw new Error(`${path} is larger than ${maxBytes} bytes`);
    return file;
  };

  const glob = async (patterns: readonly string[]): Promise<readonly string[]> => {
    const matches = picomatch(patterns.map(clean), { dot: true });
    const named = (folder: string): boolean => patterns.some((pattern) => pattern.includes(folder));
    const hidden = ['.git', 'node_modules'].filter((folder) => !named(folder));
    return [...files.keys()]
      .filter((path) => matches(path) && !path.split('/').some((part) => hidden.includes(part)))
      .toSorted();
  };

  return {
    root,
    stat,
    readBytes,
    glob,
    readText: async (path, maxBytes) => {
      const bytes = await readBytes(path, maxBytes);
      return bytes === null ? null : new TextDecoder().decode(bytes);
    },
    digest: async (path) => {
      const bytes = await readBytes(path);
      return bytes === null ? null : createHash('sha256').update(bytes).digest('hex');
    },
    write: async (path, content) => {
      refuse(path);
      files.set(clean(path), bytesOf(content));
    },
    remove: async (path) => {
      refuse(path);
      files.delete(clean(path));
    },
    snapshot: () =>
      Object.fromEntries([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])),
  };
};
