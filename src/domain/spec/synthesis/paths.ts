import { withoutDotSlash } from '../../model/path.ts';
import { looksLikeCommand } from '../../tracker/fields/programs.ts';

/** `doc/x.md`, `logs/**`, `ops/m01/`, `CODEOWNERS.md`: one word with a folder or an extension, and no call or option. */
const PATH = /^(?:\.{0,2}\/)?[\w.@*?{},[\]+~-]+(?:\/[\w.@*?{},[\]+~-]+)*\/?$/;

const EXTENSION = /\.(?:[A-Za-z][A-Za-z0-9]{0,7}|\*)$/;

/** Words with a dot that are no files: a version, a domain, a method. */
const NOT_A_FILE = /^\d|^v\d|^https?:|\.(?:com|org|io|net|dev)$/i;

/** `logs/{date}/step.log` names no file: braces of a glob hold a comma or a range. */
const PLACEHOLDER = /\{(?:(?!\.\.)[^,}])*\}/;

/** Whether a piece of code is a path or a glob. */
export const looksLikePath = (code: string): boolean =>
  code.length <= 300 &&
  PATH.test(code) &&
  !NOT_A_FILE.test(code) &&
  !PLACEHOLDER.test(code) &&
  !looksLikeCommand(code) &&
  (EXTENSION.test(code) ||
    code.endsWith('/') ||
    (code.includes('/') && code.includes('*')) ||
    /^\.\w/.test(code));

/** The code spans of a sentence. */
export const codeIn = (text: string): string[] =>
  [...text.slice(0, 4000).matchAll(/(?<!`)(`{1,3})(?!`)(.+?)(?<!`)\1(?!`)/g)].map(([, , code]) =>
    (code ?? '').trim(),
  );

/** The paths that a sentence names in backticks. */
export const pathsIn = (text: string): string[] => [...new Set(codeIn(text).filter(looksLikePath))];

/**
 * A path of the document as a path of the workspace, or null when it leads out of it: absolute, through `..`, or an
 * address. `./x` and `x` are the same.
 */
export const workspacePath = (path: string): string | null => {
  const plain = withoutDotSlash(path.trim().replaceAll('\\', '/'));
  const outside =
    plain === '' || /^(?:\/|~|[A-Za-z]:|[a-z]+:\/\/)/.test(plain) || plain.split('/').includes('..');
  return outside ? null : plain;
};
