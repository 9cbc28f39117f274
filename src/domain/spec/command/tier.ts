import type { Tier } from '../../model/vocabulary.ts';
import { baseName } from './names.ts';
import type { CommandProgram } from './program.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Programs that only look, whatever their arguments are. The list is closed: a program that is not here may do anything. */
const LOOKING = words(`
  cat grep egrep fgrep head tail wc ls diff cmp comm jq cut tr stat du df basename dirname realpath readlink sha1sum
  sha256sum sha512sum md5sum cksum file pwd true false echo printf seq nl tac rev fold strings base64 od which expr
  nproc uname id whoami printenv test [ sleep shasum b2sum join paste`);

const WRITING = words('mkdir cp mv touch rm rmdir ln chmod chown tee truncate mktemp shred split csplit');

const GIT_LOOKING = words(`
  status log show diff ls-files ls-tree rev-parse describe grep blame cat-file shortlog rev-list merge-base name-rev
  for-each-ref show-ref check-ignore diff-tree diff-index diff-files version`);

const GIT_WRITING = words(`
  add commit checkout switch restore reset stash tag branch merge rebase cherry-pick revert mv rm clean apply init
  config worktree update-ref notes gc prune`);

const has = (argv: CommandProgram['argv'], pattern: RegExp): boolean =>
  argv.slice(1).some((word) => word === null || pattern.test(word));

/** Looks only while none of its arguments fits the pattern; a word that is not literal might. */
const LOOKING_UNLESS: Readonly<Record<string, readonly [RegExp, Tier]>> = {
  find: [/^-(delete|fprint0?|fprintf|fls)$/, 'write'],
  sort: [/^(-[a-zA-Z]*o|--output|--compress-program|-T)/, 'write'],
  yq: [/^(-[a-zA-Z]*i|--in-?place)/, 'write'],
  tree: [/^-o/, 'write'],
  date: [/^(-[a-zA-Z]*s|--set)/, 'exec'],
  hostname: [/./, 'exec'],
  rg: [/^(--pre|--hostname-bin|-z|--search-zip)/, 'exec'],
  xxd: [/^-r/, 'write'],
};

/** Printing lines and substituting text; sed's `w` writes files and its `e` runs programs. */
const SED_SAFE = /^(?:[\d,$]*[pdq]|\/[^/]*\/[pd]|s([/|#,])(?:(?!\1).)*\1(?:(?!\1).)*\1[gpI\d]*)$/;

const sedTier = (argv: CommandProgram['argv']): Tier => {
  if (has(argv, /^(-[a-zA-Z]*f|--file)/)) return 'exec';
  const scripts = argv.slice(1).filter((word) => word === null || !word.startsWith('-'));
  const [script] = scripts;
  if (script === null || script === undefined || !SED_SAFE.test(script)) return 'exec';
  return has(argv, /^(-[a-zA-Z]*i|--in-place|-s)/) ? 'write' : 'read';
};

const gitTier = (argv: CommandProgram['argv']): Tier => {
  const [, subcommand] = argv;
  // Options before the subcommand can name programs to run (-c core.pager=…).
  if (subcommand === null || subcommand === undefined) return 'exec';
  if (subcommand === '--version') return 'read';
  if (has(argv, /^(--ext-diff|--textconv|--open-files-in-pager|-O|--exec-path|--upload-pack)/)) return 'exec';
  if (GIT_LOOKING.has(subcommand)) return has(argv, /^(--output|-o$)/) ? 'write' : 'read';
  return GIT_WRITING.has(subcommand) ? 'write' : 'exec';
};

/** What a call of a program may do to the machine, judged by closed lists. */
export const tierOfCall = (call: CommandProgram): Tier => {
  const { argv } = call;
  const [written] = argv;
  if (written === null || written === undefined) return call.kind === 'builtin' ? 'read' : 'exec';
  // A program named by a path in the project is the project's own code, whatever it is called.
  const system = /^\/(usr\/(local\/)?)?bin\//.test(written);
  if (written.includes('/') && !system) return 'exec';
  const name = baseName(written);
  if (call.kind === 'builtin') return ['.', 'source', 'eval'].includes(name) ? 'exec' : 'read';
  if (LOOKING.has(name)) return 'read';
  if (WRITING.has(name)) return 'write';
  if (name === 'git') return gitTier(argv);
  if (name === 'sed') return sedTier(argv);
  if (name === 'uniq')
    return argv.filter((word) => word === null || !word.startsWith('-')).length > 2 ? 'write' : 'read';
  const rule = LOOKING_UNLESS[name];
  if (!rule) return 'exec';
  return has(argv, rule[0]) ? rule[1] : 'read';
};
