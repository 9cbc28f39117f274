import { createHash } from 'node:crypto';
import {
  LIST_FILE,
  listText,
  SUMS_FILE,
  sumsText,
  type BundleList,
} from '../../../domain/evidence/audit/bundle-list.ts';
import { signNote, type NoteSigner } from '../../../domain/evidence/audit/note.ts';
import { paddingOf, TAR_END, tarHeader } from '../../../domain/evidence/audit/tar.ts';
import { textFile, type BundleFile } from './bundle-file.ts';

/** The bytes of one file; its digest is known when all of them were taken. */
async function* packFile(file: BundleFile): AsyncGenerator<Uint8Array, string> {
  const hash = createHash('sha256');
  let bytes = 0;
  yield tarHeader(file.path, file.bytes);
  for await (const text of file.content()) {
    const chunk = Buffer.from(text);
    hash.update(chunk);
    bytes += chunk.length;
    yield chunk;
  }
  if (bytes !== file.bytes) throw new Error(`${file.path} changed while it was exported`);
  yield Buffer.alloc(paddingOf(bytes));
  return hash.digest('hex');
}

/**
 * A bundle as a stream of bytes: the files in their order, their digests for other programs, then the list of all,
 * signed where there is a key.
 *
 * @throws when a file is not as large as was said
 */
export async function* packBundle(
  files: AsyncIterable<BundleFile>,
  about: Omit<BundleList, 'files'>,
  signer: NoteSigner | null,
): AsyncGenerator<Uint8Array> {
  const listed: { path: string; sha256: string }[] = [];
  for await (const file of files) listed.push({ path: file.path, sha256: yield* packFile(file) });
  const sums = textFile(SUMS_FILE, sumsText(listed));
  listed.push({ path: SUMS_FILE, sha256: yield* packFile(sums) });
  const text = listText({ ...about, files: listed });
  yield* packFile(textFile(LIST_FILE, signer === null ? text : signNote(text, [signer])));
  yield TAR_END;
}
