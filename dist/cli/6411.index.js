export const id = 6411;
export const ids = [6411];
export const modules = {

/***/ 9622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ challengeConstant),
/* harmony export */   _X: () => (/* binding */ saysNothing),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _domain_spec_command_constant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29525);
/* harmony import */ var _domain_spec_command_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22766);
/* harmony import */ var _domain_spec_command_project_facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38379);
/* harmony import */ var _domain_spec_command_programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61689);
/* harmony import */ var _sites_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96846);






const readText = async (files, path) => (await files.stat(path))?.kind === 'file' ? files.readText(path) : null;
/** What package.json and pyproject.toml say, in the folder that a command runs in. */
const factsOf = async (files, cwd) => {
    const dir = (0,_sites_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)({ cwd });
    return (0,_domain_spec_command_project_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .projectFacts */ .P)(await readText(files, `${dir}package.json`), await readText(files, `${dir}pyproject.toml`));
};
/** Where the output is examined, only a command that prints the same every time is constant. */
const printsTheSame = (command) => (0,_domain_spec_command_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommand */ .U)(command)?.calls.length === 0 && !/[$`]/.test(command);
/**
 * The verdict on a command that examines nothing, without running it; null when it may examine something. Reads
 * package.json and pyproject.toml of the folder the command runs in.
 */
const challengeConstant = async (params, files, source) => {
    const { run, shell, expect, cwd } = params;
    if ((expect?.exitCode ?? 0) !== 0)
        return null;
    const judgesOutput = expect?.contains !== undefined || expect?.number !== undefined;
    if (judgesOutput && !printsTheSame(run))
        return null;
    const constant = (0,_domain_spec_command_constant_js__WEBPACK_IMPORTED_MODULE_1__/* .constantReason */ .l)(run, await factsOf(files, cwd), shell);
    if (!constant)
        return null;
    const found = (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX5002', { command: run, reason: constant.reason, fix: constant.remedy }, source);
    const program = (0,_domain_spec_command_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommand */ .U)(run)?.calls[0]?.name ?? null;
    return { result: 'vacuous', program, reason: found.message, remedy: found.remedy, finding: found };
};
/** The verdict on a command that passed, and that is made only of what is written in it. */
const saysNothing = ({ run }, calls, source) => {
    const judge = calls.findLast((call) => call.kind === 'builtin' || !(0,_domain_spec_command_role_js__WEBPACK_IMPORTED_MODULE_2__/* .isPreparer */ .MK)(call)) ?? calls.at(-1);
    const reason = judge
        ? `What ${judge.name} looks at is made by the command itself, or is there in any project.`
        : 'It examines nothing, and comes out the same whatever the project is like.';
    const fix = 'Look at what the project made: the exit code of its tests, or a file that they or its build write.';
    const found = (0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX5002', { command: run, reason, fix }, source);
    return {
        result: 'vacuous',
        program: judge?.name ?? null,
        reason: found.message,
        remedy: found.remedy,
        finding: found,
    };
};


/***/ }),

/***/ 24505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   w: () => (/* binding */ schema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41514);

/** `<10`, `>= 80`, `==0`; a percent sign is allowed and ignored. */
const NUMBER = /^\s*(<=|>=|==|=|<|>)?\s*(-?\d+(?:\.\d+)?)\s*%?\s*$/;
const expect = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    exitCode: zod__WEBPACK_IMPORTED_MODULE_0__.number().int().min(0).max(255).optional().describe('Exit code; 0 when left out.'),
    contains: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).optional().describe('Text that standard output or standard error contains.'),
    number: zod__WEBPACK_IMPORTED_MODULE_0__.string()
        .regex(NUMBER)
        .optional()
        .describe('How the last number on standard output compares: "<10".'),
})
    .strict();
/** What a `run` check is made of, after the spec reader has filled in the defaults. */
const schema = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    run: zod__WEBPACK_IMPORTED_MODULE_0__.string().describe('The command, as typed in a terminal.'),
    shell: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['plain', 'strict']).default('plain').describe('strict: bash -euo pipefail.'),
    expect: expect.nullable().default(null),
    cwd: zod__WEBPACK_IMPORTED_MODULE_0__.string().min(1).optional().describe('Folder to run in, relative to the workspace.'),
    network: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().optional(),
    memory: zod__WEBPACK_IMPORTED_MODULE_0__.number().positive().optional().describe('Address space in MiB.'),
    cpu: zod__WEBPACK_IMPORTED_MODULE_0__.number().positive().optional().describe('CPU time in seconds.'),
}, { error: ({ code }) => (code === 'invalid_type' ? 'text or a mapping' : undefined) });
const OPERATORS = { '<': '<', '<=': '<=', '>': '>', '>=': '>=' };
/** The comparison in `expect.number`. The schema has seen to its form. */
const parseNumber = (text) => {
    const [, operator = '==', value = 'NaN'] = NUMBER.exec(text) ?? [];
    return { operator: OPERATORS[operator] ?? '==', value: Number(value) };
};


/***/ }),

/***/ 96846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yz: () => (/* binding */ fixedIn),
  yS: () => (/* binding */ folderOf),
  sn: () => (/* binding */ replaceCalls),
  O9: () => (/* binding */ runnerFiles),
  Yc: () => (/* binding */ sitesOf),
  ij: () => (/* binding */ withText)
});

// EXTERNAL MODULE: ./lib/domain/spec/command/constant.js + 1 modules
var constant = __webpack_require__(29525);
// EXTERNAL MODULE: ./lib/domain/spec/command/shell.js
var shell = __webpack_require__(27638);
// EXTERNAL MODULE: ./lib/domain/spec/command/names.js
var names = __webpack_require__(82728);
// EXTERNAL MODULE: ./lib/domain/spec/command/wrappers.js
var wrappers = __webpack_require__(38610);
;// CONCATENATED MODULE: ./lib/domain/spec/command/fixed/handed.js


const here = (source, word) => ({ source, word, apart: false });
/**
 * The script in an argument or in the input of a call: `bash -c '…'`, `eval '…'`, `trap '…' EXIT`, `bash <<< '…'`.
 * Null where there is none, or where a shell of its own runs one that is not written out.
 */
const scriptHanded = (name, words, input) => {
    const argv = words.map(shell/* literalOf */.Zc);
    if (name === 'source' || name === '.')
        return here(argv.length === 2 && argv[1] === '/dev/null' ? '' : null);
    if (name === 'trap' && argv[1]?.startsWith('-') === true)
        return here('');
    if (name === 'eval' || name === 'trap') {
        const own = argv.slice(1, name === 'trap' ? 2 : undefined);
        return here(own.includes(null) ? null : own.join(' '), own.length === 1 ? words[1] : undefined);
    }
    if (!names/* SHELLS */.OF.has((0,names/* baseName */.Fl)(name)))
        return null;
    const flag = argv.findIndex((word, at) => at > 0 && word !== null && /^-[a-zA-Z]*c$/.test(word));
    if (flag < 0)
        return argv.length === 1 && input.text !== null
            ? { source: input.text, word: undefined, apart: true }
            : null;
    const source = argv[flag + 1] ?? null;
    return source === null || argv.length > flag + 2 ? null : { source, word: words[flag + 1], apart: true };
};

;// CONCATENATED MODULE: ./lib/domain/spec/command/fixed/scope.js
const ALL = { code: true, output: true };
const CODE = { code: true, output: false };
const NONE = { code: false, output: false };
const both = (a, b) => ({
    code: a.code && b.code,
    output: a.output && b.output,
});
const NOTHING = { fixed: true, text: '' };
const ALWAYS_THERE = new Set(['.', './', '/', '/tmp', '/dev/null', '/bin/sh']);
/** `./a/` is `a`. */
const plain = (path) => path.replace(/^(?:\.\/)+(?=.)/, '').replace(/(?<=.)\/+$/, '');
/**
 * What a command has set, written and defined so far, as far as it is fixed. What is not known here may be of the
 * project or of the machine.
 */
class Scope {
    #variables = new Map();
    #made = new Map();
    functions = new Map();
    /** More than 0 where a step may or may not be reached. */
    #perhaps = 0;
    /** More than 0 where that depends on the project. */
    #depends = 0;
    /** Something so far ended in a way that is not fixed. */
    opened = false;
    isFixed(name) {
        if (name === '$')
            return true;
        if (name === '?')
            return !this.opened;
        return this.#variables.get(name) === true;
    }
    assign(name, fixed) {
        const stays = this.#perhaps === 0 || this.#variables.get(name) === true;
        this.#variables.set(name, fixed && this.#depends === 0 && stays);
    }
    made(path) {
        return ALWAYS_THERE.has(path) ? 'exists' : (this.#made.get(plain(path)) ?? null);
    }
    make(path, how) {
        if (this.#perhaps === 0 && (how === 'content' || !this.#made.has(plain(path))))
            this.#made.set(plain(path), how);
    }
    forget(path) {
        this.#made.delete(plain(path));
    }
    /** True where writing cannot fail for want of a folder of the project. */
    canWrite(path) {
        const folder = plain(path).replace(/\/?[^/]*$/, '');
        return folder === '' || folder === '/tmp' || this.#made.has(folder);
    }
    /** A program ran that is not understood: any file may be its work. */
    open() {
        this.opened = true;
        this.#made.clear();
    }
    /** Code ran that is not understood, in this very shell. */
    openShell() {
        this.open();
        this.#variables.clear();
        this.functions.clear();
    }
    /** Another folder: no name means what it meant. */
    move() {
        this.#made.clear();
    }
    /** Runs what may or may not be reached; `depends` where that is not fixed. */
    perhaps(depends, body) {
        this.#perhaps += 1;
        this.#depends += depends ? 1 : 0;
        try {
            return body();
        }
        finally {
            this.#perhaps -= 1;
            this.#depends -= depends ? 1 : 0;
        }
    }
    /** Runs what cannot set the variables of this shell. `fresh`: nor see them. */
    subshell(body, fresh = false) {
        const [variables, functions] = [this.#variables, this.functions];
        this.#variables = new Map(fresh ? [] : variables);
        this.functions = new Map(fresh ? [] : functions);
        try {
            return body();
        }
        finally {
            this.#variables = variables;
            this.functions = functions;
        }
    }
}

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(88989);
;// CONCATENATED MODULE: ./lib/domain/spec/command/fixed/words.js


const NAMES = /[A-Za-z_]\w*/g;
/** Whether a piece of text is the same whatever the project is like. `globs`: `*` stands for files. */
const isFixedText = (node, scope, inside, globs = true) => {
    switch (node.type) {
        case 'Glob':
        case 'ExtendedGlob':
            return !globs;
        case 'SimpleExpansion':
            return scope.isFixed(node.text.slice(1));
        case 'CommandExpansion':
        case 'ArithmeticCommandExpansion':
            return inside(node.script).output;
        case 'ProcessSubstitution':
            return node.operator === '<' && inside(node.script).output;
        default:
    }
    // `${!x}` names a variable by another, and `${x[i]}` one of many.
    if (node.type === 'ParameterExpansion') {
        if (node.prefix === '!' || node.index !== undefined || !scope.isFixed(node.parameter))
            return false;
    }
    if (node.type === 'ArithmeticExpansion' && node.expression === undefined)
        return false;
    if (node.type === 'ArithmeticWord') {
        const names = node.value.startsWith('$') ? [] : (node.value.match(NAMES) ?? []);
        if (!names.every((name) => scope.isFixed(name)))
            return false;
    }
    let fixed = true;
    (0,parser/* forEachChild */.dK)(node, (child) => {
        // Every part is looked at, because what runs inside may change what is known.
        fixed = isFixedText(child, scope, inside, globs) && fixed;
    });
    return fixed;
};
const words_valueOf = (word, scope, inside) => ({
    text: (0,shell/* literalOf */.Zc)(word),
    fixed: isFixedText(word, scope, inside),
    piped: word.parts?.length === 1 && word.parts[0]?.type === 'ProcessSubstitution',
});
/** Whether what `[[ … ]]` looks at is the same whatever the project is like. */
const looksFixed = (node, scope, inside) => {
    if (node.type === 'TestUnary' && !/^-[nz]$/.test(node.operator)) {
        const path = (0,shell/* literalOf */.Zc)(node.operand);
        const made = path === null ? null : scope.made(path);
        return /^-[efd]$/.test(node.operator) && made !== null;
    }
    if (node.type === 'TestBinary' && /^-(?:nt|ot|ef)$/.test(node.operator))
        return false;
    if (node.type === 'Word')
        return isFixedText(node, scope, inside, false);
    let fixed = true;
    (0,parser/* forEachChild */.dK)(node, (child) => {
        fixed = looksFixed(child, scope, inside) && fixed;
    });
    return fixed;
};
/** `$(true)`: a name that is empty, so that nothing is called. */
const isEmptyName = (word) => {
    const [only, ...others] = word.parts ?? [];
    if (only?.type !== 'CommandExpansion' || others.length > 0 || !only.script)
        return false;
    return only.script.commands.every(({ command }) => command.type === 'Command' && /^(?:true|:|false)$/.test(command.name?.value ?? ''));
};

;// CONCATENATED MODULE: ./lib/domain/spec/command/fixed/redirects.js



/** `2>&1`, `>&-`, `>/dev/null`: opening it cannot fail. */
const ALWAYS_OPENS = /^(?:\d+|-|\/dev\/\w+)$/;
/** What is written there is no file that anything could read back. */
const NO_FILE = /^(?:\d+|-|\/dev\/.*)$/;
/** `< <(…)` */
const isPiped = (word, scope, inside) => {
    const { piped, fixed } = words_valueOf(word, scope, inside);
    return piped && fixed;
};
/** What is read after all redirections, and whether opening the files can fail. */
const openRedirects = (redirects, input, scope, inside) => {
    let [into, opens] = [input, ALL];
    for (const one of redirects) {
        if (one.type === 'HereString' && one.target)
            into = { fixed: isFixedText(one.target, scope, inside), text: (0,shell/* literalOf */.Zc)(one.target) };
        else if (one.type === 'HereDoc')
            into = { fixed: isFixedText(one.body, scope, inside), text: one.body.parts ? null : one.body.text };
        else if (one.type === 'Redirect' && one.target) {
            const path = (0,shell/* literalOf */.Zc)(one.target);
            if (one.operator === '<') {
                const made = path === null ? null : scope.made(path);
                const known = path === '/dev/null' || made === 'content' || isPiped(one.target, scope, inside);
                into = { fixed: known, text: null };
                if (!known)
                    opens = NONE;
            }
            else if (path === null || !(ALWAYS_OPENS.test(path) || scope.canWrite(path)))
                opens = NONE;
        }
    }
    return [into, opens];
};
/** Remembers the files that redirections made of what a command printed. What goes into a file is not printed. */
const closeRedirects = (redirects, end, scope) => {
    let diverted = false;
    for (const one of redirects) {
        const path = one.type === 'Redirect' && one.target ? (0,shell/* literalOf */.Zc)(one.target) : null;
        if (one.type !== 'Redirect' || path === null || !one.operator.includes('>'))
            continue;
        diverted ||= !/^\d+$/.test(path) && (one.descriptor === undefined || one.operator.startsWith('&'));
        if (NO_FILE.test(path))
            continue;
        const whole = end.output && !one.operator.includes('>>');
        if (!whole)
            scope.forget(path);
        scope.make(path, whole ? 'content' : 'exists');
    }
    return diverted ? { ...end, output: true } : end;
};

;// CONCATENATED MODULE: ./lib/domain/spec/command/fixed/tools.js

const isOption = ({ text }) => text !== null && /^-./.test(text);
const operandsOf = (args) => args.filter((arg) => !isOption(arg));
/** Files to read: neither options nor the number that belongs to one (`head -n 5`). */
const filesOf = (args) => operandsOf(args.filter(({ text }, at) => !(/^\d+$/.test(text ?? '') && /^-[cnw]$/.test(args[at - 1]?.text ?? ''))));
const isFixed = ({ fixed }) => fixed;
const isMade = ({ text, piped, fixed }, scope, how) => {
    if (piped)
        return fixed;
    if (text === '-')
        return true;
    const made = text === null ? null : scope.made(text);
    return made === 'content' || text === '/dev/null' || (how === 'exists' && made === 'exists');
};
/** Tools whose answer is made of their words alone. */
const ofWords = ({ args }) => (args.every(isFixed) ? ALL : CODE);
/** Builtins whose exit code is made of their words alone. */
const settings = ({ args }) => (args.every(isFixed) ? ALL : NONE);
/** `set -- …` and `unset x`: what they name is known no more. */
const resetting = (call) => {
    for (const name of ['1', '2', '3', '@', '*', ...call.args.map(({ text }) => text ?? '')])
        call.scope.assign(name, false);
    return settings(call);
};
const printf = (call) => {
    const [option, name] = call.args;
    if (option?.text === '-v')
        call.scope.assign(name?.text ?? '', call.args.every(isFixed));
    return ofWords(call);
};
/** Reads what it is handed and cannot fail. */
const filter = ({ args, input }) => ({ code: true, output: input.fixed && args.every(isFixed) });
/** Reads the files it is given, or what it is handed. `first`: the first word is a pattern, not a file. */
const reader = (first, passes, looksFurther) => ({ args, input, scope }) => {
    const further = args.some(({ text }) => text !== null && looksFurther?.test(text) === true);
    if (further)
        return NONE;
    const operands = first ? operandsOf(args).slice(1) : filesOf(args);
    if (!operands.every((one) => isMade(one, scope, 'content')))
        return NONE;
    const handed = operands.length === 0 || operands.some(({ text }) => text === '-') ? input.fixed : true;
    const all = handed && args.every((arg) => arg.fixed);
    return all ? ALL : { code: passes, output: false };
};
/** Options by which grep reads files that are not named. */
const GREP_FURTHER = /^-[a-zA-Z]*[rRf]|^--(?:recursive|dereference-recursive|file|directories)/;
const FROM_FILE = /^-[a-zA-Z]*f|^--(?:from-)?file|^--(?:slurp|raw|arg)file|^--seq|^-L|\binputs?\b|\benv\b|\$ENV/;
const AWK_FURTHER = /^-f|^--file|getline|system|ENVIRON|ARGV|\|/;
const tee = ({ args, input, scope }) => {
    const files = operandsOf(args);
    const writes = files.every(({ text }) => text !== null && scope.canWrite(text));
    for (const { text } of files) {
        scope.forget(text ?? '');
        if (writes)
            scope.make(text ?? '', input.fixed ? 'content' : 'exists');
    }
    return writes ? { code: true, output: input.fixed } : NONE;
};
const touch = ({ args, scope }) => {
    const files = operandsOf(args);
    if (!files.every(({ text }) => text !== null && scope.canWrite(text)))
        return NONE;
    for (const { text } of files)
        scope.make(text ?? '', 'exists');
    return ALL;
};
/** With `-p` it makes every folder on the way, and is content with those that are there. */
const mkdir = ({ args, scope }) => {
    const parents = args.some(({ text }) => /^(?:-[a-z]*p|--parents)/.test(text ?? ''));
    const folders = operandsOf(args).map(({ text }) => text ?? '/');
    if (!parents || folders.some((path) => path.startsWith('/') || path.includes('..')))
        return NONE;
    for (const path of folders)
        for (let at = path; at !== ''; at = at.replace(/\/?[^/]*$/, ''))
            scope.make(at, 'exists');
    return ALL;
};
const copy = ({ args, scope }) => {
    const files = operandsOf(args);
    const target = files.at(-1)?.text ?? null;
    const sources = files.slice(0, -1);
    if (target === null || sources.length !== 1 || !scope.canWrite(target))
        return NONE;
    if (!sources.every((one) => isMade(one, scope, 'content')))
        return NONE;
    scope.make(target, 'content');
    return ALL;
};
const remove = ({ args, scope }) => {
    for (const { text } of operandsOf(args))
        scope.forget(text ?? '');
    return args.some(({ text }) => /^-[a-zA-Z]*f|^--force/.test(text ?? '')) ? ALL : NONE;
};
/** `test -f made`, `[ 1 = 1 ]` */
const test = ({ args, scope }) => {
    if (!args.every(isFixed))
        return NONE;
    const looks = args.some(({ text }, at) => {
        const operand = args[at + 1];
        if (text === null || operand === undefined || operand.text === ']')
            return false;
        if (/^-(?:nt|ot|ef|v|R|t)$/.test(text))
            return true;
        if (!/^-[b-hkprsuwxLOGSN]$/.test(text))
            return false;
        return !isMade(operand, scope, text === '-s' ? 'content' : 'exists');
    });
    return looks ? NONE : ALL;
};
const cd = ({ args, scope }) => {
    const to = args[0]?.text ?? null;
    const known = args.length === 1 && to !== null && scope.made(to) !== null;
    if (to !== '.')
        scope.move();
    return known ? ALL : NONE;
};
const read = ({ args, input, scope }) => {
    for (const { text } of operandsOf(args))
        scope.assign(text ?? '', input.fixed);
    return { code: input.fixed && args.every(isFixed), output: true };
};
/** `let x=1`, `(( x > 1 ))`: the names in it. */
const arithmetic = (text, scope) => {
    if (text === null || /[`[]|\$\(/.test(text))
        return NONE;
    const names = text.match(/[A-Za-z_]\w*/g) ?? [];
    return names.every((name) => scope.isFixed(name)) ? ALL : NONE;
};
const letTool = ({ args, scope }) => args.reduce((total, { text }) => both(total, arithmetic(text, scope)), ALL);
const named = (names, tool) => names.split(' ').map((name) => [name, tool]);
/** What is known of builtins and of tools that everybody has. A name that is not here may do anything. */
const TOOLS = new Map([
    ...named(': true false echo seq basename dirname expr sleep yes factor', ofWords),
    ...named('printf', printf),
    ...named('set shift unset', resetting),
    ...named('exit return break continue shopt umask ulimit alias unalias wait kill jobs disown', settings),
    ...named('cat head tail wc sort uniq cut rev tac nl fold paste column base64 md5sum sha1sum sha256sum od xxd', reader(false, true)),
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

;// CONCATENATED MODULE: ./lib/domain/spec/command/fixed/walk.js








const DECLARING = /^(?:export|local|declare|typeset|readonly)$/;
/** Follows where words, files and input come from, in the order in which the shell runs things. */
class FixedWalk {
    #settled;
    #scope = new Scope();
    #fixed = new Set();
    #varying = new Set();
    #open = new Set();
    /** Whether all that ran within the words of a call has ended in a way that is fixed. */
    #ran = true;
    constructor(settled) {
        this.#settled = settled;
    }
    /** Calls whose exit code was once not fixed. */
    get open() {
        return this.#open;
    }
    /** Calls that came out fixed every time they were met. */
    get calls() {
        return new Set([...this.#fixed].filter((place) => !this.#varying.has(place)));
    }
    script(script, text, input = NOTHING) {
        return this.#list(script.commands, text, input);
    }
    #list(statements, text, input) {
        let total = ALL;
        for (const { command, background } of statements) {
            const one = this.#node(command, text, input);
            if (background === true)
                this.#scope.assign('!', one.code);
            total = both(total, one);
        }
        return total;
    }
    #node(node, text, input) {
        if (node.type === 'AndOr') {
            const [first, ...rest] = node.commands;
            let total = first ? this.#node(first, text, input) : ALL;
            for (const [index, command] of rest.entries()) {
                const run = () => this.#node(command, text, input);
                const certain = total.code && node.operators[index] === '&&';
                total = both(total, certain ? run() : this.#scope.perhaps(!total.code, run));
            }
            return total;
        }
        if (node.type !== 'Pipeline')
            return this.#command(node, text, input);
        if (node.commands.length === 1)
            return node.commands[0] ? this.#command(node.commands[0], text, input) : ALL;
        let handed = input;
        let code = true;
        for (const command of node.commands) {
            const one = this.#scope.subshell(() => this.#command(command, text, handed));
            code &&= one.code;
            handed = { fixed: one.output, text: null };
        }
        return { code, output: handed.fixed };
    }
    #command(node, text, input) {
        const scope = this.#scope;
        switch (node.type) {
            case 'Command':
                return this.#simple(node, text, input);
            case 'Redirected': {
                const [into, before] = openRedirects(node.redirects, input, this.#scope, this.#insideOf(text));
                const inner = both(before, this.#command(node.command, text, into));
                return closeRedirects(node.redirects, inner, scope);
            }
            case 'If': {
                let total = ALL;
                for (const branch of [node, ...node.elif]) {
                    total = both(total, this.#list(branch.clause.commands, text, input));
                    total = both(total, this.#perhaps(branch.then, text, input, !total.code));
                }
                return node.else ? both(total, this.#perhaps(node.else, text, input, !total.code)) : total;
            }
            case 'While':
                return this.#twice(() => {
                    const clause = this.#list(node.clause.commands, text, input);
                    return both(clause, this.#perhaps(node.body, text, input, !clause.code));
                });
            case 'For':
            case 'Select': {
                const words = node.wordlist?.map((word) => this.#isFixed(word, text)) ?? [scope.isFixed('@')];
                const fixed = node.type === 'For' && words.every(Boolean);
                return this.#twice(() => {
                    scope.assign(node.name.value, fixed);
                    return both(fixed ? ALL : NONE, this.#perhaps(node.body, text, input, !fixed));
                });
            }
            case 'Case': {
                const fixed = this.#isFixed(node.word, text);
                return node.items.reduce((total, { body }) => both(total, this.#perhaps(body, text, input, !fixed)), fixed ? ALL : NONE);
            }
            case 'Subshell':
                return scope.subshell(() => this.#list(node.body.commands, text, input));
            case 'BraceGroup':
                return this.#list(node.body.commands, text, input);
            case 'Function':
                scope.functions.set(node.name.value, node.body);
                return ALL;
            case 'TestCommand':
                return this.#note(node.pos, text, looksFixed(node, scope, this.#insideOf(text)) ? ALL : NONE);
            case 'ArithmeticCommand':
                return this.#note(node.pos, text, arithmetic(node.body, scope));
            default:
                return this.#opened();
        }
    }
    #perhaps(list, text, input, depends) {
        return this.#scope.perhaps(depends, () => this.#list(list.commands, text, input));
    }
    /** What a round of a loop leaves behind is what the next one finds. */
    #twice(round) {
        return both(round(), both(round(), round()));
    }
    #isFixed(node, text) {
        return isFixedText(node, this.#scope, this.#insideOf(text));
    }
    #insideOf(text) {
        return (script) => this.#inside(script, text);
    }
    #inside(script, text) {
        if (script === undefined)
            return NONE;
        // A script in escaped backticks has a text of its own, so its places are not places in the command.
        const inner = script.source === undefined ? text : { ...text, base: null };
        const found = this.#scope.subshell(() => this.script(script, inner));
        this.#ran &&= found.code;
        return found;
    }
    #simple(node, text, input) {
        const outer = this.#ran;
        this.#ran = true;
        for (const part of node.prefix)
            if (part.type === 'Assignment')
                this.#assign(part, text, node.name !== undefined);
        // `x=$(…)` ends as what is within does.
        const values = { code: this.#ran, output: true };
        this.#ran = outer;
        const [into, before] = openRedirects(node.redirects, input, this.#scope, this.#insideOf(text));
        if (!node.name) {
            if (!values.code)
                this.#scope.opened = true;
            return closeRedirects(node.redirects, both(before, values), this.#scope);
        }
        const words = [node.name, ...node.args.filter((word) => word.type === 'Word')];
        const name = (0,shell/* literalOf */.Zc)(node.name) ?? '';
        for (const part of node.args)
            if (part.type === 'Assignment')
                this.#assign(part, text, !DECLARING.test(name));
        return closeRedirects(node.redirects, both(before, this.#call(words, into, text)), this.#scope);
    }
    /** `passing`: set for one call only, so that what is known of the name stays. */
    #assign(part, text, passing) {
        const fixed = this.#isFixed(part.value, text) && part.index === undefined;
        const kept = part.append !== true || this.#scope.isFixed(part.name);
        if (!passing)
            this.#scope.assign(part.name, fixed && kept);
    }
    /** `words` is a command without assignments and redirections; wrappers are looked through. */
    #call(words, input, text) {
        const [first] = words;
        if (!first)
            return ALL;
        const found = this.#answer(words, input, text);
        return this.#note(first.pos, text, found);
    }
    #answer(words, input, text) {
        const [first, ...rest] = words;
        const argv = words.map(shell/* literalOf */.Zc);
        const name = first ? (0,shell/* literalOf */.Zc)(first) : null;
        const values = rest.map((word) => words_valueOf(word, this.#scope, this.#insideOf(text)));
        if (!first || name === null)
            return first && isEmptyName(first) ? this.#call(rest, input, text) : this.#opened();
        const body = this.#scope.functions.get(name);
        if (body)
            return this.#function(body, values, input, text);
        const nested = this.#nested(name, words, input, text);
        if (nested)
            return nested;
        const system = !name.includes('/') || /^\/(?:usr\/)?bin\//.test(name);
        const inner = system ? (0,wrappers/* wrappedAt */.L)([(0,names/* baseName */.Fl)(name), ...argv.slice(1)]) : null;
        if (inner !== null && !(name === 'command' && /^-[vV]/.test(argv[1] ?? '')))
            return this.#wrapped((0,names/* baseName */.Fl)(name), words.slice(inner), input, text);
        if (name === 'exec' && words.length === 1)
            return ALL;
        if (DECLARING.test(name))
            return values.every(({ fixed }) => fixed) ? ALL : NONE;
        const tool = system ? TOOLS.get((0,names/* baseName */.Fl)(name)) : undefined;
        const known = tool?.({ args: values, input, scope: this.#scope });
        if (known?.code === true)
            return known;
        if (!this.#settled(argv))
            return this.#opened();
        this.#scope.move();
        return CODE;
    }
    /** xargs hands its input on as words, which only some tools take for mere words. */
    #wrapped(name, words, input, text) {
        if (name !== 'xargs')
            return this.#call(words, input, text);
        const tool = words[0] ? ((0,shell/* literalOf */.Zc)(words[0]) ?? '') : '';
        const inner = this.#call(words, { fixed: input.fixed, text: null }, text);
        return /^(?:echo|true|printf|:)$/.test(tool)
            ? { ...inner, output: inner.output && input.fixed }
            : this.#opened();
    }
    #function(body, args, input, text) {
        if (text.depth >= shell/* DEEPEST */.FI)
            return this.#opened();
        for (const [index, { fixed }] of args.entries())
            this.#scope.assign(String(index + 1), fixed);
        const all = args.every(({ fixed }) => fixed);
        for (const name of ['@', '*'])
            this.#scope.assign(name, all);
        const inner = { ...text, depth: text.depth + 1 };
        return body.type === 'CompoundList'
            ? this.#list(body.commands, inner, input)
            : this.#command(body, inner, input);
    }
    /** Null where no script is handed over. One that is not understood may do anything to the shell it runs in. */
    #nested(name, words, input, text) {
        const handed = text.depth < shell/* DEEPEST */.FI ? scriptHanded(name, words, input) : null;
        if (handed === null)
            return null;
        const { source, word, apart } = handed;
        const inner = { ...text, depth: text.depth + 1 };
        const run = () => (source === null ? null : this.#parsed(source, word, inner, input));
        if (apart)
            return this.#scope.subshell(run, true);
        const found = run();
        if (found === null)
            this.#scope.openShell();
        return found ?? NONE;
    }
    #parsed(source, word, text, input) {
        const script = (0,shell/* parseShell */.aV)(source);
        const start = word ? (0,shell/* verbatimStart */.fr)(word) : null;
        const base = text.base === null || start === null ? null : text.base + start;
        return script ? this.script(script, { ...text, base }, input) : null;
    }
    #opened() {
        this.#scope.open();
        return NONE;
    }
    #note(place, text, found) {
        if (!found.code)
            this.#scope.opened = true;
        if (text.base === null)
            return found;
        (found.code && found.output ? this.#fixed : this.#varying).add(text.base + place);
        if (!found.code)
            this.#open.add(text.base + place);
        return found;
    }
}

;// CONCATENATED MODULE: ./lib/domain/spec/command/fixed/fixed.js


/**
 * What of a command is the same whatever the project is like, because it is made only of words that are written out:
 * `echo ok | grep ok`, `touch done && test -f done`, `f() { true; }; f`, `eval true`. Read from the text alone, by
 * following where words, files and input come from. Careful: what is not understood (another program, a file of the
 * project, a variable of the environment) is not fixed. Null when bash would not accept the command.
 *
 * @param settled calls that are known to come out the same for reasons of their own
 */
const fixedParts = (command, settled = () => false) => {
    const script = (0,shell/* parseShell */.aV)(command);
    if (!script)
        return null;
    const walk = new FixedWalk(settled);
    const { code, output } = walk.script(script, { base: 0, depth: 0 });
    return { code, output, calls: walk.calls, open: walk.open };
};

// EXTERNAL MODULE: ./lib/domain/spec/words.js
var words = __webpack_require__(37071);
;// CONCATENATED MODULE: ./lib/domain/spec/command/makefile.js

const RULE = /^([^\s#:=][^:=#]*)::?(?!=)([^=#;]*)$/;
const VARIABLE = /^(?:export\s+)?(\w+)\s*(?:\?|::?|\+)?=\s*(.*)$/;
const SPECIAL = /^\.(ONESHELL|RECIPEPREFIX|SHELLFLAGS)|^SHELL\s*[:?]?=|^(if|else|endif|define|include)/m;
/** Rules, recipes and variables; null for what make reads differently from line to line. */
const parseMakefile = (text) => {
    if (SPECIAL.test(text))
        return null;
    const lines = text.split('\n');
    const rules = [];
    const variables = new Map();
    let current = [];
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at] ?? '';
        if (line.startsWith('\t')) {
            const first = at;
            while (lines[at]?.endsWith('\\'))
                at += 1;
            for (const rule of current)
                rule.recipe.push({ first, last: at });
            continue;
        }
        const variable = VARIABLE.exec(line);
        if (variable)
            variables.set((0,words/* group */.Os)(variable, 1), (0,words/* group */.Os)(variable, 2));
        const rule = variable ? null : RULE.exec(line);
        if (!rule)
            continue;
        const needs = (0,words/* group */.Os)(rule, 2)
            .split(/[\s|]+/)
            .filter(Boolean);
        current = (0,words/* group */.Os)(rule, 1)
            .split(/\s+/)
            .filter(Boolean)
            .map((name) => ({ name, needs, recipe: [] }));
        rules.push(...current);
    }
    return { lines, rules, variables };
};
/** The line as the shell sees it, or null when it holds what only make can work out. */
const expand = (text, variables, depth = 5) => {
    const marked = text.replaceAll('$$', '\u0000');
    const expanded = marked.replaceAll(/\$[({](\w+)[)}]/g, (whole, name) => variables.get(name) ?? whole);
    if (!expanded.includes('$'))
        return expanded.replaceAll('\u0000', '$');
    return depth === 0 || expanded === marked
        ? null
        : expand(expanded.replaceAll('\u0000', '$$$$'), variables, depth - 1);
};
/** Targets a call of make asks for, or null when it reads another file or folder. */
const targetsOf = (argv) => {
    const args = argv.slice(1);
    if (args.some((word) => word === null || /^(-C|-f|--directory|--file|--makefile)/.test(word)))
        return null;
    return args.filter((word) => word !== null && !word.startsWith('-') && !word.includes('='));
};
/** The line of a recipe as it stands in the file, its prefix (`@`, `-`, `+`), and as the shell sees it. */
const lineAt = ({ lines, variables }, { first, last }) => {
    const raw = lines.slice(first, last + 1).join('\n');
    const prefix = /^\t\s*[@+-]*\s*/.exec(raw)?.[0] ?? '\t';
    return { prefix, command: expand(raw.slice(prefix.length).replaceAll('\\\n\t', '\\\n'), variables) };
};
const scriptAt = (makefile, file, rule, place) => {
    const { prefix, command } = lineAt(makefile, place);
    if (command === null || command.trim() === '')
        return null;
    return {
        file,
        label: `the target "${rule.name}" of ${file}`,
        command,
        forgiven: prefix.includes('-') ? 'Drop the "-" in front of the line.' : null,
        with: (other) => {
            const { lines } = makefile;
            const line = `${prefix}${other.replaceAll('$', '$$$$')}`;
            return [...lines.slice(0, place.first), line, ...lines.slice(place.last + 1)].join('\n');
        },
    };
};
/** The rules that a call of make follows: for the targets it asks for, or for the first of the file. */
const reachedBy = (argv, text) => {
    const makefile = parseMakefile(text);
    const asked = targetsOf(argv);
    if (!makefile || asked === null)
        return null;
    const byName = Map.groupBy(makefile.rules, ({ name }) => name);
    const seen = new Set();
    const rules = [];
    const visit = (target) => {
        if (seen.has(target))
            return;
        seen.add(target);
        for (const rule of byName.get(target) ?? []) {
            rule.needs.forEach(visit);
            rules.push(rule);
        }
    };
    const first = makefile.rules.find(({ name }) => !name.startsWith('.'));
    if (asked.length > 0)
        asked.forEach(visit);
    else if (first)
        visit(first.name);
    return { makefile, rules, whole: [...seen].every((target) => byName.has(target)) };
};
/** Whether `makeScripts` gives all that a call of make runs: each line can be worked out, each target has a rule. */
const makeIsKnown = (argv, text) => {
    const reached = reachedBy(argv, text);
    return (reached?.whole === true &&
        reached.rules.every(({ recipe }) => recipe.every((place) => lineAt(reached.makefile, place).command !== null)));
};
/** Recipe lines that a call of make runs, those of prerequisites first. */
const makeScripts = (argv, file, text) => {
    const reached = reachedBy(argv, text);
    if (!reached)
        return [];
    const { makefile, rules } = reached;
    return rules.flatMap((rule) => rule.recipe.flatMap((place) => scriptAt(makefile, file, rule, place) ?? []));
};

// EXTERNAL MODULE: ./lib/domain/spec/command/programs.js + 3 modules
var programs = __webpack_require__(61689);
;// CONCATENATED MODULE: ./lib/domain/spec/command/justfile.js

const HEADER = /^@?([A-Za-z_][\w-]*)([^:=]*):(?!=)\s*(.*)$/;
const parseJustfile = (lines) => {
    const recipes = [];
    for (const [at, line] of lines.entries()) {
        if (/^[ \t]/.test(line)) {
            recipes.at(-1)?.body.push(at);
            continue;
        }
        const header = HEADER.exec(line);
        if (!header)
            continue;
        const needs = (0,words/* group */.Os)(header, 3)
            .replaceAll(/[()]|#.*/g, ' ')
            .split(/\s+|&&/)
            .filter(Boolean);
        recipes.push({ name: (0,words/* group */.Os)(header, 1), needs, body: [] });
    }
    return recipes;
};
/**
 * Recipe lines that a call of just runs, those of dependencies first. `{{…}}` stays as it is: it is a word to the
 * shell parser. Recipes with their own interpreter and lines that go on are left out.
 */
const justScripts = (argv, file, text) => {
    if (argv.some((word) => word === null || /^(-f|-d|--justfile|--working-directory)/.test(word)))
        return [];
    const lines = text.split('\n');
    const recipes = parseJustfile(lines);
    const asked = argv.slice(1).find((word) => word !== null && !word.startsWith('-') && !word.includes('='));
    const seen = new Set();
    const scripts = [];
    const visit = (name) => {
        const recipe = recipes.find((one) => one.name === name);
        if (!recipe || seen.has(recipe.name))
            return;
        seen.add(recipe.name);
        for (const need of recipe.needs)
            visit(need);
        const [opening] = recipe.body;
        if (opening !== undefined && lines[opening]?.trim().startsWith('#!'))
            return;
        for (const at of recipe.body) {
            const line = lines[at] ?? '';
            const prefix = /^\s*[@-]*\s*/.exec(line)?.[0] ?? '';
            const command = line.slice(prefix.length);
            if (command === '' || command.endsWith('\\'))
                continue;
            scripts.push({
                file,
                label: `the recipe "${recipe.name}" of ${file}`,
                command,
                forgiven: prefix.includes('-') ? 'Drop the "-" in front of the line.' : null,
                with: (other) => lines.with(at, `${prefix}${other}`).join('\n'),
            });
        }
    };
    visit(asked ?? recipes[0]?.name);
    return scripts;
};

// EXTERNAL MODULE: ./lib/domain/spec/command/package-script.js
var package_script = __webpack_require__(39102);
// EXTERNAL MODULE: ./lib/domain/spec/command/project-facts.js
var project_facts = __webpack_require__(38379);
;// CONCATENATED MODULE: ./lib/domain/spec/command/scripts-behind.js





const packageScripts = (argv, { file, text }) => {
    const { scripts } = (0,project_facts/* projectFacts */.P)(text);
    const name = (0,package_script/* packageScriptOf */.F)(argv, scripts);
    if (name === null)
        return [];
    return [`pre${name}`, name, `post${name}`].flatMap((one) => {
        const command = scripts[one];
        if (command === undefined)
            return [];
        const replace = (other) => (0,project_facts/* withScript */._)(text, one, other);
        return [{ file, label: `the script "${one}" of ${file}`, command, forgiven: null, with: replace }];
    });
};
/** The scripts that a call reaches through `npm`, `pnpm`, `yarn`, `bun`, `make` or `just`, in running order. */
const scriptsBehind = (argv, files) => {
    const tool = (0,names/* baseName */.Fl)(argv[0] ?? '');
    if (/^g?make$/.test(tool))
        return files.makefile ? makeScripts(argv, files.makefile.file, files.makefile.text) : [];
    if (tool === 'just')
        return files.justfile ? justScripts(argv, files.justfile.file, files.justfile.text) : [];
    return files.packageJson ? packageScripts(argv, files.packageJson) : [];
};

// EXTERNAL MODULE: ./lib/domain/spec/command/role.js
var role = __webpack_require__(22766);
;// CONCATENATED MODULE: ./lib/application/checks/run/sites.js






/** `npm run a` that runs `npm run b` that runs …: deeper than this is not followed. */
const DEEPEST = 4;
const first = async (files, dir, names) => {
    for (const name of names) {
        const file = `${dir}${name}`;
        const text = (await files.stat(file))?.kind === 'file' ? await files.readText(file) : null;
        if (text !== null)
            return { file, text };
    }
    return null;
};
/** Where a command runs, as what stands in front of the names of its files. */
const folderOf = ({ cwd }) => cwd === undefined || cwd === '' || cwd === '.' ? '' : `${cwd.replace(/\/+$/, '')}/`;
/** The files in which npm, make and just look, in the folder the command runs in. */
const runnerFiles = async (files, cwd) => {
    const dir = folderOf({ cwd });
    return {
        packageJson: await first(files, dir, ['package.json']),
        makefile: await first(files, dir, ['GNUmakefile', 'makefile', 'Makefile']),
        justfile: await first(files, dir, ['justfile', 'Justfile', '.justfile']),
    };
};
/** What of a command comes out the same whatever the project is like. */
const fixedIn = (command, facts) => fixedParts(command, (argv) => (0,constant/* succeedsAnyway */.J)(argv, facts));
/** The calls of a text that can tell something of the project. */
const sitesIn = (command, shell, script, facts) => {
    const calls = (0,programs/* readCommand */.U)(command, shell)?.calls ?? [];
    const fixed = fixedIn(command, facts)?.calls ?? new Set();
    return calls
        .filter(({ span }) => span === null || !fixed.has(span.start))
        .map((call) => ({
        call,
        fallback: call.fallback.flatMap((index) => calls[index] ?? []),
        command,
        script,
    }));
};
/** Whether all that a runner runs is known, and the same in any project. */
const isHollow = ({ call }, scripts, { packageJson, makefile }, facts) => {
    const file = scripts[0]?.file;
    const known = file === packageJson?.file || (file === makefile?.file && makeIsKnown(call.argv, makefile?.text ?? ''));
    return (scripts.length > 0 && known && scripts.every(({ command }) => fixedIn(command, facts)?.code === true));
};
/**
 * Every call that a check reaches and that can tell something of the project: those of its own command first, then
 * those behind npm, make and just. A runner tells nothing where all that it runs is the same in any project.
 */
const sitesOf = (params, files, facts) => {
    const sites = [];
    const seen = new Set();
    let level = sitesIn(params.run, params.shell, null, facts);
    for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
        const next = [];
        for (const site of level) {
            const scripts = (0,role/* isDryRun */.vG)(site.call) ? [] : scriptsBehind(site.call.argv, files);
            if (!isHollow(site, scripts, files, facts))
                sites.push(site);
            for (const script of scripts) {
                const key = `${script.label}\n${script.command}`;
                if (!seen.has(key))
                    next.push(...sitesIn(script.command, 'plain', script, facts));
                seen.add(key);
            }
        }
        level = next;
    }
    return sites;
};
/** The text with other calls in the given places. Null when a place is hidden by quoting. */
const replaceCalls = (command, calls, other) => {
    const spans = calls.map(({ span }) => span);
    const known = spans.filter((span) => span !== null).toSorted((a, b) => b.start - a.start);
    if (known.length < spans.length)
        return null;
    return known.reduce((text, { start, end }) => `${text.slice(0, start)}${other}${text.slice(end)}`, command);
};
/** Puts another text in the place of the site's, lets `then` run, and puts everything back. */
const withText = async (site, text, params, scratch, then) => {
    const { script } = site;
    if (!script)
        return then({ ...params, run: text });
    const before = await scratch.readBytes(script.file);
    await scratch.write(script.file, script.with(text));
    try {
        return await then(params);
    }
    finally {
        if (before)
            await scratch.write(script.file, before);
    }
};


/***/ }),

/***/ 12096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ alwaysPasses)
});

// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(88989);
;// CONCATENATED MODULE: ./lib/domain/spec/command/flow.js
const NEVER = { zero: false, nonzero: false, exitsZero: false, exitsNonzero: false };
const ZERO = { ...NEVER, zero: true };
const NONZERO = { ...NEVER, nonzero: true };
const EITHER = { ...NEVER, zero: true, nonzero: true };
const ANYTHING = { zero: true, nonzero: true, exitsZero: true, exitsNonzero: true };
const EXIT_ZERO = { ...NEVER, exitsZero: true };
const EXIT_NONZERO = { ...NEVER, exitsNonzero: true };
/** One or the other happens. */
const union = (a, b) => ({
    zero: a.zero || b.zero,
    nonzero: a.nonzero || b.nonzero,
    exitsZero: a.exitsZero || b.exitsZero,
    exitsNonzero: a.exitsNonzero || b.exitsNonzero,
});
const exitsOf = (flow) => ({ ...flow, zero: false, nonzero: false });
/** `a; b` */
const after = (a, b) => (a.zero || a.nonzero ? union(exitsOf(a), b) : a);
/** `a && b` */
const and = (a, b) => (a.zero ? union({ ...a, zero: false }, b) : a);
/** `a || b` */
const or = (a, b) => (a.nonzero ? union({ ...a, nonzero: false }, b) : a);
/** `! a` */
const not = (a) => ({ ...a, zero: a.nonzero, nonzero: a.zero });
/** `(a)`: leaving the subshell only ends the subshell. */
const subshell = (a) => ({
    ...NEVER,
    zero: a.zero || a.exitsZero,
    nonzero: a.nonzero || a.exitsNonzero,
});
/** Under `set -e` a failure ends the shell. */
const errexit = (a) => ({
    ...a,
    nonzero: false,
    exitsNonzero: a.exitsNonzero || a.nonzero,
});

// EXTERNAL MODULE: ./lib/domain/spec/command/shell-options.js
var shell_options = __webpack_require__(76697);
// EXTERNAL MODULE: ./lib/domain/spec/command/shell.js
var command_shell = __webpack_require__(27638);
;// CONCATENATED MODULE: ./lib/domain/spec/command/always-passes.js




/** Builtins that bend the flow in ways that are not followed: their presence means that anything may happen. */
const BENDING = new Set([
    'trap',
    'eval',
    'exec',
    'source',
    '.',
    'kill',
    'return',
    'shopt',
    'alias',
    'enable',
]);
const SUCCEEDING = new Set([
    ':',
    'true',
    'echo',
    'export',
    'pwd',
    'umask',
    'unset',
    'local',
    'declare',
    'typeset',
    'readonly',
]);
const isHarmless = (redirect) => {
    if (redirect.type !== 'Redirect')
        return true;
    const target = redirect.target ? (0,command_shell/* literalOf */.Zc)(redirect.target) : null;
    return target !== null && (target === '/dev/null' || /^(\d|-)$/.test(target));
};
/** `${x:?}` ends the shell when x is empty; under `set -u` any variable may. */
const mayAbort = (node, nounset) => {
    if (node.type === 'ParameterExpansion' &&
        node.operation?.type === 'Default' &&
        node.operation.operator.endsWith('?'))
        return true;
    if (nounset && (node.type === 'SimpleExpansion' || node.type === 'ParameterExpansion'))
        return true;
    let found = false;
    (0,parser/* forEachChild */.dK)(node, (child) => {
        found ||= mayAbort(child, nounset);
    });
    return found;
};
const exitFlow = (code) => {
    if (code === null || code === undefined || !/^\d+$/.test(code))
        return union(EXIT_ZERO, EXIT_NONZERO);
    return Number(code) % 256 === 0 ? EXIT_ZERO : EXIT_NONZERO;
};
const ofSimple = (node, mode) => {
    const abort = mayAbort(node, mode.nounset) ? EXIT_NONZERO : null;
    const plain = ofBareSimple(node, mode);
    const redirected = node.redirects.every(isHarmless) ? plain : union(plain, NONZERO);
    return abort ? union(redirected, abort) : redirected;
};
const ofBareSimple = (node, mode) => {
    if (!node.name)
        return (0,command_shell/* hasSubstitution */.iP)(node) ? EITHER : ZERO;
    const name = (0,command_shell/* literalOf */.Zc)(node.name);
    const args = node.args.map((word) => (word.type === 'Word' ? (0,command_shell/* literalOf */.Zc)(word) : null));
    if (name === null)
        return ANYTHING;
    if (mode.succeeds(node))
        return ZERO;
    if (name === 'exit')
        return exitFlow(args[0]);
    if (name === 'false')
        return NONZERO;
    if (name === 'set') {
        (0,shell_options/* applyOptions */.V)(args, mode);
        return ZERO;
    }
    if (name === 'wait' && args.length === 0)
        return ZERO;
    // A number format fails on what is no number.
    if (name === 'printf')
        return args[0] && (!/%[^s%]*[^s%\s]/.test(args[0]) || !(0,command_shell/* hasExpansion */.Gs)(node)) ? ZERO : EITHER;
    if (SUCCEEDING.has(name))
        return ZERO;
    return EITHER;
};
const ofList = (statements, mode, guarded) => {
    let total = ZERO;
    for (const statement of statements) {
        const one = statement.background ? ZERO : ofNode(statement.command, mode, guarded);
        // Only a plain failure ends the shell under set -e; the left side of && and || does not.
        const watched = mode.errexit && !guarded ? errexit(one) : one;
        total = after(total, watched);
    }
    return total;
};
const ofBody = (list, mode, guarded) => ofList(list.commands, mode, guarded);
const ofNode = (node, mode, guarded) => {
    if (node.type === 'AndOr') {
        const [first, ...rest] = node.commands;
        if (!first)
            return ZERO;
        return rest.reduce((total, command, index) => {
            const guardedHere = guarded || index < rest.length - 1;
            const next = ofNode(command, mode, guardedHere);
            return node.operators[index] === '&&' ? and(total, next) : or(total, next);
        }, ofNode(first, mode, true));
    }
    if (node.type !== 'Pipeline')
        return ofCommand(node, mode, guarded);
    const negated = node.prefixes.filter(({ type }) => type === 'Negation').length % 2 === 1;
    const parts = node.commands.map((command) => ofCommand(command, mode, guarded || negated));
    const last = parts.at(-1) ?? ZERO;
    if (parts.length === 1)
        return negated ? not(last) : last;
    const failsBefore = mode.pipefail && parts.some((part) => subshellFails(part));
    const piped = union(subshell(last), failsBefore ? NONZERO : subshell(last));
    return negated ? not(piped) : piped;
};
const subshellFails = (part) => subshell(part).nonzero;
const ofCommand = (node, mode, guarded) => {
    switch (node.type) {
        case 'Command':
            return ofSimple(node, mode);
        case 'Redirected': {
            const inner = ofCommand(node.command, mode, guarded);
            return node.redirects.every(isHarmless) ? inner : union(inner, NONZERO);
        }
        case 'If': {
            const otherwise = node.else ? ofBody(node.else, mode, guarded) : ZERO;
            return [node, ...node.elif].reduceRight((rest, branch) => {
                const clause = ofBody(branch.clause, mode, true);
                const then = ofBody(branch.then, mode, guarded);
                return chosen(clause, then, rest);
            }, otherwise);
        }
        case 'While': {
            const clause = ofBody(node.clause, mode, true);
            return union(after(clause, ZERO), ofBody(node.body, mode, guarded));
        }
        case 'For':
        case 'Select':
        case 'ArithmeticFor':
            return union(ZERO, ofBody(node.body, mode, guarded));
        case 'Case':
            return node.items.reduce((total, item) => union(total, ofBody(item.body, mode, guarded)), ZERO);
        case 'Subshell':
            return subshell(ofBody(node.body, { ...mode }, guarded));
        case 'BraceGroup':
            return ofBody(node.body, mode, guarded);
        case 'Function':
        case 'Coproc':
            return ZERO;
        // `[[ … ]]` and `(( … ))`
        default:
            return mode.succeeds(node) ? ZERO : EITHER;
    }
};
/** `if clause; then a; else b; fi` */
const chosen = (clause, then, otherwise) => {
    const exits = { ...clause, zero: false, nonzero: false };
    const taken = clause.zero ? union(exits, then) : exits;
    return clause.nonzero ? union(taken, otherwise) : taken;
};
/** Names of functions and of builtins that bend the flow, anywhere in the script. */
const isBent = (node) => {
    if (node.type === 'Function')
        return true;
    if (node.type === 'Command' && node.name && BENDING.has(node.name.value))
        return true;
    let found = false;
    (0,parser/* forEachChild */.dK)(node, (child) => {
        found ||= isBent(child);
    });
    return found;
};
/**
 * Whether a command ends with exit code 0 whatever the programs in it do. Read from its text alone, and careful:
 * where functions, `trap`, `eval` or `source` bend the flow, the answer is no.
 */
const alwaysPasses = (command, shell = 'plain', succeeds = () => false) => {
    const script = (0,command_shell/* parseShell */.aV)(command);
    if (!script || isBent(script))
        return false;
    const mode = { ...(0,shell_options/* shellOptions */.v)(shell === 'strict'), succeeds };
    const end = ofList(script.commands, mode, false);
    return !end.nonzero && !end.exitsNonzero;
};


/***/ }),

