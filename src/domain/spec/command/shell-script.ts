import { withoutDotSlash } from '../../model/path.ts';
import { alwaysPasses } from './always-passes.ts';
import { SHELLS, baseName } from './names.ts';

/** Options that do not change which failures end a script. */
const QUIET_OPTION = /^-[xvu]+$/;

/** A first line that names a shell and gives it no options: `-e` there would change what a failure does. */
const PLAIN_SHEBANG = /^#!\s*(?:\/usr)?\/bin\/(?:env\s+)?(?:ba|da|z|k)?sh\s*$/;

/** Where installed tools lie. What stands there is a launcher and none of the project's own scripts. */
const INSTALLED = /(?:^|\/)(?:\.[^./][^/]*|node_modules|vendor)\//;

/**
 * The file that a call has a shell run: `ci/check.sh`, `bash ci/check.sh`. Null when it is none, lies outside the
 * folder, or is run with options that change what a failure does.
 */
export const scriptFileOf = (argv: readonly (string | null)[]): string | null => {
  const [name, ...args] = argv;
  if (!name) return null;
  const file = SHELLS.has(baseName(name))
    ? args.find((word) => word === null || !QUIET_OPTION.test(word))
    : name.includes('/')
      ? name
      : null;
  if (!file || /^[-/~]/.test(file) || file.split('/').includes('..')) return null;
  return INSTALLED.test(file) ? null : withoutDotSlash(file);
};

/** Whether the text of a shell script ends with exit code 0 whatever the programs in it do. */
export const scriptAlwaysPasses = (text: string): boolean => {
  const [first = ''] = text.split(/\r?\n/, 1);
  return (!first.startsWith('#!') || PLAIN_SHEBANG.test(first)) && alwaysPasses(text);
};
