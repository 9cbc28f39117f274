import {
  closeSync,
  createReadStream,
  createWriteStream,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';

/** More than any honest run of ours has; a job must not be filled up by what another one uploaded. */
export const UNZIP_LIMITS = { entries: 50_000, bytes: 2 * 1024 * 1024 * 1024 } as const;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;
/** Where a size stands that does not fit 32 bits: the 64-bit form follows, which no run of ours needs. */
const TOO_LARGE = 0xffffffff;

interface Entry {
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
const centralDirectory = (file: number, size: number): { bytes: Buffer; count: number } => {
  const length = Math.min(size, END_SIZE + MAX_COMMENT);
  const tail = read(file, size - length, length);
  for (let at = length - END_SIZE; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== END) continue;
    const count = tail.readUInt16LE(at + 10);
    const [bytes, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
    if (count === 0xffff || count > UNZIP_LIMITS.entries || offset === TOO_LARGE)
      throw new Error(`the archive has more than ${UNZIP_LIMITS.entries} entries`);
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

const readEntry = (bytes: Buffer, at: number): { entry: Entry; next: number } => {
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
  const entry: Entry = {
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

const entriesOf = (file: number, size: number): Entry[] => {
  const { bytes, count } = centralDirectory(file, size);
  const entries: Entry[] = [];
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
    if (total > UNZIP_LIMITS.bytes) throw new Error(`it unpacks to more than ${UNZIP_LIMITS.bytes} bytes`);
    entries.push(entry);
  }
  return entries;
};

/** Lets pass what the directory announced, no byte more, and holds it to its checksum. */
const asAnnounced = ({ name, bytes, crc }: Entry): Transform => {
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

const unpackEntry = async (path: string, file: number, entry: Entry, directory: string): Promise<void> => {
  const target = join(directory, entry.name);
  mkdirSync(entry.directory ? target : dirname(target), { recursive: true });
  if (entry.directory) return;
  const head = read(file, entry.offset, 30);
  if (head.readUInt32LE(0) !== LOCAL) throw new Error('the archive is damaged');
  const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  // `wx`: never over a file, and never through a link, that is already there.
  const out = createWriteStream(target, { flags: 'wx' });
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
 * Unpacks a zip archive that another job made: data of an unknown writer. Names, kinds and announced sizes of all
 * entries are checked before the first byte is written; what is written is held to size and checksum.
 *
 * @param path the archive
 * @param directory an existing directory
 * @throws Error with one clause that says what is wrong
 */
export const unzip = async (path: string, directory: string): Promise<void> => {
  const file = openSync(path, 'r');
  try {
    for (const entry of entriesOf(file, fstatSync(file).size))
      await unpackEntry(path, file, entry, directory);
  } finally {
    closeSync(file);
  }
};
