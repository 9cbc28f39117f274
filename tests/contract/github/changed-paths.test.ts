import { expect, it } from 'vitest';
import { createAnswerCache } from '../../../src/adapters/github/cached-reads.ts';
import { createClient, type Client } from '../../../src/adapters/github/client.ts';
import { createRemoteRepository } from '../../../src/adapters/github/remote-repository.ts';
import type { RemoteRepository } from '../../../src/ports/remote-repository.ts';

const REF = { owner: 'acme', repo: 'rocket' };

type Folder = Readonly<Record<string, { readonly type: 'blob' | 'tree'; readonly sha: string }>>;

const blob = (sha: string) => ({ type: 'blob', sha }) as const;
const tree = (sha: string) => ({ type: 'tree', sha }) as const;

/** A server with more files than it lists: whole trees are cut, and `crowded` is a directory that is. */
const huge = (folders: Readonly<Record<string, Folder>>, crowded: readonly string[] = []): Client => {
  const send = async (route: string, parameters: Readonly<Record<string, unknown>>) => {
    const at = String(parameters['tree_sha']);
    const data = route.includes('/compare/')
      ? { files: Array.from({ length: 300 }, (_, index) => ({ filename: `a/${index}` })) }
      : route.endsWith('/files')
        ? Array.from({ length: 3_000 }, (_, index) => ({ filename: `a/${index}` }))
        : route.includes('/pulls/')
          ? {
              number: 1,
              state: 'open',
              head: { sha: 'head', repo: { id: 1 } },
              base: { sha: 'base', repo: { id: 1 }, ref: 'main' },
            }
          : parameters['recursive'] === '1'
            ? { tree: [], truncated: true }
            : {
                tree: Object.entries(folders[at] ?? {}).map(([path, entry]) => ({ path, ...entry })),
                truncated: crowded.includes(at),
              };
    return { status: 200, headers: {}, data };
  };
  return createClient(send, createAnswerCache(), () => 0);
};

const FOLDERS = {
  base: { 'a.md': blob('1'), docs: tree('docs1'), src: tree('src'), gone: tree('gone') },
  head: { 'a.md': blob('1'), docs: tree('docs2'), src: tree('src'), new: blob('9') },
  docs1: { 'READINESS.md': blob('2'), deep: tree('deep1') },
  docs2: { 'READINESS.md': blob('3'), deep: tree('deep2') },
  deep1: { x: blob('4') },
  deep2: { x: blob('4'), y: blob('5') },
  gone: { z: blob('6') },
};

const repository = (client: Client): RemoteRepository => createRemoteRepository(client, REF, async () => 'x');

const DIFFERENT = ['docs', 'docs/READINESS.md', 'docs/deep', 'docs/deep/y', 'gone', 'gone/z', 'new'];

it('of a repository with more files than the server lists no changed path is lost', async () => {
  const paths = await repository(huge(FOLDERS)).pathsBetween('base', 'head');
  expect(paths.toSorted()).toEqual(DIFFERENT);
});

it('of a pull request with more files than are named no changed path is lost', async () => {
  const paths = await repository(huge(FOLDERS)).changedPaths(1);
  expect(paths.toSorted()).toEqual(DIFFERENT);
});

it('what is not known to be unchanged is not taken to be so', async () => {
  const crowded = repository(huge(FOLDERS, ['docs2'])).pathsBetween('base', 'head');
  await expect(crowded).rejects.toMatchObject({
    kind: 'refused',
    message: 'More files differ than GitHub lists.',
  });
  const wide = {
    base: {},
    head: Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`d${index}`, tree(`t${index}`)])),
  };
  await expect(repository(huge(wide)).pathsBetween('base', 'head')).rejects.toMatchObject({
    kind: 'refused',
  });
});
