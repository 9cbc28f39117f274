import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';

/** What an archive may hold. */
export interface ZipLimits {
  readonly entries: number;
  /** Unpacked, all together. */
  readonly bytes: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;
/** Where a size stands that does not fit 32 bits: the 64-bit form follows, which no run of ours needs. */
const TOO_LARGE = 0xffffffff;

/** Names and sizes of all entries; names can be long. Bytes. */
const MAX_DIRECTORY = 16 * 1024 * 1024;

/** A file or directory of an archive, as the directory at its end announces it. */
export interface ZipEntry {
  readonly name: string;
  readonly directory: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly bytes: number;
  readonly offset: number;
}

const read = (file: number, position: number, length: number): Buffer => {
  const buffer = Buffer.alloc(length);
  if (readSync(file, buffer, 0, length, position) !== length) throw new Error('the archive is cut off');
  return buffer;
};

/** The directory at the end names every entry with its sizes, so that nothing is unpacked before all is known. */
const centralDirectory = (
  file: number,
  size: number,
  { entries }: ZipLimits,
): { bytes: Buffer; count: number } => {
  const length = Math.min(size, END_SIZE + MAX_COMMENT);
  const tail = read(file, size - length, length);
  for (let at = length - END_SIZE; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END) continue;
    const count = tail.readUInt16LE(at + 10);
    const [bytes, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    if (count === 0xffff || count > entries || offset === TOO_LARGE)
      throw new Error(`the archive has more than ${entries} entries`);
    if (bytes > MAX_DIRECTORY)
      throw new Error(`the archive names its entries in more than ${MAX_DIRECTORY} bytes`);
    if (offset + bytes > size) throw new Error('the archive is cut off');
    return { bytes: read(file, offset, bytes), count };
  }
  throw new Error('it is not a zip archive');
};

/** A path that could come to lie outside the directory, or mean two things on two systems. */
const isUnsafe = (name: string): boolean =>
  name === '' ||
  /^[/\\]|^[A-Za-z]:|\\|\0/.test(name) ||
  name.split('/').some((part) => part === '..' || part === '.');

/** File type bits of Unix in the upper half of the attributes; 0 when the archive was made elsewhere. */
const typeOf = (attributes: number): number => (attributes >>> 28) & 0xf;
const PLAIN_TYPES = new Set([0, 0x4, 0x8]);

const readEntry = (bytes: Buffer, at: number): { entry: ZipEntry; next: number } => {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new Error('the archive is damaged');
  const [nameLength, extraLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30)];
  const commentLength = bytes.readUInt16LE(at + 32);
  const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
  const quoted = JSON.stringify(name.slice(0, 200));
  if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new Error(`entry ${quoted} is encrypted`);
  if (!PLAIN_TYPES.has(typeOf(bytes.readUInt32LE(at + 38))))
    throw new Error(`entry ${quoted} is neither a file nor a directory`);
  const directory = name.endsWith('/');
  if (isUnsafe(directory ? name.slice(0, -1) : name))
    throw new Error(`entry ${quoted} does not stay in its directory`);
  const method = bytes.readUInt16LE(at + 10);
  if (method !== 0 && method !== 8) throw new Error(`entry ${quoted} is packed in an unknown way`);
  const entry: ZipEntry = {
    name,
    directory,
    method,
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    bytes: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
  };
  return { entry, next: at + 46 + nameLength + extraLength + commentLength };
};

const entriesOf = (file: number, size: number, limits: ZipLimits): ZipEntry[] => {
  const { bytes, count } = centralDirectory(file, size, limits);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  for (let at = 0; entries.length < count;) {
    const { entry, next } = readEntry(bytes, at);
    at = next;
    // Two names that some file systems hold for one: the second would overwrite what was checked of the first.
    const name = entry.name.normalize('NFC').toLowerCase();
    if (names.has(name)) throw new Error(`entry ${JSON.stringify(entry.name)} is there twice`);
    names.add(name);
    total += entry.bytes;
    if (total > limits.bytes) throw new Error(`it unpacks to more than ${limits.bytes} bytes`);
    entries.push(entry);
  }
  return entries;
};

/** Lets pass what the directory announced, no byte more, and holds it to its checksum. */
const asAnnounced = ({ name, bytes, crc }: ZipEntry): Transform => {
  let seen = 0;
  let sum = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      sum = crc32(chunk, sum);
      done(seen > bytes ? new Error(`entry ${JSON.stringify(name)} is larger than announced`) : null, chunk);
    },
    flush(done) {
      done(seen === bytes && sum === crc ? null : new Error(`entry ${JSON.stringify(name)} is damaged`));
    },
  });
};

const pour = async (path: string, file: number, entry: ZipEntry, out: Writable): Promise<void> => {
  const head = read(file, entry.offset, 30);
  if (head.readUInt32LE(0) !== LOCAL) throw new Error('the archive is damaged');
  const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  const check = asAnnounced(entry);
  if (entry.packed === 0) {
    check.end();
    await pipeline(check, out);
    return;
  }
  const packed = createReadStream(path, { start, end: start + entry.packed - 1 });
  await (entry.method === 8
    ? pipeline(packed, createInflateRaw(), check, out)
    : pipeline(packed, check, out));
};

/**
 * Reads a zip archive that another job made: data of an unknown writer. Names, kinds and announced sizes of all
 * entries are checked before the first is read; each is held to its size and checksum while it streams.
 *
 * @param path the archive
 * @param into where the content of a file goes; called with one entry at a time, null for a directory
 * @throws Error with one clause that says what is wrong
 */
export const readZip = async (
  path: string,
  limits: ZipLimits,
  into: (entry: ZipEntry) => Writable | null,
): Promise<void> => {
  const file = openSync(path, 'r');
  try {
    for (const entry of entriesOf(file, fstatSync(file).size, limits)) {
      const out = into(entry);
      if (out !== null) await pour(path, file, entry, out);
    }
  } finally {
    closeSync(file);
  }
};
