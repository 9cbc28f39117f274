export const id = 1689;
export const ids = [1689];
export const modules = {

/***/ 82728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ SUBCOMMAND_TOOLS),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   HO: () => (/* binding */ PREPARERS),
/* harmony export */   Hk: () => (/* binding */ READERS),
/* harmony export */   OF: () => (/* binding */ SHELLS),
/* harmony export */   Oq: () => (/* binding */ EXAMINING_BUILTINS),
/* harmony export */   SC: () => (/* binding */ FILTERS),
/* harmony export */   SD: () => (/* binding */ OTHER_BUILTINS),
/* harmony export */   a: () => (/* binding */ VERIFIERS),
/* harmony export */   tS: () => (/* binding */ PREPARING_WORDS),
/* harmony export */   zA: () => (/* binding */ EXAMINERS)
/* harmony export */ });
/** What is known of programs by their name. Closed lists: a name that is on none is a program that decides. */
const words = (text) => new Set(text.trim().split(/\s+/));
/** Builtins of bash that examine something and can say no. */
const EXAMINING_BUILTINS = words('test [ eval cd pushd source . read wait type hash let mapfile readarray');
/** All other builtins; none is a program. */
const OTHER_BUILTINS = words(`
  : alias bg bind break builtin caller compgen complete compopt continue declare dirs disown echo enable
  exit export false fc fg getopts help history jobs kill local logout popd printf pwd readonly return set shift
  shopt suspend times trap true typeset ulimit umask unalias unset`);
const SHELLS = words('bash sh dash zsh ksh');
/** Tools whose exit code is the whole point of calling them. Their failure must never be lost. */
const VERIFIERS = words(`
  pytest py.test tox nox unittest mypy pyright ruff flake8 pylint black isort bandit pip-audit safety jest vitest
  mocha ava tap cypress playwright eslint oxlint biome prettier tsc stylelint knip stryker phpunit phpstan psalm rspec rubocop
  brakeman ctest gtest golangci-lint staticcheck govulncheck shellcheck hadolint yamllint markdownlint actionlint
  checkov tfsec trivy grype semgrep gitleaks detekt ktlint checkstyle spotbugs swiftlint terraform tflint conftest
  opa kubeconform kubeval promtool cargo go gradle gradlew mvn mvnw dotnet swift bazel make just npm pnpm yarn bun deno npx rake
  mix sbt lein`);
/** Programs that get things ready or out of the way, or show something: not what a check is about. */
const PREPARERS = words(`
  mkdir cp mv touch rm rmdir ln chmod chown install mktemp sleep date tee cat ls tree clear tput stty echo printf
  true pwd whoami id uname hostname env printenv which whereis file du df free ps nproc getconf basename dirname
  realpath readlink seq yes kill pkill killall say notify-send logger mail wget rsync scp tar unzip zip gzip gunzip
  apt-get apt apk brew yum dnf sync lsof direnv nvm asdf corepack open xdg-open head tail wc
  systemctl service launchctl`);
/** Subcommands and targets that prepare (`npm ci; npm test`, `make clean; make test`). */
const PREPARING_WORDS = words(`
  install ci i add clean setup deps dependencies bootstrap init prepare up start down stop sync fetch pull checkout
  switch clone restore stash submodule config login mod tidy download version help list ls
  status log remote branch tag rev-parse describe create venv env upgrade update`);
/** Tools that take such a subcommand. */
const SUBCOMMAND_TOOLS = words(`
  npm pnpm yarn bun pip pip3 uv poetry pipenv conda bundle gem composer cargo go rustup make just docker podman
  docker-compose git terraform dotnet mix brew`);
/** Programs that only pass on what they read from a pipe: their own success says nothing of what came in. */
const FILTERS = words(`
  cat tee head tail sort uniq wc tr cut column less more nl fold rev tac sed awk gawk jq yq xargs tee ts pv fmt
  paste strings base64 hexdump xxd gzip ansifilter`);
