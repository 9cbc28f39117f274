import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';

/** Writes a file piece by piece; it is there under its name when all of it is on disk, or not at all. */
export const writePieces = async (path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> => {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await pipeline(
      Readable.from(pieces, { objectMode: false }),
      createWriteStream(temporary, { flags: 'wx', flush: true }),
    );
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause;
  }
};
