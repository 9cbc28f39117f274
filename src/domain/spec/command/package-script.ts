const RUNNERS: ReadonlySet<string> = new Set(['npm', 'pnpm', 'yarn', 'bun']);

/** Subcommands that are also the name of the script they run. */
const SHORTCUTS: Readonly<Record<string, string>> = {
  test: 'test',
  t: 'test',
  tst: 'test',
  start: 'start',
  stop: 'stop',
  restart: 'restart',
};

const ELSEWHERE =
  /^(--prefix|-C|--dir|--cwd|-w|--workspace|--workspaces|-ws|--filter|-F|-r|--recursive)(=|$)/;

/** What a runner is asked for in its own folder, its options aside; null when it is another folder. */
const askedOf = (argv: readonly (string | null)[]): readonly (string | null)[] | null => {
  const [tool, ...args] = argv;
  if (!tool || !RUNNERS.has(tool)) return null;
  const end = args.indexOf('--');
  const own = end < 0 ? args : args.slice(0, end);
  if (own.some((word) => word !== null && ELSEWHERE.test(word))) return null;
  return own.filter((word) => word === null || !word.startsWith('-'));
};

/**
 * The script of package.json that a call runs (`npm test`, `npm run lint`, `yarn lint`), or null when it runs none
 * or one of another folder (`--prefix`, `-w`).
 */
export const packageScriptOf = (
  argv: readonly (string | null)[],
  scripts: Readonly<Record<string, string>>,
): string | null => {
  const [tool] = argv;
  const [first, second] = askedOf(argv) ?? [];
  if (!first) return null;
  if (first === 'run' || first === 'run-script')
    return second !== undefined && second !== null && second in scripts ? second : null;
  // Bun's own test runner, whatever the script of that name says.
  if (tool === 'bun' && first === 'test') return null;
  const name = SHORTCUTS[first] ?? (tool === 'npm' ? null : first);
  return name !== null && name in scripts ? name : null;
};

/** `npm run lint --if-present` where there is no such script: it does nothing, and succeeds. */
export const lacksScript = (
  argv: readonly (string | null)[],
  scripts: Readonly<Record<string, string>>,
): boolean => {
  if (!argv.includes('--if-present')) return false;
  const [first, second] = askedOf(argv) ?? [];
  const name = first === 'run' || first === 'run-script' ? second : SHORTCUTS[first ?? ''];
  return typeof name === 'string' && !(name in scripts);
};