/** Programs at the end of a pipeline that answer by what they read. */
const EXAMINERS = words('grep egrep fgrep rg ag diff cmp comm read');
/** Programs whose output, not their exit code, is what is examined. */
const READERS = words(`
  grep egrep fgrep rg ag find fd ls cat head tail wc sort uniq cut tr sed awk gawk jq yq du df ps stat diff cmp comm
  git gofmt goimports date printenv env id uname nproc ss netstat lsof readlink realpath basename dirname strings
  file tree column tac nl seq printf echo`);
/** The last part of a path: `python` for `/usr/bin/python`. */
const baseName = (name) => name.slice(name.lastIndexOf('/') + 1);


/***/ }),

/***/ 61689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readCommand)
});

// UNUSED EXPORTS: programsOf

;// CONCATENATED MODULE: ./lib/domain/spec/command/program.js
const AT_TOP = {
    sequence: false,
    beforeOr: null,
    beforeAnd: false,
    afterOr: false,
    pipeLeft: false,
    judged: false,
    pipeRight: false,
    condition: false,
    background: false,
    negated: false,
    capture: 'none',
    trap: false,
    each: false,
    last: true,
};
/** Where a call stands that chooses a branch. */
const conditionOf = (at) => ({
    ...at,
    condition: true,
    last: false,
});
/** Where a call stands whose output becomes part of another command. */
const argumentOf = (at) => ({
    ...at,
    capture: 'argument',
    pipeLeft: false,
    pipeRight: false,
    last: false,
});

// EXTERNAL MODULE: ./lib/domain/spec/command/shell.js
var command_shell = __webpack_require__(27638);
// EXTERNAL MODULE: ./lib/domain/spec/command/shell-options.js
var shell_options = __webpack_require__(76697);
// EXTERNAL MODULE: ./node_modules/unbash/dist/parser.js + 16 modules
var parser = __webpack_require__(88989);
// EXTERNAL MODULE: ./lib/domain/spec/command/names.js
var names = __webpack_require__(82728);
;// CONCATENATED MODULE: ./lib/domain/spec/command/examines.js

const hasOption = (node, option) => node.type === 'Command' && node.args.some((word) => word.type === 'Word' && option.test(word.value));
/** True for a command that answers by what it reads. */
const examines = (node) => {
    const name = node.type === 'Command' && node.name ? (0,names/* baseName */.Fl)(node.name.value) : '';
    if (name === 'jq' || name === 'yq')
        return hasOption(node, /^(-[a-zA-Z]*e|--exit-status)/);
    return names/* EXAMINERS */.zA.has(name);
};

// EXTERNAL MODULE: ./lib/domain/spec/command/wrappers.js
var wrappers = __webpack_require__(38610);
;// CONCATENATED MODULE: ./lib/domain/spec/command/walk.js







