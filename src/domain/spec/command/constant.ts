import type { Command } from 'unbash';
import { alwaysPasses } from './always-passes.ts';
import { isIdle } from './idle.ts';
import { baseName } from './names.ts';
import { lacksScript, packageScriptOf } from './package-script.ts';
import type { CommandProgram } from './program.ts';
import { readCommand, type Shell } from './programs.ts';
import type { ProjectFacts } from './project-facts.ts';
import { describesItself } from './self-description.ts';
import { isLiteralCondition, literalOf, parseShell } from './shell.ts';
import { wrappedAt } from './wrappers.ts';

export interface ConstantReason {
  /** Why the command says nothing about the project, as a sentence. */
  readonly reason: string;
  readonly remedy: string;
}

type Argv = readonly (string | null)[];

const INSTEAD = 'Replace it by a command that examines the project, such as the command that runs its tests.';

/** npm's `npm init` writes this script; it says that there are no tests, and fails. */
const NPM_DEFAULT = /no test specified/;

const DEPTH = 4;

const OUTSIDE_TRUTHS: ReadonlySet<string> = new Set([
  'true',
  'echo',
  'printf',
  'sleep',
  'date',
  'pwd',
  'clear',
]);

/** `test`, `[`: operands that are all written out, and no look at a file. */
const isLiteralTest = (argv: Argv): boolean => {
  if (argv[0] !== 'test' && argv[0] !== '[') return false;
  return argv.every((word) => word !== null && !/^-([a-mo-yA-Z]|nt|ot|ef)$/.test(word));
};

const isConstantCall = (argv: Argv, facts: ProjectFacts, depth: number): boolean => {
  const [name] = argv;
  if (!name) return false;
  const wrapped = wrappedAt([baseName(name), ...argv.slice(1)]);
  if (wrapped !== null) {
    const inner = argv.slice(wrapped);
    return inner[0] === 'true' || inner[0] === ':' || isConstantCall(inner, facts, depth);
  }
  if (isLiteralTest(argv)) return true;
  if (isIdle(argv) && !facts.ownPrograms.includes(name)) return true;
  const isSystem = !name.includes('/') || /^\/(usr\/)?bin\//.test(name);
  if (isSystem && OUTSIDE_TRUTHS.has(baseName(name)) && !facts.ownPrograms.includes(name)) return true;
  if (describesItself(argv, facts.ownPrograms)) return true;
  if (lacksScript(argv, facts.scripts)) return true;
  const script = packageScriptOf(argv, facts.scripts);
  if (script === null || depth === 0) return false;
  // npm runs these two around it.
  const scripts = [`pre${script}`, script, `post${script}`].map((one) => facts.scripts[one] ?? ':');
  return scripts.every((text) => constantWithin(text, facts, 'plain', depth - 1) !== null);
};

/** True for a call that ends with exit code 0 in this project whatever state it is in: `ls`, `git --version`. */
export const succeedsAnyway = (argv: Argv, facts: ProjectFacts): boolean =>
  isConstantCall(argv, facts, DEPTH);

/** `[[ 1 == 1 ]]`, `(( 1 ))`: calls without words of their own. */
const isConstantCondition = ({ kind, argv, text }: CommandProgram): boolean => {
  const [statement] = kind === 'builtin' && argv.length === 0 ? (parseShell(text)?.commands ?? []) : [];
  return statement !== undefined && isLiteralCondition(statement.command);
};

const argvOf = (command: Command): Argv =>
  command.name
    ? [command.name, ...command.args].map((word) => (word.type === 'Word' ? literalOf(word) : null))
    : [];

const defaultScript = (calls: readonly CommandProgram[], facts: ProjectFacts): string | null => {
  for (const { argv } of calls) {
    const script = packageScriptOf(argv, facts.scripts);
    if (script !== null && NPM_DEFAULT.test(facts.scripts[script] ?? '')) return script;
  }
  return null;
};

const constantWithin = (
  command: string,
  facts: ProjectFacts,
  shell: Shell,
  depth: number,
): ConstantReason | null => {
  const read = readCommand(command, shell);
  if (!read) return null;
  const { calls } = read;
  if (calls.length === 1) {
    const script = defaultScript(calls, facts);
    if (script !== null) {
      return {
        reason: `It runs the script "${script}" that npm init wrote, which holds no tests.`,
        remedy: `Put the project's test command under scripts.${script} in package.json.`,
      };
    }
  }
  if (!calls.every((call) => isConstantCondition(call) || isConstantCall(call.argv, facts, depth)))
    return null;
  const [script] = read.scripts;
  if (script?.commands.length === 0) return { reason: 'It holds no command at all.', remedy: INSTEAD };
  if (!passesAnyway(command, facts, shell, depth)) return null;
  const asked = calls.find(({ argv }) => describesItself(argv, facts.ownPrograms));
  if (asked) {
    return {
      reason: `It asks ${asked.name} only for its own version or help, whatever the project is like.`,
      remedy: INSTEAD,
    };
  }
  const [call] = calls;
  const behind = call ? packageScriptOf(call.argv, facts.scripts) : null;
  if (behind !== null) {
    return {
      reason: `It runs the script "${behind}" of package.json, which cannot fail: ${facts.scripts[behind] ?? ''}`,
      remedy: INSTEAD,
    };
  }
  return {
    reason: 'It examines nothing and ends with exit code 0 whatever the project is like.',
    remedy: INSTEAD,
  };
};

/** A script in an argument (`bash -c true`) is judged by its own text. */
const passesAnyway = (command: string, facts: ProjectFacts, shell: Shell, depth: number): boolean =>
  alwaysPasses(command, shell, (node) => {
    if (node.type !== 'Command') return isLiteralCondition(node);
    const argv = argvOf(node);
    const [name] = argv;
    const at =
      name && /^(ba|da|z|k)?sh$/.test(baseName(name))
        ? argv.findIndex((word) => /^-[a-z]*c$/.test(word ?? ''))
        : -1;
    const inner = at < 0 ? null : argv[at + 1];
    if (inner !== null && inner !== undefined)
      return depth > 0 && passesAnyway(inner, facts, 'plain', depth - 1);
    return isConstantCall(argv, facts, depth);
  });

/**
 * Why a command is constant: its exit code cannot depend on the project. Null when it may. Nothing is run; `true`,
 * `echo …`, `exit 0`, `node --version` and `npm test` with npm's own default script are constant, while a command
 * that runs any code of the project is not, whatever its arguments are.
 */
export const constantReason = (
  command: string,
  project: ProjectFacts,
  shell: Shell = 'plain',
): ConstantReason | null => constantWithin(command, project, shell, DEPTH);
