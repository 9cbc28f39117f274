import type { FilesReader } from '../../../ports/files.ts';
import { compile, literal, type Needle } from '../shared/pattern.ts';
import { got, list, readText, type Read } from '../shared/read.ts';
import type { Params } from './schema.ts';

/** Bytes. Source files stay below; a larger one is data and belongs under `exclude`. */
const FILE_LIMIT = 8 * 1024 * 1024;
const SHOWN = 20;

/** What a search came to: files looked at, matches, and the first places as `file:line: text`. */
export interface Scan {
  readonly files: readonly string[];
  readonly matching: readonly string[];
  readonly count: number;
  readonly places: readonly string[];
}

export const needleOf = async (params: Params): Promise<Read<Needle>> =>
  params.text === undefined ? compile(params.pattern ?? '') : got(literal(params.text));

/** Files of the search, sorted. */
const filesOf = async (files: FilesReader, params: Params): Promise<Read<readonly string[]>> => {
  const found = await list(files, params.in);
  if (!found.ok || params.exclude === undefined) return found;
  const without = await list(files, params.exclude);
  if (!without.ok) return without;
  const excluded = new Set(without.value);
  return got(found.value.filter((path) => !excluded.has(path)));
};

/** Counts matches over all files of the search. A file that cannot be read ends it: a part would be no answer. */
export const scan = async (
  files: FilesReader,
  params: Params,
  needle: Needle,
  signal: AbortSignal,
): Promise<Read<Scan>> => {
  const paths = await filesOf(files, params);
  if (!paths.ok) return paths;
  const matching: string[] = [];
  const places: string[] = [];
  let count = 0;
  for (const path of paths.value) {
    signal.throwIfAborted();
    const text = await readText(files, path, FILE_LIMIT);
    if (!text.ok) return text;
    const found = needle.count(text.value, SHOWN - places.length);
    if (found.count === 0) continue;
    count += found.count;
    matching.push(path);
    places.push(...found.hits.map((hit) => `${path}:${hit.line}: ${hit.text}`));
  }
  return got({ files: paths.value, matching, count, places });
};
