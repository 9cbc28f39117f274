/*
 * The tar files of bundles: POSIX ustar, with exactly one way to write each file. Whoever reads one makes every header
 * again and compares it, so no byte of it can be changed unseen.
 */

export const BLOCK = 512;
const NAME = 100;
const PREFIX = 155;
/** What eleven octal digits hold. */
const MAX_BYTES = 8 ** 11 - 1;

const PATH = /^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/;

/** The end of a tar file. */
export const TAR_END = Buffer.alloc(2 * BLOCK);

/** Bytes behind a file up to the next block. */
export const paddingOf = (bytes: number): number => (BLOCK - (bytes % BLOCK)) % BLOCK;

const placed = (path: string): { readonly name: string; readonly prefix: string } | null => {
  if (!PATH.test(path)) return null;
  if (path.length <= NAME) return { name: path, prefix: '' };
  const cut = path.lastIndexOf('/');
  const [prefix, name] = [path.slice(0, Math.max(0, cut)), path.slice(cut + 1)];
  return prefix.length <= PREFIX && name.length <= NAME && cut > 0 ? { name, prefix } : null;
};

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');

/** @throws for a path that leads outside, holds anything but letters, digits, dots and dashes, or is too long */
export const tarHeader = (path: string, bytes: number): Buffer => {
  const place = placed(path);
  if (place === null) throw new RangeError(`no file of a bundle can be called ${JSON.stringify(path)}`);
  if (!Number.isSafeInteger(bytes) || bytes < 0 || bytes > MAX_BYTES)
    throw new RangeError(`${path} is too large`);
  const block = Buffer.alloc(BLOCK);
  block.write(place.name, 0);
  block.write(`0000644\0${'0000000\0'.repeat(2)}`, 100);
  block.write(`${octal(bytes, 11)}\0${octal(0, 11)}\0${' '.repeat(8)}0`, 124);
  block.write('ustar\u000000', 257);
  block.write(place.prefix, 345);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${octal(sum, 6)}\0 `, 148);
  return block;
};

const textAt = (block: Buffer, from: number, length: number): string => {
  const field = block.subarray(from, from + length);
  const end = field.indexOf(0);
  return field.subarray(0, end < 0 ? length : end).toString('latin1');
};

/** Path and size of a header; null unless it is exactly the one that would be written for them. */
export const parseTarHeader = (block: Buffer): { readonly path: string; readonly bytes: number } | null => {
  const prefix = textAt(block, 345, PREFIX);
  const path = `${prefix}${prefix === '' ? '' : '/'}${textAt(block, 0, NAME)}`;
  const size = textAt(block, 124, 12);
  if (!/^[0-7]{11}$/.test(size) || placed(path) === null) return null;
  const bytes = Number.parseInt(size, 8);
  return tarHeader(path, bytes).equals(block) ? { path, bytes } : null;
};
