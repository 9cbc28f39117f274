import { z } from 'zod';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

const fileSchema = z.object({
  type: z.literal('file'),
  content: z.string(),
  encoding: z.string(),
  sha: z.string(),
});
/** A folder, or a link that leads out of the repository: there is no text. */
const noFileSchema = z.union([
  z.array(z.object({ type: z.string(), path: z.string() })),
  z.object({ type: z.enum(['dir', 'symlink', 'submodule']) }),
]);
const foundSchema = z.union([fileSchema, noFileSchema]);
const blobSchema = z.object({ content: z.string(), encoding: z.literal('base64') });

/** Text of a file at a commit or branch, or null when it is not there. */
export const readText = async (
  client: Client,
  ref: RepositoryRef,
  path: string,
  commit: string,
): Promise<string | null> => {
  const parts = path.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return null;
  const route = 'GET /repos/{owner}/{repo}/contents/{+path}';
  const encoded = parts.map((part) => encodeURIComponent(part)).join('/');
  const file = await client.find(foundSchema, route, { ...ref, path: encoded, ref: commit });
  if (file === null || !('content' in file)) return null;
  // Of more than a megabyte GitHub says only where it is.
  const blob = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
  const { content } =
    file.encoding === 'base64' ? file : await client.get(blobSchema, blob, { ...ref, file_sha: file.sha });
  return Buffer.from(content, 'base64').toString('utf8');
};
