export const id = 4476;
export const ids = [4476];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 74838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   e9: () => (/* binding */ runnerSafe),
/* harmony export */   vk: () => (/* binding */ elapsed)
/* harmony export */ });
/*
 * Everything shown on a terminal passes through here. Titles, commands and messages come from documents and from
 * other people's programs: they may hold control sequences, line ends, and commands of the GitHub runner.
 */
// oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;
/** One printable line: control characters and line ends become a space, bidirectional overrides go. */
const oneLine = (text) => text.replace(CONTROL, ' ').trim();
/**
 * Makes one line so that the GitHub runner cannot take it for a command: it acts on `::name` at the start of a
 * line, also after spaces, and on the old `##[name]` anywhere. Colours stay.
 */
const runnerSafe = (line) => line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '# #[');
/** Columns that a character takes: 2 for East Asian wide and emoji, 0 for combining marks, else 1. */
const columnsOf = (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x300)
        return 1;
    if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character))
        return 0;
    const wide = (code >= 0x1100 && code <= 0x115f) ||
        (code >= 0x2e80 && code <= 0xa4cf) ||
        (code >= 0xac00 && code <= 0xd7a3) ||
        (code >= 0xf900 && code <= 0xfaff) ||
        (code >= 0xfe30 && code <= 0xfe6f) ||
        (code >= 0xff00 && code <= 0xff60) ||
        code >= 0x1f300;
    return wide ? 2 : 1;
};
/** Columns that a line takes on a terminal. The line holds no control sequences. */
const displayWidth = (text) => {
    let width = 0;
    for (const character of text)
        width += columnsOf(character);
    return width;
};
/** Cuts to `width` columns with an ellipsis, and with `pad` fills up to it. */
const fit = (text, width, pad = false) => {
    const full = displayWidth(text);
    if (full <= width)
        return pad ? text + ' '.repeat(width - full) : text;
    if (width < 1)
        return '';
    let kept = '';
    let used = 0;
    for (const character of text) {
        const columns = columnsOf(character);
        if (used + columns > width - 1)
            break;
        kept += character;
        used += columns;
    }
    const cut = `${kept}…`;
    return pad ? cut + ' '.repeat(Math.max(0, width - used - 1)) : cut;
};
/** `640 ms`, `3.9 s`, `2 min 05 s`. */
const elapsed = (ms) => {
    if (ms < 1000)
        return `${Math.max(0, Math.round(ms))} ms`;
    if (ms < 60_000)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
};


/***/ }),

/***/ 92130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ namedMessageOf),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** What was thrown, in its own words: JavaScript may throw anything. */
const messageOf = (thrown) => thrown instanceof Error ? thrown.message : String(thrown);
/** The same behind the name of its kind (`TypeError: …`), where a person has to find what is broken. */
const namedMessageOf = (thrown) => thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);


/***/ }),

/***/ 90459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/** A text in lines of at most this width, cut between words. */
const wrapped = (text, width) => {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (longer.length > width && line !== '')
            lines.push(line);
        line = longer.length > width ? word : longer;
    }
    return [...lines, line];
};


/***/ }),

/***/ 17875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ EXIT),
/* harmony export */   p: () => (/* binding */ EXIT_MEANING)
/* harmony export */ });
/** What the exit code of every command means. Scripts and the Action rely on these numbers. */
const EXIT = {
    ok: 0,
    no: 1,
    usage: 2,
    outside: 3,
    unauthorised: 4,
    internal: 70,
    interrupted: 130,
};
/** One line per code, for help pages and docs/reference/cli.md. */
const EXIT_MEANING = {
    0: 'done, or the verdict is go',
    1: 'the verdict is no-go, or a check failed',
    2: 'wrong usage or configuration',
    3: 'outside fault (network, GitHub, disk): a retry may help',
    4: 'not authorised',
    70: 'internal error: a bug of ours',
    130: 'interrupted',
};


/***/ }),

/***/ 82304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ isApplied),
/* harmony export */   NO: () => (/* binding */ REPO),
/* harmony export */   Po: () => (/* binding */ POLICY),
/* harmony export */   yE: () => (/* binding */ DRY_RUN)
/* harmony export */ });
/** Options of the commands that talk to GitHub. */
const REPO = {
    flags: '-R, --repo <owner/name>',
    description: 'repository on GitHub (default GITHUB_REPOSITORY)',
};
const POLICY = {
    flags: '--policy <side>',
    description: 'who is right where the tracker and GitHub both changed (default: the configuration, else ask)',
    choices: ['ask', 'tracker', 'github'],
};
const DRY_RUN = {
    flags: '--dry-run',
    description: 'write nothing to GitHub, also with --apply',
};
/** Whether a command that only shows what it would write is to write it. */
const isApplied = ({ options }) => options.flag('apply') && !options.flag('dryRun');


/***/ }),

/***/ 55368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ TOP_OPTIONS),
/* harmony export */   JY: () => (/* binding */ flagNames),
/* harmony export */   PA: () => (/* binding */ GLOBAL_OPTIONS),
/* harmony export */   ac: () => (/* binding */ takesValue)
/* harmony export */ });
/** Options that every command takes, before or after its name. */
const GLOBAL_OPTIONS = [
    { flags: '--json', description: 'print one JSON document on stdout' },
    { flags: '-C, --cwd <dir>', description: 'work in this directory' },
    { flags: '--no-color', description: 'no colours (as NO_COLOR=1)' },
    { flags: '-h, --help', description: 'show help with examples' },
];
/** Options of `aurora-x` itself. */
const TOP_OPTIONS = [
    ...GLOBAL_OPTIONS,
    { flags: '-V, --version', description: 'print the version' },
];
/** `-C, --cwd <dir>` → `['-C', '--cwd']`. */
const flagNames = (option) => option.flags.split(/[ ,]+/).filter((word) => word.startsWith('-'));
/** Does the option take a value? */
const takesValue = (option) => /[<[]/.test(option.flags);


/***/ }),

