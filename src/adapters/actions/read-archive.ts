import { createHash } from 'node:crypto';
import { Writable } from 'node:stream';
import { messageOf } from '../../domain/model/thrown.ts';
import type { ArtifactContents } from '../../ports/run-artifacts.ts';
import { readZip } from './read-zip.ts';

/** More than any honest run of ours has, and little enough to look through for anybody. */
const LIMITS = { entries: 20_000, bytes: 1024 * 1024 * 1024 } as const;

/** All texts together are held in memory. Bytes. */
const MAX_TEXT = 16 * 1024 * 1024;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/**
 * What an archive holds, or what is wrong with it as a clause. Nothing is written, and of files that are not wanted
 * only the digest is kept, so that neither disk nor memory can be filled.
 *
 * @param wanted file names (without directories) whose text is wanted
 */
export const readArchive = async (
  path: string,
  wanted: ReadonlySet<string>,
): Promise<ArtifactContents | string> => {
  const digests = new Map<string, string>();
  const texts = new Map<string, string>();
  let held = 0;
  const sink = (name: string): Writable => {
    const hash = createHash('sha256');
    const kept: Buffer[] = [];
    const isWanted = wanted.has(nameOf(name));
    return new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        hash.update(chunk);
        held += isWanted ? chunk.length : 0;
        if (isWanted) kept.push(chunk);
        done(held > MAX_TEXT ? new Error(`its manifests are larger than ${MAX_TEXT} bytes`) : null);
      },
      final: (done) => {
        digests.set(name, hash.digest('hex'));
        if (isWanted) texts.set(name, Buffer.concat(kept).toString('utf8'));
        done();
      },
    });
  };
  try {
    await readZip(path, LIMITS, ({ name, directory }) => (directory ? null : sink(name)));
    return { digests, texts };
  } catch (cause) {
    return messageOf(cause);
  }
};