/** `a || b || c || …`: what comes later than this is not looked at as a fallback of the first. */
const MOST_FALLBACKS = 16;
/** Walks a script and collects, in order, every call of a program or of a builtin that examines something. */
class Walk {
    found = [];
    /** The command's own script and every script in an argument. */
    scripts = [];
    #functions = new Set();
    script(script, text, at) {
        this.scripts.push(script);
        this.#collectFunctions(script);
        this.#list(script.commands, text, at);
    }
    #collectFunctions(node) {
        if (node.type === 'Function')
            this.#functions.add(node.name.value);
        (0,parser/* forEachChild */.dK)(node, (child) => this.#collectFunctions(child));
    }
    #list(statements, text, at) {
        for (const [index, statement] of statements.entries()) {
            const isLast = index === statements.length - 1;
            const watched = text.options.errexit && !at.condition && !at.negated && at.beforeOr === null;
            const background = statement.background === true;
            this.#node(statement.command, text, {
                ...at,
                sequence: at.sequence || (!isLast && !watched && !background),
                background: at.background || background,
                last: at.last && isLast && !background,
            });
        }
    }
    #node(node, text, at) {
        if (node.type === 'AndOr')
            return this.#andOr(node, text, at);
        if (node.type !== 'Pipeline')
            return this.#command(node, text, at);
        const negations = node.prefixes.filter(({ type }) => type === 'Negation').length;
        const final = node.commands.length - 1;
        for (const [index, command] of node.commands.entries()) {
            this.#command(command, text, {
                ...at,
                negated: negations % 2 === 1 ? !at.negated : at.negated,
                pipeLeft: at.pipeLeft || (index < final && !text.options.pipefail),
                judged: at.judged || node.commands.slice(index + 1).some(examines),
                pipeRight: at.pipeRight || index > 0,
                last: at.last && index === final,
            });
        }
    }
    #andOr(node, text, at) {
        const { commands, operators } = node;
        const starts = [];
        for (const [index, command] of commands.entries()) {
            starts.push(this.found.length);
            const or = operators.indexOf('||', index);
            const instead = or < 0 ? undefined : commands[or + 1];
            this.#node(command, text, {
                ...at,
                beforeOr: instead ? text.source.slice(instead.pos, node.end) : at.beforeOr,
                beforeAnd: at.beforeAnd || operators[index] === '&&',
                afterOr: at.afterOr || operators.slice(0, index).includes('||'),
                last: at.last && index === commands.length - 1,
            });
        }
        for (const [index] of commands.entries()) {
            const or = operators.indexOf('||', index);
            if (or < 0)
                continue;
            for (const draft of this.found.slice(starts[index], starts[index + 1])) {
                const from = starts[or + 1] ?? this.found.length;
                const count = Math.min(this.found.length - from, MOST_FALLBACKS);
                draft.fallback.push(...Array.from({ length: count }, (_, offset) => from + offset));
            }
        }
    }
    #command(node, text, at) {
        switch (node.type) {
            case 'Command':
                return this.#simple(node, text, at);
            case 'Redirected':
                for (const redirect of node.redirects)
                    this.#substitutions(redirect, text, argumentOf(at));
                return this.#command(node.command, text, at);
            case 'If':
                for (const branch of [node, ...node.elif]) {
                    this.#list(branch.clause.commands, text, conditionOf(at));
                    this.#list(branch.then.commands, text, at);
                }
                return this.#list(node.else?.commands ?? [], text, at);
            case 'While':
                this.#list(node.clause.commands, text, conditionOf(at));
                return this.#list(node.body.commands, text, at);
            case 'For':
            case 'Select':
                for (const word of node.wordlist ?? [])
                    this.#substitutions(word, text, argumentOf(at));
                return this.#list(node.body.commands, text, at);
            case 'ArithmeticFor':
            case 'Subshell':
            case 'BraceGroup':
                return this.#list(node.body.commands, text, at);
            case 'Case':
                this.#substitutions(node.word, text, argumentOf(at));
                for (const { body } of node.items)
                    this.#list(body.commands, text, at);
                return undefined;
            case 'Function':
                return this.#body(node.body, text, { ...AT_TOP, last: false });
            case 'Coproc':
                return this.#body(node.body, text, { ...at, background: true, last: false });
            case 'TestCommand':
            case 'ArithmeticCommand':
                this.#substitutions(node, text, { ...argumentOf(at), capture: 'tested' });
                return this.#add('builtin', node.type === 'TestCommand' ? '[[' : '((', [], node, node, text, at);
        }
    }
    #body(node, text, at) {
        if (node.type === 'CompoundList')
            this.#list(node.commands, text, at);
        else
            this.#command(node, text, at);
    }
    #simple(node, text, at) {
        const name = node.name ? (0,command_shell/* literalOf */.Zc)(node.name) : null;
        const capture = node.name === undefined ? 'assigned' : name === 'test' || name === '[' ? 'tested' : 'argument';
        const inner = capture === 'assigned' ? { ...at, capture } : { ...argumentOf(at), capture };
        for (const part of [...node.prefix, ...(node.name ? [node.name] : []), ...node.suffix]) {
            this.#substitutions(part, text, inner);
        }
        if (!node.name)
            return;
        const words = [node.name, ...node.args.filter((word) => word.type === 'Word')];
        this.#call(words, node, text, at);
    }
    /** `words` is a command without assignments and redirections; wrappers are looked through. */
    #call(words, node, text, at) {
        const [first] = words;
        if (!first)
            return;
        const argv = words.map(command_shell/* literalOf */.Zc);
        const name = argv[0] ?? null;
        if (name === null)
            return this.#add('program', first.text, argv, first, node, text, at);
        if (this.#functions.has(name))
            return;
        if (name === 'set')
            (0,shell_options/* applyOptions */.V)(argv, text.options);
        if (name === 'command' && /^-[vV]+$/.test(argv[1] ?? ''))
            return this.#add('builtin', 'command -v', argv, first, node, text, at);
        if (this.#nested(name, words, argv, text, at))
            return;
        const inner = (0,wrappers/* wrappedAt */.L)([(0,names/* baseName */.Fl)(name), ...argv.slice(1)]);
        if (inner !== null)
            return this.#call(words.slice(inner), node, { ...text, via: [...text.via, name] }, at);
        if (names/* EXAMINING_BUILTINS */.Oq.has(name))
            return this.#add('builtin', name, argv, first, node, text, at);
        if (names/* OTHER_BUILTINS */.SD.has(name) || name === 'command' || name === 'exec')
            return;
        this.#add('program', name, argv, first, node, text, at);
        if ((0,names/* baseName */.Fl)(name) === 'find')
            this.#findExec(words, argv, node, text, at);
    }
    /** A script in an argument: `bash -c '…'`, `eval '…'`, `trap '…' EXIT`. */
    #nested(name, words, argv, text, at) {
        if (text.depth >= command_shell/* DEEPEST */.FI)
            return false;
        if (name === 'trap')
            return this.#inside(words[1], 'trap', text, { ...argumentOf(at), trap: true }, text.options);
        if (name === 'eval')
            return words.length === 2 && this.#inside(words[1], 'eval', text, at, text.options);
        if (!names/* SHELLS */.OF.has((0,names/* baseName */.Fl)(name)))
            return false;
        const flag = argv.findIndex((word, index) => index > 0 && word !== null && /^-[a-zA-Z]*c[a-zA-Z]*$/.test(word));
        if (flag < 0)
            return false;
        const options = (0,shell_options/* shellOptions */.v)(false);
        (0,shell_options/* applyOptions */.V)(argv.slice(0, flag + 1), options);
        const script = argv[flag] === '-euo' || argv[flag + 1] === 'pipefail' ? flag + 2 : flag + 1;
        return this.#inside(words[script], `${name} -c`, text, at, options);
    }
    #inside(word, via, text, at, options) {
        const source = word ? (0,command_shell/* literalOf */.Zc)(word) : null;
        const script = source === null ? null : (0,command_shell/* parseShell */.aV)(source);
        if (!word || source === null || !script)
            return false;
        const start = (0,command_shell/* verbatimStart */.fr)(word);
        const base = text.base === null || start === null ? null : text.base + start;
        this.script(script, { source, base, via: [...text.via, via], depth: text.depth + 1, options }, at);
        return true;
    }
    #findExec(words, argv, node, text, at) {
        for (const [index, word] of argv.entries()) {
            if (word === null || !/^-(exec|execdir|ok|okdir)$/.test(word))
                continue;
            const length = argv.slice(index + 1).findIndex((end) => end === ';' || end === '\\;' || end === '+');
            const call = words.slice(index + 1, length < 0 ? undefined : index + 1 + length);
            const each = argv[index + 1 + length] !== '+';
            this.#call(call, node, { ...text, via: [...text.via, 'find'] }, { ...at, each, pipeLeft: false, pipeRight: false, last: false });
        }
    }
    /** Commands within `$(…)` and `<(…)`, at any depth of the word. */
    #substitutions(node, text, at) {
        if (node.type === 'CommandExpansion' ||
            node.type === 'ProcessSubstitution' ||
            node.type === 'ArithmeticCommandExpansion') {
            if (!node.script)
                return;
            const { source } = node.script;
            // A script in escaped backticks has a text of its own, so its places are not places in the command.
            const inner = source === undefined ? text : { ...text, source, base: null };
            const capture = node.type === 'ProcessSubstitution' ? 'argument' : at.capture;
            return this.#list(node.script.commands, { ...inner, options: { ...text.options } }, { ...at, capture });
        }
        (0,parser/* forEachChild */.dK)(node, (child) => this.#substitutions(child, text, at));
        return undefined;
    }
    #add(kind, name, argv, place, node, { base, source, via }, position) {
        const span = base === null ? null : { start: base + place.pos, end: base + place.end };
        this.found.push({
            kind,
            name,
            argv,
            text: source.slice(node.pos, node.end),
            span,
            via,
            position,
            fallback: [],
        });
    }
}