/***/ 82030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ COMMANDS)
});

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/app/index.js
const app = {
    name: 'app',
    group: 'GitHub',
    summary: 'run the GitHub App, or look after its store',
    details: 'Takes webhooks at /api/github/webhooks and keeps milestones and issues after the tracker. Settings are those of Probot: APP_ID, PRIVATE_KEY or PRIVATE_KEY_PATH, WEBHOOK_SECRET, HOST, PORT, LOG_LEVEL, GHE_HOST; and GITHUB_API_URL, AURORA_STATE or DATABASE_URL for the store, WEBHOOK_SECRET_PREVIOUS while a secret is being changed.',
    arguments: [
        {
            name: 'what',
            description: 'start (default), doctor, inbox list, inbox redrive, lanes, db status, db backup [file], db migrate',
            variadic: true,
        },
    ],
    options: [
        {
            flags: '--state <dir>',
            description: 'directory of the embedded store (default AURORA_STATE, else .aurora/state); goes before DATABASE_URL',
        },
        { flags: '--dead', description: 'only what was given up' },
        { flags: '--all', description: 'also what is done' },
        { flags: '--lane <key>', description: 'redrive only this lane' },
        {
            flags: '--from <dir>',
            description: 'migrate: copy the embedded store in this directory to DATABASE_URL',
        },
    ],
    examples: [
        { command: 'aurora-x app', says: 'start the App' },
        { command: 'aurora-x app doctor', says: 'whether GitHub knows the App, lets it work, and reaches it' },
        { command: 'aurora-x app inbox list --dead', says: 'deliveries that were given up, and why' },
        { command: 'aurora-x app inbox redrive', says: 'try them again' },
        { command: 'aurora-x app db backup', says: 'write a backup beside the store, while the App runs' },
        {
            command: 'aurora-x app db migrate --from .aurora/state',
            says: 'move the embedded store to the PostgreSQL database of DATABASE_URL',
        },
    ],
    exitCodes: [0, 1, 2, 3, 70, 130],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(2437), __webpack_require__.e(2392)]).then(__webpack_require__.bind(__webpack_require__, 12392))).runAppCommand(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/audit/index.js
const audit = {
    name: 'audit',
    group: 'GitHub',
    summary: 'export, verify and look at the record of what was decided',
    details: 'Export makes one file of a period from the store of the App, or from the runs of a project where there is no App. Verify needs nothing but that file: it works offline, names what was altered, and ends with 1 when something was. Without a file it verifies the log of the store.',
    arguments: [
        { name: 'what', description: 'export, verify, status, rotate-key', required: true },
        { name: 'bundle', description: 'verify: the file that export made' },
    ],
    options: [
        {
            flags: '--from <date>',
            description: 'export: first day, or a time in ISO 8601 (default: the beginning)',
        },
        { flags: '--to <date>', description: 'export: last day, or a time in ISO 8601 (default: now)' },
        { flags: '-o, --output <file>', description: 'export: where to (default audit-FROM-TO.tar)' },
        {
            flags: '--key <key>',
            description: 'verify: a verifier key that is known from elsewhere',
            repeat: true,
        },
        {
            flags: '--anchor <file>',
            description: 'verify: a file with a checkpoint that was published, such as the text of a check run',
            repeat: true,
        },
        {
            flags: '--state <dir>',
            description: 'directory of the store (default AURORA_STATE, else .aurora/state)',
        },
        {
            flags: '--runs <dir>',
            description: 'export without an App: directory of the runs (default spec_runs)',
        },
    ],
    examples: [
        {
            command: 'aurora-x audit export --from 2026-11-01 --to 2026-11-30 -o november.tar',
            says: 'November, for whoever asks',
        },
        { command: 'aurora-x audit verify november.tar', says: 'was anything in it altered?' },
        {
            command: 'aurora-x audit verify november.tar --anchor check-run.txt',
            says: 'is it the log whose root was published then?',
        },
        { command: 'aurora-x audit status', says: 'how long the log is, what signs it, what is kept' },
    ],
    exitCodes: [0, 1, 2, 3, 70],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(2437), __webpack_require__.e(2988)]).then(__webpack_require__.bind(__webpack_require__, 82988))).runAudit(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/run-options.js
/** Options that several commands share, each worded once. */
const CONFIG = {
    flags: '-c, --config <file>',
    description: 'configuration to use (default .github/aurora-x.yml)',
};
const OUT = {
    flags: '-o, --out <dir>',
    description: 'directory for runs (default spec_runs)',
};
const FAIL_ON = {
    flags: '--fail-on <verdict>',
    description: 'verdict that makes the exit code 1',
    choices: ['no-go', 'conditional', 'never'],
    default: 'no-go',
};
const BASE = {
    flags: '--base <commit>',
    description: 'hold the work tree to the gates and commands of this commit, as on a pull request',
};
const CHALLENGE = {
    flags: '--challenge <which>',
    description: 'which checks have to show that they can fail; auto: those that passed and did not show it before',
    choices: ['auto', 'none'],
    default: 'auto',
};
/** How a run is executed: for every command that starts one. */
const RUN_OPTIONS = [
    CONFIG,
    OUT,
    { flags: '--force', description: 'run every check, even if nothing changed' },
    { flags: '--no-resume', description: 'start afresh instead of finishing an interrupted run' },
    { flags: '--dry-run', description: 'run only checks that read, touch no network' },
    { flags: '--shard <i/n>', description: 'run only this share of the checks, for example 2/3' },
    { flags: '--run-id <id>', description: 'name the run yourself, for reproducible output' },
];

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/challenge/index.js

const challenge = {
    name: 'challenge',
    group: 'Prove it',
    summary: 'prove that each check can fail, by breaking what it looks at in a scratch copy',
    arguments: [
        { name: 'tracker', description: 'trackers (default: those of the configuration)', variadic: true },
    ],
    options: [
        { flags: '-s, --spec <file>', description: 'spec whose checks are challenged', repeat: true },
        ...RUN_OPTIONS,
    ],
    examples: [
        { command: 'aurora-x challenge --spec specs/fast.yaml', says: 'find the checks that would pass anyway' },
        {
            command: 'aurora-x challenge --json | jq \'.results[] | select(.result == "vacuous")\'',
            says: 'only those',
        },
    ],
    exitCodes: [0, 1, 2, 3, 70, 130],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2437), __webpack_require__.e(2592), __webpack_require__.e(2285), __webpack_require__.e(3951), __webpack_require__.e(8612), __webpack_require__.e(5656), __webpack_require__.e(2681), __webpack_require__.e(2011), __webpack_require__.e(9290)]).then(__webpack_require__.bind(__webpack_require__, 67874))).runChallenge(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/completion/index.js
const completion = {
    name: 'completion',
    group: 'Set up',
    summary: 'print the completion script for your shell',
    arguments: [{ name: 'shell', description: 'your shell', required: true, choices: ['bash', 'zsh', 'fish'] }],
    options: [],
    examples: [
        { command: 'source <(aurora-x completion bash)', says: 'in this bash' },
        { command: 'aurora-x completion fish > ~/.config/fish/completions/aurora-x.fish', says: 'in every fish' },
    ],
    exitCodes: [0, 2, 70],
    run: async (context) => (await __webpack_require__.e(/* import() */ 2215).then(__webpack_require__.bind(__webpack_require__, 32215))).runCompletion(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/config/index.js

const config = {
    name: 'config',
    group: 'Set up',
    summary: 'validate the configuration, or print it with every default filled in',
    arguments: [{ name: 'action', description: 'what to do', required: true, choices: ['validate', 'print'] }],
    options: [CONFIG, { flags: '--origin', description: 'print where each value comes from' }],
    examples: [
        { command: 'aurora-x config validate', says: 'all errors at once, each with its place' },
        { command: 'aurora-x config print --origin', says: 'what is in force, and why' },
    ],
    exitCodes: [0, 2, 70],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2437), __webpack_require__.e(2285), __webpack_require__.e(3951), __webpack_require__.e(7785)]).then(__webpack_require__.bind(__webpack_require__, 64849))).runConfig(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/demo/index.js
const demo = {
    name: 'demo',
    group: 'Start',
    summary: 'watch a small project with a lying tracker being checked',
    details: 'Makes a small project in a temporary directory, or in the one you name, and runs the pipeline on it: one claim is\ntrue, one is false, one rests on a gate that cannot fail. Nothing else is touched. The verdict is no-go on purpose.',
    arguments: [{ name: 'directory', description: 'where to make the project; must be new or empty' }],
    options: [],
    examples: [
        { command: 'aurora-x demo', says: 'in a temporary directory' },
        { command: 'aurora-x demo ./aurora-demo', says: 'keep it, to play with' },
    ],
    exitCodes: [0, 2, 3, 70, 130],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2437), __webpack_require__.e(2592), __webpack_require__.e(2285), __webpack_require__.e(3951), __webpack_require__.e(8612), __webpack_require__.e(5656), __webpack_require__.e(2681), __webpack_require__.e(2011), __webpack_require__.e(3180)]).then(__webpack_require__.bind(__webpack_require__, 83156))).runDemo(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/doctor/index.js

const doctor = {
    name: 'doctor',
    group: 'Start',
    summary: 'check that everything a run needs is in place, with the fix for what is not',
    arguments: [],
    options: [CONFIG, OUT],
    examples: [
        { command: 'aurora-x doctor', says: 'one line per probe' },
        {
            command: 'aurora-x doctor --json | jq \'.probes[] | select(.status == "failed")\'',
            says: 'only what failed',
        },
    ],
    exitCodes: [0, 1, 2, 70],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(8989), __webpack_require__.e(311), __webpack_require__.e(2437), __webpack_require__.e(2285), __webpack_require__.e(3951), __webpack_require__.e(8612), __webpack_require__.e(8719), __webpack_require__.e(4056), __webpack_require__.e(1689), __webpack_require__.e(6411), __webpack_require__.e(5174), __webpack_require__.e(7300), __webpack_require__.e(1546)]).then(__webpack_require__.bind(__webpack_require__, 79018))).runDoctor(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/explain/index.js

const explain = {
    name: 'explain',
    group: 'Understand',
    summary: 'explain a code, or an item: claim, checks, dependencies, last standing',
    arguments: [
        { name: 'subject', description: 'a code such as AX1001, or the id of an item', required: true },
    ],
    options: [CONFIG, OUT, { flags: '--tracker <file>', description: 'tracker to read', repeat: true }],
    examples: [
        { command: 'aurora-x explain AX1001', says: 'what the code means and what to do' },
        { command: 'aurora-x explain M-04', says: 'everything known of an item' },
    ],
    exitCodes: [0, 2, 70],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(2437), __webpack_require__.e(5273)]).then(__webpack_require__.bind(__webpack_require__, 25273))).runExplain(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/gate/index.js

const gate = {
    name: 'gate',
    group: 'Prove it',
    summary: 'say go or no-go, with every reason',
    arguments: [
        { name: 'tracker', description: 'trackers (default: those of the configuration)', variadic: true },
    ],
    options: [...RUN_OPTIONS, BASE, CHALLENGE, FAIL_ON],
    examples: [
        { command: 'aurora-x gate', says: 'may we ship?' },
        { command: "aurora-x gate docs/readiness.md --json | jq -r '.reasons[].message'", says: 'why not' },
    ],
    exitCodes: [0, 1, 2, 3, 70, 130],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2437), __webpack_require__.e(2592), __webpack_require__.e(2285), __webpack_require__.e(3951), __webpack_require__.e(8612), __webpack_require__.e(5656), __webpack_require__.e(2681), __webpack_require__.e(2011), __webpack_require__.e(2931), __webpack_require__.e(5780)]).then(__webpack_require__.bind(__webpack_require__, 55780))).runGate(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/graph/index.js

const graph = {
    name: 'graph',
    group: 'Read the tracker',
    summary: 'show the dependencies: order, cycles, critical path, contradictions',
    arguments: [
        { name: 'file', description: 'trackers (default: those of the configuration)', variadic: true },
    ],
    options: [
        CONFIG,
        { flags: '--mermaid', description: 'print a Mermaid flowchart' },
        { flags: '--svg', description: 'print an SVG picture' },
    ],
    examples: [
        { command: 'aurora-x graph', says: 'order, critical path and what contradicts itself' },
        { command: 'aurora-x graph docs/readiness.md --svg > graph.svg', says: 'a picture' },
    ],
    exitCodes: [0, 1, 2, 70],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2437), __webpack_require__.e(2285), __webpack_require__.e(3951), __webpack_require__.e(8719), __webpack_require__.e(4885)]).then(__webpack_require__.bind(__webpack_require__, 61149))).runGraph(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/init/index.js
const init = {
    name: 'init',
    group: 'Start',
    summary: 'set this repository up: configuration, workflow, a first spec',
    details: 'Writes .github/aurora-x.yml, .github/workflows/readiness.yml and specs/fast.yaml, and docs/readiness.md if there is\nno tracker yet. A file that exists is never changed.',
    arguments: [],
    options: [
        { flags: '-y, --yes', description: 'ask nothing' },
        { flags: '--dry-run', description: 'print what would be written' },
        {
            flags: '--private',
            description: 'for a private repository: the hardened workflow, with the copy of it that such a one needs',
        },
        { flags: '--tracker <file>', description: 'the tracker to use, instead of the one that is found' },
    ],
    examples: [
        { command: 'aurora-x init', says: 'look around, ask, write' },
        { command: 'aurora-x init --dry-run', says: 'only show the files' },
        { command: 'aurora-x init --private', says: 'with a workflow that an App can trust there' },
    ],
    exitCodes: [0, 2, 3, 70, 130],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(6170), __webpack_require__.e(2437), __webpack_require__.e(8719), __webpack_require__.e(9746)]).then(__webpack_require__.bind(__webpack_require__, 18804))).runInit(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/inspect/index.js

const inspect = {
    name: 'inspect',
    group: 'Understand',
    summary: 'look at the last runs: errors by reason, slowest checks, artifacts; or at one run',
    arguments: [{ name: 'run', description: 'id of a run, the beginning of one, or latest' }],
    options: [
        OUT,
        { flags: '-n, --last <n>', description: 'how many runs to look at', default: '10' },
        { flags: '--verify', description: 'check every digest of the run and name the file that differs' },
    ],
    examples: [
        { command: 'aurora-x inspect', says: 'what happened lately' },
        { command: 'aurora-x inspect latest', says: 'the last run with its timeline' },
        { command: 'aurora-x inspect latest --verify', says: 'was its evidence altered?' },
    ],
    exitCodes: [0, 1, 2, 70],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(4006), __webpack_require__.e(2437), __webpack_require__.e(2592), __webpack_require__.e(3967)]).then(__webpack_require__.bind(__webpack_require__, 73967))).runInspect(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/orchestrate/index.js

const orchestrate = {
    name: 'orchestrate',
    group: 'Prove it',
    summary: 'the pipeline for CI: no questions, plain lines, strict exit code',
    arguments: [
        { name: 'tracker', description: 'trackers (default: those of the configuration)', variadic: true },
    ],
    options: [
        ...RUN_OPTIONS,
        CHALLENGE,
        FAIL_ON,
        { flags: '--non-interactive', description: 'ask nothing and draw nothing: one line per change' },
        { flags: '--fail-on-error', description: 'anything but a plain go makes the exit code 1' },
        { flags: '--jsonl', description: 'print each event as a JSON line on stdout' },
    ],
    examples: [
        { command: 'aurora-x orchestrate --non-interactive --fail-on-error', says: 'in a CI job' },
        { command: 'aurora-x orchestrate --jsonl | tee events.jsonl', says: 'follow the run as data' },
    ],
    exitCodes: [0, 1, 2, 3, 70, 130],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2437), __webpack_require__.e(2592), __webpack_require__.e(2285), __webpack_require__.e(3951), __webpack_require__.e(8612), __webpack_require__.e(5656), __webpack_require__.e(2681), __webpack_require__.e(2011), __webpack_require__.e(2931), __webpack_require__.e(2235)]).then(__webpack_require__.bind(__webpack_require__, 42235))).runOrchestrate(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/parse/index.js

const parse = {
    name: 'parse',
    group: 'Read the tracker',
    summary: 'show what is read from a tracker, and every finding with its place',
    arguments: [
        { name: 'file', description: 'trackers (default: those of the configuration)', variadic: true },
    ],
    options: [CONFIG],
    examples: [
        { command: 'aurora-x parse docs/readiness.md', says: 'milestones, items and findings' },
        {
            command: 'aurora-x parse --json | jq \'.documents[].items[] | select(.claim == "done").id\'',
            says: 'ids claimed done',
        },
    ],
    exitCodes: [0, 1, 2, 70],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2437), __webpack_require__.e(2285), __webpack_require__.e(3951), __webpack_require__.e(8719), __webpack_require__.e(7345)]).then(__webpack_require__.bind(__webpack_require__, 20425))).runParse(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/pipeline/index.js

const pipeline = {
    name: 'pipeline',
    group: 'Prove it',
    summary: 'prove every claim: tracker and specs through T01 to T07, verdict and evidence out',
    details: '--config may also name a pipeline of your own (a file with steps), which then runs on the same engine.',
    arguments: [
        { name: 'tracker', description: 'trackers (default: those of the configuration)', variadic: true },
    ],
    options: [
        ...RUN_OPTIONS,
        BASE,
        CHALLENGE,
        FAIL_ON,
        {
            flags: '--until <stage>',
            description: 'stop after this stage',
            choices: ['T01', 'T02', 'T03', 'T04', 'T05', 'T06', 'T07'],
        },
        {
            flags: '--report <format>',
            description: 'report to write (default: those of the configuration)',
            repeat: true,
            choices: ['markdown', 'html', 'json', 'junit', 'sarif', 'ctrf'],
        },
    ],
    examples: [
        { command: 'aurora-x pipeline', says: 'everything, resumed and cached' },
        { command: 'aurora-x pipeline --config configs/pipeline.yaml', says: 'a pipeline of your own' },
        { command: 'aurora-x pipeline --json | jq -r .verdict', says: 'the verdict for a script' },
    ],
    exitCodes: [0, 1, 2, 3, 70, 130],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(2437), __webpack_require__.e(2592), __webpack_require__.e(2285), __webpack_require__.e(3951), __webpack_require__.e(8612), __webpack_require__.e(5656), __webpack_require__.e(2681), __webpack_require__.e(2011), __webpack_require__.e(4056), __webpack_require__.e(2931), __webpack_require__.e(7300), __webpack_require__.e(7216)]).then(__webpack_require__.bind(__webpack_require__, 77216))).runPipelineCommand(context),
};

