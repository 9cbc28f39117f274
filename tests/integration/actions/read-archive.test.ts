import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../../src/adapters/actions/read-archive.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { zip } from '../../support/zip.ts';

const MEMORY = 64 * 1024 * 1024;
const CHILD = join(import.meta.dirname, 'read-archive-child.ts');

const place = (archive: Buffer): string => {
  const path = join(temporaryDirectory(), 'archive.zip');
  writeFileSync(path, archive);
  return path;
};

/** Read by a process of its own, so that its memory can be told from ours. */
const inChild = (archive: Buffer): { said: unknown; grown: number } => {
  const path = place(archive);
  const { stdout, stderr } = spawnSync(process.execPath, [CHILD, path], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(readdirSync(join(path, '..'))).toEqual(['archive.zip']);
  return JSON.parse(stdout) as { said: unknown; grown: number }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own child
};

/** An entry whose directory says something else of its size than is there. */
const lying = (content: Buffer, announced: number): Buffer => zip([{ name: 'run.json', content, announced }]);

describe('an archive of a stranger', () => {
  it('is read as digests and the texts that are wanted', async () => {
    const archive = zip([
      { name: 'day/run/run.json', content: '{"a":1}' },
      { name: 'day/run/log.txt', content: 'secret' },
      { name: 'empty/', content: '' },
    ]);
    const read = await readArchive(place(archive), new Set(['run.json']));
    expect(read).toEqual({
      digests: new Map([
        ['day/run/run.json', createHash('sha256').update('{"a":1}').digest('hex')],
        ['day/run/log.txt', createHash('sha256').update('secret').digest('hex')],
      ]),
      texts: new Map([['day/run/run.json', '{"a":1}']]),
    });
  });

  const many = Array.from({ length: 60_000 }, (_, index) => ({ name: `f${index}`, content: '' }));
  it.each([
    ['leads out of its directory', zip([{ name: '../run.json', content: '{}' }]), 'does not stay'],
    ['is absolute', zip([{ name: '/etc/run.json', content: '{}' }]), 'does not stay'],
    ['holds a symbolic link', zip([{ name: 'run.json', content: '/etc/passwd', mode: 0o120777 }]), 'neither'],
    [
      'has one name twice',
      zip([
        { name: 'run.json', content: '1' },
        { name: 'RUN.json', content: '2' },
      ]),
      'twice',
    ],
    ['is encrypted', zip([{ name: 'run.json', content: '{}', encrypted: true }]), 'encrypted'],
    ['has too many entries', zip(many), 'more than 20000 entries'],
    ['announces 4 GB', lying(Buffer.from('x'), 0xfffffffe), 'unpacks to more than'],
    ['is larger than it announces', lying(Buffer.alloc(1024 * 1024), 10), 'larger than announced'],
    ['is none', Buffer.from('no archive'), 'it is not a zip archive'],
  ])('G7: that %s is refused', async (_what, archive, why) => {
    const result = await readArchive(place(archive), new Set(['run.json']));
    expect(result).toContain(why);
  });

  it('G7: a bomb of 1 000 : 1 fills neither memory nor disk, announced or not', () => {
    const zeros = Buffer.alloc(300 * 1024 * 1024);
    expect(deflateRawSync(zeros).length * 900).toBeLessThan(zeros.length);
    const honest = inChild(zip([{ name: 'evidence.bin', content: zeros }]));
    expect(honest).toMatchObject({ said: { files: 1, texts: [] } });
    expect(honest.grown).toBeLessThan(MEMORY);
    const manifest = inChild(zip([{ name: 'run.json', content: zeros }]));
    expect(manifest.said).toContain('manifests are larger than');
    expect(manifest.grown).toBeLessThan(MEMORY);
    const understated = inChild(lying(zeros, 100));
    expect(understated.said).toContain('larger than announced');
    expect(understated.grown).toBeLessThan(MEMORY);
  });
});
