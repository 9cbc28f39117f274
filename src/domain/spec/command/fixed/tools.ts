import { both, ALL, CODE, NONE, type Fixed, type Input, type Scope } from './scope.ts';

/** A word after quote removal (null where not written out), and whether it is fixed. */
export interface Value {
  readonly text: string | null;
  readonly fixed: boolean;
  /** It is `<(…)`: a file whose content is what the word is fixed by. */
  readonly piped: boolean;
}

/** What a tool is called with, its own name left out. */
export interface Call {
  readonly args: readonly Value[];
  readonly input: Input;
  readonly scope: Scope;
}

export type Tool = (call: Call) => Fixed;

const isOption = ({ text }: Value): boolean => text !== null && /^-./.test(text);
const operandsOf = (args: readonly Value[]): readonly Value[] => args.filter((arg) => !isOption(arg));

/** Files to read: neither options nor the number that belongs to one (`head -n 5`). */
const filesOf = (args: readonly Value[]): readonly Value[] =>
  operandsOf(
    args.filter(({ text }, at) => !(/^\d+$/.test(text ?? '') && /^-[cnw]$/.test(args[at - 1]?.text ?? ''))),
  );

const isFixed = ({ fixed }: Value): boolean => fixed;

const isMade = ({ text, piped, fixed }: Value, scope: Scope, how: 'exists' | 'content'): boolean => {
  if (piped) return fixed;
  if (text === '-') return true;
  const made = text === null ? null : scope.made(text);
  return made === 'content' || text === '/dev/null' || (how === 'exists' && made === 'exists');
};

/** Tools whose answer is made of their words alone. */
const ofWords: Tool = ({ args }) => (args.every(isFixed) ? ALL : CODE);

/** Builtins whose exit code is made of their words alone. */
const settings: Tool = ({ args }) => (args.every(isFixed) ? ALL : NONE);

/** `set -- …` and `unset x`: what they name is known no more. */
const resetting: Tool = (call) => {
  for (const name of ['1', '2', '3', '@', '*', ...call.args.map(({ text }) => text ?? '')])
    call.scope.assign(name, false);
  return settings(call);
};

const printf: Tool = (call) => {
  const [option, name] = call.args;
  if (option?.text === '-v') call.scope.assign(name?.text ?? '', call.args.every(isFixed));
  return ofWords(call);
};

/** Reads what it is handed and cannot fail. */
const filter: Tool = ({ args, input }) => ({ code: true, output: input.fixed && args.every(isFixed) });

/** Reads the files it is given, or what it is handed. `first`: the first word is a pattern, not a file. */
const reader =
  (first: boolean, passes: boolean, looksFurther?: RegExp): Tool =>
  ({ args, input, scope }) => {
    const further = args.some(({ text }) => text !== null && looksFurther?.test(text) === true);
    if (further) return NONE;
    const operands = first ? operandsOf(args).slice(1) : filesOf(args);
    if (!operands.every((one) => isMade(one, scope, 'content'))) return NONE;
    const handed = operands.length === 0 || operands.some(({ text }) => text === '-') ? input.fixed : true;
    const all = handed && args.every((arg) => arg.fixed);
    return all ? ALL : { code: passes, output: false };
  };

/** Options by which grep reads files that are not named. */
const GREP_FURTHER = /^-[a-zA-Z]*[rRf]|^--(?:recursive|dereference-recursive|file|directories)/;
const FROM_FILE =
  /^-[a-zA-Z]*f|^--(?:from-)?file|^--(?:slurp|raw|arg)file|^--seq|^-L|\binputs?\b|\benv\b|\$ENV/;
const AWK_FURTHER = /^-f|^--file|getline|system|ENVIRON|ARGV|\|/;

const tee: Tool = ({ args, input, scope }) => {
  const files = operandsOf(args);
  const writes = files.every(({ text }) => text !== null && scope.canWrite(text));
  for (const { text } of files) {
    scope.forget(text ?? '');
    if (writes) scope.make(text ?? '', input.fixed ? 'content' : 'exists');
  }
  return writes ? { code: true, output: input.fixed } : NONE;
};

const touch: Tool = ({ args, scope }) => {
  const files = operandsOf(args);
  if (!files.every(({ text }) => text !== null && scope.canWrite(text))) return NONE;
  for (const { text } of files) scope.make(text ?? '', 'exists');
  return ALL;
};