// EXTERNAL MODULE: ./lib/entrypoints/cli/github-options.js
var github_options = __webpack_require__(82304);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/plan/index.js


const FORMAT = {
    flags: '--format <kind>',
    description: 'text for a terminal, markdown for a comment on a pull request, or json (default: text)',
    choices: ['text', 'markdown', 'json'],
};
const plan = {
    name: 'plan',
    group: 'GitHub',
    summary: 'show what the tracker would change on GitHub; writes nothing',
    details: 'Compares tracker, GitHub and what was last applied: milestones, issues, labels, assignees, dependencies, sub-issues. Only what Aurora-X made, or what the Issue column names, is touched; what people wrote stays.',
    arguments: [
        { name: 'file', description: 'trackers (default: those of the configuration)', variadic: true },
    ],
    options: [CONFIG, OUT, github_options/* REPO */.NO, github_options/* POLICY */.Po, FORMAT],
    examples: [
        { command: 'GITHUB_TOKEN=$(gh auth token) aurora-x plan -R acme/rocket', says: 'what sync would do' },
    ],
    exitCodes: [0, 2, 3, 4, 70],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(3112), __webpack_require__.e(2437), __webpack_require__.e(2592), __webpack_require__.e(2285), __webpack_require__.e(3951), __webpack_require__.e(8719), __webpack_require__.e(6434), __webpack_require__.e(4854), __webpack_require__.e(1490), __webpack_require__.e(6225), __webpack_require__.e(1846), __webpack_require__.e(5148)]).then(__webpack_require__.bind(__webpack_require__, 35148))).runPlan(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/report/index.js


const report = {
    name: 'report',
    group: 'GitHub',
    summary: 'the weekly readiness report: what changed, what blocks, when it will be done',
    details: "Made of the verdicts of the runs under spec_runs, in the form of the tracker's weekly template. Without --apply it is printed and nothing is written. With it there is one issue for each ISO week (UTC), edited in place; the one of the week before is closed and linked.",
    arguments: [{ name: 'what', description: 'which report', required: true, choices: ['weekly'] }],
    options: [
        OUT,
        github_options/* REPO */.NO,
        { flags: '--week <week>', description: 'ISO week such as 2026-W53 (default: the present one)' },
        { flags: '--apply', description: 'write the issue on GitHub' },
        github_options/* DRY_RUN */.yE,
    ],
    examples: [
        { command: 'aurora-x report weekly', says: 'print it as Markdown' },
        {
            command: 'aurora-x report weekly --apply -R acme/rocket',
            says: 'create or edit the issue of the week',
        },
    ],
    exitCodes: [0, 2, 3, 4, 70, 130],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(3112), __webpack_require__.e(2437), __webpack_require__.e(2592), __webpack_require__.e(2285), __webpack_require__.e(8719), __webpack_require__.e(6434), __webpack_require__.e(4854), __webpack_require__.e(6225), __webpack_require__.e(9031), __webpack_require__.e(4580)]).then(__webpack_require__.bind(__webpack_require__, 70165))).runReport(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/say/index.js

const say = {
    name: 'say',
    group: 'Read the tracker',
    summary: 'turn a sentence into a spec, or answer a question from the tracker',
    details: 'Works by rules, without a model and without a network. An unclear sentence gets the nearest readings, not a guess.',
    arguments: [{ name: 'sentence', description: 'what you want, in quotes', required: true, variadic: true }],
    options: [CONFIG, { flags: '--tracker <file>', description: 'tracker to answer from', repeat: true }],
    examples: [
        {
            command: 'aurora-x say "every PR runs unit tests and coverage stays above 70%"',
            says: 'drafts a spec',
        },
        { command: 'aurora-x say "what blocks M-04?"', says: 'answers from the tracker' },
    ],
    exitCodes: [0, 1, 2, 70],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(2437), __webpack_require__.e(2285), __webpack_require__.e(3951), __webpack_require__.e(8719), __webpack_require__.e(4056), __webpack_require__.e(7992)]).then(__webpack_require__.bind(__webpack_require__, 17992))).runSay(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/spec/index.js

const spec = {
    name: 'spec',
    group: 'Prove it',
    summary: 'run the checks of one spec, or draft a spec from a tracker',
    arguments: [],
    options: [
        { flags: '-i, --input <file>', description: 'spec to run', repeat: true },
        {
            flags: '--from <tracker>',
            description: 'print the spec that a tracker becomes, instead of running one',
        },
        ...RUN_OPTIONS,
        { ...CHALLENGE, default: 'none' },
        FAIL_ON,
    ],
    examples: [
        { command: 'aurora-x spec --input specs/fast.yaml', says: 'run a spec' },
        {
            command: 'aurora-x spec --from docs/readiness.md > specs/tracker.yaml',
            says: 'see what would be run, and from which line',
        },
    ],
    exitCodes: [0, 1, 2, 3, 70, 130],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2437), __webpack_require__.e(2285), __webpack_require__.e(3951), __webpack_require__.e(9412)]).then(__webpack_require__.bind(__webpack_require__, 55916))).runSpec(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/sync/index.js


const sync = {
    name: 'sync',
    group: 'GitHub',
    summary: 'apply the tracker to GitHub: milestones, issues, labels, assignees',
    details: 'Without --apply it shows the plan and writes nothing, as plan does. A second run changes nothing, and one that was cut goes on where it stopped. With AURORA_DRY_RUN=1 it has no writer.',
    arguments: [
        { name: 'file', description: 'trackers (default: those of the configuration)', variadic: true },
    ],
    options: [CONFIG, OUT, github_options/* REPO */.NO, github_options/* POLICY */.Po, { flags: '--apply', description: 'write to GitHub' }, github_options/* DRY_RUN */.yE],
    examples: [
        { command: 'aurora-x sync -R acme/rocket', says: 'what would change' },
        { command: 'aurora-x sync -R acme/rocket --apply', says: 'change it' },
    ],
    exitCodes: [0, 1, 2, 3, 4, 70, 130],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(1514), __webpack_require__.e(4006), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(3112), __webpack_require__.e(2437), __webpack_require__.e(2592), __webpack_require__.e(2285), __webpack_require__.e(3951), __webpack_require__.e(8719), __webpack_require__.e(6434), __webpack_require__.e(4854), __webpack_require__.e(1490), __webpack_require__.e(6225), __webpack_require__.e(8672)]).then(__webpack_require__.bind(__webpack_require__, 8672))).runSync(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/commands/verify/index.js

const verify = {
    name: 'verify',
    group: 'Prove it',
    summary: 'run the checks of some items only',
    arguments: [{ name: 'item', description: 'ids of items', required: true, variadic: true }],
    options: [
        ...RUN_OPTIONS,
        { flags: '--tracker <file>', description: 'tracker to read', repeat: true },
        { ...CHALLENGE, default: 'none' },
        FAIL_ON,
    ],
    examples: [
        { command: 'aurora-x verify M-04', says: 'prove one item' },
        { command: 'aurora-x verify M-04 M-05 --force', says: 'run them again although nothing changed' },
    ],
    exitCodes: [0, 1, 2, 3, 70, 130],
    run: async (context) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2437), __webpack_require__.e(2592), __webpack_require__.e(2285), __webpack_require__.e(3951), __webpack_require__.e(8612), __webpack_require__.e(8719), __webpack_require__.e(5656), __webpack_require__.e(2681), __webpack_require__.e(2011), __webpack_require__.e(1194)]).then(__webpack_require__.bind(__webpack_require__, 51194))).runVerify(context),
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/registry.js





















