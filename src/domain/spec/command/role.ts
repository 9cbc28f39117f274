import {
  FILTERS,
  PREPARERS,
  PREPARING_WORDS,
  READERS,
  SUBCOMMAND_TOOLS,
  VERIFIERS,
  baseName,
} from './names.ts';
import type { CommandProgram } from './program.ts';
import { describesItself } from './self-description.ts';

/** How a program can go wrong: it fails and prints nothing, succeeds and prints nothing, succeeds and prints nonsense. */
export type Misbehaviour = 'fail' | 'silent' | 'noise';

const TESTS: ReadonlySet<string> = new Set(['test', '[', '[[', '((']);

/** Git only examines when it is asked to answer by exit code. */
const GIT_EXAMINES =
  /^(--exit-code|--quiet|--check|--is-ancestor|--error-unmatch|grep|fsck|verify-commit|verify-tag)$/;

const preparesBySubcommand = (argv: CommandProgram['argv']): boolean => {
  const [first, second] = argv.slice(1).filter((word) => word === null || !word.startsWith('-'));
  const target = first === 'run' || first === 'run-script' || first === 'compose' ? second : first;
  return target !== null && target !== undefined && PREPARING_WORDS.has(target);
};

/** True for a call that gets things ready, clears them away or shows something (`mkdir`, `npm ci`, `make clean`). */
export const isPreparer = ({ argv }: CommandProgram): boolean => {
  const [written] = argv;
  if (!written) return false;
  const name = baseName(written);
  if (PREPARERS.has(name) || describesItself(argv)) return true;
  if (name === 'git') return !argv.some((word) => GIT_EXAMINES.test(word ?? ''));
  if (name === 'find') return true;
  if (name === 'curl')
    return argv.some((word) => /^(-[a-zA-Z]*[oO]|--output|--remote-name)/.test(word ?? ''));
  if (/^python[\d.]*$/.test(name))
    return argv[1] === '-m' && ['pip', 'venv', 'ensurepip', 'virtualenv'].includes(argv[2] ?? '');
  return SUBCOMMAND_TOOLS.has(name) && preparesBySubcommand(argv);
};

/**
 * Whether the check is about this call. A decider whose failure goes unnoticed makes the check vacuous; a helper
 * (a preparation, a choice of branch, an argument, a server in the background, a guard) does not, as long as the
 * failure of something else is noticed.
 */
export const isDecider = (call: CommandProgram): boolean => {
  const { position } = call;
  if (call.kind === 'builtin') {
    const alone =
      position.beforeOr === null && !position.beforeAnd && !position.condition && position.capture === 'none';
    return TESTS.has(call.name) && alone;
  }
  if (position.trap || isPreparer(call)) return false;
  const name = baseName(call.argv[0] ?? '');
  if (VERIFIERS.has(name)) return true;
  if (position.pipeRight && FILTERS.has(name)) return false;
  return (
    !position.condition &&
    !position.background &&
    position.capture !== 'argument' &&
    position.capture !== 'assigned'
  );
};

/** A filter succeeds on whatever it is given, so that its own failure being noticed proves nothing. */
export const isMereFilter = ({ argv, position }: CommandProgram): boolean =>
  position.pipeRight && FILTERS.has(baseName(argv[0] ?? ''));

/** `make -n`: asked what it would do, and running nothing of it. */
export const isDryRun = ({ argv }: CommandProgram): boolean =>
  /^(?:g?make|just)$/.test(baseName(argv[0] ?? '')) &&
  argv.some((word) => /^(?:-[a-zA-Z]*n[a-zA-Z]*|--dry-run|--just-print|--recon)$/.test(word ?? ''));

/** True for a dry run where nobody looks at what it says. */
export const isRehearsal = (call: CommandProgram): boolean =>
  isDryRun(call) && !call.position.judged && call.position.capture === 'none';

/**
 * What to try on a call, most telling first; noticing one is enough. Failing comes first. Success where the command
 * counts on failure (`! grep …`) and nonsense where its output is what is examined (`[ -z "$(git status -s)" ]`,
 * `grep … | wc -l`) are failures too.
 */
export const misbehavioursOf = (call: CommandProgram, outputIsJudged: boolean): readonly Misbehaviour[] => {
  const { position } = call;
  const read = position.capture !== 'none' || outputIsJudged || position.negated || position.judged;
  if (isPreparer(call) && !read && !position.pipeLeft) return ['fail'];
  const isReader = READERS.has(baseName(call.argv[0] ?? ''));
  return read || (isReader && position.pipeLeft) ? ['fail', 'silent', 'noise'] : ['fail', 'silent'];
};
