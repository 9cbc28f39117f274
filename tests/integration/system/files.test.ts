import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDigestCache } from '../../../src/adapters/system/digest-cache.ts';
import { createFiles, PathRefused } from '../../../src/adapters/system/files.ts';
import { temporaryDirectory } from './support.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let base = '';
let root = '';

/** A root with ways out of it. */
const trap = (): (() => void) => {
  const dir = temporaryDirectory();
  base = dir.path;
  root = join(base, 'root');
  mkdirSync(join(root, 'in'), { recursive: true });
  mkdirSync(join(base, 'root-beside'));
  writeFileSync(join(base, 'outside.txt'), 'secret');
  writeFileSync(join(base, 'root-beside', 'x'), 'secret');
  writeFileSync(join(root, 'in', 'a.txt'), 'inside');
  symlinkSync(join(base, 'outside.txt'), join(root, 'leak'));
  symlinkSync(base, join(root, 'up'));
  symlinkSync('in/a.txt', join(root, 'good'));
  symlinkSync('loop', join(root, 'loop'));
  symlinkSync('/dev/zero', join(root, 'zero'));
  execFileSync('mkfifo', [join(root, 'fifo')]);
  return () => dir[Symbol.dispose]();
};

describe('E9: files inside one root', () => {
  beforeEach(trap);

  it.each([
    '../outside.txt',
    '/etc/passwd',
    'leak',
    'up/outside.txt',
    '../root-beside/x',
    'in/../../outside.txt',
    'zero',
    'fifo',
    'in',
    'a\0b',
  ])('refuses to read %j', async (path) => {
    const files = createFiles(root);
    await expect(files.readText(path)).rejects.toThrow(PathRefused);
    await expect(files.readBytes(path)).rejects.toThrow(PathRefused);
    expect((await files.stat(path))?.kind ?? 'directory').toBe('directory');
  });

  it('reads what is inside, also through a link, and knows what is absent', async () => {
    const files = createFiles(root);
    expect(await files.readText('in/a.txt')).toBe('inside');
    expect(await files.readText('good')).toBe('inside');
    expect(await files.digest('good')).toBe(sha256('inside'));
    expect(await files.stat('in')).toMatchObject({ kind: 'directory' });
    expect(await files.stat('in/a.txt')).toMatchObject({ kind: 'file', bytes: 6 });
    for (const path of ['none', 'in/none', 'no/such/place', 'in/a.txt/below', 'loop']) {
      expect(await files.readText(path)).toBeNull();
      expect(await files.stat(path)).toBeNull();
      expect(await files.digest(path)).toBeNull();
    }
  });

  it('digests nothing outside, neither through a link nor below one', async () => {
    const files = createFiles(root);
    for (const path of ['leak', 'up/outside.txt', '../outside.txt', 'zero', 'fifo'])
      await expect(files.digest(path)).rejects.toThrow(PathRefused);
    for (const path of ['.', 'in', 'in/']) expect(await files.digest(path)).toBeNull();
  });

  it('sees that a directory was replaced by a link out of the root', async () => {
    const files = createFiles(root);
    expect(await files.digest('in/a.txt')).toBe(sha256('inside'));
    await files.remove('in');
    symlinkSync(join(base, 'root-beside'), join(root, 'in'));
    await new Promise((done) => setImmediate(done));
    await expect(files.digest('in/x')).rejects.toThrow(PathRefused);
  });

  it.each([0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, (4 << 20) - 1, 4 << 20, (6 << 20) + 5])(
    'digests a file of %i bytes',
    async (size) => {
      const text = 'abcdefg'.repeat(Math.ceil(size / 7)).slice(0, size);
      writeFileSync(join(root, 'sized'), text);
      expect(await createFiles(root).digest('sized')).toBe(sha256(text));
    },
  );

  it('digests what says it has no size', async () => {
    const text = readFileSync('/proc/version', 'utf8');
    expect(await createFiles('/').digest('proc/version')).toBe(sha256(text));
  });

  it('refuses what is larger than wanted', async () => {
    await expect(createFiles(root).readText('in/a.txt', 5)).rejects.toThrow(/larger than 5 bytes/);
    expect(await createFiles(root).readText('in/a.txt', 6)).toBe('inside');
    await expect(createFiles('/').readText('proc/kallsyms', 1000)).rejects.toThrow(/larger/);
  });

  it('reads a hard link as the file it is', async () => {
    linkSync(join(root, 'in', 'a.txt'), join(root, 'hard'));
    expect(await createFiles(root).readText('hard')).toBe('inside');
  });

  it.each(['../new', '/tmp/new', 'up/new', 'up/new/deeper', '.'])(
    'refuses to write or remove %j',
    async (path) => {
      const before = readdirSync(base);
      await expect(createFiles(root).write(path, 'x')).rejects.toThrow(PathRefused);
      await expect(createFiles(root).remove(path)).rejects.toThrow(PathRefused);
      expect(readdirSync(base)).toEqual(before);
    },
  );

  it('replaces a link instead of writing through it, and removes the link alone', async () => {
    const files = createFiles(root);
    await files.write('leak', 'mine');
    expect(readFileSync(join(base, 'outside.txt'), 'utf8')).toBe('secret');
    expect(await files.readText('leak')).toBe('mine');
    await files.remove('up');
    expect(existsSync(join(base, 'outside.txt'))).toBe(true);
  });

  it('writes whole files, makes directories, and leaves nothing else behind', async () => {
    const files = createFiles(root);
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => files.write('new/dir/file', `${n}`.repeat(10_000))),
    );
    expect(await files.readText('new/dir/file')).toMatch(/^(\d\d?)\1*$/);
    expect(readdirSync(join(root, 'new', 'dir'))).toEqual(['file']);
    await files.remove('new');
    expect(await files.stat('new')).toBeNull();
  });
});