/** Every command, in the order of the help page. A new one is one folder and one line here. */
const COMMANDS = [
    init,
    doctor,
    demo,
    parse,
    graph,
    say,
    pipeline,
    spec,
    verify,
    gate,
    challenge,
    orchestrate,
    plan,
    sync,
    report,
    app,
    audit,
    inspect,
    explain,
    config,
    completion,
];


/***/ }),

/***/ 44476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  start: () => (/* binding */ start)
});

// EXTERNAL MODULE: ./lib/adapters/terminal/text.js
var terminal_text = __webpack_require__(74838);
// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var model_thrown = __webpack_require__(92130);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/registry.js + 22 modules
var registry = __webpack_require__(82030);
// EXTERNAL MODULE: ./lib/domain/report/wrap.js
var wrap = __webpack_require__(90459);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/command.js
/** Headings of `aurora-x --help`, in the order in which a person meets them. */
const COMMAND_GROUPS = [
    'Start',
    'Read the tracker',
    'Prove it',
    'GitHub',
    'Understand',
    'Set up',
];

// EXTERNAL MODULE: ./lib/entrypoints/cli/global-options.js
var global_options = __webpack_require__(55368);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/help.js




/** Lines of help are no longer than this, whatever the terminal. */
const WIDTH = 100;
/** `parse [options] [file...]`. */
const usageOf = (command) => {
    const words = command.arguments.map((argument) => {
        const name = argument.variadic ? `${argument.name}...` : argument.name;
        return argument.required ? `<${name}>` : `[${name}]`;
    });
    return [command.name, ...words, '[options]'].join(' ');
};
/** Description with its choices, default and repeatability. */
const describeOption = (option) => {
    const notes = [
        option.choices ? option.choices.join(' | ') : null,
        option.default === undefined ? null : `default ${option.default}`,
        option.repeat ? 'may be repeated' : null,
    ].filter((note) => note !== null);
    return notes.length === 0 ? option.description : `${option.description} (${notes.join('; ')})`;
};
const columns = (rows, paint) => {
    const width = Math.max(0, ...rows.map(([left]) => left.length));
    const below = `\n${' '.repeat(width + 4)}`;
    return rows.map(([left, right]) => {
        const text = (0,wrap/* wrapped */.k)(right, WIDTH - width - 4).join(below);
        return `  ${paint(left)}${' '.repeat(width - left.length)}  ${text}`;
    });
};
const optionRows = (options) => options.map((option) => [
    option.flags.startsWith('--') ? `    ${option.flags}` : option.flags,
    describeOption(option),
]);
/** The page of `aurora-x --help`. */
const renderTopHelp = (commands, version, c) => {
    const width = Math.max(...commands.map((command) => command.name.length));
    const lines = [
        `${c.bold('aurora-x')} ${version}  Your tracker says Done. Aurora-X proves it.`,
        '',
        `${c.bold('Usage')}  aurora-x <command> [options]`,
    ];
    for (const group of COMMAND_GROUPS) {
        const members = commands.filter((command) => command.group === group);
        if (members.length === 0)
            continue;
        lines.push('', c.bold(group));
        lines.push(...columns(members.map((one) => [one.name.padEnd(width), one.summary]), c.cyan));
    }
    lines.push('', c.bold('Options'), ...columns(optionRows(global_options/* TOP_OPTIONS */.$f), c.cyan));
    lines.push('', c.bold('Examples'), '  aurora-x init                 set this repository up, without overwriting anything', '  aurora-x pipeline             prove every claim of the tracker and say go or no-go', '', 'aurora-x <command> --help shows options, examples and exit codes of a command.', '');
    return lines.join('\n');
};
/** The page of `aurora-x COMMAND --help`. */
const renderCommandHelp = (command, c) => {
    const lines = [command.summary, '', `${c.bold('Usage')}  aurora-x ${usageOf(command)}`];
    if (command.details !== undefined)
        lines.push('', ...(0,wrap/* wrapped */.k)(command.details, WIDTH));
    const rows = command.arguments.map((argument) => [
        argument.name,
        argument.choices ? `${argument.description} (${argument.choices.join(' | ')})` : argument.description,
    ]);
    if (rows.length > 0)
        lines.push('', c.bold('Arguments'), ...columns(rows, c.cyan));
    lines.push('', c.bold('Options'), ...columns(optionRows([...command.options, ...global_options/* GLOBAL_OPTIONS */.PA]), c.cyan));
    lines.push('', c.bold('Examples'));
    for (const example of command.examples)
        lines.push(`  ${c.dim('#')} ${c.dim(example.says)}`, `  ${example.command}`);
    const codes = command.exitCodes.map((code) => [
        String(code),
        exit_codes/* EXIT_MEANING */.p[code],
    ]);
    lines.push('', c.bold('Exit codes'), ...columns(codes, c.cyan), '');
    return lines.join('\n');
};

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/output.js


