import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, statfsSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { row, rowHeader } from './support/cells.ts';
import { makeDirectory } from './support/environment.ts';
import { floor } from './support/floor.ts';
import { figures, own, race, ratio, usualRules, type Contender, type Race } from './support/race.ts';
import { atMost, type BenchOptions, type Goal, type Section } from './support/section.ts';
import { short, spread, type Spread } from './support/statistics.ts';
import { worker } from './support/workers.ts';

const OURS = 'Aurora-X';
const AGAIN = 'Aurora-X, nothing changed';
const OPENSSL = 'openssl dgst -sha256';
const SHA256SUM = 'sha256sum';
const MIB = 1024 * 1024;

/** One file of random bytes, written by the block. */
const writeLarge = (directory: string, mebibytesWanted: number): void => {
  const block = randomBytes(16 * MIB);
  const descriptor = openSync(join(directory, 'large.bin'), 'w');
  for (let written = 0; written < mebibytesWanted; written += 16) writeSync(descriptor, block);
  closeSync(descriptor);
};

/** Files of 2 to 14 KB in folders of a hundred. */
const writeSmall = (directory: string, count: number): void => {
  const bytes = randomBytes(14 * 1024);
  for (let index = 0; index < count; index++) {
    const folder = join(directory, `d${Math.floor(index / 100)}`);
    if (index % 100 === 0) mkdirSync(folder);
    writeFileSync(join(folder, `f${index}.txt`), bytes.subarray(0, 2048 + ((index * 7919) % (12 * 1024))));
  }
};

const shell = (name: string, cwd: string, line: string): Contender => ({
  name,
  command: { argv: ['sh', '-c', line], cwd },
  warmUp: true,
});

const raceLarge = async (mebibytesWanted: number, quick: boolean): Promise<Race> => {
  const directory = makeDirectory('evidence-large');
  writeLarge(directory, mebibytesWanted);
  return race(
    [
      { name: OURS, command: worker('digest-files', [directory, '-']), warmUp: true },
      shell(OPENSSL, directory, 'openssl dgst -sha256 large.bin'),
      shell(SHA256SUM, directory, 'sha256sum large.bin'),
      shell('cat > /dev/null', directory, 'cat large.bin'),
    ],
    usualRules(quick),
  );
};

const raceSmall = async (count: number, quick: boolean): Promise<Race> => {
  const directory = makeDirectory('evidence-small');
  const store = join(makeDirectory('evidence-store'), 'digests.json');
  writeSmall(directory, count);
  return race(
    [
      floor(),
      { name: OURS, command: worker('digest-files', [directory, '-'], 'readBytes'), warmUp: true },
      { name: AGAIN, command: worker('digest-files', [directory, store], 'readBytes'), warmUp: true },
      shell(SHA256SUM, directory, 'find . -type f -print0 | xargs -0 sha256sum'),
      shell('openssl dgst', directory, 'find . -type f -print0 | xargs -0 openssl dgst -sha256'),
    ],
    usualRules(quick),
  );
};

/** Share of the bytes that is read again when nothing changed (the store of digests is in it). */
const readAgain = (small: Race): Spread | null => {
  const [first, again] = [figures(small, OURS, own), figures(small, AGAIN, own)];
  return first && again && first.median > 0 ? spread([again.median / first.median]) : null;
};

const goalsOf = (large: Race, small: Race, size: string, count: number): readonly Goal[] => [
  atMost({
    id: 'evidence-large',
    sentence: `${size} in one file: against \`${OPENSSL}\``,
    limit: 0.9,
    unit: '×',
    measured: ratio(large, OURS, OPENSSL),
  }),
  atMost({
    id: 'evidence-small',
    sentence: `${count} small files: against \`${SHA256SUM}\``,
    limit: 0.6,
    unit: '×',
    measured: ratio(small, OURS, SHA256SUM),
  }),
  atMost({
    id: 'evidence-unchanged',
    sentence: `${count} unchanged files are known without reading them: share of the bytes read again, the store included`,
    limit: 0.05,
    unit: '×',
    measured: readAgain(small),
  }),
];

/** Digests of evidence on the product's own path (`Files.digest`), whole processes, page cache hot. */
export const evidence = async ({ quick, say }: BenchOptions): Promise<Section> => {
  const room = statfsSync(makeDirectory('evidence'));
  const free = (room.bavail * room.bsize) / MIB;
  const size = quick || free < 2048 ? 256 : 1024;
  const count = quick ? 2000 : 10_000;
  say('  one large file');
  const large = await raceLarge(size, quick);
  say('  many small files');
  const small = await raceSmall(count, quick);
  const { rounds } = usualRules(quick);
  const named = size === 1024 ? '1 GiB' : `${size} MiB`;
  const again = figures(small, AGAIN, own)?.median ?? 0;
  return {
    name: 'evidence',
    title: 'Evidence',
    method: [
      'The digests are made on the path evidence takes in a run (files found by glob, links refused, sha256), in a fresh process, start of Node included; the files are in the page cache. The command-line tools are started through `sh -c`.',
      `Nothing changed: size, times and inode are those of last time. It reads ${short(again / 1024)} KiB, which is the store.`,
    ],
    versions: [],
    goals: goalsOf(large, small, named, count),
    tables: [
      {
        title: `${named} in one file`,
        header: rowHeader(OPENSSL),
        rows: [...large.samples.keys()].map((name) => row(large, name, OPENSSL, rounds)),
      },
      {
        title: `${count} files of 2 to 14 KB`,
        header: rowHeader(SHA256SUM),
        rows: [...small.samples.keys()].map((name) => row(small, name, SHA256SUM, rounds)),
      },
    ],
    leftOut: [
      ...(size === 1024 || quick
        ? []
        : [`1 GiB: only ${free.toFixed(0)} MiB are free, so 256 MiB were taken`]),
      ...[large, small].flatMap(({ failures }) =>
        [...failures].map(([name, why]) => `${name}: ${why.slice(0, 300)}`),
      ),
    ],
  };
};
