import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createCommitView } from '../../../src/application/gate/commit-view.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'README.md': 'hello',
  'docs/a.md': 'é',
  'docs/.hidden/b.md': 'b',
  'docs/empty.md': '',
  'node_modules/x/index.js': 'x',
};

/** A commit, with how often each file was asked for. */
const commit = (more: { readonly links?: readonly string[]; readonly complete?: boolean } = {}) => {
  const asked: string[] = [];
  const plain = Object.entries(TEXTS).map(([path, text]) => ({
    path,
    bytes: Buffer.byteLength(text),
    isPlain: true,
  }));
  const links = (more.links ?? []).map((path) => ({ path, bytes: 7, isPlain: false }));
  const repository = {
    files: async () => ({ files: [...plain, ...links], complete: more.complete ?? true }),
    readBytes: async (path: string) => {
      asked.push(path);
      return Buffer.from(TEXTS[path] ?? '');
    },
  };
  const view = (limits?: { files: number; bytes: number }) => createCommitView(repository, 'c', limits);
  return { asked, view, files: (limits?: { files: number; bytes: number }) => view(limits).files };
};

describe('files of a commit', () => {
  it('are there, are directories, or are not, without being read', async () => {
    const { asked, files } = commit();
    const reader = files();
    expect(await reader.stat('README.md')).toMatchObject({ kind: 'file', bytes: 5 });
    expect(await reader.stat('./docs/')).toMatchObject({ kind: 'directory' });
    expect(await reader.stat('.')).toMatchObject({ kind: 'directory' });
    expect(await reader.stat('docs/none.md')).toBeNull();
    expect(await reader.stat('doc')).toBeNull();
    expect(asked).toEqual([]);
  });

  it('are found by pattern as in a workspace', async () => {
    const reader = commit().files();
    expect(await reader.glob(['**'])).toEqual([
      'README.md',
      'docs/.hidden/b.md',
      'docs/a.md',
      'docs/empty.md',
    ]);
    expect(await reader.glob(['docs/*.md', '!docs/empty.md'])).toEqual(['docs/a.md']);
    expect(await reader.glob(['node_modules/**'])).toEqual(['node_modules/x/index.js']);
    expect(await reader.glob(['./README.md'])).toEqual(['README.md']);
    await expect(reader.glob(['../**'])).rejects.toThrow('inside the repository');
    await expect(reader.glob(['/etc/*'])).rejects.toThrow('inside the repository');
  });

  it('are read once each', async () => {
    const { asked, files } = commit();
    const reader = files();
    expect(await reader.readText('docs/a.md')).toBe('é');
    expect(await reader.readText('./docs/a.md')).toBe('é');
    expect(await reader.digest('docs/a.md')).toBe(createHash('sha256').update('é').digest('hex'));
    expect(await reader.readText('docs')).toBeNull();
    expect(await reader.readText('none')).toBeNull();
    expect(await reader.digest('none')).toBeNull();
    expect(asked).toEqual(['docs/a.md']);
  });

  it('are not guessed: links, what is behind them, and what the server did not list', async () => {
    const linked = commit({ links: ['link', 'module'] }).files();
    await expect(linked.stat('link')).rejects.toThrow('is a link');
    await expect(linked.readText('module/a.md')).rejects.toThrow('is a link');
    const cut = commit({ complete: false }).files();
    await expect(cut.stat('docs/none.md')).rejects.toThrow('more files than GitHub lists');
    await expect(cut.glob(['**'])).rejects.toThrow('more files than GitHub lists');
  });

  it('are changed in a copy, which changes nothing of them', async () => {
    const { asked, view } = commit();
    const { files, makeScratch } = view();
    const scratch = await makeScratch();
    await scratch.files.remove('README.md');
    await scratch.files.write('docs/a.md', 'changed');
    await scratch.files.write('new/c.md', new Uint8Array());
    expect(await scratch.files.stat('README.md')).toBeNull();
    expect(await scratch.files.readText('docs/a.md')).toBe('changed');
    expect(await scratch.files.stat('new')).toMatchObject({ kind: 'directory' });
    expect(await scratch.files.glob(['*/*.md'])).toEqual(['docs/a.md', 'docs/empty.md', 'new/c.md']);
    expect(await scratch.files.readText('docs/.hidden/b.md')).toBe('b');
    expect(asked).toEqual(['docs/.hidden/b.md']);
    await scratch.dispose();
    expect(await files.readText('docs/a.md')).toBe('é');
    expect(await files.stat('README.md')).toMatchObject({ kind: 'file' });
    expect(await files.stat('new')).toBeNull();
  });

  it('are no more than is read for one verdict', async () => {
    const few = commit().files({ files: 1, bytes: 100 });
    expect(await few.readText('README.md')).toBe('hello');
    expect(await few.readText('README.md')).toBe('hello');
    await expect(few.readText('docs/a.md')).rejects.toThrow('no more than 1 files');
    await expect(commit().files({ files: 9, bytes: 4 }).readText('README.md')).rejects.toThrow('more than 4');
  });
});
