import picomatch from 'picomatch';
import type { Files } from '../../../src/ports/files.ts';
import { createHash } from 'node:crypto';

/** Files of a small project, in memory. Writes change the given record. */
export const memoryFiles = (content: Record<string, string>): Files => ({
  root: '/memory',
  stat: async (path) => {
    if (Object.hasOwn(content, path))
      return { kind: 'file', bytes: Buffer.byteLength(content[path] ?? ''), mtimeMs: 0 };
    const inside = Object.keys(content).some((one) => one.startsWith(`${path}/`));
    return inside ? { kind: 'directory', bytes: 0, mtimeMs: 0 } : null;
  },
  readText: async (path) => content[path] ?? null,
  readBytes: async (path) => (content[path] === undefined ? null : Buffer.from(content[path])),
  glob: async (patterns) =>
    Object.keys(content)
      .filter((path) => picomatch.isMatch(path, [...patterns]))
      .toSorted(),
  digest: async (path) =>
    content[path] === undefined ? null : createHash('sha256').update(content[path]).digest('hex'),
  write: async (path, text) => {
    content[path] = typeof text === 'string' ? text : Buffer.from(text).toString();
  },
  remove: async (path) => {
    delete content[path];
  },
});