;// CONCATENATED MODULE: ./lib/domain/spec/command/programs.js




/** What a command calls, or null when bash would not accept it. */
const readCommand = (command, shell = 'plain') => {
    const script = (0,command_shell/* parseShell */.aV)(command);
    if (!script)
        return null;
    const walk = new Walk();
    const options = (0,shell_options/* shellOptions */.v)(shell === 'strict');
    walk.script(script, { source: command, base: 0, via: [], depth: 0, options }, AT_TOP);
    return { calls: walk.found, scripts: walk.scripts };
};
/**
 * Every external program that a command reaches: through pipelines, lists, subshells, loops, branches, `$(…)`,
 * `<(…)`, and wrappers such as `env`, `timeout`, `xargs` or `bash -c`. Functions the command defines, builtins and
 * keywords are not programs. Empty when the command cannot be parsed.
 */
const programsOf = (command) => (readCommand(command)?.calls ?? []).filter(({ kind }) => kind === 'program');


/***/ }),

/***/ 76697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ applyOptions),
/* harmony export */   v: () => (/* binding */ shellOptions)
/* harmony export */ });
const shellOptions = (strict) => ({
    errexit: strict,
    pipefail: strict,
    nounset: strict,
});
/** Applies what `set` or `bash` is given (`-eu`, `-o pipefail`, `+e`) to `options`, in place. */
const applyOptions = (words, options) => {
    for (const [index, word] of words.entries()) {
        if (word === null || !/^[-+][a-zA-Z]/.test(word))
            continue;
        const on = word.startsWith('-');
        const named = word.includes('o') ? words[index + 1] : null;
        if (word.includes('e') || named === 'errexit')
            options.errexit = on;
        if (word.includes('u') || named === 'nounset')
            options.nounset = on;
        if (named === 'pipefail')
            options.pipefail = on;
    }
};


