export const id = 9677;
export const ids = [9677];
export const modules = {

/***/ 58537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export distance */
/** The number at an index, which is always one of the row. */
const at = (row, index) => row[index] ?? 0;
/** Edit distance with neighbouring letters swapped counted once; gives up beyond `limit`. */
const distance = (from, to, limit = 2) => {
    if (Math.abs(from.length - to.length) > limit)
        return limit + 1;
    let before = [];
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const same = from[i - 1] === to[j - 1];
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            row[j] = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1), swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY);
        }
        if (Math.min(...row) > limit)
            return limit + 1;
        before = previous;
        previous = row;
    }
    return at(previous, to.length);
};
const plain = (word) => word.toLowerCase().replaceAll(/[-_\s]/g, '');
/**
 * The word that was probably meant, or null. Case, hyphens and underscores do not count. Words of two letters allow no
 * slip (`P5` is not `P0`), of three one, longer ones two.
 */
const nearest = (word, candidates) => {
    if (word.length > 80)
        return null;
    const wanted = plain(word);
    const limit = Math.min(2, Math.max(0, wanted.length - 2));
    let best = null;
    let least = limit + 1;
    for (const candidate of candidates) {
        const target = plain(candidate);
        const far = distance(wanted, target, limit);
        // A prefix of four letters or more is meant as the whole: `verif` for `verified`.
        const near = far > limit && wanted.length >= 4 && target.startsWith(wanted) ? limit : far;
        if (near < least) {
            best = candidate;
            least = near;
        }
    }
    return best;
};
/** ` Did you mean "x"?` with its leading space, or nothing: for the end of a remedy. */
const didYouMean = (word, candidates) => {
    const guess = nearest(word, candidates);
    return guess === null ? '' : ` Did you mean "${guess}"?`;
};


/***/ }),

/***/ 33282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors),
/* harmony export */   M: () => (/* binding */ sayFindings)
/* harmony export */ });
const RANK = { error: 0, warning: 1, note: 2 };
const painter = (paint) => {
    const tones = {
        error: paint.red,
        warning: paint.yellow,
        note: paint.cyan,
        mark: paint.red,
        dim: paint.dim,
        strong: paint.bold,
    };
    return (part, text) => tones[part](text);
};
const bySeverity = (findings) => findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
/** So many findings of one code are shown in full; of the others, the places of as many again. */
const SHOWN = 20;
/** What is shown in full, and of each code what is left over: a fault on every row is one fault to its reader. */
const folded = (findings) => {
    const byCode = Map.groupBy(bySeverity(findings), (one) => one.code);
    const groups = [...byCode.values()];
    return {
        shown: groups.flatMap((group) => group.slice(0, SHOWN)),
        rest: groups.map((group) => group.slice(SHOWN)).filter((group) => group.length > 0),
    };
};
const sayRest = (rest, output) => {
    const places = rest.flatMap(({ source }) => (source === null ? [] : [`${source.file}:${source.line}`]));
    const more = places.length > SHOWN ? ', …' : '';
    const at = places.length === 0 ? '' : `: ${places.slice(0, SHOWN).join(', ')}${more}`;
    return output.sayPaint.dim(`and ${rest.length} more of ${rest[0]?.code}, all with --json${at}`);
};
/** Says findings on stderr, most severe first, each with its place in the text. */
const sayFindings = async (output, findings, read = async () => null) => {
    if (findings.length === 0)
        return;
    const { formatFinding, textLines } = await __webpack_require__.e(/* import() */ 7670).then(__webpack_require__.bind(__webpack_require__, 57670));
    const texts = new Map();
    for (const { source } of findings) {
        if (source === null || texts.has(source.file))
            continue;
        const text = await read(source.file);
        texts.set(source.file, text === null ? null : textLines(text));
    }
    const { isTTY, columns } = output.stderr;
    const options = { paint: painter(output.sayPaint), ...(isTTY && columns ? { columns } : {}) };
    const { shown, rest } = folded(findings);
    const blocks = shown.map((one) => formatFinding(one, (file) => texts.get(file) ?? null, options));
    output.say([...blocks, ...rest.map((group) => sayRest(group, output))].join('\n\n'));
};
const hasErrors = (findings) => findings.some((one) => one.severity === 'error');


/***/ }),

