import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, type BigIntStats } from 'node:fs';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Digests of files, known again by path, size, time of change and inode. The content decides; the rest only saves reading it. */
export interface DigestCache {
  /** Hex sha256 of the file at `place`, known as `path`, whose metadata is `stat`. */
  digest(path: string, place: string, stat: BigIntStats): Promise<string>;
  /** Writes what was learnt, if anything. */
  save(): void;
}

type Entry = readonly [mark: string, sha256: string];

const STREAM_ABOVE = 1024n * 1024n;

const markOf = ({ size, mtimeNs, ctimeNs, ino }: BigIntStats): string =>
  `${size}:${mtimeNs}:${ctimeNs}:${ino}`;

const hashFile = async (path: string, size: bigint): Promise<string> => {
  const hash = createHash('sha256');
  if (size <= STREAM_ABOVE) return hash.update(await readFile(path)).digest('hex');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
    hash.update(chunk as Uint8Array);
  return hash.digest('hex');
};

/** A file changed less than this long ago may change again within one tick of the file system's clock. */
const SETTLED_NS = 50_000_000n;

export const createDigestCache = (store: string | null): DigestCache => {
  let entries: Map<string, Entry> | null = null;
  let changed = false;
  const load = (): Map<string, Entry> => {
    if (entries) return entries;
    try {
      entries = new Map(
        Object.entries(JSON.parse(readFileSync(store ?? '', 'utf8')) as Record<string, Entry>),
      );
    } catch {
      entries = new Map();
    }
    return entries;
  };
  return {
    digest: async (path, place, stat) => {
      const known = load().get(path);
      const mark = markOf(stat);
      if (known?.[0] === mark) return known[1];
      const sha256 = await hashFile(place, stat.size);
      const age = BigInt(Date.now()) * 1_000_000n - stat.mtimeNs;
      if (age > SETTLED_NS) {
        load().set(path, [mark, sha256]);
        changed = true;
      }
      return sha256;
    },
    save: () => {
      if (!store || !changed || !entries) return;
      mkdirSync(dirname(store), { recursive: true });
      const temporary = `${store}.${process.pid}.tmp`;
      writeFileSync(temporary, JSON.stringify(Object.fromEntries(entries)));
      renameSync(temporary, store);
    },
  };
};
