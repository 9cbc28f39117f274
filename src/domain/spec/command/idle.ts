import { baseName } from './names.ts';

type Argv = readonly (string | null)[];
type Literal = readonly string[];

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What is there wherever a command runs. */
const ALWAYS_THERE = words('. ./ .. ../ / /tmp /dev/null /bin/sh');

/** Tools that tell of the machine and take no file; with an operand some of them look for something. */
const OF_THE_MACHINE = words(
  'whoami id groups uname arch hostname nproc uptime free df ps sync env printenv',
);

/** Tools whose answer is made of their words alone. */
const OF_THEIR_WORDS = words('seq basename dirname expr');

/** Programs in an option that do nothing, or only print what is written out. */
const IDLE_CODE =
  /^\s*(?:pass|\d+|true|print\((?:\d+|"[^"\\]*"|'[^'\\]*')\)|console\.log\((?:\d+|"[^"\\]*"|'[^'\\]*')\)|(?:sys\.|process\.)?exit\(0?\))?\s*;?\s*$/;
const CODE_OPTION: Readonly<Record<string, string>> = {
  python: '-c',
  python3: '-c',
  node: '-e',
  perl: '-e',
  ruby: '-e',
  php: '-r',
};

/** `find` ends with 0 whether it finds anything or not, unless it runs a program or compares with a file. */
const FIND_ACTS = /^-(?:exec|ok|delete|newer|anewer|cnewer|samefile|files0-from|fprint|fls|[HLPOD]$)/;

const isOption = (word: string): boolean => word.startsWith('-') && word.length > 1;

const operandsOf = (args: Literal): Literal => args.filter((word) => !isOption(word));

const areThere = (paths: Literal): boolean => paths.every((path) => ALWAYS_THERE.has(path));

const isIdleFind = (args: Literal): boolean => {
  const firstTest = args.findIndex(isOption);
  const starts = firstTest < 0 ? args : args.slice(0, firstTest);
  return areThere(starts) && !args.some((word) => FIND_ACTS.test(word));
};

const isIdleTest = (words_: Literal): boolean =>
  words_.length === 2 && /^-[defrx]$/.test(words_[0] ?? '') && areThere(words_.slice(1));

/**
 * True for a call that succeeds in any project, because it looks only at what is always there: `ls`, `whoami`,
 * `find . -name x` (which is content with finding nothing), `test -d .`, `python3 -c pass`. Careful: a path, a
 * variable or an option that is not understood makes it false.
 */
export const isIdle = (argv: Argv): boolean => {
  if (!argv.every((word) => word !== null)) return false;
  const [name = '', ...args] = argv;
  if (name.includes('/') && !/^\/(usr\/)?bin\//.test(name)) return false;
  const tool = baseName(name);
  const code = CODE_OPTION[tool];
  if (code !== undefined) return args.length === 2 && args[0] === code && IDLE_CODE.test(args[1] ?? '');
  if (OF_THEIR_WORDS.has(tool)) return true;
  if (OF_THE_MACHINE.has(tool)) return operandsOf(args).length === 0;
  if (tool === 'ls' || tool === 'dir' || tool === 'cd') return areThere(operandsOf(args));
  if (tool === 'cat') return args.length > 0 && args.every((word) => word === '/dev/null');
  if (tool === 'find') return isIdleFind(args);
  if (tool === 'test') return isIdleTest(args);
  return tool === '[' && args.at(-1) === ']' && isIdleTest(args.slice(0, -1));
};
