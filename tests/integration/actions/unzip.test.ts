import { existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, asyncProperty, nat } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unzip, UNZIP_LIMITS } from '../../../src/adapters/actions/unzip.ts';
import { zip, type ZipEntry } from '../../support/zip.ts';

const place = (archive: Buffer): { path: string; directory: string } => {
  const root = mkdtempSync(join(tmpdir(), 'aurora-unzip-'));
  const path = join(root, 'a.zip');
  writeFileSync(path, archive);
  return { path, directory: mkdtempSync(join(root, 'out-')) };
};

const unpack = async (archive: Buffer): Promise<string> => {
  const { path, directory } = place(archive);
  await unzip(path, directory);
  return directory;
};

const refused = async (entries: readonly ZipEntry[]): Promise<string> => {
  const { path, directory } = place(zip(entries));
  const problem = await unzip(path, directory).then(
    () => 'nothing',
    (cause: Error) => cause.message,
  );
  return `${problem} · ${readdirSync(directory).length} written`;
};

describe('unpacking an artifact', () => {
  it('gives the files back as they were', async () => {
    const content = Buffer.from('line\n'.repeat(50_000));
    const directory = await unpack(
      zip([
        { name: '2026-11-21/run/run.json', content: '{}' },
        { name: 'big.log', content },
        { name: 'empty', content: '' },
        { name: 'ünïcode/ß.txt', content: 'ß' },
      ]),
    );
    expect(readFileSync(join(directory, '2026-11-21/run/run.json'), 'utf8')).toBe('{}');
    expect(readFileSync(join(directory, 'big.log')).equals(content)).toBe(true);
    expect(readFileSync(join(directory, 'empty'), 'utf8')).toBe('');
    expect(readFileSync(join(directory, 'ünïcode/ß.txt'), 'utf8')).toBe('ß');
  });

  it.each([
    ['../outside', 'does not stay in its directory'],
    ['a/../../outside', 'does not stay in its directory'],
    ['/etc/outside', 'does not stay in its directory'],
    ['C:/outside', 'does not stay in its directory'],
    ['a\\..\\outside', 'does not stay in its directory'],
    ['a/./b', 'does not stay in its directory'],
    ['a\0b', 'does not stay in its directory'],
  ])('refuses the path %j and writes nothing', async (name, why) => {
    const outcome = await refused([
      { name: 'good', content: 'g' },
      { name, content: 'x' },
    ]);
    expect(outcome).toContain(why);
    expect(outcome).toContain('0 written');
  });

  it.each([
    ['a symbolic link', { mode: 0o120777 }, 'neither a file nor a directory'],
    ['a device', { mode: 0o020666 }, 'neither a file nor a directory'],
    ['an encrypted entry', { encrypted: true }, 'is encrypted'],
    ['an unknown packing', { method: 12 }, 'unknown way'],
    ['a bomb that says so', { announced: UNZIP_LIMITS.bytes + 1 }, 'unpacks to more than'],
  ])('refuses %s', async (_what, hostile, why) => {
    const outcome = await refused([{ name: 'a', content: 'x', ...hostile }]);
    expect(outcome).toContain(why);
    expect(outcome).toContain('0 written');
  });

  it('refuses two entries that a file system may take for one', async () => {
    expect(
      await refused([
        { name: 'run.json', content: '1' },
        { name: 'RUN.json', content: '2' },
      ]),
    ).toContain('twice');
  });

  it('stops where an entry is larger than announced, and where its checksum is wrong', async () => {
    const big = Buffer.alloc(4 * 1024 * 1024);
    const { path, directory } = place(zip([{ name: 'a', content: big, announced: 1_000 }]));
    await expect(unzip(path, directory)).rejects.toThrow('larger than announced');
    expect(readFileSync(join(directory, 'a')).length).toBeLessThan(200_000);
    expect(await refused([{ name: 'a', content: 'x', crc: 1 }])).toContain('is damaged');
  });

  it('never writes through what lies there already', async () => {
    const { path, directory } = place(zip([{ name: 'link', content: 'x' }]));
    const outside = join(directory, '..', 'outside');
    symlinkSync(outside, join(directory, 'link'));
    await expect(unzip(path, directory)).rejects.toThrow('EEXIST');
    expect(existsSync(outside)).toBe(false);
  });

  it('refuses what is no archive', async () => {
    await expect(unpack(Buffer.from('<html>not found</html>'))).rejects.toThrow('not a zip archive');
    await expect(unpack(Buffer.alloc(0))).rejects.toThrow('not a zip archive');
  });

  it('answers any damage with an error and stays in its directory', async () => {
    const good = zip([
      { name: 'a/b.txt', content: 'hello' },
      { name: 'c', content: 'world'.repeat(100) },
    ]);
    await assert(
      asyncProperty(nat(good.length - 1), nat(255), async (at, byte) => {
        const broken = Buffer.from(good);
        broken[at] = byte;
        const { path, directory } = place(broken);
        await unzip(path, directory).catch(() => undefined);
        expect(readdirSync(join(directory, '..')).length).toBe(2);
      }),
      { numRuns: 150 },
    );
  });
});
