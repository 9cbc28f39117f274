import { z } from 'zod';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

const fileSchema = z.object({
  type: z.literal('file'),
  content: z.string(),
  encoding: z.string(),
  sha: z.string(),
  size: z.number().default(0),
});
/** A folder, or a link that leads out of the repository: there is no text. */
const noFileSchema = z.union([
  z.array(z.object({ type: z.string(), path: z.string() })),
  z.object({ type: z.enum(['dir', 'symlink', 'submodule']) }),
]);
const foundSchema = z.union([fileSchema, noFileSchema]);
const blobSchema = z.object({ content: z.string(), encoding: z.literal('base64') });

const treeSchema = z.object({
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.string().optional(),
      type: z.string(),
      sha: z.string().default(''),
      size: z.number().default(0),
    }),
  ),
  truncated: z.boolean().optional(),
});

/** Everything in a commit, by path. */
export type Tree = ReadonlyMap<string, z.infer<typeof treeSchema>['tree'][number]>;

/** Bytes. No document of ours is larger, and GitHub would send a hundred megabytes of anybody's branch. */
const MOST_BYTES = 32 * 1024 * 1024;

/** A symbolic link: GitHub knows where it leads. */
const LINK = '120000';

const isLink = (tree: Tree, parts: readonly string[]): boolean => tree.get(parts.join('/'))?.mode === LINK;

/**
 * The tree of a commit; what there was room for, where it is not complete.
 *
 * @param whole with all its directories; otherwise one directory as it is
 */
export const readTree = async (
  client: Client,
  ref: RepositoryRef,
  commit: string,
  whole = true,
): Promise<{ readonly tree: Tree; readonly complete: boolean }> => {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const at = { ...ref, tree_sha: commit, ...(whole ? { recursive: '1' } : {}) };
  const { tree, truncated } = await client.get(treeSchema, route, at);
  return { tree: new Map(tree.map((entry) => [entry.path, entry])), complete: truncated !== true };
};

const BLOB = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';

const readBlob = async (client: Client, ref: RepositoryRef, sha: string): Promise<Buffer> =>
  Buffer.from((await client.get(blobSchema, BLOB, { ...ref, file_sha: sha })).content, 'base64');

/** Whether an entry of a tree is a file that is what it says. */
export const isPlainFile = ({ type, mode }: z.infer<typeof treeSchema>['tree'][number]): boolean =>
  type === 'blob' && mode !== LINK;

/**
 * A file at a commit or branch, or null when it is not there or too large. Where the whole tree of the commit is known, a
 * file that is not in it is not asked for, and one that another commit has too is read once.
 */
export const readFile = async (
  client: Client,
  ref: RepositoryRef,
  path: string,
  commit: string,
  tree: Tree | null,
): Promise<Buffer | null> => {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return null;
  const entry = tree?.get(path);
  if (tree !== null && entry === undefined && parts.every((_, at) => !isLink(tree, parts.slice(0, at))))
    return null;
  if (entry !== undefined && isPlainFile(entry))
    return entry.size > MOST_BYTES ? null : readBlob(client, ref, entry.sha);
  const route = 'GET /repos/{owner}/{repo}/contents/{+path}';
  const encoded = parts.map((part) => encodeURIComponent(part)).join('/');
  const file = await client.find(foundSchema, route, { ...ref, path: encoded, ref: commit });
  if (file === null || !('content' in file) || file.size > MOST_BYTES) return null;
  // Of more than a megabyte GitHub says only where it is.
  return file.encoding === 'base64' ? Buffer.from(file.content, 'base64') : readBlob(client, ref, file.sha);
};