/***/ 29525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ constantReason),
  J: () => (/* binding */ succeedsAnyway)
});

// EXTERNAL MODULE: ./lib/domain/spec/command/always-passes.js + 1 modules
var always_passes = __webpack_require__(12096);
// EXTERNAL MODULE: ./lib/domain/spec/command/names.js
var names = __webpack_require__(82728);
;// CONCATENATED MODULE: ./lib/domain/spec/command/idle.js

const words = (text) => new Set(text.trim().split(/\s+/));
/** What is there wherever a command runs. */
const ALWAYS_THERE = words('. ./ .. ../ / /tmp /dev/null /bin/sh');
/** Tools that tell of the machine and take no file; with an operand some of them look for something. */
const OF_THE_MACHINE = words('whoami id groups uname arch hostname nproc uptime free df ps sync env printenv');
/** Tools whose answer is made of their words alone. */
const OF_THEIR_WORDS = words('seq basename dirname expr');
/** Programs in an option that do nothing, or only print what is written out. */
const IDLE_CODE = /^\s*(?:pass|\d+|true|print\((?:\d+|"[^"\\]*"|'[^'\\]*')\)|console\.log\((?:\d+|"[^"\\]*"|'[^'\\]*')\)|(?:sys\.|process\.)?exit\(0?\))?\s*;?\s*$/;
const CODE_OPTION = {
    python: '-c',
    python3: '-c',
    node: '-e',
    perl: '-e',
    ruby: '-e',
    php: '-r',
};
/** `find` ends with 0 whether it finds anything or not, unless it runs a program or compares with a file. */
const FIND_ACTS = /^-(?:exec|ok|delete|newer|anewer|cnewer|samefile|files0-from|fprint|fls|[HLPOD]$)/;
const isOption = (word) => word.startsWith('-') && word.length > 1;
const operandsOf = (args) => args.filter((word) => !isOption(word));
const areThere = (paths) => paths.every((path) => ALWAYS_THERE.has(path));
const isIdleFind = (args) => {
    const firstTest = args.findIndex(isOption);
    const starts = firstTest < 0 ? args : args.slice(0, firstTest);
    return areThere(starts) && !args.some((word) => FIND_ACTS.test(word));
};
const isIdleTest = (words_) => words_.length === 2 && /^-[defrx]$/.test(words_[0] ?? '') && areThere(words_.slice(1));
/**
 * True for a call that succeeds in any project, because it looks only at what is always there: `ls`, `whoami`,
 * `find . -name x` (which is content with finding nothing), `test -d .`, `python3 -c pass`. Careful: a path, a
 * variable or an option that is not understood makes it false.
 */
const isIdle = (argv) => {
    if (!argv.every((word) => word !== null))
        return false;
    const [name = '', ...args] = argv;
    if (name.includes('/') && !/^\/(usr\/)?bin\//.test(name))
        return false;
    const tool = (0,names/* baseName */.Fl)(name);
    const code = CODE_OPTION[tool];
    if (code !== undefined)
        return args.length === 2 && args[0] === code && IDLE_CODE.test(args[1] ?? '');
    if (OF_THEIR_WORDS.has(tool))
        return true;
    if (OF_THE_MACHINE.has(tool))
        return operandsOf(args).length === 0;
    if (tool === 'ls' || tool === 'dir' || tool === 'cd')
        return areThere(operandsOf(args));
    if (tool === 'cat')
        return args.length > 0 && args.every((word) => word === '/dev/null');
    if (tool === 'find')
        return isIdleFind(args);
    if (tool === 'test')
        return isIdleTest(args);
    return tool === '[' && args.at(-1) === ']' && isIdleTest(args.slice(0, -1));
};

// EXTERNAL MODULE: ./lib/domain/spec/command/package-script.js
var package_script = __webpack_require__(39102);
// EXTERNAL MODULE: ./lib/domain/spec/command/programs.js + 3 modules
var programs = __webpack_require__(61689);
// EXTERNAL MODULE: ./lib/domain/spec/command/self-description.js
var self_description = __webpack_require__(38491);
// EXTERNAL MODULE: ./lib/domain/spec/command/shell.js
var command_shell = __webpack_require__(27638);
// EXTERNAL MODULE: ./lib/domain/spec/command/wrappers.js
var wrappers = __webpack_require__(38610);
;// CONCATENATED MODULE: ./lib/domain/spec/command/constant.js








const INSTEAD = 'Replace it by a command that examines the project, such as the command that runs its tests.';
/** npm's `npm init` writes this script; it says that there are no tests, and fails. */
const NPM_DEFAULT = /no test specified/;
const DEPTH = 4;
const OUTSIDE_TRUTHS = new Set([
    'true',
    'echo',
    'printf',
    'sleep',
    'date',
    'pwd',
    'clear',
]);
/** `test`, `[`: operands that are all written out, and no look at a file. */
const isLiteralTest = (argv) => {
    if (argv[0] !== 'test' && argv[0] !== '[')
        return false;
    return argv.every((word) => word !== null && !/^-([a-mo-yA-Z]|nt|ot|ef)$/.test(word));
};
const isConstantCall = (argv, facts, depth) => {
    const [name] = argv;
    if (!name)
        return false;
    const wrapped = (0,wrappers/* wrappedAt */.L)([(0,names/* baseName */.Fl)(name), ...argv.slice(1)]);
    if (wrapped !== null) {
        const inner = argv.slice(wrapped);
        return inner[0] === 'true' || inner[0] === ':' || isConstantCall(inner, facts, depth);
    }
    if (isLiteralTest(argv))
        return true;
    if (isIdle(argv) && !facts.ownPrograms.includes(name))
        return true;
    const isSystem = !name.includes('/') || /^\/(usr\/)?bin\//.test(name);
    if (isSystem && OUTSIDE_TRUTHS.has((0,names/* baseName */.Fl)(name)) && !facts.ownPrograms.includes(name))
        return true;
    if ((0,self_description/* describesItself */.I)(argv, facts.ownPrograms))
        return true;
    if ((0,package_script/* lacksScript */.G)(argv, facts.scripts))
        return true;
    const script = (0,package_script/* packageScriptOf */.F)(argv, facts.scripts);
    if (script === null || depth === 0)
        return false;
    // npm runs these two around it.
    const scripts = [`pre${script}`, script, `post${script}`].map((one) => facts.scripts[one] ?? ':');
    return scripts.every((text) => constantWithin(text, facts, 'plain', depth - 1) !== null);
};
/** True for a call that ends with exit code 0 in this project whatever state it is in: `ls`, `git --version`. */
const succeedsAnyway = (argv, facts) => isConstantCall(argv, facts, DEPTH);
/** `[[ 1 == 1 ]]`, `(( 1 ))`: calls without words of their own. */
const isConstantCondition = ({ kind, argv, text }) => {
    const [statement] = kind === 'builtin' && argv.length === 0 ? ((0,command_shell/* parseShell */.aV)(text)?.commands ?? []) : [];
    return statement !== undefined && (0,command_shell/* isLiteralCondition */.pg)(statement.command);
};
const argvOf = (command) => command.name
    ? [command.name, ...command.args].map((word) => (word.type === 'Word' ? (0,command_shell/* literalOf */.Zc)(word) : null))
    : [];
const defaultScript = (calls, facts) => {
    for (const { argv } of calls) {
        const script = (0,package_script/* packageScriptOf */.F)(argv, facts.scripts);
        if (script !== null && NPM_DEFAULT.test(facts.scripts[script] ?? ''))
            return script;
    }
    return null;
};
const constantWithin = (command, facts, shell, depth) => {
    const read = (0,programs/* readCommand */.U)(command, shell);
    if (!read)
        return null;
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
    if (script?.commands.length === 0)
        return { reason: 'It holds no command at all.', remedy: INSTEAD };
    if (!passesAnyway(command, facts, shell, depth))
        return null;
    const asked = calls.find(({ argv }) => (0,self_description/* describesItself */.I)(argv, facts.ownPrograms));
    if (asked) {
        return {
            reason: `It asks ${asked.name} only for its own version or help, whatever the project is like.`,
            remedy: INSTEAD,
        };
    }
    const [call] = calls;
    const behind = call ? (0,package_script/* packageScriptOf */.F)(call.argv, facts.scripts) : null;
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
const passesAnyway = (command, facts, shell, depth) => (0,always_passes/* alwaysPasses */.N)(command, shell, (node) => {
    if (node.type !== 'Command')
        return (0,command_shell/* isLiteralCondition */.pg)(node);
    const argv = argvOf(node);
    const [name] = argv;
    const at = name && /^(ba|da|z|k)?sh$/.test((0,names/* baseName */.Fl)(name))
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
const constantReason = (command, project, shell = 'plain') => constantWithin(command, project, shell, DEPTH);


/***/ }),

/***/ 39102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ packageScriptOf),
/* harmony export */   G: () => (/* binding */ lacksScript)
/* harmony export */ });
const RUNNERS = new Set(['npm', 'pnpm', 'yarn', 'bun']);
/** Subcommands that are also the name of the script they run. */
const SHORTCUTS = {
    test: 'test',
    t: 'test',
    tst: 'test',
    start: 'start',
    stop: 'stop',
    restart: 'restart',
};
const ELSEWHERE = /^(--prefix|-C|--dir|--cwd|-w|--workspace|--workspaces|-ws|--filter|-F|-r|--recursive)(=|$)/;
/** What a runner is asked for in its own folder, its options aside; null when it is another folder. */
const askedOf = (argv) => {
    const [tool, ...args] = argv;
    if (!tool || !RUNNERS.has(tool))
        return null;
    const end = args.indexOf('--');
    const own = end < 0 ? args : args.slice(0, end);
    if (own.some((word) => word !== null && ELSEWHERE.test(word)))
        return null;
    return own.filter((word) => word === null || !word.startsWith('-'));
};
/**
 * The script of package.json that a call runs (`npm test`, `npm run lint`, `yarn lint`), or null when it runs none
 * or one of another folder (`--prefix`, `-w`).
 */
const packageScriptOf = (argv, scripts) => {
    const [tool] = argv;
    const [first, second] = askedOf(argv) ?? [];
    if (!first)
        return null;
    if (first === 'run' || first === 'run-script')
        return second !== undefined && second !== null && second in scripts ? second : null;
    // Bun's own test runner, whatever the script of that name says.
    if (tool === 'bun' && first === 'test')
        return null;
    const name = SHORTCUTS[first] ?? (tool === 'npm' ? null : first);
    return name !== null && name in scripts ? name : null;
};
/** `npm run lint --if-present` where there is no such script: it does nothing, and succeeds. */
const lacksScript = (argv, scripts) => {
    if (!argv.includes('--if-present'))
        return false;
    const [first, second] = askedOf(argv) ?? [];
    const name = first === 'run' || first === 'run-script' ? second : SHORTCUTS[first ?? ''];
    return typeof name === 'string' && !(name in scripts);
};


/***/ }),