/** NO_COLOR (no-color.org) and --no-color win, then FORCE_COLOR, then TERM=dumb, then whether it is a terminal. */
const wantsColor = (stream, env, flag) => {
    if (!flag || (env['NO_COLOR'] ?? '') !== '')
        return false;
    const force = env['FORCE_COLOR'];
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    return env['TERM'] !== 'dumb' && stream.isTTY === true;
};
/** Lines that the GitHub runner, which reads the log of a step, cannot take for commands. */
const safeLines = (text) => text.split('\n').map(terminal_text/* runnerSafe */.e9).join('\n');
/** The same for JSON, whose meaning stays what it is. */
const safeJson = (json) => json.replaceAll('##[', String.raw `#\u0023[`);
/** Output over two streams. They are touched only when something is written, because opening one takes time. */
const createOutput = (streams, settings) => {
    const onRunner = settings.env['GITHUB_ACTIONS'] === 'true';
    const [lines, json] = onRunner ? [safeLines, safeJson] : [String, String];
    const colors = (stream) => picocolors.createColors(wantsColor(stream, settings.env, settings.color));
    return {
        json: settings.json,
        get stdout() {
            return streams.stdout;
        },
        get stderr() {
            return streams.stderr;
        },
        get paint() {
            return colors(streams.stdout);
        },
        get sayPaint() {
            return colors(streams.stderr);
        },
        print: (text) => void streams.stdout.write(`${lines(text)}\n`),
        document: (value) => {
            // The line end apart: putting it behind a text of megabytes copies all of it.
            streams.stdout.write(json(JSON.stringify(value, null, 2)));
            streams.stdout.write('\n');
        },
        say: (text) => void streams.stderr.write(`${lines(text)}\n`),
    };
};

