import { forEachChild, type SyntaxNode } from 'unbash';
import { finding } from '../../model/catalogue/index.ts';
import type { Finding } from '../../model/finding.ts';
import type { Source } from '../../model/source.ts';
import { TIERS, type Tier } from '../../model/vocabulary.ts';
import { SHELLS, baseName } from './names.ts';
import { permitsEverything, type CommandPolicy } from './policy.ts';
import type { CommandProgram } from './program.ts';
import { readCommand } from './programs.ts';
import { literalOf } from './shell.ts';
import { tierOfCall } from './tier.ts';

interface Need {
  readonly tier: Tier;
  readonly program: string;
  readonly because: string;
}

/** Wrappers that change who runs the program; the others only change how. */
const RAISING: ReadonlySet<string> = new Set(['sudo', 'doas']);

/** Variables that change which code runs behind a harmless name. */
const STEERING =
  /^(PATH|LD_\w+|DYLD_\w+|BASH_ENV|ENV|IFS|SHELLOPTS|BASHOPTS|PS4|GIT_\w+|\w*PAGER|NODE_OPTIONS|PYTHON\w*|PERL5?\w*|RUBY\w*|JQ_\w+)$/;

const HARMLESS_TARGET = /^(\/dev\/(null|stdout|stderr|tty)|\d+|-)$/;

/** What redirections and assignments need, wherever they stand in the command. */
const needsOfSyntax = (node: SyntaxNode): Need[] => {
  const needs: Need[] = [];
  if (node.type === 'Redirect' && node.operator !== '<' && node.operator !== '<&') {
    const target = node.target ? literalOf(node.target) : null;
    const shown = `${node.operator} ${node.target?.text ?? ''}`;
    if (target?.startsWith('/dev/tcp') || target?.startsWith('/dev/udp')) {
      needs.push({ tier: 'exec', program: shown, because: ', and it opens a network connection' });
    } else if (target === null || !HARMLESS_TARGET.test(target)) {
      needs.push({ tier: 'write', program: shown, because: ', and a redirection writes a file' });
    }
  }
  if (node.type === 'Assignment' && STEERING.test(node.name)) {
    needs.push({
      tier: 'exec',
      program: `${node.name}=`,
      because: ', and that variable decides which code runs',
    });
  }
  forEachChild(node, (child) => needs.push(...needsOfSyntax(child)));
  return needs;
};

const needOfCall = (call: CommandProgram): Need => {
  const raising = call.via.find((name) => RAISING.has(baseName(name)));
  if (raising) return { tier: 'exec', program: raising, because: '' };
  return { tier: tierOfCall(call), program: call.name, because: '' };
};

/** True when what the call runs cannot be read from the command: a computed name, `eval`, a shell fed from a pipe. */
const isOpaque = ({ name, argv, kind }: CommandProgram): boolean => {
  if (kind === 'builtin') return ['.', 'source', 'eval'].includes(name);
  if (argv[0] === null) return true;
  if (!SHELLS.has(baseName(name))) return false;
  const [file] = argv.slice(1).filter((word) => word === null || !word.startsWith('-'));
  return file === undefined || file === null || argv.includes('-c') || argv.includes('-s');
};

const among = (list: readonly string[], name: string): boolean =>
  list.includes(name) || list.includes(baseName(name));

const rank = (tier: Tier): number => TIERS.indexOf(tier);

const judgeLists = (
  calls: readonly CommandProgram[],
  { allow, deny }: CommandPolicy,
  source: Source | null,
): Finding | null => {
  if (allow.length === 0 && deny.length === 0) return null;
  for (const call of calls) {
    const names = [...call.via.map((name) => name.replace(/ -c$/, '')), call.name];
    const denied = names.find((name) => among(deny, name));
    if (denied !== undefined) return finding('AX4821', { program: denied }, source);
    if (isOpaque(call)) return finding('AX4823', { because: ` (${call.text})` }, source);
    if (allow.length === 0 || call.kind === 'builtin') continue;
    const unknown = [...call.via.filter((name) => RAISING.has(baseName(name))), call.name].find(
      (name) => !among(allow, name),
    );
    if (unknown !== undefined) return finding('AX4822', { program: unknown }, source);
  }
  return null;
};

/**
 * Whether a command may run under a policy: null, or why not. Works on the parsed command: `rm` in quotes is a word,
 * `rm` behind `env` or `bash -c` is a program. What cannot be understood is refused, unless everything is permitted.
 */
export const judgeCommand = (
  command: string,
  policy: CommandPolicy,
  source: Source | null = null,
): Finding | null => {
  const { tier } = policy;
  if (permitsEverything(policy)) return null;
  const read = readCommand(command);
  if (!read) return finding('AX4823', { because: '' }, source);
  const { calls, scripts } = read;
  const refused = judgeLists(calls, policy, source);
  if (refused) return refused;
  const needs = [...scripts.flatMap(needsOfSyntax), ...calls.map(needOfCall)];
  const above = needs.find((need) => rank(need.tier) > rank(tier));
  if (!above) return null;
  return finding(
    'AX4820',
    { program: above.program, needed: above.tier, tier, because: above.because },
    source,
  );
};