/***/ 38379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ projectFacts),
/* harmony export */   _: () => (/* binding */ withScript)
/* harmony export */ });
/* harmony import */ var _model_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56677);

const readJson = (text) => {
    try {
        const value = JSON.parse(text);
        return (0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? value : {};
    }
    catch {
        // A broken package.json is the business of whoever runs it; here it only means that nothing is known.
        return {};
    }
};
const binNames = (manifest) => {
    if ((0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(manifest['bin']))
        return Object.keys(manifest['bin']);
    const name = manifest['name'];
    return typeof manifest['bin'] === 'string' && typeof name === 'string'
        ? [name.replace(/^@[^/]*\//, '')]
        : [];
};
/** Names under `[project.scripts]` and `[tool.poetry.scripts]`. */
const pyprojectNames = (text) => {
    const names = [];
    let inScripts = false;
    for (const line of text.split('\n')) {
        if (line.startsWith('['))
            inScripts = /^\[(project|tool\.poetry)\.(gui-)?scripts\]/.test(line);
        const name = inScripts ? /^\s*"?([\w.-]+)"?\s*=/.exec(line)?.[1] : undefined;
        if (name !== undefined)
            names.push(name);
    }
    return names;
};
/** The text of package.json with another command as one of its scripts. */
const withScript = (packageJson, name, command) => {
    const manifest = readJson(packageJson);
    const scripts = (0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(manifest['scripts']) ? manifest['scripts'] : {};
    return `${JSON.stringify({ ...manifest, scripts: { ...scripts, [name]: command } }, null, 2)}\n`;
};
/** Facts from the texts of package.json and pyproject.toml; null where there is none. */
const projectFacts = (packageJson, pyproject = null) => {
    const manifest = packageJson === null ? {} : readJson(packageJson);
    const declared = (0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(manifest['scripts']) ? manifest['scripts'] : {};
    const scripts = Object.entries(declared).filter((entry) => typeof entry[1] === 'string');
    return {
        scripts: Object.fromEntries(scripts),
        ownPrograms: [...binNames(manifest), ...pyprojectNames(pyproject ?? '')],
    };
};


/***/ }),

/***/ 22766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ misbehavioursOf),
/* harmony export */   MK: () => (/* binding */ isPreparer),
/* harmony export */   SK: () => (/* binding */ isRehearsal),
/* harmony export */   eg: () => (/* binding */ isMereFilter),
/* harmony export */   rN: () => (/* binding */ isDecider),
/* harmony export */   vG: () => (/* binding */ isDryRun)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82728);
/* harmony import */ var _self_description_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38491);


const TESTS = new Set(['test', '[', '[[', '((']);
/** Git only examines when it is asked to answer by exit code. */
const GIT_EXAMINES = /^(--exit-code|--quiet|--check|--is-ancestor|--error-unmatch|grep|fsck|verify-commit|verify-tag)$/;
const preparesBySubcommand = (argv) => {
    const [first, second] = argv.slice(1).filter((word) => word === null || !word.startsWith('-'));
    const target = first === 'run' || first === 'run-script' || first === 'compose' ? second : first;
    return target !== null && target !== undefined && _names_js__WEBPACK_IMPORTED_MODULE_0__/* .PREPARING_WORDS */ .tS.has(target);
};
/** True for a call that gets things ready, clears them away or shows something (`mkdir`, `npm ci`, `make clean`). */
const isPreparer = ({ argv }) => {
    const [written] = argv;
    if (!written)
        return false;
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(written);
    if (_names_js__WEBPACK_IMPORTED_MODULE_0__/* .PREPARERS */ .HO.has(name) || (0,_self_description_js__WEBPACK_IMPORTED_MODULE_1__/* .describesItself */ .I)(argv))
        return true;
    if (name === 'git')
        return !argv.some((word) => GIT_EXAMINES.test(word ?? ''));
    if (name === 'find')
        return true;
    if (name === 'curl')
        return argv.some((word) => /^(-[a-zA-Z]*[oO]|--output|--remote-name)/.test(word ?? ''));
    if (/^python[\d.]*$/.test(name))
        return argv[1] === '-m' && ['pip', 'venv', 'ensurepip', 'virtualenv'].includes(argv[2] ?? '');
    return _names_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBCOMMAND_TOOLS */ .Cj.has(name) && preparesBySubcommand(argv);
};
/**
 * Whether the check is about this call. A decider whose failure goes unnoticed makes the check vacuous; a helper
 * (a preparation, a choice of branch, an argument, a server in the background, a guard) does not, as long as the
 * failure of something else is noticed.
 */
const isDecider = (call) => {
    const { position } = call;
    if (call.kind === 'builtin') {
        const alone = position.beforeOr === null && !position.beforeAnd && !position.condition && position.capture === 'none';
        return TESTS.has(call.name) && alone;
    }
    if (position.trap || isPreparer(call))
        return false;
    const name = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(call.argv[0] ?? '');
    if (_names_js__WEBPACK_IMPORTED_MODULE_0__/* .VERIFIERS */ .a.has(name))
        return true;
    if (position.pipeRight && _names_js__WEBPACK_IMPORTED_MODULE_0__/* .FILTERS */ .SC.has(name))
        return false;
    return (!position.condition &&
        !position.background &&
        position.capture !== 'argument' &&
        position.capture !== 'assigned');
};
/** A filter succeeds on whatever it is given, so that its own failure being noticed proves nothing. */
const isMereFilter = ({ argv, position }) => position.pipeRight && _names_js__WEBPACK_IMPORTED_MODULE_0__/* .FILTERS */ .SC.has((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(argv[0] ?? ''));
/** `make -n`: asked what it would do, and running nothing of it. */
const isDryRun = ({ argv }) => /^(?:g?make|just)$/.test((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(argv[0] ?? '')) &&
    argv.some((word) => /^(?:-[a-zA-Z]*n[a-zA-Z]*|--dry-run|--just-print|--recon)$/.test(word ?? ''));
/** True for a dry run where nobody looks at what it says. */
const isRehearsal = (call) => isDryRun(call) && !call.position.judged && call.position.capture === 'none';
/**
 * What to try on a call, most telling first; noticing one is enough. Failing comes first. Success where the command
 * counts on failure (`! grep …`) and nonsense where its output is what is examined (`[ -z "$(git status -s)" ]`,
 * `grep … | wc -l`) are failures too.
 */
const misbehavioursOf = (call, outputIsJudged) => {
    const { position } = call;
    const read = position.capture !== 'none' || outputIsJudged || position.negated || position.judged;
    if (isPreparer(call) && !read && !position.pipeLeft)
        return ['fail'];
    const isReader = _names_js__WEBPACK_IMPORTED_MODULE_0__/* .READERS */ .Hk.has((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(call.argv[0] ?? ''));
    return read || (isReader && position.pipeLeft) ? ['fail', 'silent', 'noise'] : ['fail', 'silent'];
};


/***/ }),

/***/ 38491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describesItself)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82728);

