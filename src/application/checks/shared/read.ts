import type { Code, Values } from '../../../domain/model/catalogue/index.ts';
import { messageOf } from '../../../domain/model/thrown.ts';
import type { FilesReader } from '../../../ports/files.ts';

/** Bytes. A report above this is refused rather than held in memory; real ones stay far below. */
const REPORT_LIMIT = 32 * 1024 * 1024;

/** Why something could not be read: a catalogue code with its values. */
export interface Refusal {
  readonly code: Code;
  readonly values: Values;
}

/** Either the thing or why there is none. */
export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export const got = <T>(value: T): Read<T> => ({ ok: true, value });

export const refused = (code: Code, values: Values): Read<never> => ({
  ok: false,
  refusal: { code, values },
});

/** What went wrong, for a message. Only the first line: the rest is a stack or a code frame. */
export const problemOf = (thrown: unknown): string => {
  const text = messageOf(thrown);
  return text.split('\n', 1)[0]?.slice(0, 300) ?? '';
};

/** Reads a text file, or says why not: absent (AX4501), too large (AX4512), or not readable (AX4511). */
export const readText = async (
  files: FilesReader,
  path: string,
  limit: number = REPORT_LIMIT,
): Promise<Read<string>> => {
  try {
    const stat = await files.stat(path);
    if (stat === null || stat.kind !== 'file') return refused('AX4501', { path });
    if (stat.bytes > limit) return refused('AX4512', { path, bytes: stat.bytes, limit });
    const text = await files.readText(path, limit);
    return text === null ? refused('AX4501', { path }) : got(text);
  } catch (thrown) {
    return refused('AX4511', { path, problem: problemOf(thrown) });
  }
};

const GLOB_CHARACTERS = /[*?[\]{}!()]/;

/** Whether a path is meant as a glob. A file whose name has such characters is found first (see `expand`). */
export const looksLikeGlob = (path: string): boolean => GLOB_CHARACTERS.test(path);

/** A path without the slash at its end, which only says that a directory is meant. */
export const withoutSlash = (path: string): string => path.replace(/\/+$/, '') || '.';

/** A path as a glob that matches only itself: folders are called `[id]` in some frameworks. */
const literally = (path: string): string => path.replaceAll(/[*?[\]{}()]/g, '[$&]');

/** Files that match any of the globs, sorted, or why there can be none (AX4511: a glob that leaves the workspace). */
export const list = async (
  files: FilesReader,
  globs: readonly string[],
): Promise<Read<readonly string[]>> => {
  try {
    return got(await files.glob(globs));
  } catch (thrown) {
    return refused('AX4511', { path: globs.join(', '), problem: problemOf(thrown) });
  }
};

/** Files named by a path or glob, sorted; a path that exists as it is written is never taken for a glob. */
export const expand = async (files: FilesReader, path: string): Promise<readonly string[]> => {
  const plain = withoutSlash(path);
  const stat = await files.stat(plain);
  if (stat?.kind === 'file') return path === plain ? [path] : [];
  if (stat?.kind === 'directory') return files.glob([plain === '.' ? '**' : `${literally(plain)}/**`]);
  return looksLikeGlob(path) ? files.glob([path === plain ? path : `${plain}/**`]) : [];
};
