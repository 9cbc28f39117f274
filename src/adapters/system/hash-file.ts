import { createHash, hash } from 'node:crypto';
import { read, readSync } from 'node:fs';
import { promisify } from 'node:util';

const CHUNK_BYTES = 1 << 20;

/** From this size on, reading the next part while one is hashed saves more than the thread pool costs. Bytes. */
const LARGE_BYTES = 4 * CHUNK_BYTES;

let buffer: Buffer | null = null;

/** Through one buffer that is made once. A file of the size it says needs one read and one call. */
const hashSmall = (descriptor: number, size: number): string => {
  const part = (buffer ??= Buffer.allocUnsafe(CHUNK_BYTES));
  let bytes = readSync(descriptor, part, 0, CHUNK_BYTES, null);
  if (bytes === size) return hash('sha256', part.subarray(0, bytes), 'hex');
  const digest = createHash('sha256');
  for (; bytes > 0; bytes = readSync(descriptor, part, 0, CHUNK_BYTES, null))
    digest.update(part.subarray(0, bytes));
  return digest.digest('hex');
};

const readNext = promisify(read);

const hashLarge = async (descriptor: number): Promise<string> => {
  const digest = createHash('sha256');
  let [now, next] = [Buffer.allocUnsafe(CHUNK_BYTES), Buffer.allocUnsafe(CHUNK_BYTES)];
  let { bytesRead } = await readNext(descriptor, now, 0, CHUNK_BYTES, null);
  while (bytesRead > 0) {
    const reading = readNext(descriptor, next, 0, CHUNK_BYTES, null);
    digest.update(now.subarray(0, bytesRead));
    ({ bytesRead } = await reading);
    [now, next] = [next, now];
  }
  return digest.digest('hex');
};

/** Hex sha256 of an open file from where it stands; `size` is what it is said to have. */
export const hashFile = (descriptor: number, size: number): string | Promise<string> =>
  size < LARGE_BYTES ? hashSmall(descriptor, size) : hashLarge(descriptor);
