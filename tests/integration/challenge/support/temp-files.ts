import { createHash } from 'node:crypto';
import { cp, glob, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Scratch } from '../../../../src/application/pipeline/ports.ts';
import type { Files } from '../../../../src/ports/files.ts';

const absent = (): null => null;

/** Files under a folder, without the care that the real adapter takes: tests hand it only harmless paths. */
export const tempFiles = (root: string): Files => {
  const at = (path: string): string => join(root, path);
  return {
    root,
    stat: async (path) => {
      const found = await stat(at(path)).catch(absent);
      return (
        found && {
          kind: found.isDirectory() ? 'directory' : 'file',
          bytes: found.size,
          mtimeMs: found.mtimeMs,
        }
      );
    },
    readText: (path) => readFile(at(path), 'utf8').catch(absent),
    readBytes: (path) => readFile(at(path)).catch(absent),
    digest: async (path) =>
      createHash('sha256')
        .update(await readFile(at(path)))
        .digest('hex'),
    glob: async (patterns) => {
      const found: string[] = [];
      for await (const entry of glob([...patterns], { cwd: root, withFileTypes: true })) {
        if (entry.isFile()) found.push(join(entry.parentPath, entry.name).slice(root.length + 1));
      }
      return found.toSorted();
    },
    write: async (path, content) => {
      await mkdir(dirname(at(path)), { recursive: true });
      await writeFile(at(path), content);
    },
    remove: (path) => rm(at(path), { recursive: true, force: true }),
  };
};

/** A copy of a folder. */
export const scratchOf = (workspace: string) => async (): Promise<Scratch> => {
  const root = await mkdtemp(join(tmpdir(), 'challenge-scratch-'));
  await cp(workspace, root, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  const dispose = () => rm(root, { recursive: true, force: true });
  return { files: tempFiles(root), root, tooLarge: [], dispose };
};
