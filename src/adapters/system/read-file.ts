import { closeSync, constants, fstatSync, openSync, readSync, type BigIntStats } from 'node:fs';
import { errorCode } from './error-code.ts';
import { PathRefused } from './paths.ts';

/** The last part of a path is a link. Whoever has resolved it already refuses it; others may resolve it first. */
export class LinkRefused extends PathRefused {}

/** A file that is open for reading, as it was when it was opened. */
export interface OpenedFile {
  readonly descriptor: number;
  readonly stat: BigIntStats;
}

/**
 * Opens a place that was found inside the root, or gives null when nothing is there. A link that was put there since
 * is refused by the kernel (O_NOFOLLOW); a pipe does not make us wait (O_NONBLOCK). Whoever calls it closes it.
 */
export const openFile = (place: string, shown: string): OpenedFile | null => {
  let descriptor: number;
  try {
    descriptor = openSync(place, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (cause) {
    const code = errorCode(cause);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    const said = `${shown} is not a plain file`;
    if (code === 'ELOOP') throw new LinkRefused(said, { cause });
    if (code === 'ENXIO') throw new PathRefused(said, { cause });
    throw cause;
  }
  try {
    return { descriptor, stat: fstatSync(descriptor, { bigint: true }) };
  } catch (cause) {
    closeSync(descriptor);
    throw cause;
  }
};

/**
 * Opens a plain file as above, lets `use` read it, and closes it.
 *
 * Reading is synchronous: for the small files that trackers and evidence are made of, that is several times faster
 * than going through the thread pool.
 */
export const withFile = <Result>(
  place: string,
  shown: string,
  use: (descriptor: number, stat: BigIntStats) => Result,
): Result | null => {
  const opened = openFile(place, shown);
  if (opened === null) return null;
  try {
    if (!opened.stat.isFile()) throw new PathRefused(`${shown} is not a plain file`);
    return use(opened.descriptor, opened.stat);
  } finally {
    closeSync(opened.descriptor);
  }
};

/** Reads up to `maxBytes`; a file that is larger, or grows while it is read, is refused. */
export const readAll = (descriptor: number, stat: BigIntStats, maxBytes: number, shown: string): Buffer => {
  const tooLarge = (): PathRefused => new PathRefused(`${shown} is larger than ${maxBytes} bytes`);
  if (stat.size > BigInt(maxBytes)) throw tooLarge();
  const chunks: Buffer[] = [];
  let total = 0;
  // One byte more than it should have shows whether it grew, and files of /proc that have no size at all.
  for (let size = Number(stat.size) + 1; ; size = 64 * 1024) {
    const chunk = Buffer.allocUnsafe(size);
    const bytes = readSync(descriptor, chunk, 0, size, null);
    if (bytes === 0) break;
    total += bytes;
    if (total > maxBytes) throw tooLarge();
    chunks.push(chunk.subarray(0, bytes));
    if (bytes < size && total >= Number(stat.size) && stat.size > 0n) break;
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
};