const words = (text) => new Set(text.trim().split(/\s+/));
/** Tools where `-v` alone asks for the version; elsewhere it asks for more output. */
const SHORT_V = words('node npm npx pnpm yarn bun deno tsc ruby php perl make gcc g++ clang docker terraform nginx redis-server gem');
/** Tools where `version` or `help` is answered by the tool itself, without looking at the project or a server. */
const WORD_COMMANDS = words('go terraform helm cargo npm git rustup brew gh');
/** Tools whose subcommands answer `--help` and `--version` themselves. */
const WITH_SUBCOMMANDS = words('git docker cargo go kubectl helm terraform gh aws gcloud az pip pip3 npm pnpm yarn gem bundle rustup');
/** Subcommands that run the project's own code, which then gets the option. */
const RUNS_PROJECT = words('run exec x dlx run-script start test t node task tool compose plugin');
/** Modules of Python that are tools, not the project. */
const PYTHON_TOOLS = words('pytest pip venv mypy ruff black flake8 pylint isort coverage tox nox build twine unittest ensurepip virtualenv poetry uv');
/** Tools that print sizes for people on `-h`. */
const HUMAN_SIZES = words('df du ls free sort tree grep chown ln');
const LONG = words('--version --help -version -V');
/** Tools that nobody's project is. A name that is known nowhere may be the project's own program. */
const FURTHER_TOOLS = words(`
  node npx python python3 pypy ruby perl php java javac kotlin scala ghc erl elixir lua R julia gcc g++ cc clang cmake ninja meson
  curl openssl ssh psql mysql sqlite3 redis-cli redis-server mongo mongosh nginx vite webpack rollup esbuild next
  nuxt ng tsx ts-node nodemon turbo nx lerna pm2 coverage uvicorn gunicorn celery alembic pre-commit helm
  kubectl kind minikube aws gcloud az gh act vault consul packer ansible ansible-playbook buf protoc ffmpeg pandoc
  tree rg fd bat vim code patch gpg cosign syft`);