/***/ 29677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/adapters/system/lean-heap.js
/**
 * Keeps V8's room for short-lived objects as small as it starts, which takes about 20 MiB off the peak in the same time:
 * what we make mostly lives for the whole run, so doubling that room up to 32 MiB only has it copied later. A lean
 * parent is also what keeps starting processes cheap. V8 reads this flag at each growth, so that it may be set late,
 * unlike flags that the compiled code depends on.
 */
const keepHeapLean = () => {
    // Asked for by name: help and completion do without it, and an import would load it for them too.
    process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
};

// EXTERNAL MODULE: ./lib/domain/config/suggest.js
var suggest = __webpack_require__(58537);
// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(67375);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/global-options.js
var global_options = __webpack_require__(55368);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/arguments.js






const refuse = (found) => {
    throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [found]);
};
/** Throws AX1004 unless the value is one of the choices. */
const checkChoice = (command, name, value, choices) => {
    if (choices.includes(value))
        return;
    const expected = `it takes ${choices.join(', ')}`;
    refuse((0,catalogue/* finding */.gk)('AX1004', { command, name, value, expected, suggestion: (0,suggest/* didYouMean */.au)(value, choices) }));
};
const collect = (command, spec) => (value, earlier) => {
    if (spec.choices)
        checkChoice(command, (0,global_options/* flagNames */.JY)(spec).at(-1) ?? spec.flags, value, spec.choices);
    if (value === '')
        throw new commander/* InvalidArgumentError */.Di('it is empty');
    return spec.repeat ? [...(Array.isArray(earlier) ? earlier : []), value] : value;
};
const toOption = (command, spec) => {
    const option = new commander/* Option */.c$(spec.flags, spec.description).argParser(collect(command, spec));
    return spec.default === undefined ? option : option.default(spec.default);
};
const quoted = (message) => /'([^']*)'/.exec(message)?.[1] ?? message;
/** Commander's refusal in the catalogue's words. */
const translate = (error, command) => {
    const subject = quoted(error.message);
    const name = command.name;
    switch (error.code) {
        case 'commander.unknownOption': {
            const known = [...command.options, ...global_options/* GLOBAL_OPTIONS */.PA]
                .flatMap(global_options/* flagNames */.JY)
                .filter((flag) => flag.startsWith('--'));
            return (0,catalogue/* finding */.gk)('AX1002', { command: name, option: subject, suggestion: (0,suggest/* didYouMean */.au)(subject, known) });
        }
        case 'commander.missingArgument':
            return (0,catalogue/* finding */.gk)('AX1003', { command: name, argument: `<${subject}>` });
        case 'commander.optionMissingArgument':
            return (0,catalogue/* finding */.gk)('AX1003', { command: name, argument: `a value for ${subject}` });
        default:
            return (0,catalogue/* finding */.gk)('AX1004', {
                command: name,
                name: subject,
                value: '',
                expected: error.message,
                suggestion: '',
            });
    }
};
const asOptions = (values) => ({
    flag: (name) => values[name] === true,
    text: (name) => (typeof values[name] === 'string' ? values[name] : null),
    list: (name) => (Array.isArray(values[name]) ? values[name].filter((one) => typeof one === 'string') : []),
});
const buildParser = (command) => {
    const parser = new commander/* Command */.uB(command.name).exitOverride().helpOption(false).allowExcessArguments(true);
    parser.configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
    for (const argument of command.arguments) {
        const name = argument.variadic ? `${argument.name}...` : argument.name;
        parser.argument(argument.required ? `<${name}>` : `[${name}]`, argument.description);
    }
    for (const spec of [...command.options, ...global_options/* GLOBAL_OPTIONS */.PA])
        parser.addOption(toOption(command.name, spec));
    return parser;
};
/** Reads the words after the command. Throws CommandFailure with AX1002 to AX1005. */
const parseArguments = (command, words) => {
    const parser = buildParser(command);
    try {
        parser.parse([...words], { from: 'user' });
    }
    catch (error) {
        if (error instanceof commander/* CommanderError */.b7)
            refuse(translate(error, command));
        throw error;
    }
    const { args } = parser;
    const unused = command.arguments.some((argument) => argument.variadic)
        ? undefined
        : args[command.arguments.length];
    if (unused !== undefined)
        refuse((0,catalogue/* finding */.gk)('AX1005', { command: command.name, argument: unused }));
    for (const [index, argument] of command.arguments.entries()) {
        const given = args[index];
        if (argument.choices && given !== undefined)
            checkChoice(command.name, argument.name, given, argument.choices);
    }
    return { args, options: asOptions(parser.opts()) };
};

// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var thrown = __webpack_require__(92130);
// EXTERNAL MODULE: ./lib/entrypoints/cli/findings.js
var cli_findings = __webpack_require__(33282);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/report-failure.js





/** What to do about the system errors that people meet. Everything else the system says gets the last line. */
const ADVICE = {
    ENOSPC: 'Make room on the disk and run it again.',
    EDQUOT: 'Make room within the disk quota and run it again.',
    EACCES: 'Give this user the permission, or choose another directory with --out or -C.',
    EPERM: 'Give this user the permission, or choose another directory with --out or -C.',
    EROFS: 'The file system is read-only: choose another directory with --out.',
    EMFILE: 'Raise the limit of open files (ulimit -n) and run it again.',
};
/** Permissions and missing folders mean something else where it is about temporary files. */
const TEMPORARY = 'Let TMPDIR name a directory that exists and that this user may write.';
const isFull = ({ code }) => code === 'ENOSPC' || code === 'EDQUOT';
const isSystemError = (error) => error instanceof Error && 'code' in error && 'syscall' in error;
/**
 * Exit code and findings for whatever a command threw: a failure says its own, the system's refusal is an outside
 * fault, the rest is a bug of ours and shows its stack.
 */
const reportFailure = async (error, output) => {
    const { exit, findings, stack } = classify(error);
    await (0,cli_findings/* sayFindings */.M)(output, findings, error instanceof failure/* CommandFailure */.q ? error.read : undefined);
    if (stack !== null)
        output.say(stack);
    if (output.json)
        output.document({ schemaVersion: 1, error: findings[0] ?? null, findings });
    return exit;
};
const classify = (error) => {
    if (error instanceof failure/* CommandFailure */.q)
        return { exit: error.exit, findings: error.findings, stack: null };
    if (isSystemError(error)) {
        const advice = (error.syscall === 'mkdtemp' && !isFull(error) ? TEMPORARY : ADVICE[error.code ?? '']) ??
            'Try again; if it stays, the message names the file or address.';
        return {
            exit: exit_codes/* EXIT */.d.outside,
            findings: [(0,catalogue/* finding */.gk)('AX1008', { problem: error.message, advice })],
            stack: null,
        };
    }
    const problem = (0,thrown/* namedMessageOf */.I)(error);
    const stack = error instanceof Error ? (error.stack ?? null) : null;
    return { exit: exit_codes/* EXIT */.d.internal, findings: [(0,catalogue/* finding */.gk)('AX9001', { problem })], stack };
};

// EXTERNAL MODULE: ./lib/entrypoints/cli/registry.js + 22 modules
var registry = __webpack_require__(82030);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/run-command.js










const unknownCommand = (name, rest) => {
    const typed = name ?? rest[0] ?? '';
    const names = registry/* COMMANDS */.L.map((command) => command.name);
    return new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [
        (0,catalogue/* finding */.gk)('AX1001', { command: typed, suggestion: (0,suggest/* didYouMean */.au)(typed, names) }),
    ]);
};
const directoryOf = (world, wanted) => {
    const directory = (0,external_node_path_.resolve)(world.cwd, wanted ?? '.');
    const found = (0,external_node_fs_.statSync)(directory, { throwIfNoEntry: false });
    if (found?.isDirectory())
        return directory;
    throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, [(0,catalogue/* finding */.gk)('AX1009', { directory })]);
};
const mayAsk = (world) => world.stdin.isTTY === true &&
    world.stderr.isTTY === true &&
    !['CI', 'GITHUB_ACTIONS', 'AURORA_CI'].some((name) => (world.env[name] ?? '') !== '');
const contextOf = (command, line) => {
    const { args, options } = parseArguments(command, line.rest);
    return {
        command,
        commands: registry/* COMMANDS */.L,
        args,
        options,
        cwd: directoryOf(line.world, options.text('cwd')),
        env: line.world.env,
        output: line.output,
        get interactive() {
            return mayAsk(line.world);
        },
        signal: line.world.signal,
    };
};
/** Parses the words, runs the command, and turns what it throws into findings and an exit code. */
const runCommand = async (line) => {
    try {
        if (line.command === null)
            throw unknownCommand(line.name, line.rest);
        keepHeapLean();
        return await line.command.run(contextOf(line.command, line));
    }
    catch (error) {
        if (line.world.signal.aborted && !(error instanceof failure/* CommandFailure */.q))
            return exit_codes/* EXIT */.d.interrupted;
        return await reportFailure(error, line.output);
    }
};


/***/ })

};
