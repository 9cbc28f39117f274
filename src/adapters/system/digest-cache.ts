import { createHash } from 'node:crypto';
import {
  fstatSync,
  mkdirSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
  type BigIntStats,
} from 'node:fs';
import { dirname } from 'node:path';
import { withFile } from './read-file.ts';

/** Digests of files, known again by path, size, times and inode. The content decides; the rest only saves reading it. */
export interface DigestCache {
  /** Hex sha256 of the plain file at `place`, known as `path`, whose metadata is `stat`; null when it is gone. */
  digest(path: string, place: string, stat: BigIntStats): Promise<string | null>;
  /** Writes what was learnt, if anything. */
  save(): void;
}

type Entry = readonly [mark: string, sha256: string];

const CHUNK_BYTES = 1 << 20;

/** A file changed less than this long ago may change again within one tick of the file system's clock. */
const SETTLED_NS = 50_000_000n;

const markOf = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string =>
  `${size}:${mtimeNs}:${ctimeNs}:${ino}`;

let buffer: Buffer | null = null;

/** Digest of an open file, through one buffer that is made once. */
const hashDescriptor = (descriptor: number): string => {
  buffer ??= Buffer.allocUnsafe(CHUNK_BYTES);
  const hash = createHash('sha256');
  for (let bytes = readSync(descriptor, buffer); bytes > 0; bytes = readSync(descriptor, buffer)) {
    hash.update(buffer.subarray(0, bytes));
  }
  return hash.digest('hex');
};

const isEntry = (value: unknown): value is Entry =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');

const readStore = (store: string): Map<string, Entry> => {
  const entries = new Map<string, Entry>();
  try {
    const stored: unknown = JSON.parse(readFileSync(store, 'utf8'));
    for (const [path, entry] of Object.entries(stored ?? {})) if (isEntry(entry)) entries.set(path, entry);
  } catch {
    // Missing or damaged: it only ever saved reading.
  }
  return entries;
};

/**
 * @param store JSON file that keeps the digests between runs, or null to keep them in memory. It may be lost at any
 *   time; then files are read again.
 */
export const createDigestCache = (store: string | null): DigestCache => {
  let entries: Map<string, Entry> | null = null;
  let changed = false;
  const known = (): Map<string, Entry> => (entries ??= store === null ? new Map() : readStore(store));
  return {
    digest: async (path, place, stat) => {
      const entry = known().get(path);
      const mark = markOf(stat);
      if (entry?.[0] === mark) return entry[1];
      return withFile(place, path, (descriptor) => {
        const sha256 = hashDescriptor(descriptor);
        const after = fstatSync(descriptor, { bigint: true });
        const settled = BigInt(Date.now()) * 1_000_000n - after.mtimeNs > SETTLED_NS;
        // Written to while we read, or too fresh to be told from the next write: not remembered.
        if (settled && markOf(after) === mark) {
          known().set(path, [mark, sha256]);
          changed = true;
        }
        return sha256;
      });
    },
    save: () => {
      if (store === null || !changed || entries === null) return;
      mkdirSync(dirname(store), { recursive: true });
      const temporary = `${store}.${process.pid}.tmp`;
      writeFileSync(temporary, JSON.stringify(Object.fromEntries(entries)));
      renameSync(temporary, store);
      changed = false;
    },
  };
};