/***/ }),

/***/ 27638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ DEEPEST),
/* harmony export */   Gs: () => (/* binding */ hasExpansion),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   aV: () => (/* binding */ parseShell),
/* harmony export */   fr: () => (/* binding */ verbatimStart),
/* harmony export */   iP: () => (/* binding */ hasSubstitution),
/* harmony export */   pg: () => (/* binding */ isLiteralCondition)
/* harmony export */ });
/* harmony import */ var unbash__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88989);

/** Commands longer than this are not analysed; no tracker holds one. Characters. */
const LONGEST = 65_536;
/** `bash -c` within `eval` within a function within …: deeper than this is not followed. */
const DEEPEST = 8;
/** The syntax tree of a shell command, or null when bash would not accept it either. */
const parseShell = (text) => {
    if (text.length > LONGEST)
        return null;
    const script = (0,unbash__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    return script.errors && script.errors.length > 0 ? null : script;
};
const EXPANDING = new Set([
    'SimpleExpansion',
    'ParameterExpansion',
    'CommandExpansion',
    'ArithmeticExpansion',
    'ProcessSubstitution',
]);
const someNode = (node, test) => {
    if (test(node))
        return true;
    let found = false;
    (0,unbash__WEBPACK_IMPORTED_MODULE_0__/* .forEachChild */ .dK)(node, (child) => {
        found ||= someNode(child, test);
    });
    return found;
};
/** True when the node's text depends on variables, other commands or arithmetic. */
const hasExpansion = (node) => someNode(node, ({ type }) => EXPANDING.has(type));
/** True when another command runs within the node. */
const hasSubstitution = (node) => someNode(node, ({ type }) => type === 'CommandExpansion' || type === 'ProcessSubstitution');
/** The word after quote removal, or null when only the shell knows what it expands to. */
const literalOf = (word) => (hasExpansion(word) ? null : word.value);
/**
 * Where the text of a word that holds a script of its own (`bash -c '…'`) begins, or null when quoting changes the
 * text, so that places inside it cannot be told.
 */
const verbatimStart = (word) => {
    const [only, ...others] = word.parts ?? [];
    if (!only)
        return word.value === word.text ? word.pos : null;
    if (others.length > 0 || (only.type !== 'SingleQuoted' && only.type !== 'DoubleQuoted'))
        return null;
    return word.text.slice(1, -1) === word.value ? word.pos + 1 : null;
};
/** True for what depends on more than the text: a variable, another command, a file. */
const looks = (node) => EXPANDING.has(node.type) ||
    (node.type === 'TestUnary' && node.operator !== '-n' && node.operator !== '-z') ||
    (node.type === 'TestBinary' && /^-(nt|ot|ef)$/.test(node.operator));
/** True for `[[ … ]]` and `(( … ))` that compare only what is written out: no variable, no other command, no file. */
const isLiteralCondition = (node) => {
    if (node.type === 'ArithmeticCommand')
        return /^[\d\s<>=!&|+*/%()-]*$/.test(node.body);
    return node.type === 'TestCommand' && !someNode(node, looks);
};


/***/ }),

