import { readFileSync } from 'node:fs';

const HEADER = 32;
const FRAME = 24;

/** SQLite's checksum of a log (https://sqlite.org/fileformat2.html#checksum_algorithm), carried on over bytes. */
const checksum = (log: DataView, from: number, to: number, little: boolean, sums: Uint32Array): void => {
  let [first = 0, second = 0] = sums;
  for (let at = from; at < to; at += 8) {
    first = (first + log.getUint32(at, little) + second) >>> 0;
    second = (second + log.getUint32(at + 4, little) + first) >>> 0;
  }
  sums.set([first, second]);
};

/**
 * Whether a log lost what had been written for good. SQLite stops at the first frame whose checksum is wrong and forgets
 * what follows, because that is what a torn last write looks like. But a commit is flushed before the next one begins:
 * a wrong frame with a whole commit **and** the begin of another after it was not torn, it was changed.
 */
export const isLogDamaged = (path: string): boolean => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return false;
  }
  if (bytes.length < HEADER + FRAME) return false;
  const log = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const magic = log.getUint32(0);
  const page = log.getUint32(8);
  if (magic >>> 1 !== 0x37_7f_06_82 >>> 1 || page < 512 || page > 65_536) return true;
  const little = magic % 2 === 0;
  const sums = new Uint32Array(2);
  checksum(log, 0, 24, little, sums);
  if (sums[0] !== log.getUint32(24) || sums[1] !== log.getUint32(28)) return true;
  const isOurs = (at: number): boolean =>
    log.getUint32(at + 8) === log.getUint32(16) && log.getUint32(at + 12) === log.getUint32(20);
  let wrong = false;
  let commits = false;
  for (let at = HEADER; at + FRAME + page <= bytes.length && isOurs(at); at += FRAME + page) {
    if (wrong && commits) return true;
    if (!wrong) {
      checksum(log, at, at + 8, little, sums);
      checksum(log, at + FRAME, at + FRAME + page, little, sums);
      wrong = sums[0] !== log.getUint32(at + 16) || sums[1] !== log.getUint32(at + 20);
    }
    commits ||= wrong && log.getUint32(at + 4) > 0;
  }
  return false;
};
