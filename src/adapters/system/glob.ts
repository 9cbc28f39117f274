import { readdirSync, type Dirent } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import picomatch from 'picomatch';
import { withoutDotSlash } from '../../domain/model/path.ts';
import { PathRefused } from './paths.ts';

/** Never looked into unless a pattern names them. */
const NAMED_ONLY: ReadonlySet<string> = new Set(['.git', 'node_modules']);

const OPTIONS = { dot: true } as const;

/** A pattern, taken apart once. */
interface Pattern {
  readonly matches: (path: string) => boolean;
  /** Directory that every match is in; empty for the root. */
  readonly base: string;
  /** The path itself, when the pattern has nothing to expand. */
  readonly literal: string | null;
  /** Parts below `base`, or null when `**` lets them be any number. */
  readonly depth: number | null;
  readonly names: ReadonlySet<string>;
}

const parse = (raw: string): Pattern => {
  const text = withoutDotSlash(raw);
  const parts = text.split('/');
  if (isAbsolute(text) || parts.includes('..'))
    throw new PathRefused(`${raw} is not a pattern inside the workspace`);
  const { base, isGlob, glob } = picomatch.scan(text);
  const names = new Set([...NAMED_ONLY].filter((name) => parts.includes(name)));
  const bounded = !/\*\*|[({]/.test(glob);
  return {
    matches: picomatch(text, OPTIONS),
    base: isGlob ? base : '',
    literal: isGlob ? null : text,
    depth: bounded ? glob.split('/').length : null,
    names,
  };
};

const BRACES = /\{([^{}]*,[^{}]*)\}/;
const MOST_ALTERNATIVES = 64;

/**
 * `dist/{cli,action}/index.js` as two paths, so that nothing is walked through for it. A pattern in which braces may
 * mean something else, or with too many alternatives, stays as it is.
 */
const withoutBraces = (raw: string): readonly string[] => {
  if (/[\\"'[]/.test(raw)) return [raw];
  const done = new Set<string>();
  const open = [raw];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    const found = BRACES.exec(text);
    if (!found) done.add(text);
    else {
      const before = text.slice(0, found.index);
      const after = text.slice(found.index + found[0].length);
      open.push(...(found[1] ?? '').split(',').map((one) => before + one + after));
    }
    if (open.length + done.size > MOST_ALTERNATIVES) return [raw];
  }
  return [...done];
};

/** Lists each directory once, whatever number of patterns looks into it. */
const createListing = (): ((path: string) => readonly Dirent[]) => {
  const known = new Map<string, readonly Dirent[]>();
  return (path) => {
    const entries = known.get(path) ?? listDirectory(path);
    known.set(path, entries);
    return entries;
  };
};

const listDirectory = (path: string): readonly Dirent[] => {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
};

const walk = (
  root: string,
  pattern: Pattern,
  list: (path: string) => readonly Dirent[],
  visit: (path: string, entry: Dirent) => void,
): void => {
  const queue: [dir: string, depth: number][] = [[pattern.base, 1]];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [dir, depth] = next;
    for (const entry of list(join(root, dir))) {
      const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
      if (!entry.isDirectory()) visit(path, entry);
      else if (NAMED_ONLY.has(entry.name) && !pattern.names.has(entry.name)) continue;
      else if (pattern.depth === null || depth < pattern.depth) queue.push([path, depth + 1]);
    }
  }
};

/**
 * Plain files below `root` that match any of the patterns and none of those that begin with `!`; sorted, with `/`.
 * Directories behind links are not walked into.
 *
 * @param isPlainFile decides about what is not a plain file by its directory entry: links, and paths without globs
 */
export const globFiles = (
  root: string,
  patterns: readonly string[],
  isPlainFile: (path: string) => boolean,
): readonly string[] => {
  const excluded = patterns.filter((raw) => raw.startsWith('!')).map((raw) => parse(raw.slice(1)));
  const wanted = patterns.filter((raw) => !raw.startsWith('!')).flatMap(withoutBraces);
  const list = createListing();
  const found = new Set<string>();
  for (const pattern of wanted.map(parse)) {
    if (pattern.literal !== null) {
      if (isPlainFile(pattern.literal)) found.add(pattern.literal);
      continue;
    }
    walk(root, pattern, list, (path, entry) => {
      if (!pattern.matches(path)) return;
      if (entry.isFile() || (entry.isSymbolicLink() && isPlainFile(path))) found.add(path);
    });
  }
  return [...found].filter((path) => !excluded.some((pattern) => pattern.matches(path))).toSorted();
};