const isKnownTool = (tool) => [_names_js__WEBPACK_IMPORTED_MODULE_0__/* .VERIFIERS */ .a, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .SUBCOMMAND_TOOLS */ .Cj, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .READERS */ .Hk, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .PREPARERS */ .HO, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .SHELLS */ .OF, FURTHER_TOOLS].some((list) => list.has(tool)) ||
    /^python3?\.\d+$/.test(tool);
const asks = (tool, option) => LONG.has(option) ||
    (option === '-v' && SHORT_V.has(tool)) ||
    (option === '-h' && !HUMAN_SIZES.has(tool)) ||
    ((option === 'version' || option === 'help') && WORD_COMMANDS.has(tool));
/**
 * True when a tool is asked only for its own version or help, so that the answer says nothing of the project.
 * `ownPrograms` are names the project itself installs; they, scripts and anything named by a path are the project's
 * own code, and running that is a check.
 */
const describesItself = (argv, ownPrograms = []) => {
    const [written, ...args] = argv;
    if (!written || args.length === 0 || args.some((word) => word === null))
        return false;
    const isSystem = /^\/(usr\/(local\/)?)?bin\/[^/]+$/.test(written);
    if (written.includes('/') && !isSystem)
        return false;
    const tool = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(written);
    if (ownPrograms.includes(tool) || !isKnownTool(tool))
        return false;
    const option = args.at(-1) ?? '';
    if (args.length === 1)
        return asks(tool, option);
    const [first, second] = args;
    if (args.length === 2 && WITH_SUBCOMMANDS.has(tool)) {
        return LONG.has(option) && /^[a-z][\w-]*$/.test(first ?? '') && !RUNS_PROJECT.has(first ?? '');
    }
    if (args.length === 2 && tool === 'npx')
        return asks(first ?? '', option) && !ownPrograms.includes(first ?? '');
    if (args.length === 3 && /^python[\d.]*$/.test(tool) && first === '-m')
        return PYTHON_TOOLS.has(second ?? '') && asks(second ?? '', option);
    return false;
};