/** With `-p` it makes every folder on the way, and is content with those that are there. */
const mkdir: Tool = ({ args, scope }) => {
  const parents = args.some(({ text }) => /^(?:-[a-z]*p|--parents)/.test(text ?? ''));
  const folders = operandsOf(args).map(({ text }) => text ?? '/');
  if (!parents || folders.some((path) => path.startsWith('/') || path.includes('..'))) return NONE;
  for (const path of folders)
    for (let at = path; at !== ''; at = at.replace(/\/?[^/]*$/, '')) scope.make(at, 'exists');
  return ALL;
};

const copy: Tool = ({ args, scope }) => {
  const files = operandsOf(args);
  const target = files.at(-1)?.text ?? null;
  const sources = files.slice(0, -1);
  if (target === null || sources.length !== 1 || !scope.canWrite(target)) return NONE;
  if (!sources.every((one) => isMade(one, scope, 'content'))) return NONE;
  scope.make(target, 'content');
  return ALL;
};

const remove: Tool = ({ args, scope }) => {
  for (const { text } of operandsOf(args)) scope.forget(text ?? '');
  return args.some(({ text }) => /^-[a-zA-Z]*f|^--force/.test(text ?? '')) ? ALL : NONE;
};

/** `test -f made`, `[ 1 = 1 ]` */
const test: Tool = ({ args, scope }) => {
  if (!args.every(isFixed)) return NONE;
  const looks = args.some(({ text }, at) => {
    const operand = args[at + 1];
    if (text === null || operand === undefined || operand.text === ']') return false;
    if (/^-(?:nt|ot|ef|v|R|t)$/.test(text)) return true;
    if (!/^-[b-hkprsuwxLOGSN]$/.test(text)) return false;
    return !isMade(operand, scope, text === '-s' ? 'content' : 'exists');
  });
  return looks ? NONE : ALL;
};

const cd: Tool = ({ args, scope }) => {
  const to = args[0]?.text ?? null;
  const known = args.length === 1 && to !== null && scope.made(to) !== null;
  if (to !== '.') scope.move();
  return known ? ALL : NONE;
};

const read: Tool = ({ args, input, scope }) => {
  for (const { text } of operandsOf(args)) scope.assign(text ?? '', input.fixed);
  return { code: input.fixed && args.every(isFixed), output: true };
};

/** `let x=1`, `(( x > 1 ))`: the names in it. */
export const arithmetic = (text: string | null, scope: Scope): Fixed => {
  if (text === null || /[`[]|\$\(/.test(text)) return NONE;
  const names = text.match(/[A-Za-z_]\w*/g) ?? [];
  return names.every((name) => scope.isFixed(name)) ? ALL : NONE;
};

const letTool: Tool = ({ args, scope }) =>
  args.reduce((total, { text }) => both(total, arithmetic(text, scope)), ALL);

const named = (names: string, tool: Tool): readonly (readonly [string, Tool])[] =>
  names.split(' ').map((name) => [name, tool] as const);

/** What is known of builtins and of tools that everybody has. A name that is not here may do anything. */
export const TOOLS: ReadonlyMap<string, Tool> = new Map([
  ...named(': true false echo seq basename dirname expr sleep yes factor', ofWords),
  ...named('printf', printf),
  ...named('set shift unset', resetting),
  ...named('exit return break continue shopt umask ulimit alias unalias wait kill jobs disown', settings),
  ...named(
    'cat head tail wc sort uniq cut rev tac nl fold paste column base64 md5sum sha1sum sha256sum od xxd',
    reader(false, true),
  ),
  ...named('tr', filter),
  ...named('diff cmp comm', reader(false, false)),
  ...named('grep egrep fgrep', reader(true, false, GREP_FURTHER)),
  ...named('sed', reader(true, false, /^-[a-zA-Z]*[fi]|^--(?:file|in-place)/)),
  ...named('awk gawk mawk', reader(true, false, AWK_FURTHER)),
  ...named('jq', reader(true, false, FROM_FILE)),
  ...named('tee', tee),
  ...named('touch', touch),
  ...named('mkdir', mkdir),
  ...named('cp mv', copy),
  ...named('rm', remove),
  ...named('test [', test),
  ...named('cd', cd),
  ...named('read', read),
  ...named('let', letTool),
]);