/***/ 38610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrappedAt)
/* harmony export */ });
const WRAPPERS = {
    env: { valued: '-u --unset -C --chdir', before: 0, assigns: true },
    timeout: { valued: '-s --signal -k --kill-after', before: 1 },
    gtimeout: { valued: '-s --signal -k --kill-after', before: 1 },
    nice: { valued: '-n --adjustment', before: 0 },
    ionice: { valued: '-c -n -p --class --classdata', before: 0 },
    nohup: { valued: '', before: 0 },
    setsid: { valued: '', before: 0 },
    stdbuf: { valued: '-i -o -e --input --output --error', before: 0 },
    sudo: { valued: '-u --user -g --group -h -p -C', before: 0, assigns: true },
    doas: { valued: '-u -C', before: 0 },
    time: { valued: '-f --format -o --output', before: 0 },
    command: { valued: '', before: 0 },
    builtin: { valued: '', before: 0 },
    exec: { valued: '-a', before: 0 },
    xargs: {
        valued: '-a -d -E -I -L -n -P -s --arg-file --delimiter --max-args --max-procs --max-lines --replace',
        before: 0,
    },
    'xvfb-run': { valued: '-e -f -n -p -s --server-num --server-args --error-file', before: 0 },
    chronic: { valued: '', before: 0 },
    unbuffer: { valued: '', before: 0 },
    catchsegv: { valued: '', before: 0 },
};
/**
 * Index of the wrapped program's name in `argv` (whose first word is the wrapper), or null when `argv` is no wrapper
 * or wraps nothing that can be seen. Words that are not literal are null.
 */
const wrappedAt = (argv) => {
    const wrapper = argv[0] ? WRAPPERS[argv[0]] : undefined;
    if (!wrapper)
        return null;
    const valued = wrapper.valued.split(' ');
    let plain = wrapper.before;
    for (let at = 1; at < argv.length; at += 1) {
        const word = argv[at];
        if (word === '--')
            continue;
        if (word?.startsWith('-') && word.length > 1) {
            if (valued.includes(word))
                at += 1;
            continue;
        }
        if (wrapper.assigns && word && /^[A-Za-z_]\w*=/.test(word))
            continue;
        if (plain === 0)
            return at;
        plain -= 1;
    }
    return null;
};


/***/ })

};