const make = (dir: string, paths: readonly string[]): void => {
  for (const path of paths) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), '');
  }
};

describe('globs', () => {
  const ALL = [
    'a.ts',
    'b.md',
    '.hidden',
    'src/c.ts',
    'src/deep/er/d.ts',
    'src/e.test.ts',
    '.git/config',
    'node_modules/p/i.ts',
    'sp ace/(x).ts',
  ];

  it.each([
    [['**/*.ts'], ['a.ts', 'sp ace/(x).ts', 'src/c.ts', 'src/deep/er/d.ts', 'src/e.test.ts']],
    [['*.ts'], ['a.ts']],
    [['src/*.ts'], ['src/c.ts', 'src/e.test.ts']],
    [['./src/**'], ['src/c.ts', 'src/deep/er/d.ts', 'src/e.test.ts']],
    [
      ['src/**/*.ts', '!**/*.test.ts'],
      ['src/c.ts', 'src/deep/er/d.ts'],
    ],
    [
      ['{a,b}.*', 'a.ts'],
      ['a.ts', 'b.md'],
    ],
    [['{a.ts,src/{c,none}.ts,src/deep}'], ['a.ts', 'src/c.ts']],
    [['{a,b,}.{ts,md}', '!{b,c}.md'], ['a.ts']],
    [['src/{c,e.test}{.ts,.md}'], ['src/c.ts', 'src/e.test.ts']],
    [[`{a.ts,${'x,'.repeat(200)}b.md}`], ['a.ts', 'b.md']],
    [['src/c.ts', 'none.ts', 'src'], ['src/c.ts']],
    [['*'], ['.hidden', 'a.ts', 'b.md']],
    [
      ['node_modules/**/*.ts', '.git/*'],
      ['.git/config', 'node_modules/p/i.ts'],
    ],
    [['src/*/*/*.ts'], ['src/deep/er/d.ts']],
    [['none/**'], []],
    [[], []],
  ])('%j', async (patterns, expected) => {
    using dir = temporaryDirectory();
    make(dir.path, ALL);
    expect(await createFiles(dir.path).glob(patterns)).toEqual(expected);
  });

  it('follow no link out of the root and into no directory behind one', async () => {
    using dir = temporaryDirectory();
    using other = temporaryDirectory();
    make(dir.path, ['real/a.txt']);
    make(other.path, ['b.txt']);
    symlinkSync(other.path, join(dir.path, 'outside'));
    symlinkSync(join(other.path, 'b.txt'), join(dir.path, 'b.txt'));
    symlinkSync('real/a.txt', join(dir.path, 'c.txt'));
    symlinkSync('.', join(dir.path, 'self'));
    expect(await createFiles(dir.path).glob(['**/*.txt'])).toEqual(['c.txt', 'real/a.txt']);
    await expect(createFiles(dir.path).glob(['../**'])).rejects.toThrow(PathRefused);
  });
});

const settle = (path: string): void => utimesSync(path, new Date(1e12), new Date(1e12));

describe('the digest cache', () => {
  it('does not read an unchanged file again, also in the next run', async () => {
    using dir = temporaryDirectory();
    const path = join(dir.path, 'f');
    const store = join(dir.path, 'state', 'digests.json');
    writeFileSync(path, 'one');
    settle(path);
    const cache = createDigestCache(store);
    expect(await createFiles(dir.path, { digests: cache }).digest('f')).toBe(sha256('one'));
    cache.save();
    // A digest that is not the content's shows whether it was read.
    writeFileSync(store, readFileSync(store, 'utf8').replace(sha256('one'), 'remembered'));
    expect(await createFiles(dir.path, { digests: createDigestCache(store) }).digest('f')).toBe('remembered');
  });

  it('reads a touched file again and comes to the same; a changed one to another', async () => {
    using dir = temporaryDirectory();
    const path = join(dir.path, 'f');
    writeFileSync(path, 'one');
    settle(path);
    const files = createFiles(dir.path, { digests: createDigestCache(null) });
    expect(await files.digest('f')).toBe(sha256('one'));
    utimesSync(path, new Date(1.1e12), new Date(1.1e12));
    expect(await files.digest('f')).toBe(sha256('one'));
    const { mtime } = statSync(path);
    writeFileSync(path, 'two');
    utimesSync(path, mtime, mtime);
    expect(await files.digest('f')).toBe(sha256('two'));
  });

  it('does not trust a file that was written a moment ago', async () => {
    using dir = temporaryDirectory();
    const files = createFiles(dir.path, { digests: createDigestCache(null) });
    for (const text of ['aa', 'bb', 'cc']) {
      writeFileSync(join(dir.path, 'f'), text);
      expect(await files.digest('f')).toBe(sha256(text));
    }
  });

  it('does without a store that is damaged', async () => {
    using dir = temporaryDirectory();
    const store = join(dir.path, 'digests.json');
    writeFileSync(join(dir.path, 'f'), 'one');
    for (const text of ['', 'null', '[1]', '{"f":5}', '{"f":["x"]}']) {
      writeFileSync(store, text);
      expect(await createFiles(dir.path, { digests: createDigestCache(store) }).digest('f')).toBe(
        sha256('one'),
      );
    }
  });
});
