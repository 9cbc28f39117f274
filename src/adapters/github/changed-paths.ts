import { RemoteFailure } from '../../ports/remote-failure.ts';
import type { Client } from './client.ts';
import { readTree, type Tree } from './read-text.ts';
import type { RepositoryRef } from './repository-ref.ts';

/** Each is two requests. */
const MOST_DIRECTORIES = 500;

const NOTHING: Tree = new Map();

const folder = (entry: ReturnType<Tree['get']>): string | null => (entry?.type === 'tree' ? entry.sha : null);

/** Paths that are not the same in two trees. */
const different = (before: Tree, after: Tree): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path)?.sha !== after.get(path)?.sha,
  );

/**
 * What differs between two commits, however much that is. Of a repository that has more files than the server lists
 * only the directories that differ are read, one by one.
 *
 * @throws RemoteFailure where that would be too many: what is not known to be unchanged is not taken to be so
 */
export const pathsBetweenTrees = async (
  client: Client,
  ref: RepositoryRef,
  base: string,
  head: string,
): Promise<readonly string[]> => {
  const [before, after] = await Promise.all([readTree(client, ref, base), readTree(client, ref, head)]);
  if (before.complete && after.complete) return different(before.tree, after.tree);
  let left = MOST_DIRECTORIES;
  const read = async (sha: string | null): Promise<Tree> => {
    if (sha === null) return NOTHING;
    const { tree, complete } = await readTree(client, ref, sha, false);
    left -= 1;
    if (complete && left >= 0) return tree;
    const what = `git/trees/${sha}`;
    throw new RemoteFailure('refused', what, 200, 'More files differ than GitHub lists.');
  };
  const walk = async (old: string | null, now: string | null, under: string): Promise<readonly string[]> => {
    const [was, is] = [await read(old), await read(now)];
    const found: string[] = [];
    for (const name of different(was, is)) {
      const [one, other] = [folder(was.get(name)), folder(is.get(name))];
      found.push(`${under}${name}`);
      if (one !== null || other !== null) found.push(...(await walk(one, other, `${under}${name}/`)));
    }
    return found;
  };
  return walk(base, head, '');
};
