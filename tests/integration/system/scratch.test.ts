import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeScratch } from '../../../src/adapters/system/scratch.ts';
import { temporaryDirectory } from './support.ts';

/** Everything about a tree that a byte-for-byte comparison would see. */
const fingerprint = (root: string): string =>
  execFileSync(
    'bash',
    ['-c', 'find . -printf "%p %y %m %s %T@ %l\\n" | sort; find . -type f -exec sha256sum {} + | sort'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );

const workspace = (root: string): void => {
  for (const dir of [
    'src/deep',
    '.git/objects',
    'node_modules/dep',
    'node_modules/.bin',
    'node_modules/.cache',
    'packages/p/node_modules/q',
    'spec_runs/x',
    'logs',
    'src/logs',
  ]) {
    mkdirSync(join(root, dir), { recursive: true });
  }
  for (const file of [
    'src/a.txt',
    'src/deep/b.txt',
    '.git/HEAD',
    'node_modules/dep/index.js',
    'spec_runs/x/run.json',
    'src/logs/kept',
    'packages/p/node_modules/q/i.js',
  ]) {
    writeFileSync(join(root, file), file);
  }
  writeFileSync(join(root, 'run.sh'), '#!/bin/sh\n');
  chmodSync(join(root, 'run.sh'), 0o755);
  utimesSync(join(root, 'src/a.txt'), 1e9, 1e9);
  symlinkSync('src/a.txt', join(root, 'relative'));
  symlinkSync(join(root, 'src'), join(root, 'absolute'));
  execFileSync('mkfifo', [join(root, 'src', 'fifo')]);
};

it('a copy that is being made ends when the run is stopped, and leaves nothing', async () => {
  using dir = temporaryDirectory();
  using temporary = temporaryDirectory();
  execFileSync('bash', ['-c', 'for i in {1..4000}; do echo $i > $i.txt; done'], { cwd: dir.path });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = temporary.path;
  try {
    const stop = new AbortController();
    const copy = makeScratch(dir.path, [], stop.signal);
    setTimeout(() => stop.abort('SIGINT'), 1);
    await expect(copy).rejects.toBe('SIGINT');
    expect(readdirSync(temporary.path)).toEqual([]);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
});

describe('a scratch copy', () => {
  it('has the files, their modes and times, without version control and earlier runs', async () => {
    using dir = temporaryDirectory();
    workspace(dir.path);
    const scratch = await makeScratch(dir.path, ['spec_runs', 'logs']);
    expect(readFileSync(join(scratch.root, 'src/deep/b.txt'), 'utf8')).toBe('src/deep/b.txt');
    expect(statSync(join(scratch.root, 'run.sh')).mode & 0o777).toBe(0o755);
    expect(statSync(join(scratch.root, 'src/a.txt')).mtimeMs).toBe(1e12);
    expect(readFileSync(join(scratch.root, 'src/logs/kept'), 'utf8')).toBe('src/logs/kept');
    for (const gone of ['.git', 'spec_runs', 'logs', 'src/fifo'])
      expect(existsSync(join(scratch.root, gone))).toBe(false);
    expect(readFileSync(join(scratch.root, 'node_modules/dep/index.js'), 'utf8')).toContain('dep');
    expect(readFileSync(join(scratch.root, 'packages/p/node_modules/q/i.js'), 'utf8')).toContain('/q/');
    expect(await scratch.files.glob(['src/*.txt'])).toEqual(['src/a.txt']);
    await scratch.dispose();
    expect(existsSync(scratch.root)).toBe(false);
  });

  it('can be changed in every way without a trace in the workspace', async () => {
    using dir = temporaryDirectory();
    workspace(dir.path);
    const before = fingerprint(dir.path);
    const scratch = await makeScratch(dir.path, []);
    expect(readlinkSync(join(scratch.root, 'absolute'))).toBe(join(scratch.root, 'src'));
    expect(lstatSync(join(scratch.root, 'src/a.txt')).nlink).toBe(1);
    const vandal =
      'echo x >> src/a.txt; echo x >> relative; echo x > absolute/new; rm -rf src/deep; mkdir -p node_modules/.cache; echo x > node_modules/.cache/c; rm node_modules/dep; chmod 000 run.sh';
    execFileSync('bash', ['-c', vandal], { cwd: scratch.root });
    await scratch.dispose();
    expect(fingerprint(dir.path)).toBe(before);
  });
});

describe('the repository of a scratch copy', () => {
  const git = (cwd: string, ...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
      cwd,
      encoding: 'utf8',
    }).trim();

  it('answers as that of the workspace does, and can be written without a trace in it', async () => {
    using dir = temporaryDirectory();
    git(dir.path, 'init', '-q');
    mkdirSync(join(dir.path, 'venv'));
    writeFileSync(join(dir.path, 'a.txt'), 'one\n');
    writeFileSync(join(dir.path, 'venv', 'x'), '');
    writeFileSync(join(dir.path, '.gitignore'), 'venv/\n');
    git(dir.path, 'add', '.');
    git(dir.path, 'commit', '-qm', 'first');
    git(dir.path, 'tag', 'v1');
    git(dir.path, 'remote', 'add', 'origin', '/nowhere');
    git(dir.path, 'config', 'core.hooksPath', 'hooks');
    const before = fingerprint(dir.path);
    const scratch = await makeScratch(dir.path, []);
    expect(git(scratch.root, 'status', '--porcelain')).toBe('');
    expect(git(scratch.root, 'describe', '--tags')).toBe('v1');
    expect(git(scratch.root, 'show', 'HEAD:a.txt')).toBe('one');
    git(scratch.root, 'diff', '--exit-code');
    git(scratch.root, 'diff-index', '--quiet', 'HEAD');
    // It knows no server to push to, and runs no hook.
    expect(git(scratch.root, 'remote')).toBe('');
    expect(git(scratch.root, 'config', '--get-regexp', '.*').split('\n').join(' ')).not.toMatch(
      /hookspath|nowhere/,
    );
    writeFileSync(join(scratch.root, 'a.txt'), 'two\n');
    expect(() => git(scratch.root, 'diff', '--exit-code')).toThrow('diff');
    git(scratch.root, 'commit', '-qam', 'second');
    git(scratch.root, 'gc', '-q', '--prune=now');
    await scratch.dispose();
    // Git marks an object as still of use when it would have written the same one; bytes stay as they are.
    const untimed = (marks: string): string => marks.replaceAll(/(\.git\/objects\/.* )\d+\.\d+ /g, '$1');
    expect(untimed(fingerprint(dir.path))).toBe(untimed(before));
  });

  it('is there for a further work tree, too', async () => {
    using dir = temporaryDirectory();
    const [main, other] = [join(dir.path, 'main'), join(dir.path, 'other')];
    mkdirSync(main);
    git(main, 'init', '-q');
    writeFileSync(join(main, 'a.txt'), 'one\n');
    git(main, 'add', '.');
    git(main, 'commit', '-qm', 'first');
    git(main, 'worktree', 'add', '-q', '-b', 'side', other);
    const scratch = await makeScratch(other, []);
    expect(git(scratch.root, 'status', '--porcelain', '--branch')).toBe('## side');
    await scratch.dispose();
    expect(git(other, 'status', '--porcelain')).toBe('');
  });
});