// EXTERNAL MODULE: ./lib/entrypoints/wiring/version.js
var version = __webpack_require__(13538);
;// CONCATENATED MODULE: ./lib/entrypoints/cli/main.js





/** The command word may follow global options; `-C` brings a value along. */
const splitCommand = (argv) => {
    for (let index = 0; index < argv.length; index++) {
        const word = argv[index] ?? '';
        if (word === '-C' || word === '--cwd')
            index++;
        else if (!word.startsWith('-'))
            return { name: word, rest: argv.toSpliced(index, 1) };
    }
    return { name: null, rest: argv };
};
const beforeDashes = (words) => {
    const end = words.indexOf('--');
    return end === -1 ? words : words.slice(0, end);
};
const find = (name) => registry/* COMMANDS */.L.find((command) => command.name === name) ?? null;
/**
 * Runs one command line and gives its exit code. Help and version answer from light data; everything else, the
 * option parser included, is loaded when a command really runs.
 */
const main = async (world) => {
    const { name, rest } = splitCommand(world.argv);
    const flags = beforeDashes(rest);
    const output = createOutput(world, {
        env: world.env,
        color: !flags.includes('--no-color'),
        json: flags.includes('--json'),
    });
    const asked = name === 'help' ? (rest.find((word) => !word.startsWith('-')) ?? null) : name;
    const wantsHelp = name === 'help' || flags.includes('--help') || flags.includes('-h');
    const command = find(asked);
    if (wantsHelp && (asked === null || command !== null))
        return help(command, output);
    if (name === null && (flags.includes('--version') || flags.includes('-V')))
        return main_version(output);
    if (name === null && flags.length === 0)
        return help(null, output);
    const { runCommand } = await Promise.all(/* import() */[__webpack_require__.e(7375), __webpack_require__.e(2437), __webpack_require__.e(9677)]).then(__webpack_require__.bind(__webpack_require__, 29677));
    return runCommand({ name: asked, command, rest, world, output });
};
const help = (command, output) => {
    const page = command === null
        ? renderTopHelp(registry/* COMMANDS */.L, version/* VERSION */.x, output.paint)
        : renderCommandHelp(command, output.paint);
    output.stdout.write(page);
    return exit_codes/* EXIT */.d.ok;
};
const main_version = (output) => {
    if (output.json)
        output.document({ schemaVersion: 1, version: version/* VERSION */.x });
    else
        output.print(version/* VERSION */.x);
    return exit_codes/* EXIT */.d.ok;
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/start.js




/** What kept the result from being written, once something did. */
let unwritten = null;
/**
 * A reader that went away (`| head`) is not our fault: the rest is not written, the exit code stays true. A full disk
 * behind the redirection is an outside fault: whoever reads the file must not take it for the whole.
 */
const surviveClosedPipe = (stream) => stream.on('error', (error) => {
    if (error.code !== 'EPIPE')
        unwritten ??= error.message;
});
/** True once it is we who end the process, with an exit code that means something. */
let leaving = false;
const leave = (code) => {
    leaving = true;
    process.exit(code);
};
const fault = (problem) => {
    process.stderr.write(`error AX9001  ${(0,terminal_text/* oneLine */.TN)(problem)}\n`);
    return leave(exit_codes/* EXIT */.d.internal);
};
/**
 * Code of the project runs in our process (`uses:`). When it ends the process itself, or throws where nobody
 * listens, that must not look like a verdict.
 */
const guardTheEnd = () => {
    process.once('exit', () => {
        if (leaving)
            return;
        process.stderr.write('error AX9001  The process was ended by code that it ran, before there was a verdict.\n');
        process.exitCode = exit_codes/* EXIT */.d.internal;
    });
    process.on('uncaughtException', (thrown) => {
        fault(`Code that was not waited for failed: ${(0,model_thrown/* messageOf */.b)(thrown)}`);
    });
};
/** The first signal asks for an orderly end, the second one is taken at its word. */
const listenForSignals = () => {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => {
            if (controller.signal.aborted)
                leave(exit_codes/* EXIT */.d.interrupted);
            controller.abort(name);
        });
    }
    return controller.signal;
};
/** Made on first use: each stream of a process costs milliseconds to open, and help needs only one. */
const once = (make) => {
    let made = null;
    return () => (made ??= { value: make() }).value;
};
const opened = [];
const start_open = (name) => once(() => {
    const stream = surviveClosedPipe(process[name]);
    opened.push(stream);
    return stream;
});
/** Where we are. A directory that was removed under us is reported by whoever looks for it, by the name it had. */
const workingDirectory = () => {
    try {
        return process.cwd();
    }
    catch {
        return process.env['PWD'] ?? '/the directory it was started in';
    }
};
const lazyProcess = () => {
    const stdout = start_open('stdout');
    const stderr = start_open('stderr');
    const signal = once(listenForSignals);
    return {
        argv: process.argv.slice(2),
        // A copy: each look at the real one is a call into the system.
        env: { ...process.env },
        cwd: workingDirectory(),
        get stdin() {
            return process.stdin;
        },
        get stdout() {
            return stdout();
        },
        get stderr() {
            return stderr();
        },
        get signal() {
            return signal();
        },
    };
};
const flushed = async (stream) => {
    if (stream.destroyed || stream.writableLength === 0)
        return;
    await new Promise((done) => stream.write('', () => done()));
};
/**
 * Node ends quietly with 13 when nothing is left to wait for while something is still awaited. That is a bug of
 * ours, and must not look like an answer.
 */
const stalled = () => {
    fault('The program ran out of work before it was done.');
};
/** Runs the command line of this process and ends it. */
const start = async () => {
    guardTheEnd();
    process.once('beforeExit', stalled);
    const code = await main(lazyProcess());
    await Promise.all(opened.map(flushed));
    // A stream tells of its error a moment after the write.
    await new Promise((done) => setImmediate(done));
    if (unwritten !== null) {
        process.stderr.write(`error AX1008  ${(0,terminal_text/* oneLine */.TN)(unwritten)}\nfix           The output is not whole: make room and run it again.\n`);
        leave(exit_codes/* EXIT */.d.outside);
    }
    leave(code);
};


/***/ }),

/***/ 13538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of the product; a test holds it equal to package.json, so that no file is read to print it. */
const VERSION = '1.0.0';


/***/ })

};
