import { CONFIG_PATH } from '../config/defaults.ts';
import { fitsAny, type Fits } from '../config/fits-any.ts';
import { withoutDotSlash } from '../model/path.ts';
import type { ProtectedPath } from '../model/owner-review.ts';
import { CODEOWNERS_PATHS } from './code-owners.ts';

/** What base and head name, by which they say what is to be run. Files, or patterns as in the configuration. */
export interface Named {
  readonly trackers: readonly string[];
  readonly specs: readonly string[];
  /** Modules of the project's own check kinds, the file of its own pipeline. */
  readonly modules: readonly string[];
  readonly commands: readonly string[];
}

/** Files that fix which foreign code runs. */
const LOCKS: ReadonlySet<string> = new Set([
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
  'Cargo.lock',
  'go.sum',
  'poetry.lock',
  'uv.lock',
  'Pipfile.lock',
  'pdm.lock',
  'Gemfile.lock',
  'composer.lock',
  'mix.lock',
  'pubspec.lock',
  'packages.lock.json',
  'gradle.lockfile',
  'flake.lock',
]);

/** Where programs look up what a word on their command line stands for. */
const LOOKED_UP: Readonly<Record<string, readonly string[]>> = {
  npm: ['package.json'],
  npx: ['package.json'],
  pnpm: ['package.json'],
  yarn: ['package.json'],
  bun: ['package.json'],
  make: ['Makefile', 'makefile', 'GNUmakefile'],
  gmake: ['Makefile', 'makefile', 'GNUmakefile'],
  just: ['justfile', 'Justfile', '.justfile'],
  task: ['Taskfile.yml', 'Taskfile.yaml'],
  tox: ['tox.ini'],
  nox: ['noxfile.py'],
  rake: ['Rakefile'],
};

/** Words of a command looked at; more than any command that a person writes has. */
const MOST_WORDS = 256;

const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Names and paths that a command speaks of, and where its programs look further. */
const wordsOf = (command: string): readonly string[] =>
  (command.match(/[^\s'"`;|&()<>$=*?]+/g) ?? [])
    .slice(0, MOST_WORDS)
    .filter((word) => !word.startsWith('-'))
    .flatMap((word) => {
      const program = baseOf(word);
      return [
        withoutDotSlash(word),
        ...(Object.hasOwn(LOOKED_UP, program) ? (LOOKED_UP[program] ?? []) : []),
      ];
    });

/** A command may have gone to another directory before, so the end of a path is enough. */
const isNamed = (path: string, words: ReadonlySet<string>): boolean => {
  for (let at = 0; at >= 0; at = path.indexOf('/', at) + 1 || -1) {
    if (words.has(path.slice(at))) return true;
  }
  return false;
};

/** A name may hold what is special in a pattern. */
const among = async (files: readonly string[]): Promise<Fits> => fitsAny(files.map(withoutDotSlash));

const POLICY: ReadonlySet<string> = new Set([CONFIG_PATH, ...CODEOWNERS_PATHS]);

/**
 * Of the changed paths those by which a pull request could change how it is judged: rules, claims, what is run, and
 * who has to look at it. Each once, sorted.
 */
export const protectedPaths = async (
  changed: readonly string[],
  { trackers, specs, modules, commands }: Named,
): Promise<readonly ProtectedPath[]> => {
  const isTracker = await among(trackers);
  const isSpec = await among([...specs, ...modules]);
  const words = new Set(commands.flatMap(wordsOf));
  const whatIs = (path: string): string | null => {
    if (path === CONFIG_PATH) return 'the configuration';
    if (POLICY.has(path)) return 'the list of owners';
    if (isTracker(path)) return 'the tracker';
    if (isSpec(path)) return 'what is to be checked';
    if (/^\.github\/(workflows|actions)\//.test(path)) return 'a workflow';
    if (LOCKS.has(baseOf(path))) return 'a lock file';
    return isNamed(path, words) ? 'named by a command that has to pass' : null;
  };
  return [...new Set(changed)].toSorted().flatMap((path) => {
    const what = whatIs(path);
    return what === null ? [] : [{ path, what }];
  });
};