/***/ }),

/***/ 37071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Os: () => (/* binding */ group),
/* harmony export */   R5: () => (/* binding */ TIME_UNIT),
/* harmony export */   UV: () => (/* binding */ onlyWords),
/* harmony export */   cf: () => (/* binding */ durationOf),
/* harmony export */   dD: () => (/* binding */ wordSet),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   uk: () => (/* binding */ NUMBER)
/* harmony export */ });
const NUMBERS = {
    zero: 0,
    no: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    twelve: 12,
    twenty: 20,
    fifty: 50,
    hundred: 100,
};
/** `10` and `ten` → 10, or null. */
const numberOf = (word) => /^\d{1,9}(?:\.\d{1,6})?$/.test(word) ? Number(word) : (NUMBERS[word.toLowerCase()] ?? null);
/** A number in a pattern, in digits or as a word. */
const NUMBER = String.raw `\d{1,9}(?:\.\d{1,6})?|${Object.keys(NUMBERS).join('|')}`;
const UNITS = [
    [/^(?:ms|millis(?:econds?)?|milliseconds?)$/, 'ms'],
    [/^(?:s|secs?|seconds?)$/, 's'],
    [/^(?:m|mins?|minutes?)$/, 'm'],
    [/^(?:h|hours?)$/, 'h'],
    [/^(?:d|days?)$/, 'd'],
    [/^(?:w|weeks?)$/, 'w'],
];
/** `2`, `seconds` → `2s`, or null. */
const durationOf = (amount, unit) => {
    const number = numberOf(amount);
    const short = UNITS.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1];
    return number === null || short === undefined ? null : `${number}${short}`;
};
/** A unit of time in a pattern. */
const TIME_UNIT = 'ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?|days?|weeks?';
/** Whether nothing but these words is left of a text. */
const onlyWords = (text, allowed) => text
    .toLowerCase()
    .split(/[^a-z0-9']+/)
    .every((word) => word === '' || allowed.has(word));
/** A set of words from a line. */
const wordSet = (line) => new Set(line.split(/\s+/).filter((word) => word !== ''));
/** Text without the quotes or backticks around it. */
const unquoted = (text) => /^(["'`])(.*)\1$/s.exec(text.trim())?.[2] ?? text.trim();
/** What a group of a match holds; nothing when there is no match or the group took no part. */
const group = (match, index) => match?.[index] ?? '';


/***/ })

};
