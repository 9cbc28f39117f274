import picomatch from 'picomatch';

/** Where GitHub looks for the file; the first that is there counts. */
export const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;

/** GitHub ignores a larger file. Characters. */
const LONGEST = 3 * 1024 * 1024;

/** Who owns the paths of a repository, by its CODEOWNERS file. */
export interface CodeOwners {
  /** `@user` and `@org/team` of the last line that fits; empty where none does, or where it names nobody. */
  of(path: string): readonly string[];
}

interface Rule {
  readonly matches: (path: string) => boolean;
  readonly owners: readonly string[];
}

const OPTIONS = { dot: true, nobrace: true, noextglob: true, nobracket: true, nonegate: true } as const;

/** Patterns as in a `.gitignore`: from the root with a slash at the beginning or within, else anywhere. */
const globsOf = (pattern: string): readonly string[] => {
  const isDirectory = pattern.endsWith('/');
  const bare = pattern.replace(/^\/+|\/+$/g, '');
  const anchored = pattern.startsWith('/') || bare.includes('/');
  const glob = anchored || bare.startsWith('**') ? bare : `**/${bare}`;
  if (isDirectory) return [`${glob}/**`];
  // `docs/*` is the files of docs, not those below its directories; a name may be that of a directory.
  return anchored && glob.endsWith('*') ? [glob] : [glob, `${glob}/**`];
};

/** Words of a line: a backslash keeps a space within one, and `#` begins a comment. */
const wordsOf = (line: string): readonly string[] => {
  const words = (line.match(/(?:\\.|[^\s\\])+/g) ?? []).map((word) => word.replaceAll(/\\(.)/g, '$1'));
  const comment = words.findIndex((word, index) => index > 0 && word.startsWith('#'));
  return comment < 0 ? words : words.slice(0, comment);
};

const OWNER = /^@[\w-]+(?:\/[\w.-]+)?$/;

const ruleOf = (line: string): Rule | null => {
  if (/^\s*(#|$)/.test(line)) return null;
  const [pattern = '', ...owners] = wordsOf(line);
  // What a .gitignore has beyond this GitHub does not take, and leaves out the line.
  if (pattern === '' || pattern.startsWith('!') || /[[\]]/.test(pattern)) return null;
  // An address names nobody whose review could be told from another's.
  return {
    matches: picomatch([...globsOf(pattern)], OPTIONS),
    owners: owners.filter((one) => OWNER.test(one)),
  };
};

/** Reads a CODEOWNERS file. Source: docs.github.com, "About code owners", "CODEOWNERS syntax". */
export const readCodeOwners = (text: string | null): CodeOwners => {
  const rules =
    (text ?? '').length > LONGEST ? [] : (text ?? '').split(/\r?\n/).flatMap((line) => ruleOf(line) ?? []);
  return { of: (path) => rules.findLast(({ matches }) => matches(path))?.owners ?? [] };
};
