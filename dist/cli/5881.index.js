export const id = 5881;
export const ids = [5881];
export const modules = {

/***/ 65881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeCommand: () => (/* binding */ judgeCommand)
});

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(88989);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/model/vocabulary.js
var vocabulary = __webpack_require__(1656);
// EXTERNAL MODULE: ./lib/domain/spec/command/names.js
var command_names = __webpack_require__(82728);
// EXTERNAL MODULE: ./lib/domain/spec/command/policy.js
var command_policy = __webpack_require__(82424);
// EXTERNAL MODULE: ./lib/domain/spec/command/programs.js + 3 modules
var programs = __webpack_require__(61689);
// EXTERNAL MODULE: ./lib/domain/spec/command/shell.js
var shell = __webpack_require__(27638);
;// CONCATENATED MODULE: ./lib/domain/spec/command/tier.js

const words = (text) => new Set(text.trim().split(/\s+/));
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
const has = (argv, pattern) => argv.slice(1).some((word) => word === null || pattern.test(word));
/** Looks only while none of its arguments fits the pattern; a word that is not literal might. */
const LOOKING_UNLESS = {
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
const sedTier = (argv) => {
    if (has(argv, /^(-[a-zA-Z]*f|--file)/))
        return 'exec';
    const scripts = argv.slice(1).filter((word) => word === null || !word.startsWith('-'));
    const [script] = scripts;
    if (script === null || script === undefined || !SED_SAFE.test(script))
        return 'exec';
    return has(argv, /^(-[a-zA-Z]*i|--in-place|-s)/) ? 'write' : 'read';
};
const gitTier = (argv) => {
    const [, subcommand] = argv;
    // Options before the subcommand can name programs to run (-c core.pager=…).
    if (subcommand === null || subcommand === undefined)
        return 'exec';
    if (subcommand === '--version')
        return 'read';
    if (has(argv, /^(--ext-diff|--textconv|--open-files-in-pager|-O|--exec-path|--upload-pack)/))
        return 'exec';
    if (GIT_LOOKING.has(subcommand))
        return has(argv, /^(--output|-o$)/) ? 'write' : 'read';
    return GIT_WRITING.has(subcommand) ? 'write' : 'exec';
};
/** What a call of a program may do to the machine, judged by closed lists. */
const tierOfCall = (call) => {
    const { argv } = call;
    const [written] = argv;
    if (written === null || written === undefined)
        return call.kind === 'builtin' ? 'read' : 'exec';
    // A program named by a path in the project is the project's own code, whatever it is called.
    const system = /^\/(usr\/(local\/)?)?bin\//.test(written);
    if (written.includes('/') && !system)
        return 'exec';
    const name = (0,command_names/* baseName */.Fl)(written);
    if (call.kind === 'builtin')
        return ['.', 'source', 'eval'].includes(name) ? 'exec' : 'read';
    if (LOOKING.has(name))
        return 'read';
    if (WRITING.has(name))
        return 'write';
    if (name === 'git')
        return gitTier(argv);
    if (name === 'sed')
        return sedTier(argv);
    if (name === 'uniq')
        return argv.filter((word) => word === null || !word.startsWith('-')).length > 2 ? 'write' : 'read';
    const rule = LOOKING_UNLESS[name];
    if (!rule)
        return 'exec';
    return has(argv, rule[0]) ? rule[1] : 'read';
};

;// CONCATENATED MODULE: ./lib/domain/spec/command/permission.js








/** Wrappers that change who runs the program; the others only change how. */
const RAISING = new Set(['sudo', 'doas']);
/** Variables that change which code runs behind a harmless name. */
const STEERING = /^(PATH|LD_\w+|DYLD_\w+|BASH_ENV|ENV|IFS|SHELLOPTS|BASHOPTS|PS4|GIT_\w+|\w*PAGER|NODE_OPTIONS|PYTHON\w*|PERL5?\w*|RUBY\w*|JQ_\w+)$/;
const HARMLESS_TARGET = /^(\/dev\/(null|stdout|stderr|tty)|\d+|-)$/;
/** What redirections and assignments need, wherever they stand in the command. */
const needsOfSyntax = (node) => {
    const needs = [];
    if (node.type === 'Redirect' && node.operator !== '<' && node.operator !== '<&') {
        const target = node.target ? (0,shell/* literalOf */.Zc)(node.target) : null;
        const shown = `${node.operator} ${node.target?.text ?? ''}`;
        if (target?.startsWith('/dev/tcp') || target?.startsWith('/dev/udp')) {
            needs.push({ tier: 'exec', program: shown, because: ', and it opens a network connection' });
        }
        else if (target === null || !HARMLESS_TARGET.test(target)) {
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
    (0,parser/* forEachChild */.dK)(node, (child) => needs.push(...needsOfSyntax(child)));
    return needs;
};
const needOfCall = (call) => {
    const raising = call.via.find((name) => RAISING.has((0,command_names/* baseName */.Fl)(name)));
    if (raising)
        return { tier: 'exec', program: raising, because: '' };
    return { tier: tierOfCall(call), program: call.name, because: '' };
};
/** True when what the call runs cannot be read from the command: a computed name, `eval`, a shell fed from a pipe. */
const isOpaque = ({ name, argv, kind }) => {
    if (kind === 'builtin')
        return ['.', 'source', 'eval'].includes(name);
    if (argv[0] === null)
        return true;
    if (!command_names/* SHELLS */.OF.has((0,command_names/* baseName */.Fl)(name)))
        return false;
    const [file] = argv.slice(1).filter((word) => word === null || !word.startsWith('-'));
    return file === undefined || file === null || argv.includes('-c') || argv.includes('-s');
};
const among = (list, name) => list.includes(name) || list.includes((0,command_names/* baseName */.Fl)(name));
const rank = (tier) => vocabulary/* TIERS */.iB.indexOf(tier);
const judgeLists = (calls, { allow, deny }, source) => {
    if (allow.length === 0 && deny.length === 0)
        return null;
    for (const call of calls) {
        const names = [...call.via.map((name) => name.replace(/ -c$/, '')), call.name];
        const denied = names.find((name) => among(deny, name));
        if (denied !== undefined)
            return (0,catalogue/* finding */.gk)('AX4821', { program: denied }, source);
        if (isOpaque(call))
            return (0,catalogue/* finding */.gk)('AX4823', { because: ` (${call.text})` }, source);
        if (allow.length === 0 || call.kind === 'builtin')
            continue;
        const unknown = [...call.via.filter((name) => RAISING.has((0,command_names/* baseName */.Fl)(name))), call.name].find((name) => !among(allow, name));
        if (unknown !== undefined)
            return (0,catalogue/* finding */.gk)('AX4822', { program: unknown }, source);
    }
    return null;
};
/**
 * Whether a command may run under a policy: null, or why not. Works on the parsed command: `rm` in quotes is a word,
 * `rm` behind `env` or `bash -c` is a program. What cannot be understood is refused, unless everything is permitted.
 */
const judgeCommand = (command, policy, source = null) => {
    const { tier } = policy;
    if ((0,command_policy/* permitsEverything */.u)(policy))
        return null;
    const read = (0,programs/* readCommand */.U)(command);
    if (!read)
        return (0,catalogue/* finding */.gk)('AX4823', { because: '' }, source);
    const { calls, scripts } = read;
    const refused = judgeLists(calls, policy, source);
    if (refused)
        return refused;
    const needs = [...scripts.flatMap(needsOfSyntax), ...calls.map(needOfCall)];
    const above = needs.find((need) => rank(need.tier) > rank(tier));
    if (!above)
        return null;
    return (0,catalogue/* finding */.gk)('AX4820', { program: above.program, needed: above.tier, tier, because: above.because }, source);
};


/***/ })

};
