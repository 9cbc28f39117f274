export const id = 719;
export const ids = [719];
export const modules = {

/***/ 25216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ assembleItems)
});

// EXTERNAL MODULE: ./lib/domain/tracker/markdown/inline.js
var inline = __webpack_require__(74900);
// EXTERNAL MODULE: ./lib/domain/tracker/fields/words.js
var fields_words = __webpack_require__(90784);
// EXTERNAL MODULE: ./lib/domain/tracker/text/pick.js
var pick = __webpack_require__(92250);
;// CONCATENATED MODULE: ./lib/domain/tracker/fields/depends.js



const RANGE = /^(\S+?)\s*(?:–|—|→|\.{2,3}|…|\s-\s|\s+(?:to|through|thru|until)\s+)\s*(\S+)$/;
const FILLER = /^(?:all|of|the|see|on|after|requires?|needs?)\s+(?=.*\d)/i;
const NOUN = /^(?:task|item|issue|story|ticket|step|packet|unit)s?\s+(?=\S*\d)/i;
/** Reads `M-01, M-03`, `D1–D3`, `Task 0.1`, `#12 and #14`, `Phase 0`, `-`, `none` into what they name. */
/** The ids of a plain list (`M-01, M-03`), or null when the cell says more than that. */
const plainIds = (cell) => SIMPLE.test(cell) ? (cell.includes(',') ? cell.split(/, ?/) : [cell]) : null;
const parseDepends = (cell) => {
    if ((0,fields_words/* isNothing */.qv)(cell))
        return [];
    const text = (0,inline/* plainText */.wh)(cell.slice(0, 2000))
        .replaceAll('`', '')
        .replace(/\([^)]*\)/g, ' ');
    return text.split(/\s*(?:[,;&+\n]|\band\b|\bor\b|\s\/\s)\s*/).flatMap(readPart);
};
const SIMPLE = /^[A-Za-z]{1,8}-?\d{1,6}(?:, ?[A-Za-z]{1,8}-?\d{1,6}){0,20}$/;
const readPart = (part) => {
    let text = part.trim().replace(/\.$/, '');
    while (FILLER.test(text))
        text = text.replace(FILLER, '');
    text = text.replace(NOUN, '');
    if ((0,fields_words/* isNothing */.qv)(text))
        return [];
    const range = RANGE.exec(text) ?? hyphenRange(text);
    if (range !== null && isEnd(range[1]) && isEnd(range[2])) {
        return [{ kind: 'range', from: (0,pick/* nth */.l)(range, 1), to: (0,pick/* nth */.l)(range, 2), text }];
    }
    const words = text.split(/\s+/);
    if (words.length > 1 && words.every((word) => isEnd(word)))
        return words.map((id) => ({ kind: 'id', id }));
    const id = isGroup(text) ? text : ((0,fields_words/* leadingId */.OI)(text) ?? (/^#\d+/.exec(text)?.[0] || text));
    return [{ kind: 'id', id: id.slice(0, 80) }];
};
const isEnd = (text) => text !== undefined && ((0,fields_words/* isIdLike */.VF)(text) || /^#?\d+(?:\.\d+)*$/.test(text));
const isGroup = (text) => /^(?:phase|milestone|sprint|stage|wave|week|step)\s+\S+$/i.test(text);
/** `D1-D3` is a range because both ends have the same letters; `P0-2` is an id. */
const hyphenRange = (text) => {
    const match = /^([A-Za-z]+-?\d+)-([A-Za-z]+-?\d+)$/.exec(text);
    return match !== null && prefixOf((0,pick/* nth */.l)(match, 1)) === prefixOf((0,pick/* nth */.l)(match, 2)) ? match : null;
};
const prefixOf = (id) => id.replace(/\d+$/, '');
/** Most ids a range may stand for. */
const RANGE_LIMIT = 500;
/** All ids of a range, with the zeros of its first end kept; or what is wrong with it. */
const expandRange = (from, to) => {
    const first = /^(.*?)(\d+)$/.exec(from);
    const last = /^(.*?)(\d+)$/.exec(to);
    if (first === null || last === null)
        return { ids: [], problem: 'does not end in numbers' };
    const prefix = (0,pick/* nth */.l)(first, 1);
    const sameAs = last[1] === '' ? prefix : (0,pick/* nth */.l)(last, 1);
    if (prefix.toLowerCase() !== sameAs.toLowerCase())
        return { ids: [], problem: 'has ends of different kinds' };
    const start = Number(first[2]);
    const end = Number(last[2]);
    if (end < start)
        return { ids: [], problem: 'runs backwards' };
    if (end - start >= RANGE_LIMIT)
        return { ids: [], problem: `stands for more than ${RANGE_LIMIT} ids` };
    const width = (0,pick/* nth */.l)(first, 2).length;
    return {
        ids: Array.from({ length: end - start + 1 }, (_, index) => `${prefix}${String(start + index).padStart(width, '0')}`),
        problem: null,
    };
};

;// CONCATENATED MODULE: ./lib/domain/tracker/assemble.js



/** Dependencies that groups (milestones, priorities, ranges) may add to one document altogether. */
const GROUP_LIMIT = 100_000;
/** Gives every item its id and turns what its Depends On says into ids of other items. */
const assembleItems = (drafts, milestones, notes) => {
    const ids = uniqueIds(drafts, notes);
    const lookup = new Lookup(drafts, ids, milestones);
    let room = GROUP_LIMIT;
    let full = false;
    return drafts.map((draft, index) => {
        const id = (0,pick/* nth */.l)(ids, index);
        const named = namedDependencies(draft, id, lookup, notes);
        const added = named.length > 1 ? named.length - 1 : 0;
        if (added > room && !full) {
            full = true;
            notes.note('AX2027', { limit: GROUP_LIMIT }, draft.source);
        }
        const dependsOn = added > room ? named.slice(0, room + 1) : named;
        room = Math.max(0, room - added);
        return itemOf(draft, id, dependsOn);
    });
};
const itemOf = (draft, id, dependsOn) => ({
    id,
    title: draft.title,
    milestone: draft.milestone,
    claim: draft.claim,
    priority: draft.priority,
    workstream: draft.workstream,
    dependsOn,
    owner: draft.owner,
    target: draft.target,
    issue: draft.issue,
    exitCriteria: draft.exitCriteria,
    verify: draft.verify,
    evidence: draft.evidence,
    estimate: draft.estimate,
    columns: draft.columns,
    places: draft.places,
    source: draft.source,
});
/** Explicit id, else issue reference, else milestone and slug of the title; a second use gets a number. */
const uniqueIds = (drafts, notes) => {
    const lines = new Map();
    const next = new Map();
    return drafts.map((draft) => {
        const made = draft.issue === null
            ? `${draft.milestone === null ? '' : `${draft.milestone}/`}${(0,fields_words/* slug */.yR)(draft.title)}`
            : `#${draft.issue}`;
        const wanted = draft.id ?? made;
        let id = wanted;
        for (let count = next.get(wanted) ?? 2; lines.has(id); count += 1) {
            id = `${wanted}-${count}`;
            next.set(wanted, count + 1);
        }
        const line = lines.get(wanted);
        if (line !== undefined && draft.id !== null)
            notes.note('AX2005', { id: wanted, line, renamed: id }, draft.source);
        lines.set(id, draft.source.line);
        return id;
    });
};
/** Finds what a name in a Depends On cell may mean. What is no id as written is looked for in a wider index. */
class Lookup {
    ids;
    exact;
    drafts;
    milestones;
    wide = null;
    constructor(drafts, ids, milestones) {
        this.drafts = drafts;
        this.ids = ids;
        this.exact = new Set(ids);
        this.milestones = milestones;
    }
    /** One id, all items of a milestone or priority, or the name itself when it means nothing here. */
    find(name) {
        if (this.exact.has(name))
            return [name];
        const key = name.toLowerCase();
        const { names, groups } = this.index();
        const one = names.get(key);
        if (one !== undefined)
            return [one];
        return groups.get(key) ?? groups.get(key.replace(/^milestone\s+/, '')) ?? [name];
    }
    has(name) {
        return this.exact.has(name) || this.index().names.has(name.toLowerCase());
    }
    /** Whether all of these are ids as written, each named once. */
    knowsApart(ids) {
        return ids.every((id, index) => this.exact.has(id) && ids.indexOf(id) === index);
    }
    index() {
        this.wide ??= wideIndex(this.drafts, this.ids, this.milestones);
        return this.wide;
    }
}
/** Ids without regard to case, issue references and titles; members of milestones and priorities. */
const wideIndex = (drafts, ids, milestones) => {
    const names = new Map();
    const groups = new Map();
    const name = (text, id) => {
        if (!names.has(text.toLowerCase()))
            names.set(text.toLowerCase(), id);
    };
    const group = (text, id) => {
        const members = groups.get(text.toLowerCase());
        if (members === undefined)
            groups.set(text.toLowerCase(), [id]);
        else
            members.push(id);
    };
    for (const id of ids)
        name(id, id);
    for (const [index, draft] of drafts.entries()) {
        const id = (0,pick/* nth */.l)(ids, index);
        if (draft.issue !== null)
            name(`#${draft.issue}`, id);
        const issue = /\(#(\d{1,7})\)$/.exec(draft.title)?.[1];
        if (issue !== undefined)
            name(`#${issue}`, id);
        if (/^\d+$/.test(id))
            name(`#${id}`, id);
        name(draft.title.slice(0, 80), id);
        if (draft.milestone !== null)
            group(draft.milestone, id);
        if (draft.priority !== null)
            group(draft.priority, id);
    }
    for (const { id } of milestones) {
        const members = groups.get(id.toLowerCase());
        if (members !== undefined)
            groups.set(id.toLowerCase().replaceAll('-', ' '), members);
    }
    return { names, groups };
};
const NONE = [];
const namedDependencies = (draft, id, lookup, notes) => {
    if (draft.depends === null && draft.blockers.length === 0)
        return NONE;
    const plain = draft.depends === null || draft.blockers.length > 0 ? null : plainIds(draft.depends);
    if (plain !== null && lookup.knowsApart(plain))
        return plain;
    const dependencies = draft.depends === null ? [] : parseDepends(draft.depends);
    if (dependencies.length === 0 && draft.blockers.length === 0)
        return NONE;
    const found = new Set();
    for (const dependency of dependencies) {
        if (dependency.kind === 'id') {
            const members = lookup.find(dependency.id);
            for (const member of members)
                if (member !== id || members.length === 1)
                    found.add(member);
            continue;
        }
        if (lookup.has(dependency.text)) {
            found.add(lookup.find(dependency.text)[0] ?? dependency.text);
            continue;
        }
        const { ids, problem } = expandRange(dependency.from, dependency.to);
        if (problem !== null) {
            notes.note('AX2014', { value: dependency.text, item: id, problem, limit: RANGE_LIMIT }, draft.places['dependsOn'] ?? draft.source);
        }
        for (const member of ids)
            found.add(lookup.find(member)[0] ?? member);
    }
    for (const blocker of draft.blockers) {
        const known = lookup.has(blocker) ? lookup.find(blocker)[0] : undefined;
        if (known === undefined || known === id || found.has(known))
            continue;
        found.add(known);
        notes.note('AX2013', { item: id, id: known }, draft.places['status'] ?? draft.source);
    }
    return [...found];
};


/***/ }),

/***/ 22928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isYamlTracker)
/* harmony export */ });
/** Whether a file is a YAML tracker: by its name, or, without a telling name, by its first key. */
const isYamlTracker = (text, file) => {
    if (/\.ya?ml$/i.test(file))
        return true;
    if (/\.(?:md|markdown|mdx|mdown|txt|rst)$/i.test(file))
        return false;
    return /^\uFEFF?(?:#[^\n]*\n|\s*\n|---[^\n]*\n)*(?:version|items|milestones|title)\s*:/.test(text.slice(0, 4000));
};


/***/ }),

/***/ 80:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ draftItem)
/* harmony export */ });
/** An item with nothing but a title. */
const draftItem = (title, milestone, source) => ({
    id: null,
    title,
    milestone,
    claim: null,
    priority: null,
    workstream: null,
    depends: null,
    blockers: [],
    owner: null,
    target: null,
    issue: null,
    exitCriteria: [],
    verify: [],
    evidence: [],
    estimate: null,
    columns: {},
    places: { title: source },
    source,
});


/***/ }),

/***/ 7045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zr: () => (/* binding */ cellCommands),
  Qp: () => (/* binding */ fenceCommands),
  JB: () => (/* binding */ spanCommands)
});

// EXTERNAL MODULE: ./lib/domain/tracker/markdown/inline.js
var inline = __webpack_require__(74900);
// EXTERNAL MODULE: ./lib/domain/tracker/fields/expectation.js
var expectation = __webpack_require__(59335);
// EXTERNAL MODULE: ./lib/domain/tracker/fields/programs.js
var programs = __webpack_require__(45276);
// EXTERNAL MODULE: ./lib/domain/tracker/text/pick.js
var pick = __webpack_require__(92250);
;// CONCATENATED MODULE: ./lib/domain/tracker/fields/shell-lines.js

/**
 * Cuts a script into commands that can be run one by one: a new one begins at a line only when no quote,
 * continuation (`\`, `|`, `&&`, `||`), here-document, group or compound (`for … done`, `if … fi`) is open.
 */
const logicalCommands = (lines) => {
    const commands = [];
    let leading = [];
    let at = 0;
    let blankBefore = true;
    while (at < lines.length) {
        const line = lines[at];
        if (line === undefined)
            break;
        const text = line.text.trim();
        at += 1;
        if (text === '') {
            blankBefore = true;
        }
        else if (text.startsWith('#')) {
            const comment = text.replace(/^#+\s*/, '');
            const previous = commands.at(-1);
            if (previous !== undefined && !blankBefore)
                previous.trailing.push(comment);
            else
                leading.push(comment);
        }
        else {
            const state = new ShellState();
            const from = at - 1;
            let comment = state.read(line.text);
            while (state.open() && at < lines.length) {
                comment = state.read((0,pick/* textAt */.$)(lines, at));
                at += 1;
            }
            commands.push({ ...joinLines(lines.slice(from, at), line, comment), leading });
            leading = [];
            blankBefore = false;
        }
    }
    return commands;
};
const joinLines = (lines, first, comment) => {
    const parts = lines.map((line) => line.text);
    const end = parts.length - 1;
    if (comment !== null)
        parts[end] = (0,pick/* nth */.l)(parts, end).slice(0, comment.at);
    const indent = first.text.length - first.text.trimStart().length;
    const text = parts.join('\n').trim();
    return {
        text,
        place: { line: first.line, column: first.column + indent, text },
        trailing: comment === null ? [] : [comment.text],
    };
};
const OPENERS = new Set(['for', 'while', 'until', 'select', 'if', 'case']);
const CLOSERS = new Set(['done', 'fi', 'esac']);
/** What is still open at the end of a line. Good for splitting, not a shell parser: the runner uses a real one. */
class ShellState {
    quote = '';
    depth = 0;
    groups = 0;
    heredocs = [];
    continued = false;
    open() {
        return (this.quote !== '' || this.depth > 0 || this.groups > 0 || this.heredocs.length > 0 || this.continued);
    }
    /** Reads one line; gives the comment that ends it, if any. */
    read(line) {
        const heredoc = this.heredocs[0];
        if (heredoc !== undefined && this.quote === '') {
            if ((heredoc.tabs ? line.replace(/^\t+/, '') : line) === heredoc.word)
                this.heredocs.shift();
            return null;
        }
        this.continued = false;
        let wordStart = true;
        let word = '';
        let command = true;
        const flush = () => {
            command = this.keyword(word, command);
            word = '';
        };
        for (let at = 0; at < line.length; at += 1) {
            const character = line.charAt(at);
            if (this.quote !== '') {
                if (character === '\\' && this.quote !== "'")
                    at += 1;
                else if (character === this.quote)
                    this.quote = '';
                word += '_';
                wordStart = false;
            }
            else if (character === '\\') {
                if (at === line.length - 1)
                    this.continued = true;
                word += '_';
                at += 1;
                wordStart = false;
            }
            else if (character === '#' && wordStart) {
                flush();
                return {
                    at,
                    text: line
                        .slice(at)
                        .replace(/^#+\s*/, '')
                        .trim(),
                };
            }
            else if (character === "'" || character === '"' || character === '`') {
                this.quote = character;
                word += '_';
                wordStart = false;
            }
            else if (/[\s;&|(){}<>]/.test(character)) {
                flush();
                at = this.operator(line, at);
                if (/[;&|({]/.test(character))
                    command = true;
                wordStart = true;
            }
            else {
                word += character;
                wordStart = false;
            }
        }
        flush();
        if (this.quote === '' && /(?:\||&&)\s*$/.test(line))
            this.continued = true;
        return null;
    }
    keyword(word, command) {
        if (word === '')
            return command;
        if (command && OPENERS.has(word))
            this.depth += 1;
        else if (command && CLOSERS.has(word))
            this.depth = Math.max(0, this.depth - 1);
        return command && /^(?:do|then|else|elif|!|time|[A-Za-z_]\w*=.*)$/.test(word);
    }
    operator(line, at) {
        const character = line.charAt(at);
        if (character === '(' || character === '{')
            this.groups +=
                character === '(' || /[\s]/.test(line.charAt(at + 1) || ' ') || line.charAt(at - 1) === '$' ? 1 : 0;
        if (character === ')' || character === '}')
            this.groups = Math.max(0, this.groups - 1);
        if (line.startsWith('<<<', at))
            return at + 2;
        // A digit behind `<<` is arithmetic: `$((1<<2))`.
        const heredoc = /^<<(-?)\s*(['"]?)([A-Za-z_][\w.-]*)\2/.exec(line.slice(at, at + 80));
        if (heredoc !== null) {
            this.heredocs.push({ word: (0,pick/* nth */.l)(heredoc, 3), tabs: heredoc[1] === '-' });
            return at + heredoc[0].length - 1;
        }
        return at;
    }
}

;// CONCATENATED MODULE: ./lib/domain/tracker/fields/commands.js




const SHELLS = new Set([
    'bash',
    'sh',
    'shell',
    'zsh',
    'console',
    'terminal',
    'shell-session',
    'shellsession',
    'cmd',
]);
const SESSION = new Set(['console', 'terminal', 'shell-session', 'shellsession']);
/**
 * The commands of a fence with what the comments beside them expect. A fence in another language than a shell's
 * has none; one without a language has those that read as commands. In a session (`$ …`) only prompted lines count.
 */
const fenceCommands = (fence, place) => {
    if (fence.language !== '' && !SHELLS.has(fence.language))
        return [];
    const prompted = fence.lines.some((line) => /^\s*\$ /.test(line.text));
    const lines = prompted && (SESSION.has(fence.language) || fence.language === '')
        ? promptedLines(fence.lines)
        : fence.lines.map(withoutPrompt);
    let orphan = null;
    const commands = [];
    for (const logical of logicalCommands(lines)) {
        if (fence.language === '' && !(0,programs/* looksLikeCommand */.J)(logical.text))
            continue;
        for (const comment of logical.leading)
            if (KEYED_COMMENT.test(comment))
                orphan = (0,expectation/* parseExpectation */.W)(comment, logical.text);
        const stated = logical.trailing
            .map((comment) => (0,expectation/* parseExpectation */.W)(comment, logical.text))
            .find((found) => found !== null);
        commands.push({
            text: logical.text,
            source: place(logical.place.line, logical.place.column),
            expect: stated ?? orphan,
        });
        orphan = null;
    }
    return commands;
};
const KEYED_COMMENT = /^(?:expect|target)/i;
const withoutPrompt = (line) => {
    const prompt = /^\s*\$ /.exec(line.text)?.[0].length ?? 0;
    return prompt === 0
        ? line
        : { line: line.line, column: line.column + prompt, text: line.text.slice(prompt) };
};
const promptedLines = (lines) => {
    const kept = [];
    let continued = false;
    for (const line of lines) {
        if (continued || /^\s*(?:\$ |#)/.test(line.text)) {
            kept.push(withoutPrompt(line));
            continued = line.text.endsWith('\\');
        }
    }
    return kept;
};
/** Commands in the backticks of a sentence; what does not read as a command is left alone. */
const spanCommands = (part, place) => (0,inline/* codeSpans */.tE)(part)
    .filter((span) => (0,programs/* looksLikeCommand */.J)(span.text))
    .map((span) => ({
    text: span.text.replace(/^\$\s+/, ''),
    source: place(span.line, span.column),
    expect: null,
}));
/** Commands of a verify cell: its code spans, or the whole of it when it has none and reads as a command. */
const cellCommands = (part, place) => {
    const spans = (0,inline/* codeSpans */.tE)(part);
    if (spans.length > 0)
        return spans.map((span) => ({
            text: span.text.trim(),
            source: place(span.line, span.column),
            expect: null,
        }));
    if (!(0,programs/* looksLikeCommand */.J)(part.text))
        return [];
    return [{ text: part.text, source: place(part.line, part.column), expect: null }];
};


/***/ }),

/***/ 21980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ wordingOf),
/* harmony export */   sd: () => (/* binding */ CriteriaMaker)
/* harmony export */ });
/* unused harmony export entryPart */
/* harmony import */ var _markdown_inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74900);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47863);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7045);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90784);




/** A criterion's text for people and its name; a reader of many may remember them. */
const wordingOf = (text) => {
    const plain = (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text);
    return { plain, name: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .slug */ .yR)(plain) };
};
/** Makes criteria of one owner, each with an id of its own. */
class CriteriaMaker {
    owner;
    place;
    wording;
    /** Most owners have one criterion in a cell, which needs no register. */
    first = null;
    counts = null;
    constructor(owner, place, wording = wordingOf) {
        this.owner = owner;
        this.place = place;
        this.wording = wording;
    }
    part(part, checked = false) {
        const { place } = this;
        return this.make(this.wording(part.text), checked, (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .spanCommands */ .JB)(part, place), place(part.line, part.column));
    }
    entry(entry) {
        return this.part(entryPart(entry), entry.box !== null && (0,_status_js__WEBPACK_IMPORTED_MODULE_1__/* .markClaim */ .oH)(entry.box.mark) === 'done');
    }
    /** One criterion per command. */
    fence(fence) {
        return (0,_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .fenceCommands */ .Qp)(fence, this.place).map((command) => this.make({ plain: `\`${command.text}\``, name: (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .slug */ .yR)(command.text) }, false, [command], command.source));
    }
    make(words, checked, commands, source) {
        const { prefix, milestone, kind } = this.owner;
        const name = `${prefix}/${words.name}`;
        const count = this.count(name);
        const id = count === 1 ? name : `${name}-${count}`;
        return { id, text: words.plain, milestone, kind, checked, commands, source };
    }
    count(name) {
        if (this.first === null) {
            this.first = name;
            return 1;
        }
        this.counts ??= new Map([[this.first, 1]]);
        const count = (this.counts.get(name) ?? 0) + 1;
        this.counts.set(name, count);
        return count;
    }
}
/** The text of an entry over all its lines. A label line below it (`Owner: …`) is not part of it. */
const entryPart = (entry) => {
    const first = entry.lines[0] ?? { line: entry.line, column: entry.column, text: '' };
    if (entry.lines.length < 2)
        return first;
    return { ...first, text: entry.lines.map((line) => line.text).join(' ') };
};


/***/ }),

/***/ 59335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseExpectation)
/* harmony export */ });
/* harmony import */ var _text_pick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92250);

const OPERATORS = {
    '<': '<',
    '<=': '<=',
    '≤': '<=',
    '>': '>',
    '>=': '>=',
    '≥': '>=',
    '=': '==',
    '==': '==',
    'less than': '<',
    below: '<',
    under: '<',
    'fewer than': '<',
    'at most': '<=',
    'no more than': '<=',
    'more than': '>',
    above: '>',
    over: '>',
    'at least': '>=',
    exactly: '==',
};
const NUMBER = /^(<=|>=|==|[<>=≤≥]|less than|below|under|fewer than|at most|no more than|more than|above|over|at least|exactly)?\s*(\d+(?:\.\d+)?)\s*(?:%|ms|s|sec|seconds|errors?|warnings?|failures?|matches|results?|lines?|files?)?\s*(?:$|\(|[,;.]\s|[-–—]\s)/i;
const KEYED = /^(?:expected?(?: output| result)?|expects?|target|should (?:print|output|show|contain|be|return|say)|output|prints?|returns?|result)\s*[:=]?\s*(.+)$/i;
const SUCCESS = /\b(?:must|should|has to|needs to)\s+(?:pass|succeed|work|not\s+(?:crash|fail|error)|exit\s+(?:0|zero|with 0)|be green|collect|parse|run|complete|finish|start|build)|^(?:passes|succeeds|exit(?:s| code)?\s*0|no (?:errors?|output)|green|ok|success)\b/i;
/**
 * What a comment beside a command says its result should be, or null when it says nothing of it. Literal text
 * is asserted only when it is quoted, short, or printed by the command itself; a sentence ("Some success
 * message before timeout") only asks for success, since nobody meant its words literally.
 */
const parseExpectation = (comment, command) => {
    const text = comment.trim().slice(0, 300);
    const keyed = KEYED.exec(text);
    if (keyed === null)
        return SUCCESS.test(text) ? { kind: 'success' } : null;
    const value = (0,_text_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .nth */ .l)(keyed, 1).trim();
    const number = NUMBER.exec(value);
    if (number !== null) {
        return {
            kind: 'number',
            op: OPERATORS[(number[1] ?? '==').toLowerCase()] ?? '==',
            value: Number(number[2]),
        };
    }
    const quoted = /^(?:["'`])(.+?)["'`]/.exec(value)?.[1];
    if (quoted !== undefined)
        return { kind: 'contains', text: quoted };
    if (SUCCESS.test(value) && !command.includes(value))
        return { kind: 'success' };
    if (command.includes(value))
        return { kind: 'contains', text: value };
    const plainWords = value.split(/\s+/).filter((word) => /^[a-z]{2,}[.,;]?$/.test(word));
    const literal = value.length <= 60 && plainWords.length <= 1 && !/[+…]|\.\.\.|\bor\b|\band\b/.test(value);
    return literal ? { kind: 'contains', text: value } : { kind: 'success' };
};


/***/ }),

/***/ 45276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ looksLikeCommand)
/* harmony export */ });
/* harmony import */ var _text_pick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92250);

/** Programs that a command in a criterion may begin with; prose in backticks must not become a command. */
const PROGRAMS = new Set(`act ansible ansible-playbook apt apt-get awk aws az bandit bash bats bazel bin/rails black brew buf bun bundle bunx cargo cat cd
  chmod clang-tidy cmake codecov composer conftest cosign coverage cp ctest curl cypress dart date deno df diff dig
  docker docker-compose dotnet du echo env eslint find firebase flake8 flutter forge git gh gcloud ginkgo go gofmt
  golangci-lint govulncheck gradle gradlew grep grype head helm hadolint hey hugo isort java javac jest jq just k6 kind
  kubeconform kubectl kustomize ln locust ls lychee make markdownlint meson minikube mix mkdir mocha mv mvn mvnw mypy
  nc ninja node nox npm npx nslookup openssl osv-scanner oxlint packer php phpunit pip pip-audit pip3 playwright pnpm podman poetry
  pre-commit prettier promtool psql pulumi py.test pylint pyright pytest python python2 python3 rake redis-cli rg rm
  rspec rsync ruby ruff rustc rustup safety scp sed semgrep sh shellcheck sort sqlfluff ssh stat stryker stylelint swift
  systemctl syft tar task tee terraform terragrunt test tflint tfsec timeout tox trivy trufflehog tsc turbo uv uvicorn uvx
  vale vault vegeta vitest wc wget which wrk xcodebuild xmllint yamllint yarn yq zig zsh gitleaks gotestsum hatch invoke pdm nx`
    .split(/\s+/)
    .filter((word) => word !== ''));
/** Programs that make sense without an argument. */
const ALONE = new Set([
    'make',
    'pytest',
    'tox',
    'nox',
    'just',
    'jest',
    'vitest',
    'rspec',
    'rake',
    'mypy',
    'phpunit',
    'ctest',
    'eslint',
    'tsc',
    'bats',
    'mocha',
    'pre-commit',
    'ninja',
    'golangci-lint',
    'govulncheck',
    'pip-audit',
    'task',
    'yarn',
]);
const SCRIPT = /^\.{0,2}\/?[\w.@-]+(?:\/[\w.@-]+)*\.(?:sh|bash|py|js|mjs|ts|rb|pl)$/;
const bareName = (word) => word.replace(/^.*\//, '');
/**
 * Whether a piece of code reads as a shell command: it begins (after assignments, `!`, `time`, `sudo`, an opening
 * parenthesis) with a program we know or a script with a path.
 */
const looksLikeCommand = (code) => {
    // A single word that is no path runs only when it is a program that needs no argument.
    if (!/\s/.test(code) && !/^(?:\.|bin\/|scripts\/)/.test(code))
        return ALONE.has(code);
    const words = code
        .slice(0, 400)
        .trim()
        .replace(/^\$\s+/, '')
        .split(/\s+/);
    let at = 0;
    while (/^(?:!|\(|\{|time|sudo|exec|command|nohup|[A-Za-z_]\w*=\S*)$/.test((0,_text_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .nth */ .l)(words, at)))
        at += 1;
    const first = (0,_text_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .nth */ .l)(words, at);
    const more = words.length > at + 1;
    if (/^(?:for|while|until|if|case)$/.test(first))
        return /\b(?:done|fi|esac)\b/.test(code);
    if (/^(?:\[|\[\[)$/.test(first))
        return more;
    if (PROGRAMS.has(first))
        return (more || ALONE.has(first)) && !isProse(words, at);
    const path = first.startsWith('./') ||
        first.startsWith('../') ||
        first.startsWith('bin/') ||
        first.startsWith('scripts/');
    if (path)
        return (!first.endsWith('/') &&
            (more || first.startsWith('./') || SCRIPT.test(first)) &&
            !/\.(?:md|json|ya?ml|txt)$/.test(first));
    return (more && (first.includes('/') ? PROGRAMS.has(bareName(first)) || SCRIPT.test(first) : SCRIPT.test(first)));
};
/** `test coverage above 80`, `make sure that …`, `find out`: words that are also programs, in a sentence. */
const isProse = (words, at) => {
    const second = (0,_text_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .nth */ .l)(words, at + 1);
    const sentence = {
        make: /^(?:sure|it|the|a|all|every|this|that)$/,
        test: /^(?:coverage|suite|suites|results?|cases?|plan|data|the|all|every|that|files?|environment)$/,
        find: /^(?:out|all|the|a|any|every)$/,
        go: /^(?:to|live|no-go|through|over)$/,
        task: /^(?:is|has|id|status|owner)$/,
        sort: /^(?:by|the|all|out)$/,
        date: /^(?:of|is|and)$/,
        env: /^(?:vars?|variables?|file|files)$/,
        head: /^(?:of|commit)$/,
        just: /^(?:a|the|one|once|works?|run|as)$/,
        which: /^(?:is|are|was|the|has)$/,
        safety: /^(?:and|first|net)$/,
        act: /^(?:on|as)$/,
        kind: /^(?:of|is)$/,
        node: /^(?:version|is|and)$/,
        python: /^(?:version|is|and|code|\d[\d.]*)$/,
        java: /^(?:version|is|and|code)$/,
        docker: /^(?:image|images|and|is)$/,
        git: /^(?:history|repo|repository|and|is|hooks?)$/,
        coverage: /^(?:above|over|at|is|of|on|and|stays?|≥|>=|>|\d.*)$/,
        watch: /./,
    };
    return sentence[(0,_text_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .nth */ .l)(words, at)]?.test(second) ?? false;
};


/***/ }),

/***/ 47863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ parseClaim),
/* harmony export */   be: () => (/* binding */ blockersOf),
/* harmony export */   kw: () => (/* binding */ parseHealth),
/* harmony export */   oH: () => (/* binding */ markClaim),
/* harmony export */   rC: () => (/* binding */ markedClaim)
/* harmony export */ });
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1656);
/* harmony import */ var _markdown_inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74900);
/* harmony import */ var _text_pick_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92250);



/** Words for each claim, in the spelling `normalise` gives them. */
const WORDS = {
    done: 'done|yes|y|true|complete|completed|finished|merged|shipped|released|closed|resolved|delivered|live|deployed|verified|fixed|landed|implemented|approved|passed|pass|compliant|in place|remediated|mitigated|signed off|rolled out|migrated|satisfied|x|✓|✔|☑|all done|fully done|100',
    'in-progress': 'in progress|inprogress|wip|work in progress|doing|started|ongoing|active|in development|in dev|developing|underway|under way|partial|partially|partly|in flight|on track|at risk|off track|behind|delayed|late|green|amber|yellow|red|almost|mostly|nearly|implementing|working|building|executing|running|investigating|needs work|half done|code complete',
    blocked: 'blocked|on hold|hold|held|waiting|stalled|stuck|impeded|paused|awaiting dependency',
    'in-review': 'in review|review|reviewing|under review|needs review|awaiting review|pending review|pr open|open pr|ready for review|ready for qa|ready for test|ready for testing|ready to merge|changes requested|dev complete|dev done|code review|peer review|in code review|in test|in testing|testing|in qa|qa|awaiting approval|pending approval|in verification|validating',
    planned: 'planned|n|false|plan|todo|to do|not started|unstarted|not done|not begun|not|open|backlog|pending|new|proposed|ready|queued|scheduled|next|up next|upcoming|draft|incomplete|missing|future|later|deferred|tbd|no|icebox|triage|unassigned|identified|designed|selected for development|selected|assigned|reopened|failed|fail|failing|non compliant|noncompliant|gap|unmet|0',
    dropped: 'dropped|cancelled|canceled|wontfix|wont fix|wont do|will not do|rejected|obsolete|superseded|n/a|na|not applicable|not needed|not required|descoped|out of scope|abandoned|duplicate|skipped|removed|declined',
};
const EMOJI = {
    done: '✅ ✔ ☑ 🟢 🎉 🏁 ✓ 💚 🆗',
    'in-progress': '🚧 🟡 🔄 🏗 ⏳ 🔨 🛠 ⚙ 🟠 🔵 🏃 ⌛ 🚀 🔃',
    blocked: '🔴 ⛔ 🚫 🛑 ⏸ 🔒',
    'in-review': '👀 🔍 🔎 🧪',
    planned: '❌ ⬜ 📋 🔲 ☐ ⚪ 📝 🆕 💤 🗓 📅 ◻ ⏭ ✗ ✘ 🔜',
    dropped: '🗑 ➖ 🪦 ⚰',
};
const MARKS = {
    ' ': 'planned',
    '\t': 'planned',
    x: 'done',
    X: 'done',
    '✓': 'done',
    '✔': 'done',
    '✅': 'done',
    '-': 'dropped',
    '~': 'in-progress',
    '/': 'in-progress',
    '>': 'planned',
    '!': 'blocked',
};
const table = (lists, separator) => {
    const map = new Map();
    for (const claim of _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .CLAIMS */ .IF)
        for (const word of lists[claim].split(separator))
            map.set(word, claim);
    return map;
};
const words = table(WORDS, '|');
const emoji = table(EMOJI, ' ');
/** The claim a checkbox makes. */
const markClaim = (mark) => MARKS[mark] ?? 'planned';
const normalise = (text) => text
    .toLowerCase()
    .replace(/['’`"]/g, '')
    .replace(/[_-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
/**
 * The claim that a status cell makes, or null when it makes none. Words win over emoji (`🔴 Not Started` is
 * planned, not blocked); of several words the longest known beginning counts (`Merged in #12`, `Blocked on P0-2`).
 */
const parseClaim = (cell) => {
    const exact = words.get(cell.toLowerCase());
    if (exact !== undefined)
        return exact;
    if (cell === '' || cell.length > 200)
        return null;
    const box = /^[-*]?\s*\[([ xX~/>!✓✔-])\]/.exec(cell);
    if (box !== null)
        return markClaim(box[1] ?? ' ');
    const text = normalise((0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(undressed(cell)).replace(/:([a-z_]+):/g, ' '))
        .replace(/^[^\p{L}\p{N}☑✓✔]+/u, '')
        .replace(/^(?:status|state)[\s:]+(?=\S)/, '');
    const percent = /^(\d{1,3})\s*%/.exec(text);
    if (percent !== null)
        return percentClaim(Number(percent[1]));
    const part = /^(\d{1,4}) ?(?:\/|of|out of) ?(\d{1,4})(?![\d/.-])/.exec(text);
    if (part !== null)
        return percentClaim(Math.floor((100 * Number(part[1])) / Math.max(1, Number(part[2]))));
    return wordsClaim(text) ?? emojiClaim(cell);
};
/**
 * The claim of a health cell (red, amber, green): a light says how the work goes, not how far it is, so it claims
 * work in progress and never Done; a word beside it (`🟢 Done`) says more.
 */
const parseHealth = (cell) => /^(?:r|a|y|g)$/i.test(cell)
    ? 'in-progress'
    : (parseClaim((0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEmoji */ .ZR)(cell)) ?? (LIGHT.test(cell) ? 'in-progress' : parseClaim(cell)));
const LIGHT = /[🔴🟠🟡🟢]|:(?:red|orange|yellow|green)_circle:/u;
/** A badge is its alternative text, also inside a link; what is struck out is no longer said. */
const undressed = (cell) => {
    const alone = cell.includes('![') ? cell.replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1') : cell;
    const left = alone.includes('~~') ? alone.replace(/~~[^~]*~~/g, '').trim() : alone;
    return left === '' ? alone : left;
};
const percentClaim = (percent) => percent >= 100 ? 'done' : percent === 0 ? 'planned' : 'in-progress';
const wordsClaim = (text) => {
    const parts = text.split(/[\s:;,.()—–@#]+/).filter((part) => part !== '');
    for (let length = Math.min(4, parts.length); length > 0; length -= 1) {
        const claim = words.get(parts.slice(0, length).join(' '));
        if (claim !== undefined && /^\D/.test((0,_text_pick_js__WEBPACK_IMPORTED_MODULE_2__/* .nth */ .l)(parts, 0)))
            return claim;
    }
    return null;
};
const emojiClaim = (cell) => {
    for (const character of cell) {
        const claim = emoji.get(character);
        if (claim !== undefined)
            return claim;
    }
    const code = /:(white_check_mark|heavy_check_mark|construction|x|no_entry|red_circle|green_circle|yellow_circle):/.exec(cell);
    const known = {
        white_check_mark: 'done',
        heavy_check_mark: 'done',
        green_circle: 'done',
        construction: 'in-progress',
        yellow_circle: 'in-progress',
        x: 'planned',
        no_entry: 'blocked',
        red_circle: 'blocked',
    };
    return known[(0,_text_pick_js__WEBPACK_IMPORTED_MODULE_2__/* .nth */ .l)(code, 1)] ?? null;
};
/** The claim of the mark in front of or behind a task: `✅ Create the schema`, `Write the loader 🚧`. */
const markedClaim = (text) => {
    const mark = /^\s*(\p{Extended_Pictographic}|[☐☑✓✔✗✘])\uFE0F?\s|\s(\p{Extended_Pictographic}|[☐☑✓✔✗✘])\uFE0F?\s*$/u.exec(text);
    const found = mark?.[1] ?? mark?.[2];
    return found === undefined || !MARKED.includes(found) ? null : (emoji.get(found) ?? null);
};
/** Marks that say how far a task is; others (🚀, 🔒, 📝) are what people decorate lists with. */
const MARKED = '✅✔☑✓🚧⏳🔄⬜🔲☐❌✗✘';
/** What `Blocked on P0-2, M-03` waits for. */
const blockersOf = (cell) => {
    if (cell.length < 9)
        return [];
    const match = /\b(?:blocked|waiting|hold|held)\b[^\p{L}\p{N}]*(?:on|by|for|until):?\s+(.{1,200})$/iu.exec((0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(cell));
    if (match === null)
        return [];
    return (0,_text_pick_js__WEBPACK_IMPORTED_MODULE_2__/* .nth */ .l)(match, 1)
        .split(/[\s,;&+()]+|\band\b/)
        .filter((word) => /\d/.test(word) && /^#?[\w.-]+$/.test(word));
};


/***/ }),

/***/ 90784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   OI: () => (/* binding */ leadingId),
/* harmony export */   VF: () => (/* binding */ isIdLike),
/* harmony export */   Zp: () => (/* binding */ parseIssue),
/* harmony export */   cF: () => (/* binding */ parsePriority),
/* harmony export */   qv: () => (/* binding */ isNothing),
/* harmony export */   yR: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var _text_pick_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92250);
/* harmony import */ var _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1656);
/* harmony import */ var _markdown_inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74900);



/** Cells that stand for nothing. */
const NOTHING = new Set([
    '',
    '-',
    '–',
    '—',
    '--',
    '---',
    'none',
    'n/a',
    'na',
    'nil',
    'null',
    'nothing',
    'tbd',
    'tba',
    '?',
    '…',
    '...',
    '∅',
    '_',
    '___',
    'no',
    'not applicable',
    'unassigned',
]);
const isNothing = (cell) => {
    if (cell.length > 15)
        return false;
    if (NOTHING.has(cell))
        return true;
    if (!MAY_BE_NOTHING.test(cell))
        return false;
    if (/^_+$/.test(cell))
        return true;
    const bare = cell
        .toLowerCase()
        .replace(/^[_*(]+|[_*).]+$/g, '')
        .trim();
    return NOTHING.has(bare === '' ? cell.trim() : bare);
};
/** First letters that an empty word or sign can have. */
const MAY_BE_NOTHING = /^[-–—_*(?.…∅ntu]/i;
/** The text of a cell for people, or null when it stands for nothing. */
const cellText = (cell) => (isNothing(cell) ? null : (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(cell) || null);
const PRIORITY_WORDS = [
    [/^(?:critical|blocker|urgent|highest|must|sev-?0|🔥)/i, 'P0'],
    [/^(?:high|major|should|important|sev-?1)/i, 'P1'],
    [/^(?:medium|med\b|normal|moderate|could|sev-?2)/i, 'P2'],
    [/^(?:low|minor|nice|sev-?3|won)/i, 'P3'],
    [/^(?:lowest|trivial|sev-?4)/i, 'P4'],
];
const IS_ASCII = /^[\0-\x7f]*$/;
/**
 * The pattern for a text: most have ASCII letters only, and one with all letters of Unicode takes V8 a millisecond to
 * compile, which is as long as a hundred rows take.
 */
const patternFor = (text, ascii, unicode) => IS_ASCII.test(text) ? ascii : unicode;
const LEVEL = /(?:^|[^A-Za-z0-9])([pP][0-4])(?![A-Za-z0-9])/;
const LEVEL_IN_UNICODE = /(?:^|[^\p{L}\p{N}])([pP][0-4])(?![\p{L}\p{N}])/u;
const ID = /^#?[A-Za-z0-9][\w./-]*$/;
const ID_IN_UNICODE = /^#?[\p{L}\p{N}][\p{L}\p{N}._/-]*$/u;
const LEADING = /^[*`_[]*([A-Za-z0-9][\w./-]*)/;
const LEADING_IN_UNICODE = /^[*`_[]*([\p{L}\p{N}][\p{L}\p{N}._/-]*)/u;
/** `P0 - BLOCKER`, `🔴 High`, `p2`, `Must have`; null when it is none. */
const parsePriority = (cell) => {
    const start = cell.slice(0, 100);
    const level = patternFor(start, LEVEL, LEVEL_IN_UNICODE).exec(start)?.[1]?.toUpperCase();
    if (level !== undefined)
        return _model_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .PRIORITIES */ .BE.find((priority) => priority === level) ?? null;
    const word = (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(cell).replace(/^[^\p{L}\p{N}🔥]+/u, '');
    if (/^lowest/i.test(word))
        return 'P4';
    return PRIORITY_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
};
/** Issue number in `#12`, `12`, `GH-12`, `org/repo#12`, a link to an issue; null when there is none. */
const parseIssue = (cell) => {
    if (/^#[1-9]\d{0,8}$/.test(cell))
        return Number(cell.slice(1));
    const text = cell.slice(0, 500);
    const match = /(?:^|[\s([\w])#(\d{1,9})\b/.exec(text) ??
        /\/issues\/(\d{1,9})\b/.exec(text) ??
        /^(?:GH-)?(\d{1,9})$/i.exec(text.trim());
    const number = Number(match?.[1] ?? 0);
    return number > 0 ? number : null;
};
/** Something short that names one thing: `M-01`, `W0a`, `P0-2`, `1.2.3`, `T001`, `SEC-A1`. */
const isIdLike = (text) => {
    const bare = text.replace(/^[`*_[]+|[`*_\]]+$/g, '');
    return (bare.length <= 24 &&
        /\d/.test(bare) &&
        patternFor(bare, ID, ID_IN_UNICODE).test(bare) &&
        !/^\d+(?:\.\d+)?[hdwms%]?$/.test(bare));
};
/** The id that a text begins with (`M-02 Runtime Contracts` → `M-02`), or null. */
const leadingId = (text) => {
    const first = patternFor(text, LEADING, LEADING_IN_UNICODE).exec(text)?.[1] ?? '';
    const id = first.replace(/[._/-]+$/, '');
    return isIdLike(id) && !isName(id) ? id : null;
};
/** Names with a number in them that begin a sentence like an id would: `UTF-8`, `SHA-256`, `S3`, `p95`. */
const isName = (text) => NAMES.test(text);
const NAMES = /^(?:UTF|SHA|ISO|AES|HTTP|COVID|GPT|RFC|CVE|MD|TLS|X|S|EC|K|P9|RS|IPV|PEP|UTC|Q|H)-?\d+$/i;
const foldedWords = (text) => text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
/** A lower-case name made of the first words of a text, at most 48 characters; `item` when nothing is left. */
const slug = (text) => {
    const plain = (0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text.slice(0, 240)).slice(0, 160).toLowerCase();
    const words = (IS_ASCII.test(plain) ? plain.match(/[a-z0-9]+/g) : foldedWords(plain)) ?? [];
    let length = -1;
    const kept = words.findIndex((word) => (length += word.length + 1) > 48);
    if (kept === 0)
        return (0,_text_pick_js__WEBPACK_IMPORTED_MODULE_2__/* .nth */ .l)(words, 0).slice(0, 48);
    return (kept === -1 ? words : words.slice(0, kept)).join('-') || 'item';
};


/***/ }),

/***/ 74900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ splitBreaks),
/* harmony export */   ZR: () => (/* binding */ withoutEmoji),
/* harmony export */   tE: () => (/* binding */ codeSpans),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _text_pick_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92250);

const SPECIAL = /[*_~`[<\\&!]/;
const NEXT_SPECIAL = new RegExp(SPECIAL, 'g');
/** Longer texts are no titles; they are left as they are. */
const MAX_INLINE = 20_000;
const ENTITIES = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    nbsp: ' ',
    '#124': '|',
    '#39': "'",
    mdash: '—',
    ndash: '–',
    rarr: '→',
    ge: '≥',
    le: '≤',
};
/**
 * Text for people: without emphasis, links (their text stays), images (their alternative text stays), HTML and
 * escapes. Code keeps its backticks, since `path` and path mean different things in a tracker.
 */
const plainText = (text) => {
    if (text.length > MAX_INLINE || !SPECIAL.test(text))
        return text;
    let out = '';
    let kept = 0;
    let at = nextSpecial(text, 0);
    while (at < text.length) {
        const code = codeSpanEnd(text, at);
        const step = code > 0 ? null : plainStep(text, at);
        if (step === null || (step.at === at + 1 && step.text === text.charAt(at))) {
            at = nextSpecial(text, step?.at ?? code);
            continue;
        }
        out += text.slice(kept, at) + step.text;
        kept = step.at;
        at = nextSpecial(text, kept);
    }
    return kept === 0 ? text : collapse(out + text.slice(kept));
};
const nextSpecial = (text, from) => {
    NEXT_SPECIAL.lastIndex = from;
    return NEXT_SPECIAL.test(text) ? NEXT_SPECIAL.lastIndex - 1 : text.length;
};
const collapse = (text) => (/ {2}|\t/.test(text) ? text.replace(/[ \t]+/g, ' ') : text).trim();
/** As much of the rest as a link, a tag or an entity may take. */
const restOf = (text, at) => text.slice(at, at + 400);
const plainStep = (text, at) => {
    const character = text.charAt(at);
    if (character === '\\' && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1)))
        return { text: text.charAt(at + 1), at: at + 2 };
    if (character === '*' || character === '~')
        return emphasis(text, at, character);
    if (character === '_')
        return underscore(text, at);
    if (character === '[' || (character === '!' && text.charAt(at + 1) === '[')) {
        const link = /^!?\[((?:[^[\]\\]|\\.)*)\](?:\([^()\s]*(?:\s+"[^"]*")?\)|\[[^\]]*\])/.exec(restOf(text, at));
        if (link !== null)
            return { text: plainText((0,_text_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .nth */ .l)(link, 1)), at: at + link[0].length };
    }
    if (character === '<') {
        const tag = /^<(?:!--[\s\S]*?-->|(https?:[^<>\s]*)>|\/?([a-zA-Z][\w-]*)(?:\s[^<>]*)?\/?>)/.exec(restOf(text, at));
        if (tag !== null)
            return { text: tag[1] ?? (tag[2]?.toLowerCase() === 'br' ? ' ' : ''), at: at + tag[0].length };
    }
    if (character === '&') {
        const entity = /^&([a-z]{2,6}|#\d{2,3});/.exec(restOf(text, at));
        const known = ENTITIES[(0,_text_pick_js__WEBPACK_IMPORTED_MODULE_0__/* .nth */ .l)(entity, 1)];
        if (entity !== null && known !== undefined)
            return { text: known, at: at + entity[0].length };
    }
    return { text: character, at: at + 1 };
};
/** Drops a run of `*` or `~~` that can open or close emphasis; one with spaces on both sides is a character. */
const emphasis = (text, at, mark) => {
    let end = at;
    while (text.charAt(end) === mark)
        end += 1;
    const run = text.slice(at, end);
    const before = text.charAt(at - 1);
    const after = text.charAt(end);
    const alone = (before === '' || before === ' ') && (after === '' || after === ' ');
    const glob = mark === '*' && (before === '/' || after === '/' || after === '.');
    const single = mark === '~' && run.length === 1;
    return { text: alone || glob || single ? run : '', at: end };
};
/** Drops `_` only at the edge of a word, so that `snake_case` and `__init__.py` stay. */
const underscore = (text, at) => {
    const file = /^__\w+__(?=\.\w)/.exec(text.slice(at, at + 80));
    if (file !== null)
        return { text: file[0], at: at + file[0].length };
    let end = at;
    while (text.charAt(end) === '_')
        end += 1;
    const edges = /\w/.test(text.charAt(at - 1)) !== /\w/.test(text.charAt(end));
    return { text: edges && end - at < 3 ? '' : text.slice(at, end), at: end };
};
/** Where the code span that opens at `at` ends, or 0 when none does. */
const codeSpanEnd = (text, at) => {
    if (text.charAt(at) !== '`')
        return 0;
    const ticks = ticksEnd(text, at);
    const fence = text.slice(at, ticks);
    let close = text.indexOf(fence, ticks);
    while (close !== -1) {
        if (text.charAt(close + fence.length) !== '`')
            return close + fence.length;
        while (text.charAt(close) === '`')
            close += 1;
        close = text.indexOf(fence, close);
    }
    return ticks;
};
/** Code spans of a text with the place of their content; a space next to both ends is dropped, as in GFM. */
const codeSpans = (part) => {
    const { text } = part;
    let at = text.length > MAX_INLINE ? -1 : text.indexOf('`');
    if (at === -1)
        return [];
    let spans = null;
    while (at !== -1) {
        const end = codeSpanEnd(text, at);
        const from = ticksEnd(text, at);
        const to = end - (from - at);
        // Without a closing run the span ends where its opening run does.
        if (to > from) {
            const padded = to - from > 2 && text.charAt(from) === ' ' && text.charAt(to - 1) === ' ';
            const inner = padded ? text.slice(from + 1, to - 1) : text.slice(from, to);
            const column = part.column + from + (padded ? 1 : 0);
            if (inner.trim() !== '')
                spans = withOne(spans, { line: part.line, column, text: inner });
        }
        at = text.indexOf('`', end);
    }
    return spans ?? [];
};
/** Most texts have one, and a list that was made for one is an eighth of a list that grew. */
const withOne = (parts, part) => {
    if (parts === null)
        return [part];
    parts.push(part);
    return parts;
};
const ticksEnd = (text, at) => {
    let end = at;
    while (text.charCodeAt(end) === 0x60)
        end += 1;
    return end;
};
/** The parts between `<br>` tags of a table cell, each with its place. */
const splitBreaks = (part) => {
    if (!part.text.includes('<'))
        return part.text === '' ? [] : [part];
    const parts = [];
    let from = 0;
    const push = (to) => {
        const raw = part.text.slice(from, to);
        const text = raw.trim();
        const lead = raw.length - raw.trimStart().length;
        if (text !== '')
            parts.push({ line: part.line, column: part.column + from + lead, text });
    };
    for (const tag of part.text.slice(0, MAX_INLINE).matchAll(/<br\s*\/?>/gi)) {
        push(tag.index);
        from = tag.index + tag[0].length;
    }
    push(part.text.length);
    return parts;
};
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|\u20E3|\uFFFD/gu;
/** Without emoji (also `:shortcode:`) and the invisible marks that go with them. */
const withoutEmoji = (text) => text
    .replace(/:[a-z][a-z0-9_+-]*:/g, ' ')
    .replace(EMOJI, ' ')
    .replace(/\s+/g, ' ')
    .trim();


/***/ }),

/***/ 55557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ancestors),
/* harmony export */   p: () => (/* binding */ makeSections)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74900);

/** Cuts the blocks at headings; every section knows the section it is part of. */
const makeSections = (blocks) => {
    let own = [];
    let current = { heading: null, level: 0, title: '', blocks: own, parent: null };
    const sections = [current];
    for (const block of blocks) {
        if (block.kind !== 'heading') {
            own.push(block);
            continue;
        }
        let parent = current;
        while (parent !== null && parent.level >= block.level)
            parent = parent.parent;
        own = [];
        current = {
            heading: block,
            level: block.level,
            title: (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEmoji */ .ZR)((0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(block.text)),
            blocks: own,
            parent,
        };
        sections.push(current);
    }
    return sections;
};
/** The section and those it is part of, innermost first. */
const ancestors = (section) => {
    const chain = [];
    for (let at = section; at !== null; at = at.parent)
        chain.push(at);
    return chain;
};


/***/ }),

/***/ 82796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tr: () => (/* binding */ delimiterColumns),
/* harmony export */   hE: () => (/* binding */ splitRow),
/* harmony export */   o5: () => (/* binding */ rowCells)
/* harmony export */ });
const PIPE = 0x7c;
const BACKSLASH = 0x5c;
/**
 * Cells of a table row (GFM: tables). A pipe ends a cell, also inside backticks, unless a backslash stands before
 * it; that backslash is dropped. Outer pipes are optional.
 */
const splitRow = (text, from, line) => {
    const cells = [];
    let start = from;
    let end = text.length;
    while (start < end && isSpace(text.charCodeAt(start)))
        start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end -= 1;
    if (text.charCodeAt(start) === PIPE)
        start += 1;
    let escaped = false;
    let pipe = text.indexOf('|', start);
    while (pipe !== -1 && pipe < end) {
        if (text.charCodeAt(pipe - 1) === BACKSLASH && pipe > start) {
            escaped = true;
        }
        else {
            cells.push(cell(text, start, pipe, line, escaped));
            start = pipe + 1;
            escaped = false;
        }
        pipe = text.indexOf('|', pipe + 1);
    }
    if (start < end)
        cells.push(cell(text, start, end, line, escaped));
    return cells;
};
/** Cells of a row, as many as were written; the header decides how many count. */
const rowCells = (row) => splitRow(row.text, row.column, row.line);
const isSpace = (code) => code === 0x20 || code === 0x09;
/** Without surrounding space. An empty cell begins one space behind its pipe, where a value would be written. */
const cell = (text, from, to, line, escaped) => {
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start)))
        start += 1;
    if (start === end)
        return { line, column: Math.min(from + 1, to), text: '' };
    while (isSpace(text.charCodeAt(end - 1)))
        end -= 1;
    const raw = text.slice(start, end);
    return { line, column: start, text: escaped ? raw.replaceAll('\\|', '|') : raw };
};
/** Number of columns that a delimiter row (`|---|:-:|`) declares from `from` on, or 0 when it is none. */
const delimiterColumns = (text, from) => {
    for (let index = from; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code !== PIPE && code !== 0x2d && code !== 0x3a && !isSpace(code))
            return 0;
    }
    if (text.charCodeAt(from) === 0x2d && isSpace(text.charCodeAt(from + 1)))
        return 0;
    const cells = splitRow(text, from, 0);
    return cells.every((part) => /^:?-+:?$/.test(part.text)) ? cells.length : 0;
};


/***/ }),

/***/ 27139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ findingNotes),
  w: () => (/* binding */ openPage)
});

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
;// CONCATENATED MODULE: ./lib/domain/tracker/markdown/cursor.js
/** A place in a line: the index in its text, and the width up to there with tabs counted as columns. */
class Cursor {
    text = '';
    at = 0;
    width = 0;
    load(text) {
        this.text = text;
        this.at = 0;
        this.width = 0;
    }
    atEnd() {
        return this.at >= this.text.length;
    }
    rest() {
        return this.text.slice(this.at).trimEnd();
    }
    step(characters) {
        this.at += characters;
        this.width += characters;
    }
    skipSpaces() {
        for (; this.at < this.text.length; this.at += 1) {
            const code = this.text.charCodeAt(this.at);
            if (code === 0x20)
                this.width += 1;
            else if (code === 0x09)
                this.width += 4 - (this.width % 4);
            else
                return;
        }
    }
    /** Steps over a quote mark at the cursor and the space around it; the width counts anew behind it. */
    stepQuote() {
        this.at += 1;
        if (this.text.charCodeAt(this.at) === 0x20)
            this.at += 1;
        this.width = 0;
        this.skipSpaces();
    }
    /**
     * Steps to the content behind a list marker and gives its width; more than four spaces begin code, one column after
     * the marker.
     */
    stepToContent(empty) {
        const { at, width } = this;
        this.skipSpaces();
        if (!empty && this.width - width <= 4)
            return this.width;
        this.at = empty ? this.text.length : at + 1;
        this.width = width + 1;
        if (!empty)
            this.skipSpaces();
        return width + 1;
    }
}

// EXTERNAL MODULE: ./lib/domain/tracker/text/pick.js
var pick = __webpack_require__(92250);
;// CONCATENATED MODULE: ./lib/domain/tracker/markdown/line.js

const BULLETS = '-+*';
/** A list marker at `at`, or null. */
const listMarker = (text, at) => {
    let length = 0;
    let number = null;
    if (BULLETS.includes(text.charAt(at)) && at < text.length) {
        length = 1;
    }
    else {
        let end = at;
        while (end - at < 10 && text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39)
            end += 1;
        const closing = text.charAt(end);
        if (end === at || end - at > 9 || (closing !== '.' && closing !== ')'))
            return null;
        number = Number(text.slice(at, end));
        length = end - at + 1;
    }
    const next = text.charAt(at + length);
    if (next !== '' && next !== ' ' && next !== '\t')
        return null;
    return { number, length, empty: text.slice(at + length).trim() === '' };
};
/** Level of an ATX heading at `at`, or 0. */
const headingLevel = (text, at) => {
    let level = 0;
    while (level < 7 && text.charAt(at + level) === '#')
        level += 1;
    if (level === 0 || level > 6)
        return 0;
    const next = text.charAt(at + level);
    return next === '' || next === ' ' || next === '\t' ? level : 0;
};
/** A fence that opens at `at`: its character, its length and its language. */
const fenceOpen = (text, at) => {
    const mark = text.charAt(at);
    if (mark !== '`' && mark !== '~')
        return null;
    let end = at;
    while (text.charAt(end) === mark)
        end += 1;
    if (end - at < 3)
        return null;
    const info = text.slice(end).trim();
    if (mark === '`' && info.includes('`'))
        return null;
    const language = (0,pick/* nth */.l)(/^[\w+#.-]*/.exec(info), 0);
    return { mark, length: end - at, language: language.toLowerCase() };
};
/** Whether the rest of the line is one character repeated (`---`, `* * *`, `===`), with spaces where allowed. */
const repeats = (text, at, mark, least, spaces) => {
    let count = 0;
    let ended = false;
    for (let index = at; index < text.length; index += 1) {
        const character = text.charAt(index);
        if (character === mark) {
            if (ended)
                return false;
            count += 1;
        }
        else if (character === ' ' || character === '\t') {
            ended = !spaces;
        }
        else {
            return false;
        }
    }
    return count >= least;
};
const isRule = (text, at) => {
    const mark = text.charAt(at);
    return (mark === '-' || mark === '*' || mark === '_') && repeats(text, at, mark, 3, true);
};
/** Level of the heading that this line underlines, or 0. */
const underlineLevel = (text, at) => {
    const mark = text.charAt(at);
    if (mark === '=' && repeats(text, at, '=', 1, false))
        return 1;
    return mark === '-' && repeats(text, at, '-', 1, false) ? 2 : 0;
};
const HTML_BLOCKS = [
    { open: /^<!--/, close: '-->', name: 'comment' },
    { open: /^<script(?:\s|>|$)/i, close: '</script>', name: 'HTML block' },
    { open: /^<style(?:\s|>|$)/i, close: '</style>', name: 'HTML block' },
    { open: /^<pre(?:\s|>|$)/i, close: '</pre>', name: 'HTML block' },
    { open: /^<textarea(?:\s|>|$)/i, close: '</textarea>', name: 'HTML block' },
];
/** An HTML block whose content is no Markdown and which runs until its end mark. */
const htmlBlock = (text, at) => {
    if (text.charAt(at) !== '<')
        return null;
    const start = text.slice(at, at + 12);
    return HTML_BLOCKS.find((block) => block.open.test(start)) ?? null;
};
/** A line of nothing but block tags (`<details>`, `<summary>…</summary>`): what is around it is still Markdown. */
const isTagLine = (text, at) => text.charAt(at) === '<' &&
    /^<\/?(?:details|summary|div|p|center|hr|section|article)\b/i.test(text.slice(at, at + 12));
/** Text of an ATX heading behind its marks, without the closing ones. */
const headingText = (text, from) => {
    let column = from;
    while (text.charAt(column) === ' ' || text.charAt(column) === '\t')
        column += 1;
    let end = text.trimEnd().length;
    let marks = end;
    while (marks > column && text.charAt(marks - 1) === '#')
        marks -= 1;
    if (marks === column || /[ \t]/.test(text.charAt(marks - 1)))
        end = marks;
    return { column, text: text.slice(column, Math.max(column, end)).trimEnd() };
};
/** Whether the line closes a fence: the same character, at least as often, and nothing else. */
const isFenceClose = (text, at, fence) => text.charAt(at) === fence.mark && repeats(text, at, fence.mark, fence.length, false);
/** Steps over a checkbox at the cursor and gives it. */
const readBox = (cursor) => {
    const match = /^\[([ \txX~/>!\-✓✔✅])\](?=\s|$)/.exec(cursor.text.slice(cursor.at, cursor.at + 5));
    if (match === null)
        return null;
    const box = { mark: match[1] ?? ' ', column: cursor.at + 1 };
    cursor.step(match[0].length);
    cursor.skipSpaces();
    return box;
};
/** Whether the text begins a block that ends a paragraph without a blank line. */
const beginsBlock = (text, at) => listMarker(text, at) !== null ||
    headingLevel(text, at) > 0 ||
    fenceOpen(text, at) !== null ||
    isRule(text, at) ||
    htmlBlock(text, at) !== null ||
    isTagLine(text, at);

;// CONCATENATED MODULE: ./lib/domain/tracker/markdown/fence.js

/** The fence that opens at the cursor, or null. */
const fenceAt = (cursor, line, depth, quotes) => {
    const { text, at, width } = cursor;
    const open = fenceOpen(text, at);
    if (open === null)
        return null;
    const block = { kind: 'fence', line, column: at, depth, language: open.language, lines: [] };
    return { mark: open.mark, length: open.length, indent: width, quotes, block };
};
/**
 * Takes the line at the cursor into an open fence: whether it is `inside`, closes the fence, or stands left of the
 * list entry (whose content begins at `base`) that the fence is part of, which ends it.
 */
const takeFenced = (cursor, line, base, fence) => {
    const { at, width, text } = cursor;
    const blank = cursor.atEnd();
    if (!blank && width < base)
        return 'left';
    if (isFenceClose(text, at, fence) && width - base < 4)
        return 'closed';
    const column = blank ? 0 : Math.max(0, at - Math.max(0, width - fence.indent));
    fence.block.lines.push({ line, column, text: blank ? '' : text.slice(column) });
    return 'inside';
};

// EXTERNAL MODULE: ./lib/domain/tracker/markdown/table-row.js
var table_row = __webpack_require__(82796);
;// CONCATENATED MODULE: ./lib/domain/tracker/markdown/table-start.js


/**
 * The header cells at the cursor when a table begins there: a row with pipes above a delimiter row (`next`) of as many
 * columns, behind as many quote marks, in the content of the list entry that begins at `base`. Else null.
 */
const tableHeader = ({ text, at }, line, next, { quotes, base }) => {
    if (next === undefined || !text.includes('|', at))
        return null;
    const below = new Cursor();
    below.load(next);
    below.skipSpaces();
    for (let quote = 0; quote < quotes; quote += 1) {
        if (next.charCodeAt(below.at) !== 0x3e)
            return null;
        below.stepQuote();
    }
    const indent = below.width - base;
    if (indent < 0 || indent >= 4)
        return null;
    const columns = (0,table_row/* delimiterColumns */.Tr)(next, below.at);
    if (columns === 0)
        return null;
    const header = (0,table_row/* splitRow */.hE)(text, at, line);
    return header.length === columns ? header : null;
};

;// CONCATENATED MODULE: ./lib/domain/tracker/markdown/scan.js





/** Containers deeper than this are read as text; real documents have five. */
const MAX_DEPTH = 32;
/**
 * Reads the block structure of a document: headings, tables, list entries, paragraphs and fences, with exact
 * places. Follows GFM where it matters for trackers; two things differ on purpose: Markdown inside `<details>`
 * is read without the blank line GFM wants, and containers are cut at a depth of 32. Linear in the text.
 */
const scanBlocks = (lines) => {
    const scanner = new Scanner(lines);
    for (let line = 0; line < lines.length; line += 1)
        scanner.read(line);
    return { blocks: scanner.blocks, unclosed: scanner.unclosed() };
};
class Scanner {
    blocks = [];
    lines;
    cursor = new Cursor();
    /** Content widths of the open list entries, per quote level. */
    stacks = [[]];
    quotes = 0;
    paragraph = null;
    table = null;
    /** Line of the delimiter row of the table that was opened last. */
    delimiter = -1;
    fence = null;
    html = null;
    constructor(lines) {
        this.lines = lines;
    }
    unclosed() {
        if (this.html !== null)
            return { block: this.html.name, closing: this.html.close, line: this.html.line };
        if (this.fence === null || this.fence.quotes > 0)
            return null;
        return {
            block: 'code fence',
            closing: this.fence.mark.repeat(this.fence.length),
            line: this.fence.block.line,
        };
    }
    read(line) {
        if (line === this.delimiter)
            return;
        const { cursor } = this;
        cursor.load((0,pick/* nth */.l)(this.lines, line));
        if (this.html !== null) {
            if (cursor.text.includes(this.html.close))
                this.html = null;
            return;
        }
        let quotes = this.stripQuotes(0, this.fence === null ? MAX_DEPTH : this.fence.quotes);
        if (this.fence !== null) {
            const taken = quotes < this.fence.quotes ? 'left' : takeFenced(cursor, line, this.base(), this.fence);
            if (taken === 'inside')
                return;
            this.fence = null;
            if (taken === 'closed')
                return;
            quotes = this.stripQuotes(quotes, MAX_DEPTH);
        }
        if (cursor.atEnd()) {
            this.enterQuote(quotes);
            // An entry without text ends at the first blank line; what is indented below it is not its own.
            if (this.paragraph?.kind === 'entry' && this.paragraph.box === null && !this.hasText())
                this.stack().pop();
            this.close();
        }
        else if (quotes < this.quotes && this.hasText() && !this.startsBlock(quotes)) {
            this.append(line);
        }
        else {
            this.enterQuote(quotes);
            this.readContent(line);
        }
    }
    stack() {
        return this.stacks[this.quotes] ?? [];
    }
    /** Width at which the content of the innermost open list entry begins. */
    base() {
        return this.stack().at(-1) ?? 0;
    }
    /** Steps over quote marks; a mark left of an open list entry ends that entry. */
    stripQuotes(known, most) {
        const { cursor } = this;
        let quotes = known;
        cursor.skipSpaces();
        while (quotes < most && cursor.text.charCodeAt(cursor.at) === 0x3e && !this.isIndented(quotes)) {
            const stack = this.stacks[quotes] ?? [];
            while ((stack.at(-1) ?? 0) > cursor.width)
                stack.pop();
            quotes += 1;
            cursor.stepQuote();
        }
        return quotes;
    }
    /** Whether the cursor stands four columns or more inside of what is open at a quote level, as code does. */
    isIndented(quotes) {
        const { width } = this.cursor;
        return width - (this.stacks[quotes]?.findLast((base) => base <= width) ?? 0) >= 4;
    }
    enterQuote(quotes) {
        if (quotes === this.quotes)
            return;
        this.close();
        this.quotes = quotes;
        this.stacks.length = Math.min(this.stacks.length, quotes + 1);
        while (this.stacks.length <= quotes)
            this.stacks.push([]);
    }
    close() {
        this.paragraph = null;
        this.table = null;
    }
    /** Whether a paragraph is open that has text already, which a line may continue. */
    hasText() {
        return this.paragraph !== null && this.paragraph.lines.length > 0;
    }
    /** Whether the line at the cursor begins a block that ends a paragraph without a blank line. */
    startsBlock(quotes) {
        return !this.isIndented(quotes) && beginsBlock(this.cursor.text, this.cursor.at);
    }
    readContent(line) {
        const stack = this.stack();
        if (this.cursor.width < this.base()) {
            if (this.hasText() && !this.startsBlock(this.quotes)) {
                this.append(line);
                return;
            }
            while (this.cursor.width < this.base())
                stack.pop();
            this.close();
        }
        let marker = this.readMarker(line);
        while (marker)
            marker = this.readMarker(line);
        if (!this.cursor.atEnd())
            this.readLeaf(line);
    }
    /** Opens a list entry at the cursor; true when one was opened, so that another may follow on the line. */
    readMarker(line) {
        const { cursor } = this;
        const stack = this.stack();
        if (stack.length >= MAX_DEPTH || cursor.width - this.base() >= 4)
            return false;
        const marker = listMarker(cursor.text, cursor.at);
        if (marker === null || isRule(cursor.text, cursor.at))
            return false;
        const interrupts = this.hasText();
        if (interrupts && (marker.empty || (marker.number !== null && marker.number !== 1)))
            return false;
        cursor.step(marker.length);
        stack.push(cursor.stepToContent(marker.empty));
        this.close();
        const box = readBox(cursor);
        const entry = {
            kind: 'entry',
            line,
            column: cursor.at,
            depth: stack.length - 1,
            number: marker.number,
            box,
            lines: [],
        };
        this.blocks.push(entry);
        this.paragraph = entry;
        return true;
    }
    readLeaf(line) {
        const { text, at, width } = this.cursor;
        const fresh = this.paragraph?.kind === 'entry' && this.paragraph.line === line;
        if (!fresh && width - this.base() >= 4) {
            if (this.hasText())
                this.append(line);
            else
                this.close();
            return;
        }
        if (this.paragraph?.kind === 'prose' && this.underline(this.paragraph, line))
            return;
        const level = headingLevel(text, at);
        if (level > 0) {
            this.close();
            this.blocks.push({ kind: 'heading', line, level, ...headingText(text, at + level) });
        }
        else if (this.openFence(line) || this.openHtml(line)) {
            this.table = null;
        }
        else if (isRule(text, at) || isTagLine(text, at)) {
            this.close();
        }
        else if (this.table !== null) {
            this.table.rows.push({ line, column: at, text });
        }
        else if (!this.openTable(line)) {
            this.append(line);
        }
    }
    /** `===` or `---` below a paragraph makes a heading of it. */
    underline(prose, line) {
        const level = underlineLevel(this.cursor.text, this.cursor.at);
        const first = prose.lines[0];
        if (level === 0 || first === undefined || prose.lines.at(-1)?.line !== line - 1)
            return false;
        this.blocks.pop();
        const text = prose.lines.map((part) => part.text).join(' ');
        this.blocks.push({ kind: 'heading', line: first.line, column: first.column, level, text });
        this.close();
        return true;
    }
    openFence(line) {
        const fence = fenceAt(this.cursor, line, this.stack().length, this.quotes);
        if (fence === null)
            return false;
        this.close();
        this.blocks.push(fence.block);
        this.fence = fence;
        return true;
    }
    openHtml(line) {
        const { text, at } = this.cursor;
        const html = htmlBlock(text, at);
        if (html === null)
            return false;
        this.close();
        if (!text.includes(html.close, at + 4))
            this.html = { ...html, line };
        return true;
    }
    openTable(line) {
        const place = { quotes: this.quotes, base: this.base() };
        const header = tableHeader(this.cursor, line, this.lines[line + 1], place);
        if (header === null)
            return false;
        this.close();
        this.table = { kind: 'table', line, header, rows: [] };
        this.blocks.push(this.table);
        this.delimiter = line + 1;
        return true;
    }
    append(line) {
        if (this.paragraph === null) {
            this.paragraph = { kind: 'prose', line, depth: this.stack().length, lines: [] };
            this.blocks.push(this.paragraph);
        }
        this.paragraph.lines.push({ line, column: this.cursor.at, text: this.cursor.rest() });
    }
}

// EXTERNAL MODULE: ./lib/domain/tracker/markdown/sections.js
var markdown_sections = __webpack_require__(55557);
// EXTERNAL MODULE: ./lib/domain/tracker/text/lines.js + 2 modules
var text_lines = __webpack_require__(44172);
;// CONCATENATED MODULE: ./lib/domain/tracker/page.js





/** Findings of one code beyond this many are counted, not listed. */
const MOST_OF_A_KIND = 100;
/** Headings beyond this many are no document any more. */
const MOST_SECTIONS = 20_000;
/** Scans a document and notes what is wrong with its text as such. */
const openPage = (text, file) => {
    const lines = (0,text_lines/* splitLines */.u)(text, file);
    const scan = scanBlocks(frontMatterBlanked(lines.text));
    const notes = findingNotes();
    const place = lines.source;
    const { mojibake } = lines;
    if (mojibake !== null) {
        const lost = mojibake.lost === 0 ? '' : `, ${mojibake.lost} more could not be known any more`;
        notes.note('AX2004', { repaired: mojibake.repaired, codePage: mojibake.codePage, lost }, place(0, 0));
    }
    if (scan.unclosed !== null)
        notes.note('AX2008', { ...scan.unclosed }, place(scan.unclosed.line, 0));
    const all = (0,markdown_sections/* makeSections */.p)(scan.blocks);
    const sections = all.slice(0, MOST_SECTIONS);
    const first = all[MOST_SECTIONS]?.heading;
    if (first != null)
        notes.note('AX2018', { limit: MOST_SECTIONS }, place(first.line, first.column));
    const placeOf = (part) => place(part.line, part.column);
    const page = (own) => ({
        file,
        sections,
        place,
        placeOf,
        ...own,
        withOwnNotes: () => page(findingNotes(own.findings())),
    });
    return page(notes);
};
/** Front matter (`---` at the very top) is no Markdown; its lines are kept blank so that places stay true. */
const frontMatterBlanked = (lines) => {
    if (lines[0] !== '---')
        return lines;
    const end = lines.slice(1, 200).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
    if (end <= 0 || !/^[\w-]+\s*:/.test((0,pick/* nth */.l)(lines, 1)))
        return lines;
    return lines.map((line, index) => (index <= end + 1 ? '' : line));
};
/** Collects findings; the same kind again and again is cut and counted. */
const findingNotes = (before = []) => {
    const kept = [...before];
    const counts = new Map();
    return {
        note: (code, values, source) => {
            const count = (counts.get(code) ?? 0) + 1;
            counts.set(code, count);
            if (count <= MOST_OF_A_KIND)
                kept.push((0,catalogue/* finding */.gk)(code, values, source));
        },
        findings: () => {
            const cut = [...counts].filter(([, count]) => count > MOST_OF_A_KIND);
            return [
                ...kept,
                ...cut.map(([code, count]) => (0,catalogue/* finding */.gk)('AX2016', { code, count: count - MOST_OF_A_KIND })),
            ];
        },
    };
};


/***/ }),

/***/ 18719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAnyTracker: () => (/* binding */ readAnyTracker),
  T: () => (/* binding */ readTracker)
});

// UNUSED EXPORTS: TRACKER_LIMIT

// EXTERNAL MODULE: ./lib/domain/model/catalogue/index.js + 23 modules
var catalogue = __webpack_require__(85630);
// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/domain/tracker/assemble.js + 1 modules
var assemble = __webpack_require__(25216);
// EXTERNAL MODULE: ./lib/domain/tracker/markdown/sections.js
var sections = __webpack_require__(55557);
// EXTERNAL MODULE: ./lib/domain/tracker/fields/words.js
var fields_words = __webpack_require__(90784);
// EXTERNAL MODULE: ./lib/domain/tracker/fields/durations.js
var durations = __webpack_require__(22360);
// EXTERNAL MODULE: ./lib/domain/tracker/text/pick.js
var pick = __webpack_require__(92250);
;// CONCATENATED MODULE: ./lib/domain/tracker/fields/milestone.js



const NUMBERED = /^(milestone|phase|stage|sprint|iteration|wave|week|day|release|epic|step|part|track|tranche|increment|workstream|gate)s?(?:\s*[#:-]\s*|\s+|(?=\d))([A-Z]{1,4}-?\d+(?:\.\d+)*[a-z]?|\d+(?:\.\d+)*[a-z]?|[IVX]{1,5}|[A-Z])(?![\p{L}\p{N}])\s*(?:[:.)\]|–—-]+\s*)?(.*)$/iu;
const CODED = /^((?:M|MS|S|W|R|WP|E|EPIC|PH)-?\d+(?:\.\d+)*[a-z]?)\s*(?:[:.)|–—-]+\s*(.*))?$/;
const VERSION = /^(v\d+(?:\.\d+){0,2}(?:-[\w.]+)?)\b\s*[:|–—-]*\s*(.*)$/i;
const DATED = /^((?:Q[1-4]|H[12])(?:\s*[/-]?\s*\d{4})?|\d{4}[- ]?(?:Q[1-4]|W\d{2}|\d{2}))\b\s*[:|–—-]*\s*(.*)$/i;
const LEVEL = /^(P[0-4])\b\s*[:|–—-]*\s*(.*)$/;
const NAMED = /^(?:milestone|phase|sprint|release)\s*[:–—-]\s*(.+)$/i;
/**
 * Reads `Milestone M0 — Repo Hygiene (Week 0–1)`, `PHASE 1: FOUNDATION (4-6h)`, `M2: Gates`, `v1.2`, `Q1 2026`,
 * `P0 — Must have`. A phase's id is `phase-1`, since `P1` is a priority.
 */
const milestoneHeading = (title) => {
    if (title.length > 300)
        return null;
    const { text, due, estimate } = (0,durations/* takeTiming */.G0)(title);
    const found = headingParts(text);
    if (found === null ||
        /\b(?:exit criteria|criteria|checklist|template|summary|overview)\s*$/i.test(found.title))
        return null;
    return { id: found.id, title: found.title || text, due: due ?? found.due, estimate };
};
const milestone_sections = new WeakMap();
/** The same for the heading of a section, which many readers ask for; null before the first heading. */
const sectionMilestone = (section) => {
    let found = milestone_sections.get(section);
    if (found === undefined) {
        found = section.level === 0 ? null : milestoneHeading(section.title);
        milestone_sections.set(section, found);
    }
    return found;
};
const headingParts = (text) => {
    const numbered = NUMBERED.exec(text);
    if (numbered !== null) {
        const [, kind = '', number = '', title = ''] = numbered;
        const own = /^[A-Z]{1,4}-?\d/.test(number);
        const lone = /^[A-Z]$/i.test(number) && !/^(?:phase|stage|wave|track|part|gate)$/i.test(kind);
        if (lone)
            return null;
        const due = /^(?:week|day|sprint)$/i.test(kind) ? `${kind} ${number}` : null;
        return { id: own ? number : `${kind.toLowerCase()}-${number.toLowerCase()}`, title: title.trim(), due };
    }
    const coded = CODED.exec(text);
    if (coded !== null)
        return { id: (0,pick/* nth */.l)(coded, 1), title: (0,pick/* nth */.l)(coded, 2).trim(), due: null };
    const version = VERSION.exec(text);
    if (version !== null)
        return { id: (0,pick/* nth */.l)(version, 1).toLowerCase(), title: (0,pick/* nth */.l)(version, 2).trim(), due: null };
    const dated = DATED.exec(text);
    if (dated !== null)
        return { id: (0,fields_words/* slug */.yR)((0,pick/* nth */.l)(dated, 1)), title: (0,pick/* nth */.l)(dated, 2).trim(), due: dated[1] ?? null };
    const level = LEVEL.exec(text);
    if (level !== null)
        return { id: (0,fields_words/* slug */.yR)(text), title: (0,pick/* nth */.l)(level, 2).trim(), due: null };
    const named = NAMED.exec(text);
    return named === null ? null : { id: (0,fields_words/* slug */.yR)((0,pick/* nth */.l)(named, 1)), title: (0,pick/* nth */.l)(named, 1), due: null };
};
/** Keeps milestones apart: a second one of the same id gets a number. */
class Milestones {
    list = [];
    ids = new Map();
    counts = new Map();
    bySection = new Map();
    find(id) {
        return this.ids.get(id);
    }
    /** The milestone of a section, made from its heading on first use. */
    open(page, section, heading) {
        const known = this.bySection.get(section);
        if (known !== undefined)
            return known;
        const source = section.heading === null ? page.place(0, 0) : page.placeOf(section.heading);
        const milestone = this.add(heading, source);
        this.bySection.set(section, milestone);
        return milestone;
    }
    add(heading, source) {
        let id = heading.id;
        for (let count = this.counts.get(id) ?? 2; this.ids.has(id); count += 1) {
            id = `${heading.id}-${count}`;
            this.counts.set(heading.id, count + 1);
        }
        const milestone = { ...heading, id, goal: null, definitionOfDone: null, source };
        this.ids.set(id, milestone);
        this.list.push(milestone);
        return milestone;
    }
}
/** The priority a heading such as `P0 — Must have` gives to the items below it. */
const headingPriority = (title) => LEVEL.test(title) ? (0,fields_words/* parsePriority */.cF)(title.slice(0, 3)) : null;

;// CONCATENATED MODULE: ./lib/domain/tracker/fields/section-kind.js


const CRITERIA = /\b(?:exit (?:criteria|criterion|gate)|acceptance criteria|definition of (?:done|ready)|success criteria|completion criteria|launch criteria|go\/no-go criteria|done when)\b/i;
const NO_WORK = /\b(?:template|templates|example|examples|legend|how to (?:use|read)|conventions?|notation|format|changelog|change log|revision history|references?|glossary|appendix|contributing|license|table of contents|related documents)\b/i;
/** Titles of whole documents that hold no work. */
const NO_WORK_PAGE = /^(?:change ?log|release notes|contributing(?: to .*| guide.*)?|code of conduct|glossary|security policy)$/i;
const isCriteriaSection = (section) => CRITERIA.test(section.title);
const SIGN_OFF = /\b(?:sign-?offs?|approvals?|approvers?|reviewers?|attestations?)\b/i;
/** Lists of who agrees: nobody takes them for work. */
const isSignOff = (section) => SIGN_OFF.test(section.title);
/** Templates, examples and legends show what work looks like; they are none. */
const isNoWork = (section) => (0,sections/* ancestors */.T)(section).some((part) => part.level > 0 &&
    (part.level === 1 ? NO_WORK_PAGE : NO_WORK).test(part.title) &&
    sectionMilestone(part) === null);

;// CONCATENATED MODULE: ./lib/domain/tracker/fields/kanban.js
const COLUMNS = {
    'to do': 'planned',
    todo: 'planned',
    backlog: 'planned',
    planned: 'planned',
    'not started': 'planned',
    'up next': 'planned',
    next: 'planned',
    icebox: 'planned',
    open: 'planned',
    pending: 'planned',
    remaining: 'planned',
    'in progress': 'in-progress',
    doing: 'in-progress',
    wip: 'in-progress',
    ongoing: 'in-progress',
    now: 'in-progress',
    'in review': 'in-review',
    review: 'in-review',
    blocked: 'blocked',
    'on hold': 'blocked',
    waiting: 'blocked',
    done: 'done',
    completed: 'done',
    complete: 'done',
    finished: 'done',
    shipped: 'done',
    closed: 'done',
    merged: 'done',
    cancelled: 'dropped',
    canceled: 'dropped',
    dropped: 'dropped',
    'wont do': 'dropped',
};
const claimOf = (section) => COLUMNS[section.title
    .toLowerCase()
    .replace(/[’'✓✔☑]/g, '')
    .replace(/\s*\(?\d*\)?\s*:?$/, '')
    .replaceAll('-', ' ')
    .trim()] ?? null;
/**
 * Sections of a board whose headings are statuses. One such heading alone may be anything ("Review"); a board has
 * at least two, with different claims, one of them for what is still to be done or done.
 */
const boardClaims = (sections) => {
    const board = new Map();
    for (const section of sections) {
        const claim = section.level === 0 ? null : claimOf(section);
        if (claim !== null && section.blocks.some((block) => block.kind === 'entry'))
            board.set(section, claim);
    }
    const claims = new Set(board.values());
    return claims.size >= 2 && (claims.has('done') || claims.has('planned')) ? board : new Map();
};

;// CONCATENATED MODULE: ./lib/domain/tracker/fields/numbered.js

/** `1.1 Testing & Quality Gates` → id `1.1` and the rest; null without a number in front. */
const numberedHeading = (title) => {
    const match = /^(?:section\s+)?(\d{1,3}(?:\.\d{1,3}){0,4}|[A-Z](?:\.\d{1,3}){1,4})[.):]?\s+(?:[-–—:]\s*)?(?=\p{L}|["“(`])(.+)$/u.exec(title);
    return match === null ? null : { id: (0,pick/* nth */.l)(match, 1), title: (0,pick/* nth */.l)(match, 2).trim() };
};

// EXTERNAL MODULE: ./lib/domain/tracker/markdown/inline.js
var inline = __webpack_require__(74900);
;// CONCATENATED MODULE: ./lib/domain/tracker/tables/header.js

/** Field, strength, headers in lower case. */
const SYNONYMS = [
    [
        'id',
        3,
        'id|ids|item id|task id|tracker id|story id|req id|ref|key|identifier|no|nr|num|wp|wp id|work package id|ticket id|milestone id|phase id|row id|gate id|control id|item #|item no|item number|task #|task no|task number|req #|story #|ticket #|jira|jira id|jira key|issue key',
    ],
    [
        'id',
        2,
        '#|packet|unit|task|code|item|ticket|number|wave|slice|gate|step|phase|req|requirement id|work package|story|card|milestone|epic|control|workstream|wp#|check',
    ],
    [
        'title',
        3,
        'title|outcome|task|tasks|task name|task title|item|work item|action|action item|to do|todo|story|user story|feature|requirement|work|activity|issue title|task description|work package|subtask|criterion|key result|control description|requirement text',
    ],
    [
        'title',
        2,
        'scope|deliverable|i want|i want to|capability|what|subject|goal|objective|epic|packet|unit|gate|control|step|change|slice|improvement|gap|finding|check|milestone|topic|initiative|ticket|issue|card|requirement description|readiness item|checklist item|question|open question|concern',
    ],
    [
        'title',
        1,
        'description|name|summary|component|module|service|system|package|repository|repo|app|application|area|workstream|phase|details|category|function|theme|dimension|domain|section',
    ],
    [
        'issue',
        3,
        'issue|issues|issue #|github issue|gh issue|gh #|gh|tracking issue|issue number|issue link|issue no|github|ticket',
    ],
    ['priority', 3, 'priority|p|prio|pri|importance|severity|criticality|moscow|p level'],
    [
        'workstream',
        3,
        'workstream|work stream|stream|track|area|category|component|team|domain|epic|theme|subsystem|layer|module',
    ],
    [
        'dependsOn',
        3,
        'depends on|depends|depend on|deps|dep|dependency|dependencies|blocked by|prerequisite|prerequisites|prereq|prereqs|predecessor|predecessors|depends upon|waits for',
    ],
    ['dependsOn', 2, 'requires|needs|after|blocker|blockers'],
    [
        'owner',
        3,
        'owner|owners|assign|assignee|assignees|assigned|assigned to|who|responsible|dri|lead|driver|accountable|developer|engineer|agent|owner role',
    ],
    [
        'target',
        3,
        'target|due|due date|target date|eta|deadline|when|target week|by|by when|target milestone|finish|end date|planned|planned date|delivery date|week|timeline',
    ],
    [
        'status',
        3,
        'status|state|progress|done|complete|completed|completion|current status|current state|done?|status/notes|implementation status|work status|ready|merged|✓|✔|✅|☑|[ ]|[x]|st|% complete|% done|percent complete|complete %|progress %',
    ],
    [
        'status',
        2,
        'migrated|implemented|shipped|deployed|delivered|finished|resolved|fixed|rag|rag status|rag rating|rag state|health|traffic light',
    ],
    [
        'exitCriteria',
        3,
        'exit criteria|exit criterion|acceptance|acceptance criteria|acceptance criterion|done when|definition of done|dod|success criteria|success criterion|completion criteria|exit condition|exit|exit gate|criteria|done means|expected result|pass criteria|success looks like',
    ],
    [
        'verify',
        3,
        'verify command|verify|verification|verification command|validate|validation|validation command|check command|test command|how to verify|how verified|verify with|verified by|verification method|how to check|proof command|verify cmd',
    ],
    ['verify', 2, 'check|checks|proof|command|commands|test|tests'],
    [
        'evidence',
        3,
        'evidence path|evidence|evidence link|evidence file|evidence files|evidence location|artifact|artifacts|artefact|artefacts|proof|evidence url|artifact path|output path',
    ],
    [
        'estimate',
        3,
        'estimate|effort|estimated|size|points|est|hours|story points|sp|estimated effort|estimation|estimated time|duration|time|loe|t shirt size|complexity',
    ],
    ['milestone', 3, 'milestone|phase|sprint|release|iteration|stage'],
    ['file', 3, 'file|files|path|file path|location|filename|artifact path|deliverable path'],
    ['file', 2, 'deliverable|artifact|artefact|document|doc'],
    ['purpose', 3, 'purpose|description|notes|contents|what|role|why|summary'],
    ['claimed', 3, 'claimed|claim|claimed status|stated|reported|claims|documented|advertised'],
    [
        'reality',
        3,
        'reality|actual|actual status|actually|truth|verified|observed|real status|actual state|measured',
    ],
    ['metric', 3, 'metric|kpi|sli|indicator|measure|metrics|slo'],
    ['actual', 3, 'actual|current|measured|value|result|now|baseline|achieved'],
];
const meanings = (() => {
    const map = new Map();
    for (const [field, strength, list] of SYNONYMS) {
        for (const word of list.split('|')) {
            const known = map.get(word) ?? [];
            known.push({ field, strength });
            map.set(word, known);
        }
    }
    return map;
})();
const normalise = (header) => (0,inline/* plainText */.wh)(header).replaceAll('`', '').toLowerCase().replace(/[_-]+/g, ' ').replace(/\s+/g, ' ').trim();
/** What a header can mean, as a list of fields; empty when it is a column of the author's own. */
const headerMeanings = (header) => {
    if (header.length > 80)
        return [];
    const text = normalise(header);
    const bare = (0,inline/* withoutEmoji */.ZR)(text)
        .replace(/\([^)]*\)/g, '')
        .replace(/\[[^\]]*\]$/, '')
        .replace(/[:*?.!]+$/, '')
        .trim();
    const alternatives = [
        text,
        bare,
        bare.replace(/^(?:the|current|target|est\.?|(?:work )?item|task|issue|ticket|story|control|requirement) /, ''),
        ...bare.split(/ ?[/&,] ?/),
    ];
    for (const alternative of alternatives) {
        const found = meanings.get(alternative);
        if (found !== undefined)
            return found;
    }
    return [];
};
/** The header as the author wrote it, for the `columns` of an item. */
const headerName = (header) => (0,inline/* plainText */.wh)(header).replaceAll('`', '');

;// CONCATENATED MODULE: ./lib/domain/tracker/fields/label.js


const NAMES = {
    goal: 'goal',
    goals: 'goal',
    objective: 'goal',
    purpose: 'goal',
    aim: 'goal',
    mission: 'goal',
    'definition of done': 'done',
    dod: 'done',
    'done when': 'done',
    'success criteria': 'done',
    checkpoint: 'done',
    outcome: 'done',
    tasks: 'tasks',
    'task list': 'tasks',
    'work items': 'tasks',
    items: 'tasks',
    todo: 'tasks',
    'to do': 'tasks',
    scope: 'tasks',
    work: 'tasks',
    'action items': 'tasks',
    'exit criteria': 'exit',
    'exit criterion': 'exit',
    'exit gate': 'exit',
    'acceptance criteria': 'exit',
    acceptance: 'exit',
    'completion criteria': 'exit',
    gate: 'exit',
    validation: 'validation',
    validate: 'validation',
    verification: 'validation',
    verify: 'validation',
    'verify command': 'validation',
    'verify with': 'validation',
    'how to verify': 'validation',
    check: 'validation',
    due: 'due',
    'due date': 'due',
    timeline: 'due',
    when: 'due',
    'target date': 'due',
    target: 'due',
    deadline: 'due',
    week: 'due',
    weeks: 'due',
    duration: 'estimate',
    estimate: 'estimate',
    estimated: 'estimate',
    effort: 'estimate',
    'estimated time': 'estimate',
    time: 'estimate',
    'estimated effort': 'estimate',
};
const BOLD = /^(?:\*\*|__)([^*_:]{2,60}?)\s*:?\s*(?:\*\*|__)\s*:?\s*/;
const PLAIN = /^([\p{L}][\p{L} /-]{1,28}):\s+(?=\S)|^([\p{L}][\p{L} /-]{1,28}):$/u;
/** The label a line begins with. Without bold only a name we know counts, so that prose with a colon stays prose. */
const labelOf = (part) => {
    if (part.text.length > 5000)
        return null;
    const bold = BOLD.exec(part.text);
    const plain = bold === null ? PLAIN.exec(part.text) : null;
    const match = bold ?? plain;
    if (match === null)
        return null;
    const name = (match[1] ?? (0,pick/* nth */.l)(match, 2))
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N} /&-]/gu, '')
        .trim();
    const field = NAMES[name] ?? headerMeanings(name).find((meaning) => meaning.strength === 3)?.field ?? null;
    const said = part.text.slice(0, match[0].length).includes(':') || part.text.length === match[0].trimEnd().length;
    if (!said || (bold === null && field === null))
        return null;
    const text = part.text.slice(match[0].length);
    return { name, field, value: { line: part.line, column: part.column + match[0].length, text } };
};

;// CONCATENATED MODULE: ./lib/domain/tracker/fields/tail.js

/** Labels that say something of a task wherever they stand: behind it, or below it with a checkbox of their own. */
const FIELDS = new Set([
    'verify',
    'validation',
    'evidence',
    'owner',
    'dependsOn',
    'priority',
    'estimate',
    'target',
    'due',
    'issue',
    'exit',
    'exitCriteria',
]);
/** Whether a label is about the task it belongs to, and says something of it. */
const isTaskField = ({ field, value }) => field !== null && FIELDS.has(field) && value.text.trim() !== '';
/** A dash, bar or bracket in front of what may be a label. */
const CUT = /\s+(?:[—–|·;]|--)\s+(?=[\p{L}*_])|\s+\((?=\p{L}[\p{L} ]{1,24}:)/gu;
/** Cuts `Ship it — Owner: @ann (verify: `make ship`)` into the task and the fields behind it. */
const cutTail = (part) => {
    if (!part.text.includes(':') || part.text.length > 4000)
        return { head: part, labels: [] };
    const cuts = [...part.text.matchAll(CUT)];
    const labels = [];
    let end = part.text.length;
    for (const cut of cuts.toReversed()) {
        const from = cut.index + cut[0].length;
        const text = part.text.slice(from, end).replace(cut[0].endsWith('(') ? /\)[.\s]*$/ : /\s+$/, '');
        const label = labelOf({ line: part.line, column: part.column + from, text });
        if (label === null || !isTaskField(label))
            break;
        labels.unshift(label);
        end = cut.index;
    }
    return { head: end === part.text.length ? part : { ...part, text: part.text.slice(0, end) }, labels };
};

;// CONCATENATED MODULE: ./lib/domain/tracker/markdown/walk.js


/**
 * Walks the blocks of a section. A label on a line of its own, or as an outermost bullet, rules what follows
 * until the next one; a label inside a list (`- Owner: @ann` below a task) is only about its entry.
 */
function* walk(blocks) {
    let under = null;
    for (const block of blocks) {
        if (block.kind === 'prose') {
            for (const part of block.lines) {
                const label = labelOf(part);
                if (label === null)
                    yield { kind: 'text', part, depth: block.depth, block };
                else
                    yield { kind: 'label', label, depth: block.depth, block };
                if (label !== null && block.depth === 0)
                    under = label;
            }
        }
        else if (block.kind === 'fence') {
            yield { kind: 'fence', fence: block, under, block };
        }
        else if (block.kind === 'entry') {
            const first = block.lines[0];
            const label = first === undefined ? null : entryLabel(block, first);
            if (label === null) {
                yield { kind: 'entry', entry: block, under, block };
            }
            else {
                yield { kind: 'label', label, depth: block.depth, block };
                if (block.depth === 0 && label.field !== null && label.value.text === '')
                    under = label;
            }
            for (const part of block.lines.slice(1)) {
                const more = labelOf(part);
                if (more !== null)
                    yield { kind: 'label', label: more, depth: block.depth + 1, block };
            }
        }
    }
}
/** A numbered entry is no label; nor is a task, but for a field of the task it stands below (`- [ ] Verify: …`). */
const entryLabel = ({ box, number, depth }, first) => {
    if (number !== null || (box !== null && depth === 0))
        return null;
    const label = labelOf(first);
    return box === null || (label !== null && isTaskField(label)) ? label : null;
};

// EXTERNAL MODULE: ./lib/domain/tracker/fields/commands.js + 1 modules
var fields_commands = __webpack_require__(7045);
// EXTERNAL MODULE: ./lib/domain/tracker/fields/criteria.js
var fields_criteria = __webpack_require__(21980);
// EXTERNAL MODULE: ./lib/domain/tracker/draft.js
var draft = __webpack_require__(80);
// EXTERNAL MODULE: ./lib/domain/tracker/fields/status.js
var fields_status = __webpack_require__(47863);
;// CONCATENATED MODULE: ./lib/domain/tracker/fields/labelled.js




/** Puts the value of a label (`**Priority:** P0`) into the item; false when the label is not about a field. */
const labelItem = (item, label, make, page) => {
    const { field, value } = label;
    const text = (0,fields_words/* isNothing */.qv)(value.text) ? null : (0,fields_words/* cellText */.Ie)(value.text);
    const place = (name) => {
        item.places[name] = page.placeOf(value);
    };
    switch (field) {
        case 'priority':
            item.priority = (0,fields_words/* parsePriority */.cF)(value.text) ?? item.priority;
            break;
        case 'status':
            item.claim = (0,fields_status/* parseClaim */.Ed)(value.text) ?? item.claim;
            item.blockers = (0,fields_status/* blockersOf */.be)(value.text);
            break;
        case 'owner':
            item.owner = text;
            break;
        case 'estimate':
            item.estimate = text;
            break;
        case 'target':
        case 'due':
            item.target = text;
            place('target');
            return true;
        case 'workstream':
            item.workstream = text;
            break;
        case 'dependsOn':
            item.depends = value.text;
            break;
        case 'issue':
            item.issue = (0,fields_words/* parseIssue */.Zp)(value.text);
            break;
        case 'evidence':
        case 'file':
            for (const path of paths(label, page))
                item.evidence.push(path);
            place('evidence');
            return true;
        case 'verify':
        case 'validation':
            if (text === null)
                return true;
            labelVerify(item, label, make, page);
            place('verify');
            return true;
        case 'exit':
        case 'exitCriteria':
        case 'done':
            if (text !== null)
                for (const part of (0,inline/* splitBreaks */.Ty)(value))
                    item.exitCriteria.push(make.part(part));
            place('exitCriteria');
            return true;
        default:
            return false;
    }
    place(field);
    return true;
};
const labelVerify = (item, label, make, page) => {
    const commands = (0,fields_commands/* cellCommands */.Zr)(label.value, page.place);
    for (const command of commands)
        item.verify.push(command);
    if (commands.length === 0)
        item.exitCriteria.push(make.part(label.value));
};
const paths = (label, page) => [...label.value.text.slice(0, 2000).matchAll(/[^\s,;`()[\]]+/g)]
    .filter((word) => word[0].includes('/') || /\.\w{1,5}$/.test(word[0]))
    .map((word) => ({
    text: word[0],
    source: page.place(label.value.line, label.value.column + word.index),
}));
/** Puts the value of a label into a milestone; false when the label is not about one. */
const labelMilestone = (milestone, label) => {
    const text = (0,inline/* plainText */.wh)(label.value.text).trim() || null;
    const key = label.field === 'goal'
        ? 'goal'
        : label.field === 'done'
            ? 'definitionOfDone'
            : label.field === 'due' || label.field === 'target'
                ? 'due'
                : label.field === 'estimate'
                    ? 'estimate'
                    : null;
    if (key === null)
        return false;
    milestone[key] = milestone[key] ?? text;
    return true;
};

;// CONCATENATED MODULE: ./lib/domain/tracker/fields/task-text.js




const SEPARATED = /^\[?((?:[A-Za-z]{1,10}[-_.]?)?\d+(?:[.\-_]\d+)*[a-z]?)\]?(?:\s*:(?!\d)\s*|\s*[—–)|]\s*|\s+-\s+|\]\s*|\.\s+)(?=\S)/;
const BOLD_ID = /^(?:\*\*|__|`)\[?((?:[A-Za-z]{1,10}[-_.]?)?\d+(?:[.\-_]\d+)*[a-z]?)\]?\s*[:.]?(?:\*\*|__|`)\s*[:—–-]?\s*(?=\S)/;
const SPACED = /^((?:T\d{2,5}|[A-Z]{1,8}-\d{1,5}(?:\.\d+)*|\d+(?:\.\d+)+))[a-z]?\s+(?=\S)/;
const WORK_NOUN = /^(?:task|step|item|story|ticket|issue)\s+(?=\S*\d)/i;
/** Reads `**T001** [P] [US1] Create the model @ann (#12) (2h)`: an id in front, tags, owner, issue, estimate. */
const parseTaskText = (part) => {
    const text = part.text.slice(0, 4000);
    const struck = /^~~.*~~[.!]?$/.test(text.trim());
    let rest = text
        .replace(/^~~(.*)~~([.!]?)$/, '$1$2')
        .replace(/^(?:[\p{Extended_Pictographic}\uFE0F\u200D]+\s*)+/u, '');
    const found = takeId(rest);
    rest = found.rest;
    const { tags, rest: untagged, priority, workstream, estimate } = takeTags(rest);
    const depends = DEPENDS.exec(untagged);
    const title = (0,inline/* plainText */.wh)(untagged)
        .replace(/^[:—–-]\s+/, '')
        .trim();
    return {
        id: found.id,
        title: title || (0,inline/* withoutEmoji */.ZR)((0,inline/* plainText */.wh)(text)) || 'item',
        priority: priority ?? trailingPriority(untagged),
        owner: /(?:^|[\s(])(@[A-Za-z0-9][\w-]{0,38}(?:\/[\w-]+)?)(?![\w.@/])/.exec(outsideCode(untagged))?.[1] ?? null,
        issue: ownIssue(outsideCode(untagged), depends?.[0] ?? null),
        estimate: estimate ??
            [...untagged.matchAll(/\(([^()]{2,30})\)/g)]
                .flatMap((match) => (0,pick/* nth */.l)(match, 1).split(/,\s*/))
                .find(durations/* isEstimate */.Bh) ??
            null,
        workstream,
        depends: depends?.[1] ?? null,
        target: /(?:📅|⏳|\bdue:?)\s*(\d{4}-\d{2}-\d{2}|\d{4}-W\d{2})/iu.exec(untagged)?.[1] ?? null,
        struck,
        tags,
    };
};
const NAME = '(?:[A-Z]{1,8}-?\\d[\\w.-]*|#\\d+|\\d+\\.\\d+)';
const DEPENDS = new RegExp(`\\(?\\b(?:depends on|blocked by|blocked on|waits for|waiting for|requires|needs|after)[:\\s]+(${NAME}(?:\\s*(?:,|and|&|–|-)\\s*${NAME})*)`, 'i');
/** Words before a reference to an issue that is another one than the task's own. */
const OTHERS = /\b(?:see(?: also)?|part of|related(?: to)?|follow-?up (?:to|of)|duplicates?(?: of)?|supersedes|replaces|reverts|regression (?:of|from)|like|cf\.?|unblocks|blocks|parent|epic):?\s+(?:[\w./-]{0,80}#\d{1,7}\b(?:\s{0,3}(?:,|and\b|&)\s{0,3})?){1,20}/gi;
/** The issue a task names as its own: `(#12)`, `#12`, `issue #12`, or the first link to one. */
const ownIssue = (text, depends) => {
    if (!text.includes('#') && !text.includes('/issues/'))
        return null;
    const own = (depends === null ? text : text.replace(depends, ' ')).replace(OTHERS, ' ');
    const found = /(?:[([]|\bissue\s|^|\s)#(\d{1,7})\b/.exec(own) ?? /https?:\/\/[^\s()]+\/issues\/(\d{1,7})\b/.exec(own);
    return Number(found?.[1] ?? 0) || null;
};
const outsideCode = (text) => text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
/** An id in front. Without a separator only shapes that are no names (`T001`, `M-01`, `1.2`) count: S3 is no id. */
const takeId = (text) => {
    const bare = text.replace(WORK_NOUN, '');
    for (const pattern of [BOLD_ID, SEPARATED, SPACED]) {
        const match = pattern.exec(bare);
        const id = pattern === SPACED ? match?.[0].trim() : match?.[1];
        if (match === null || id === undefined || (0,fields_words/* isName */.Eo)(id) || (0,durations/* isEstimate */.Bh)(id) || /^[pP][0-4]$/.test(id))
            continue;
        if (/^\d+$/.test(id) && pattern === BOLD_ID)
            continue;
        return { id, rest: bare.slice(match[0].length) };
    }
    return { id: null, rest: text };
};
/** `[P]` (may run in parallel), `[US1]`, `[P0]`, `[backend]`, `(P1)` at the front of a task. */
const takeTags = (text) => {
    const tags = {};
    let rest = text;
    let priority = null;
    let workstream = null;
    let estimate = null;
    for (let round = 0; round < 6; round += 1) {
        const match = /^(?:\*\*|`)?[[(]([A-Za-z0-9][\w .&/-]{0,24})[\])](?:\*\*|`)?(?![(:[])\s*[:—–-]?\s*(?=\S)|^\*\*(P[0-4])\*\*\s*[:—–-]?\s*|^(P[0-4])\s*[:—–-]\s+/.exec(rest);
        if (match === null)
            break;
        const tag = (match[1] ?? match[2] ?? (0,pick/* nth */.l)(match, 3)).trim();
        if (/^P[0-4]$/i.test(tag))
            priority ??= (0,fields_words/* parsePriority */.cF)(tag);
        else if (tag === 'P')
            tags['Parallel'] = 'yes';
        else if ((0,durations/* isEstimate */.Bh)(tag))
            estimate ??= tag;
        else if (match[0].trimStart().startsWith('('))
            break;
        else if (workstream === null)
            workstream = tag;
        else
            break;
        rest = rest.slice(match[0].length);
    }
    return { tags, rest, priority, workstream, estimate };
};
const trailingPriority = (text) => {
    const match = /[[(](?:[^()[\]]{0,30},)?\s*(?:priority:?\s*)?(P[0-4])\s*(?:,[^()[\]]{0,30})?[\])]/i.exec(text);
    return match === null ? null : (0,fields_words/* parsePriority */.cF)((0,pick/* nth */.l)(match, 1));
};

;// CONCATENATED MODULE: ./lib/domain/tracker/fields/entry-item.js









/** The text of a task: its paragraph up to the first line that is a label (`Owner: @ann`). */
const taskPart = (entry) => {
    const first = entry.lines[0] ?? { line: entry.line, column: entry.column, text: '' };
    const end = entry.lines.findIndex((line, index) => index > 0 && labelOf(line) !== null);
    const lines = end === -1 ? entry.lines : entry.lines.slice(0, end);
    return lines.length < 2 ? first : { ...first, text: lines.map((line) => line.text).join(' ') };
};
/** The commands of a task that is itself one to verify: `A-2: Verify: `npm test``. */
const ownCommands = (part, page) => {
    if (!part.text.includes('`'))
        return [];
    const said = /(?:^|[\s*:.])(?:verify|verify with|verification|validate|validation)\**:\**\s*(?=`)/i.exec(part.text);
    if (said === null)
        return [];
    const at = said.index + said[0].length;
    return (0,fields_commands/* cellCommands */.Zr)({ ...part, column: part.column + at, text: part.text.slice(at) }, page.place);
};
/** An item from a list entry; null when the entry has no text. `claim` is what its list says of it. */
const entryItem = (page, entry, group, claim) => {
    const { head: part, labels } = cutTail(taskPart(entry));
    if (part.text.replace(/[\s*_`~-]+/g, '') === '')
        return null;
    const text = parseTaskText(part);
    const source = page.placeOf(part);
    const item = (0,draft/* draftItem */.h)(text.title, group.milestone, source);
    const marked = entry.box === null ? ((0,fields_status/* markedClaim */.rC)(part.text) ?? claim) : (0,fields_status/* markClaim */.oH)(entry.box.mark);
    item.id = text.id;
    item.claim =
        text.struck && marked !== 'done' ? 'dropped' : marked === 'planned' && claim !== null ? claim : marked;
    item.priority = text.priority;
    item.owner = text.owner;
    item.issue = text.issue;
    item.estimate = text.estimate;
    item.target = text.target;
    item.workstream = text.workstream ?? group.workstream;
    item.depends = text.depends;
    item.columns = text.tags;
    if (item.claim === 'planned' && /\bblocked (?:on|by)\b/i.test(part.text))
        item.blockers = (0,fields_status/* blockersOf */.be)(part.text);
    if (labels.length > 0) {
        const prefix = item.id ?? `${group.milestone ?? 'item'}/${(0,fields_words/* slug */.yR)(item.title)}`;
        const make = new fields_criteria/* CriteriaMaker */.sd({ prefix, milestone: null, kind: 'exit' }, page.place);
        for (const label of labels)
            labelItem(item, label, make, page);
    }
    for (const command of ownCommands(part, page))
        item.verify.push(command);
    if (entry.box !== null)
        item.places['checkbox'] = page.place(entry.line, entry.box.column);
    return item;
};

;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/checklist/section.js







/** Reads the tasks of one section with the fields, criteria and commands that are indented below them. */
class SectionReader {
    items = [];
    state;
    milestone;
    claim;
    criteriaOnly;
    open = [];
    /** A label without a value (`- Acceptance criteria:`) rules what is indented below it. */
    ruling = null;
    constructor(state, section, milestone) {
        this.state = state;
        this.milestone = milestone;
        this.claim = state.boards.get(section) ?? null;
        this.criteriaOnly = isCriteriaSection(section);
    }
    step(step) {
        if (step.kind === 'label') {
            const { label, depth } = step;
            const owner = this.ownerAt(depth);
            const inside = step.block.kind === 'entry' && step.block.depth === depth ? depth : depth - 1;
            const rules = isCriteriaLabel(label.field) && label.value.text === '';
            this.ruling = owner !== null && rules ? { owner, depth: inside } : null;
            if (owner !== null) {
                if (labelItem(owner.item, label, owner.make, this.state.page))
                    this.state.used.add(step.block);
            }
            else if (this.milestone !== null && depth === 0) {
                labelMilestone(this.milestone, label);
            }
        }
        else if (step.kind === 'entry') {
            this.entry(step.entry, this.criteriaOnly || isCriteriaLabel(step.under?.field ?? null));
        }
        else if (step.kind === 'fence') {
            this.fence(step.fence, step.under?.field ?? null);
        }
    }
    /** The innermost open item that encloses a depth. */
    ownerAt(depth) {
        return this.open.findLast((one) => one.depth < depth) ?? null;
    }
    fence(fence, under) {
        if (this.ruling !== null && fence.depth > this.ruling.depth) {
            const { item } = this.ruling.owner;
            for (const command of (0,fields_commands/* fenceCommands */.Qp)(fence, this.state.page.place))
                item.verify.push(command);
        }
        else if (this.milestone !== null && isCriteriaLabel(under)) {
            for (const one of this.milestoneCriteria(this.milestone).fence(fence))
                this.state.criteria.push(one);
        }
    }
    entry(entry, criterion) {
        const { used } = this.state;
        if (this.ruling !== null && entry.depth <= this.ruling.depth)
            this.ruling = null;
        this.open = this.open.filter((one) => one.depth < entry.depth);
        if (this.ruling !== null) {
            const { item, make } = this.ruling.owner;
            used.add(entry);
            if (hasText(entry))
                item.exitCriteria.push(make.entry(entry));
            return;
        }
        if (criterion && (entry.box !== null || entry.depth === 0)) {
            used.add(entry);
            if (this.milestone !== null && hasText(entry))
                this.state.criteria.push(this.milestoneCriteria(this.milestone).entry(entry));
            return;
        }
        if (entry.box !== null || (this.claim !== null && entry.depth === 0))
            this.task(entry);
    }
    task(entry) {
        const { page, used } = this.state;
        used.add(entry);
        const group = { milestone: this.milestone?.id ?? null, workstream: null };
        const item = entryItem(page, entry, group, this.claim);
        if (item === null)
            return;
        const prefix = item.id ?? `${group.milestone ?? 'item'}/${(0,fields_words/* slug */.yR)(item.title)}`;
        const make = new fields_criteria/* CriteriaMaker */.sd({ prefix, milestone: null, kind: 'exit' }, page.place);
        this.open.push({ item, depth: entry.depth, make });
        this.items.push(item);
    }
    milestoneCriteria(milestone) {
        const known = this.state.makers.get(milestone.id);
        if (known !== undefined)
            return known;
        const make = new fields_criteria/* CriteriaMaker */.sd({ prefix: milestone.id, milestone: milestone.id, kind: 'exit' }, this.state.page.place);
        this.state.makers.set(milestone.id, make);
        return make;
    }
}
const section_CRITERIA = new Set(['exit', 'done', 'validation', 'verify', 'exitCriteria']);
const isCriteriaLabel = (field) => field !== null && section_CRITERIA.has(field);
const hasText = (entry) => (0,pick/* textAt */.$)(entry.lines, 0).trim() !== '';

;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/checklist/read.js









/**
 * Reads `- [ ]` tasks (seed shape 2, Spec-Kit task lists, boards with a heading per status). When some headings
 * name milestones only the tasks below them are items; in a plain list every task is one and its heading groups it.
 */
const read = (page, before = new Set(), beside = 'none') => {
    const boards = boardClaims(page.sections);
    const hasBoxes = (section) => boxesOf(section, before).length > 0;
    const strict = beside === 'phases' ||
        (boards.size === 0 &&
            page.sections.some((section) => hasBoxes(section) && milestoneSection(section) !== null));
    const state = {
        page,
        before,
        milestones: new Milestones(),
        items: [],
        criteria: [],
        used: new Set(),
        makers: new Map(),
        boards,
    };
    if (!isPullRequestTemplate(page)) {
        for (const section of page.sections) {
            if (isNoWork(section) || (strict && milestoneSection(section) === null))
                continue;
            if (beside !== 'none' && (!hasBoxes(section) || isAssurance(section)))
                continue;
            readSection(state, section, strict);
        }
    }
    return {
        milestones: state.milestones.list,
        items: state.items,
        criteria: state.criteria,
        used: state.used,
    };
};
const entriesOf = (section) => section.blocks.filter((block) => block.kind === 'entry');
const boxesOf = (section, before) => entriesOf(section).filter((entry) => entry.box !== null && !before.has(entry));
/** Beside a tracker some lists are gone through or signed, not worked off. */
const isAssurance = (section) => isSignOff(section) ||
    /\b(?:(?:review|reviewer|pr|pull request|merge|validation|quality|contributor) checklist|how to|process|rules|instructions|guidelines?|how we|before (?:you|opening|submitting|merging|each|every))\b/i.test(section.title);
/** The section or the nearest one around it whose heading names a milestone. */
const milestoneSection = (section) => (0,sections/* ancestors */.T)(section).find((part) => sectionMilestone(part) !== null) ?? null;
/** Boxes that ask the author of a pull request for assurances are no tasks. */
const isPullRequestTemplate = (page) => {
    const boxes = page.sections.flatMap(entriesOf).filter((entry) => entry.box !== null);
    const assured = boxes.filter((entry) => /^(?:I\b|I've|My\b|This PR\b|New and existing|Any dependent|Bug fix \(|New feature \(|Breaking change)/.test((0,pick/* textAt */.$)(entry.lines, 0)));
    return boxes.length > 0 && assured.length / boxes.length >= 0.4;
};
const readSection = (state, section, strict) => {
    if (isCriteriaSection(section) && milestoneSection(section) === null)
        return;
    const claim = state.boards.get(section) ?? null;
    const wanted = boxesOf(section, state.before).length > 0 ||
        claim !== null ||
        (strict && milestoneSection(section) === section);
    if (!wanted)
        return;
    const milestone = claim !== null && milestoneSection(section) === null ? null : openMilestone(state, section);
    const priority = (0,sections/* ancestors */.T)(section)
        .map((part) => headingPriority(part.title))
        .find((found) => found !== null) ?? null;
    const reader = new SectionReader(state, section, milestone);
    for (const step of walk(section.blocks))
        if (!state.before.has(step.block))
            reader.step(step);
    for (const item of reader.items) {
        item.priority ??= priority;
        state.items.push(item);
    }
};
/** Opens the milestone a section belongs to: a named one, or the section itself unless it is the document's title. */
const openMilestone = (state, section) => {
    const owner = milestoneSection(section);
    if (owner !== null) {
        const heading = sectionMilestone(owner);
        return heading === null ? null : state.milestones.open(state.page, owner, heading);
    }
    if (section.level < 2)
        return null;
    const numbered = numberedHeading(section.title);
    const title = numbered?.title ?? section.title;
    return state.milestones.open(state.page, section, {
        id: numbered?.id ?? (0,fields_words/* slug */.yR)(title),
        title,
        due: null,
        estimate: null,
    });
};

;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/phases/state.js


const openPhase = (state, phase) => {
    const heading = sectionMilestone(phase) ?? {
        id: phase.title,
        title: phase.title,
        due: null,
        estimate: null,
    };
    return state.milestones.open(state.page, phase, heading);
};
/** Makes the exit criteria of a milestone; one maker each, so that ids stay unique. */
const phaseCriteria = (state, milestone) => {
    const known = state.makers.get(milestone);
    if (known !== undefined)
        return known;
    const make = new fields_criteria/* CriteriaMaker */.sd({ prefix: milestone, milestone, kind: 'exit' }, state.page.place);
    state.makers.set(milestone, make);
    return make;
};

;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/phases/phase.js








const EXIT = new Set(['exit', 'done', 'exitCriteria', 'validation', 'verify']);
/** Reads what stands in a phase outside of its tasks: goal, timing, a task list, exit criteria. */
class PhaseReader {
    state;
    phase;
    milestone;
    /** Whether tasks have headings here; then bullets are no tasks. */
    headed;
    last = null;
    constructor(state, phase, headed) {
        this.state = state;
        this.phase = phase;
        this.headed = headed;
        this.milestone = openPhase(state, phase);
    }
    read(section) {
        const { state } = this;
        const criteria = phaseCriteria(state, this.milestone.id);
        const exits = isCriteriaSection(section);
        const taskList = /^(?:tasks?|work items|action items|to ?do)(?: list)?$/i.test(section.title);
        for (const step of walk(section.blocks)) {
            if (step.kind === 'label') {
                if (step.depth > 0 && this.last !== null)
                    labelItem(this.last.item, step.label, this.last.make, state.page);
                else if (section === this.phase)
                    labelMilestone(this.milestone, step.label);
                continue;
            }
            if (step.kind === 'text')
                continue;
            const field = step.under?.field ?? null;
            const exit = exits || (field !== null && EXIT.has(field));
            if (exit && step.kind === 'entry' && step.entry.depth === 0) {
                state.used.add(step.entry);
                if ((0,pick/* textAt */.$)(step.entry.lines, 0) !== '')
                    state.criteria.push(criteria.entry(step.entry));
            }
            else if (exit && step.kind === 'fence') {
                for (const criterion of criteria.fence(step.fence))
                    state.criteria.push(criterion);
            }
            else if (step.kind === 'entry' && this.isTask(step.entry, field, section, taskList)) {
                this.task(step.entry);
            }
        }
    }
    /** An outermost bullet below `**Tasks:**`, or directly in a phase that has no other tasks. */
    isTask(entry, field, section, taskList) {
        if (entry.depth > 0 || this.headed)
            return false;
        if (field === 'tasks' || taskList)
            return true;
        return field === null && section === this.phase && entry.box === null;
    }
    task(entry) {
        const { state, milestone } = this;
        state.used.add(entry);
        const item = entryItem(state.page, entry, { milestone: milestone.id, workstream: null }, null);
        if (item === null)
            return;
        const prefix = item.id ?? `${milestone.id}/${(0,fields_words/* slug */.yR)(item.title)}`;
        this.last = {
            item,
            make: new fields_criteria/* CriteriaMaker */.sd({ prefix, milestone: null, kind: 'exit' }, state.page.place),
        };
        state.items.push(item);
    }
}

;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/phases/task-heading.js


const ID = '([A-Za-z]{0,8}[-_.]?\\d+(?:[.\\-_]\\d+)*[a-z]?)';
const NOUN = new RegExp(`^(?:task|item|story|user story|ticket|work package|wp|work item|deliverable|action|step|issue)\\s+#?${ID}\\s*(?:[:.)|–—-]+\\s*)?(.*)$`, 'i');
const CODE = /^\[?([A-Z]{1,8}[-_.]?\d+(?:[.\-_]\d+)*[a-z]?|\d+\.\d+(?:\.\d+)*)\]?\s*(?:[:.)|–—-]+\s*|\s)(?=\S)(.*)$/;
/** Reads `Task 0.1: Fix imports` anywhere, and `AUTH-3 — Rotate keys` or `0.1 Fix imports` inside a phase. */
const taskHeading = (section, inPhase) => {
    const title = section.title.slice(0, 400).replace(/^\[[ xX]\]\s*/, '');
    const noun = NOUN.exec(title);
    const match = noun ?? (inPhase ? CODE.exec(title) : null);
    if (match === null)
        return null;
    const claim = headingClaim(section.heading?.text ?? '');
    const text = (0,pick/* nth */.l)(match, 2)
        .replace(/\s*\[[ xX]\]\s*/, ' ')
        .trim();
    return { id: (0,pick/* nth */.l)(match, 1), title: text === '' ? title : text, claim };
};
/** `✅ Task 1: …`, `### [x] Task 1`, `Task 1: … (Done)`, `Task 1: … — IN PROGRESS`. */
const headingClaim = (text) => {
    if (text.length > 400)
        return null;
    const box = /\[([ xX])\]/.exec(text);
    if (box !== null)
        return box[1] === ' ' ? 'planned' : 'done';
    const emoji = /^\s*(✅|✔️?|☑️?|🚧|⏳|🔄|⛔|🚫|❌|⬜)/u.exec(text)?.[1] ??
        /(✅|✔️?|☑️?|🚧|⏳|🔄|⛔|🚫|⬜)\s*$/u.exec(text)?.[1];
    const worded = /[([]\s*([A-Za-z][A-Za-z -]{2,20})\s*[)\]]\s*$|\s[–—-]\s*\**([A-Z][A-Z -]{2,20})\**\s*$/.exec(text);
    const word = worded?.[1] ?? worded?.[2];
    return (word === undefined ? null : (0,fields_status/* parseClaim */.Ed)(word)) ?? (emoji === undefined ? null : (0,fields_status/* parseClaim */.Ed)(emoji));
};

;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/phases/task.js








const task_CRITERIA = new Set(['validation', 'verify', 'exit', 'exitCriteria', 'done']);
/** Reads the body of one task: its labels, its validation commands, and its checklists as exit criteria. */
class TaskReader {
    state;
    item;
    make;
    constructor(state, section, heading, phase) {
        const { page } = state;
        const source = section.heading === null ? page.place(0, 0) : page.placeOf(section.heading);
        const milestone = phase === null ? null : openPhase(state, phase).id;
        this.state = state;
        this.item = (0,draft/* draftItem */.h)(heading.title, milestone, source);
        this.item.id = heading.id;
        this.item.claim = heading.claim;
        this.make = new fields_criteria/* CriteriaMaker */.sd({ prefix: heading.id, milestone, kind: 'exit' }, page.place);
        state.items.push(this.item);
    }
    /** Reads a section of the task; `title` is the heading of a subsection, which rules it as a label does. */
    read(section, title) {
        const { item, make, state } = this;
        const ruling = title === null ? null : (labelOf({ line: 0, column: 0, text: `${title}:` })?.field ?? null);
        for (const step of walk(section.blocks)) {
            if (step.kind === 'label') {
                if (step.depth === 0 && labelItem(item, step.label, make, state.page))
                    state.used.add(step.block);
                continue;
            }
            if (step.kind === 'text')
                continue;
            const field = step.under?.field ?? ruling;
            if (step.kind === 'entry' &&
                step.entry.depth === 0 &&
                (step.entry.box !== null || (field !== null && task_CRITERIA.has(field)))) {
                state.used.add(step.entry);
                if ((0,pick/* textAt */.$)(step.entry.lines, 0) !== '')
                    item.exitCriteria.push(make.entry(step.entry));
            }
            else if (step.kind === 'fence' && field !== null && task_CRITERIA.has(field)) {
                const commands = (0,fields_commands/* fenceCommands */.Qp)(step.fence, state.page.place);
                for (const command of commands)
                    item.verify.push(command);
            }
        }
    }
}

;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/phases/read.js






/** Reads phases with tasks of their own heading or in a `**Tasks:**` list, and their exit criteria (seed shape 3). */
const read_read = (page) => readPhases(page, false);
/** Only the tasks with headings inside of phases, which a table beside them leaves over. */
const readHeadedTasks = (page) => readPhases(page, true);
const readPhases = (page, headedOnly) => {
    const state = {
        page,
        milestones: new Milestones(),
        items: [],
        criteria: [],
        used: new Set(),
        makers: new Map(),
    };
    const tasks = taskSections(page);
    const headed = new Set([...tasks.keys()].flatMap(sections/* ancestors */.T));
    const readers = new Map();
    for (const section of page.sections) {
        if (section.level === 0 || isNoWork(section))
            continue;
        const task = tasks.get(section);
        if (headedOnly && phaseOf(section, tasks) === null)
            continue;
        const owner = (0,sections/* ancestors */.T)(section)
            .map((part) => readers.get(part))
            .find((reader) => reader !== undefined);
        if (task !== undefined) {
            const reader = new TaskReader(state, section, task, phaseOf(section, tasks));
            readers.set(section, reader);
            reader.read(section, null);
        }
        else if (owner !== undefined) {
            owner.read(section, section.title);
        }
        else if (!headedOnly) {
            const phase = phaseOf(section, tasks);
            if (phase !== null)
                new PhaseReader(state, phase, headed.has(phase)).read(section);
        }
    }
    return { milestones: withContent(state), items: state.items, criteria: state.criteria, used: state.used };
};
const taskSections = (page) => {
    const tasks = new Map();
    for (const section of page.sections) {
        if (section.heading === null)
            continue;
        const inPhase = (0,sections/* ancestors */.T)(section)
            .slice(1)
            .some((part) => sectionMilestone(part) !== null);
        const task = taskHeading(section, inPhase);
        if (task !== null)
            tasks.set(section, task);
    }
    return tasks;
};
/** The nearest section whose heading names a phase and is no task itself. */
const phaseOf = (section, tasks) => (0,sections/* ancestors */.T)(section).find((part) => !tasks.has(part) && sectionMilestone(part) !== null) ?? null;
/** Headings that look like phases but hold neither tasks nor criteria are left out. */
const withContent = (state) => {
    const named = new Set([
        ...state.items.map((item) => item.milestone),
        ...state.criteria.map((one) => one.milestone),
    ]);
    return state.milestones.list.filter((milestone) => named.has(milestone.id));
};

;// CONCATENATED MODULE: ./lib/domain/tracker/fields/paths.js

/** Longer cells are no lists of paths. */
const MOST = 2000;
/** Whether a word names a file, a folder or a glob: it has a slash or an extension, and no space. */
const isPath = (text) => !/\s/.test(text.trim()) && (text.includes('/') || /\.[a-z][a-z0-9]{0,9}$/i.test(text));
/** Paths of a cell with their places: in backticks, as the targets of links, or as words; a sentence is none. */
const cellPaths = (part) => {
    const spans = (0,inline/* codeSpans */.tE)(part);
    if (spans.length > 0)
        return spans.every((span) => isPath(span.text)) ? spans : spans.filter((span) => isPath(span.text));
    const text = part.text.slice(0, MOST);
    const targets = [...text.matchAll(/(?<=\]\()[^()\s]+/g)];
    if (targets.length > 0)
        return targets.map((match) => partAt(part, match)).filter((path) => isPath(path.text));
    return (0,inline/* splitBreaks */.Ty)({ ...part, text })
        .flatMap((piece) => [...piece.text.matchAll(/[^\s,;]+/g)].map((match) => partAt(piece, match)))
        .filter((path) => isPath(path.text));
};
const partAt = (part, match) => ({
    line: part.line,
    column: part.column + match.index,
    text: match[0],
});

// EXTERNAL MODULE: ./lib/domain/tracker/markdown/table-row.js
var table_row = __webpack_require__(82796);
// EXTERNAL MODULE: ./lib/domain/tracker/fields/programs.js
var programs = __webpack_require__(45276);
;// CONCATENATED MODULE: ./lib/domain/tracker/tables/columns.js







/** Rows that are looked at to judge a column. */
const SAMPLE = 60;
/** The first rows of a table, cut into cells. */
const sampleRows = (table) => table.rows.slice(0, SAMPLE).map(table_row/* rowCells */.o5);
/** Non-empty cells of a column. */
const columnValues = (sample, index) => sample.map((cells) => (0,pick/* textAt */.$)(cells, index)).filter((text) => text !== '');
/** Share of values that pass, or 0 when there are none. */
const share = (values, test) => values.length === 0 ? 0 : values.filter(test).length / values.length;
/** How well the content of a column fits a field, 0 to 1; most fields take any text. */
const fit = ({ field, strength }, values, named) => {
    const filled = values.filter((value) => !(0,fields_words/* isNothing */.qv)(value));
    switch (field) {
        case 'id':
            return share(filled, (value) => COUNTED.test(value) || (0,fields_words/* isIdLike */.VF)(bareText(value)));
        case 'issue':
            return filled.length === 0
                ? 1
                : share(filled, (value) => (0,fields_words/* parseIssue */.Zp)(value) !== null && value.length < 200);
        case 'priority':
            return filled.length === 0 ? 1 : share(filled, (value) => (0,fields_words/* parsePriority */.cF)(value) !== null);
        case 'status':
            return filled.length === 0
                ? 1
                : share(filled, (value) => (strength < 3 ? fields_status/* parseHealth */.kw : fields_status/* parseClaim */.Ed)(value) !== null);
        case 'dependsOn':
            return share(filled, (value) => named(value) || (0,fields_words/* leadingId */.OI)(bareText(value)) !== null || /^#\d/.test(value));
        case 'verify':
            return share(filled, (value) => value.includes('`') || (0,programs/* looksLikeCommand */.J)(value));
        case 'title':
            return share(filled, (value) => (/[A-Za-z]/.test(value) || /\p{L}/u.test(value)) && !isCommand(value));
        default:
            return 1;
    }
};
const isCommand = (cell) => /^`[^`]+`$/.test(cell) && (0,programs/* looksLikeCommand */.J)(cell.slice(1, -1));
/** `12`, `1.1`, `3.`: numbers that count rows. */
const COUNTED = /^\d{1,4}(?:\.\d{1,3}){0,3}\.?$/;
/** The text of a cell without links, emphasis and backticks: an id is the same however it is dressed. */
const bareText = (cell) => (0,inline/* plainText */.wh)(cell).replaceAll('`', '').trim();
const ITEM_FIELDS = new Set([
    'id',
    'title',
    'issue',
    'priority',
    'workstream',
    'dependsOn',
    'owner',
    'target',
    'status',
    'exitCriteria',
    'verify',
    'evidence',
    'estimate',
    'milestone',
]);
/**
 * Gives each column at most one field and each field at most one column: outright headers before usual ones,
 * content that fits before content that does not, left before right. Where the header alone cannot tell
 * (`Task` is an id or a title, `Issue` a number or a title), the content does.
 */
const itemColumns = (table, sample) => {
    const candidates = table.header.flatMap((cell, index) => candidatesOf(cell, index, sample));
    candidates.sort((a, b) => b.score - a.score);
    const fields = new Map();
    const taken = new Set();
    for (const { field, index } of candidates) {
        if (fields.has(field) || taken.has(index))
            continue;
        fields.set(field, index);
        taken.add(index);
    }
    if (!fields.has('title'))
        groupAsTitle(fields, candidates);
    if (fields.has('title') && !fields.has('issue'))
        linkedIssues(fields, sample);
    const others = table.header.flatMap((cell, index) => taken.has(index) ? [] : [{ name: columnName(cell, index), index }]);
    const status = candidates.find((one) => one.field === 'status' && one.index === fields.get('status'));
    const titles = fields.has('id') ? [] : columnValues(sample, fields.get('title') ?? -1);
    return {
        fields,
        others,
        health: status !== undefined && status.strength < 3,
        led: share(titles, (title) => (0,fields_words/* leadingId */.OI)(bareText(title)) !== null) >= 0.5,
    };
};
/** Ids that are links to issues are references: the item is known by its issue. */
const linkedIssues = (fields, sample) => {
    const id = fields.get('id');
    if (id === undefined || share(columnValues(sample, id), (value) => ISSUE_LINK.test(value)) < 0.8)
        return;
    fields.delete('id');
    fields.set('issue', id);
};
const ISSUE_LINK = /^\[#\d{1,7}\]\([^()\s]*\/issues\/\d{1,7}\)$/;
/** Whether a text is the whole of another cell: `Blocker: Schema` names the row of that title. */
const memberOf = (sample) => (text) => sample.some((cells) => cells.slice(0, 3).some((cell) => cell.text === text));
const candidatesOf = (cell, index, sample) => {
    const values = columnValues(sample, index);
    const named = memberOf(sample);
    const meanings = headerMeanings(cell.text);
    const groups = meanings.some(({ field }) => field === 'milestone' || field === 'workstream');
    return meanings.flatMap((meaning) => {
        const fitting = fit(meaning, values, named);
        if (!ITEM_FIELDS.has(meaning.field) || (needsFit(meaning) && fitting < 0.5))
            return [];
        const bonus = meaning.field === 'id' && fitting > 0.8 && !groups ? 1.5 : 0;
        return [{ ...meaning, index, score: meaning.strength + fitting / 2 + bonus - index / 1000 }];
    });
};
/** In a table of milestones or components the group is what the row is about. */
const groupAsTitle = (fields, candidates) => {
    for (const group of ['milestone', 'workstream']) {
        const index = fields.get(group);
        const titled = candidates.find((one) => one.index === index && (one.field === 'title' || one.field === 'id'));
        if (titled === undefined || fields.has(titled.field) || (fields.has('id') && group === 'milestone'))
            continue;
        fields.delete(group);
        fields.set(titled.field, titled.index);
        return;
    }
};
/** An outright ID column takes any content; the others are believed only when the content fits. */
const needsFit = (meaning) => meaning.field === 'issue' ||
    meaning.field === 'title' ||
    (meaning.field === 'id' && meaning.strength < 3) ||
    (meaning.field === 'status' && meaning.strength < 3) ||
    (meaning.field === 'dependsOn' && meaning.strength < 3) ||
    (meaning.field === 'verify' && meaning.strength < 3);
const columnName = (cell, index) => headerName(cell.text) || `column ${index + 1}`;

;// CONCATENATED MODULE: ./lib/domain/tracker/tables/foreign.js



/**
 * What the rows of a table are about, told by its first column that is no number, date or state. A list of these is
 * no list of work, whatever its other columns say: an endpoint is not done, it is there.
 */
const THINGS = /^(?:endpoints?|routes?|paths?|url|uri|http methods?|methods?|verb|rpc|parameters?|params?|argument|flags?|options?|settings?|variables?|env|env vars?|environment variables?|secret|config key|header|field|property|attribute|column|event|error code|exit code|status code|http status|term|acronym|abbreviation|metric|kpi|sli|slo|indicator|versions?|browser|platform|os|operating system|language|locale|license|plan|tier|price|person|people|member|contact|role|team member|on call|oncall|shift|rotation|cve|incident|outage|host|port|label|badge|shortcut|key binding|keybinding|hotkey|symbol|legend|meaning|query|mutation|subscription|commands?|scripts?|class|hook|vendor|supplier|sponsor|model|database)$/;
/** Lists of what was decided, changed or feared. One that names dependencies or how to verify is a plan after all. */
const RECORDS = /^(?:adrs?|adr #|adr id|rfcs?|rfc #|decisions?|decision id|resolution|prs?|pr #|prs? \/ issue|pull requests?|mrs?|merge requests?|commits?|change ?log|risks?|risk id|risk description|threats?|hazard|assumption|vulnerabilit(?:y|ies)|experiment)$/;
/** Columns that say nothing of what the rows are about. */
const ATTRIBUTES = /^(?:#|no|nr|id|ids|ref|key|number|date|day|when|week|month|year|status|state|done|priority|p|prio|severity|author|owner|created|updated|✓|✔|✅|)$/;
/** Columns that a register of risks has, and a list of work has not. */
const RISK = /^(?:likelihood|probability|impact|mitigations?|mitigation plan|exposure|risk score|risk rating|risk level)$/;
/** How far a decision is, which is not how far work is. `Rejected` and `Proposed` are words of both. */
const DECIDED = /^(?:accepted|superseded|deprecated|ratified|adopted)\b/i;
const DECISION = /^(?:accepted|superseded|deprecated|ratified|adopted|rejected|proposed|approved|draft)\b/i;
const PLANS = /^(?:depends on|deps|depends|dependency|dependencies|blocked by|verify|verify command|verification|exit criteria|acceptance|acceptance criteria|done when)$/;
const nameOf = (header) => (0,inline/* withoutEmoji */.ZR)((0,inline/* plainText */.wh)(header))
    .replaceAll('`', '')
    .toLowerCase()
    .replace(/[_-]+/g, ' ')
    .replace(/(?<!\s)\s*\([^()]*\)|(?<![:*?.!])[:*?.!]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
/** Whether a table lists other things than work: endpoints, decisions, pull requests, risks, variables, terms. */
const isForeign = (table, sample) => {
    const names = table.header.map((cell) => nameOf(cell.text));
    const subject = names.find((name) => !ATTRIBUTES.test(name)) ?? '';
    if (THINGS.test(subject) || isEndpoints(table, sample))
        return true;
    if (names.some((name) => PLANS.test(name)))
        return false;
    return (RECORDS.test(subject) ||
        names.filter((name) => RISK.test(name)).length > 1 ||
        isDecisions(names, sample) ||
        isLegend(names, sample));
};
/** A column of `GET`, `POST` and the like, or one of `GET /users`. */
const isEndpoints = (table, sample) => table.header.some((_, index) => {
    const values = columnValues(sample, index);
    return (share(values, (value) => /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?:$|[ ,/]+(?:\/|GET|POST|PUT|PATCH|DELETE))/.test(bareText(value))) > 0.7);
});
const isDecisions = (names, sample) => {
    const index = names.findIndex((name) => name === 'status' || name === 'state' || name === 'decision status');
    const values = index === -1 ? [] : columnValues(sample, index).map(bareText);
    return values.some((value) => DECIDED.test(value)) && share(values, (value) => DECISION.test(value)) > 0.8;
};
/** `Status | Meaning`: each state once, in the first column, with what it stands for. */
const isLegend = (names, sample) => names.length <= 3 &&
    /^(?:status|state|claim|stage|mark|icon|emoji)$/.test(names[0] ?? '') &&
    /^(?:description|meaning|means|definition|notes?|what it means|explanation|when)$/.test(names[1] ?? '') &&
    new Set(sample.map((cells) => (0,pick/* textAt */.$)(cells, 0))).size === sample.length;

;// CONCATENATED MODULE: ./lib/domain/tracker/tables/classify.js







/** What a table is, told by its header and, where that is not enough, by its content. */
const classifyTable = (table) => {
    if (table.rows.length === 0 || table.header.length < 2)
        return { kind: 'other' };
    const sample = sampleRows(table);
    if (isMatrix(table, sample))
        return { kind: 'matrix' };
    const fields = sideFields(table);
    if (fields.has('claimed') && fields.has('reality'))
        return { kind: 'claims', fields };
    if (isMetrics(fields))
        return { kind: 'metrics', fields };
    if (isMapping(table, fields, sample))
        return { kind: 'mapping', fields };
    if (isForeign(table, sample))
        return { kind: 'other' };
    if (isDeliverables(table, fields, sample))
        return { kind: 'deliverables', fields };
    const columns = itemColumns(table, sample);
    return isTracker(table, columns, sample) ? { kind: 'items', columns } : { kind: 'other' };
};
/** First column of each field a side table may have, regardless of other meanings of its header. */
const sideFields = (table) => {
    const fields = new Map();
    for (const [index, cell] of table.header.entries()) {
        for (const { field } of headerMeanings(cell.text))
            if (!fields.has(field))
                fields.set(field, index);
    }
    return fields;
};
const BIT = /^(?:[01xX✓✔✅●•-]|yes|no|y|n|)$/i;
/** Ids on both sides and nothing but marks in between. */
const isMatrix = (table, sample) => {
    const columns = table.header.slice(1).map((cell) => bareText(cell.text));
    if (columns.length < 2 || share(columns, fields_words/* isIdLike */.VF) < 0.8)
        return false;
    const rows = columnValues(sample, 0).map(bareText);
    const known = new Set(columns);
    if (share(rows, fields_words/* isIdLike */.VF) < 0.8 || share(rows, (id) => known.has(id)) < 0.5)
        return false;
    return sample.every((cells) => cells.slice(1).every((cell) => BIT.test(cell.text)));
};
const isMetrics = (fields) => fields.has('target') &&
    (fields.has('metric') || (fields.has('actual') && !fields.has('status'))) &&
    !fields.has('owner');
const isMapping = (table, fields, sample) => {
    const id = fields.get('id');
    const issue = fields.get('issue');
    if (id === undefined ||
        issue === undefined ||
        id === issue ||
        table.header.length > 3 ||
        fields.has('status'))
        return false;
    return (share(columnValues(sample, id), (value) => (0,fields_words/* isIdLike */.VF)(bareText(value))) > 0.6 &&
        share(columnValues(sample, issue), (value) => /#\d|\/issues\/\d|^\d+$/.test(value) || (0,fields_words/* isNothing */.qv)(value)) >
            0.6);
};
const isDeliverables = (table, fields, sample) => {
    const file = fields.get('file');
    if (file === undefined || !(fields.has('purpose') || fields.has('status') || fields.has('workstream')))
        return false;
    const claims = fields.has('status') || fields.has('workstream') || /deliverable/i.test((0,pick/* textAt */.$)(table.header, file));
    const strong = fields.has('dependsOn') || fields.has('exitCriteria') || fields.has('verify');
    return (claims &&
        !strong &&
        share(columnValues(sample, file), (value) => cellPaths({ line: 0, column: 0, text: value }).length > 0) >
            0.6);
};
/** Words that say a list of features or versions, not of work. */
const NOT_WORK = /^(?:version|browser|endpoint|method|type|parameter|param|option|flag|default|http|code|price|plan|license|platform|os|package|release notes|changes?|since|(?:deprecated|removed|introduced|added) in)$/i;
/** States of what is there already, which people and services have as well as work. */
const STANDING = /^(?:active|live|running|released|deployed|approved|new|open|closed|draft|pending|ready|yes|no|y|n|x|true|false|partial(?:ly)?(?: support\w*)?)$/i;
/** An identity, and at least one column that says how far the work is or how to tell. */
const isTracker = (table, columns, sample) => {
    const { fields } = columns;
    if (!fields.has('id') && !fields.has('title') && !fields.has('issue'))
        return false;
    const status = fields.get('status');
    const claims = status === undefined ? 0 : claimShare(table, status, sample, columns.health);
    if (status !== undefined && claims < 0.5 && !fields.has('dependsOn') && !fields.has('verify'))
        return false;
    const outright = ['dependsOn', 'verify', 'exitCriteria'].filter((field) => saysOutright(table, fields, field)).length;
    const planned = ['owner', 'priority', 'target'].filter((field) => fields.has(field)).length;
    if (outright === 0 && claims < 0.5)
        return false;
    const weak = !fields.has('id') && titleStrength(table, fields) < 2;
    if (outright + planned === 0 && table.header.some((cell) => NOT_WORK.test(cell.text)))
        return false;
    if (claims < 0.5)
        return !weak;
    return !weak || outright > 0 || !isStanding(table, sample, status ?? -1);
};
/** Whether a `Status` column of services or people says only that they are there; `Ready: yes` says more. */
const isStanding = (table, sample, status) => {
    const said = columnValues(sample, status)
        .map(bareText)
        .filter((value) => (0,fields_status/* parseClaim */.Ed)(value) !== null);
    return (/^\W*(?:(?:current )?(?:status|state)|✓|✔|✅)\W*$/i.test((0,pick/* textAt */.$)(table.header, status)) &&
        said.every((value) => STANDING.test(value)));
};
/** Whether the header of a field can mean nothing else: `Verify Command` does, `Command` may be an instruction. */
const saysOutright = (table, fields, field) => headerMeanings((0,pick/* textAt */.$)(table.header, fields.get(field))).some((meaning) => meaning.field === field && meaning.strength === 3);
const claimShare = (table, index, sample, health) => {
    const values = columnValues(sample, index).filter((value) => !(0,fields_words/* isNothing */.qv)(value));
    if (values.length === 0)
        return table.rows.length > 0 && /^(?:status|state)$/i.test((0,pick/* textAt */.$)(table.header, index)) ? 0.5 : 0;
    return share(values, (value) => (health ? fields_status/* parseHealth */.kw : fields_status/* parseClaim */.Ed)(value) !== null);
};
const titleStrength = (table, fields) => {
    const header = (0,pick/* textAt */.$)(table.header, fields.get('title') ?? -1);
    return headerMeanings(header).find((meaning) => meaning.field === 'title')?.strength ?? 0;
};

;// CONCATENATED MODULE: ./lib/domain/tracker/text/memo.js
/** Texts that are remembered; a column with more than this many different ones hardly repeats itself. */
const memo_MOST = 256;
/** The same function, which understands a text that comes again only once: cells of a tracker repeat a lot. */
const memo = (make) => {
    const known = new Map();
    return (text) => {
        const found = known.get(text);
        if (found !== undefined)
            return found;
        const made = make(text);
        if (known.size < memo_MOST)
            known.set(text, made);
        return made;
    };
};

;// CONCATENATED MODULE: ./lib/domain/tracker/tables/items.js









const NONE = [];
/** Items of a table: one per row. Rows without id and title, and section rows of one cell, are left out. */
const tableItems = (page, table, columns, group) => {
    const reader = new RowReader(page, columns, group);
    const items = [];
    for (const row of table.rows) {
        const cells = (0,table_row/* rowCells */.o5)(row);
        if (isFiller(cells))
            continue;
        if (cells.length !== table.header.length) {
            page.note('AX2007', { cells: cells.length, columns: table.header.length }, page.place(row.line, 0));
        }
        const item = reader.read(cells, row.line);
        if (item === null)
            page.note('AX2009', {}, page.place(row.line, 0));
        else
            items.push(item);
    }
    return items;
};
/** An empty row, one of dashes or dots, or one cell of text that spans the table as a heading. */
const isFiller = (cells) => {
    const said = cells.find((cell) => cell.text !== '' && !/^[-–—.…:*_ ]+$/.test(cell.text));
    if (said === undefined)
        return true;
    if (cells.length < 3 || !/^[*_]/.test(said.text))
        return false;
    return cells.every((cell) => cell.text === '' || cell === said);
};
class RowReader {
    page;
    columns;
    fields;
    group;
    /** Places of a full row, to be copied and filled: an object that grows field by field costs four times as much. */
    template;
    width;
    above = null;
    plain = memo(inline/* plainText */.wh);
    wording = memo(fields_criteria/* wordingOf */.O3);
    claimOf;
    blockers = memo(fields_status/* blockersOf */.be);
    priorityOf = memo(fields_words/* parsePriority */.cF);
    constructor(page, columns, group) {
        this.page = page;
        this.columns = columns;
        this.fields = [...columns.fields].map(([field, index]) => ({ field, index }));
        this.group = group;
        this.claimOf = memo(columns.health ? fields_status/* parseHealth */.kw : fields_status/* parseClaim */.Ed);
        const nowhere = page.place(0, 0);
        this.template = Object.fromEntries(this.fields.map(({ field }) => [field, nowhere]));
        this.width = 1 + Math.max(-1, ...columns.fields.values());
    }
    read(cells, line) {
        const cell = (field) => this.cell(cells, field);
        const places = cells.length < this.width ? {} : { ...this.template };
        this.fields.forEach(({ field, index }) => {
            const part = cells[index];
            if (part !== undefined)
                places[field] = this.page.place(part.line, part.column);
        });
        const identity = this.identity(cell('id'), cell('title'));
        if (identity === null)
            return null;
        const { id, title } = identity;
        const name = id ?? title;
        const status = cell('status');
        const verify = this.verify(name, cell('verify'));
        return {
            id,
            title,
            places,
            milestone: this.milestone(cell('milestone')),
            claim: isStruck(cell('title') ?? cell('id'))
                ? dropped(this.claim(name, status))
                : this.claim(name, status),
            priority: this.priority(name, cell('priority')),
            workstream: this.text(cell('workstream')) ?? this.group.workstream,
            depends: cell('dependsOn')?.text ?? null,
            blockers: status === null ? NONE : this.blockers(status.text),
            owner: this.text(cell('owner')),
            target: this.text(cell('target')),
            issue: this.issue(name, cell('issue')),
            exitCriteria: this.criteria(name, cell('exitCriteria'), verify.sentences),
            verify: verify.commands,
            evidence: this.evidence(cell('evidence')),
            estimate: this.text(cell('estimate')),
            columns: this.others(cells),
            source: places['id'] ?? places['title'] ?? this.page.place(line, 0),
        };
    }
    cell(cells, field) {
        const index = this.columns.fields.get(field);
        const part = index === undefined ? undefined : cells[index];
        return part === undefined || part.text === '' ? null : part;
    }
    /** In a first column that groups the rows an empty cell stands for the one above. */
    milestone(part) {
        if (part === null && this.columns.fields.get('milestone') === 0)
            return this.above ?? this.group.milestone;
        this.above = this.text(part);
        return this.above ?? this.group.milestone;
    }
    text(part) {
        if (part === null || (0,fields_words/* isNothing */.qv)(part.text))
            return null;
        const text = this.plain(part.text);
        return text === '' ? null : text;
    }
    identity(idCell, titleCell) {
        const id = idCell === null || (0,fields_words/* isNothing */.qv)(idCell.text) ? null : idText(idCell.text);
        const title = this.text(titleCell);
        if (title !== null) {
            const led = id === null && this.columns.led ? (0,fields_words/* leadingId */.OI)(title) : null;
            const bare = led === null
                ? title
                : title.slice(title.indexOf(led) + led.length).replace(/^[`\])*]*\s*[:.–—-]?\s*/, '');
            return { id: id ?? led, title: bare === '' ? title : bare };
        }
        return id === null ? null : { id, title: id };
    }
    claim(name, part) {
        if (part === null)
            return null;
        const claim = this.claimOf(part.text);
        if (claim === null && (0,fields_words/* isNothing */.qv)(part.text))
            return null;
        if (claim === null)
            this.page.note('AX2006', { value: part.text.slice(0, 60), item: name }, this.page.placeOf(part));
        return claim;
    }
    priority(name, part) {
        if (part === null || (0,fields_words/* isNothing */.qv)(part.text))
            return null;
        const priority = this.priorityOf(part.text);
        if (priority === null)
            this.page.note('AX2015', { value: part.text.slice(0, 60), item: name }, this.page.placeOf(part));
        return priority;
    }
    issue(name, part) {
        if (part === null || (0,fields_words/* isNothing */.qv)(part.text))
            return null;
        const issue = (0,fields_words/* parseIssue */.Zp)(part.text);
        if (issue === null)
            this.page.note('AX2017', { value: part.text.slice(0, 60), item: name }, this.page.placeOf(part));
        return issue;
    }
    verify(name, part) {
        if (part === null || (0,fields_words/* isNothing */.qv)(part.text))
            return { commands: [], sentences: [] };
        let commands = [];
        const sentences = [];
        for (const piece of (0,inline/* splitBreaks */.Ty)(part)) {
            const found = (0,fields_commands/* cellCommands */.Zr)(piece, this.page.place);
            commands = commands.length === 0 ? found : commands.concat(found);
            if (found.length > 0 || (0,fields_status/* parseClaim */.Ed)(piece.text) !== null)
                continue;
            sentences.push(piece);
            this.page.note('AX2010', { value: piece.text.slice(0, 60), item: name }, this.page.placeOf(piece));
        }
        return { commands, sentences };
    }
    criteria(name, part, sentences) {
        if (part === null && sentences.length === 0)
            return [];
        const make = new fields_criteria/* CriteriaMaker */.sd({ prefix: name, milestone: null, kind: 'exit' }, this.page.place, this.wording);
        const pieces = part === null || (0,fields_words/* isNothing */.qv)(part.text) ? [] : (0,inline/* splitBreaks */.Ty)(part);
        const found = pieces.map((piece) => make.part(withoutBullet(piece)));
        for (const piece of sentences)
            found.push(make.part(piece));
        return found;
    }
    /** Paths in backticks or links, or words with a slash or an extension; a sentence is no path. */
    evidence(part) {
        if (part === null || (0,fields_words/* isNothing */.qv)(part.text))
            return [];
        return cellPaths(part).map((path) => ({ text: path.text, source: this.page.placeOf(path) }));
    }
    others(cells) {
        const columns = {};
        for (const { name, index } of this.columns.others) {
            const key = Object.hasOwn(columns, name) ? `${name} (${index + 1})` : name;
            columns[key] = this.plain((0,pick/* textAt */.$)(cells, index));
        }
        return columns;
    }
}
const idText = (cell) => SIMPLE_ID.test(cell)
    ? cell.replaceAll('*', '')
    : (0,inline/* plainText */.wh)(cell)
        .replaceAll('`', '')
        .replace(/^#(?=\d)/, '')
        .trim()
        .slice(0, 80);
/** A row whose name is struck out is no longer meant to be done, unless it was. */
const isStruck = (part) => part !== null && part.text.startsWith('~~') && part.text.indexOf('~~', 2) === part.text.length - 2;
const dropped = (claim) => (claim === 'done' ? claim : 'dropped');
/** What most ids are: letters and a number, perhaps in bold. */
const SIMPLE_ID = /^(?:\*\*)?[A-Za-z]{1,8}-?\d{1,8}(?:\*\*)?$/;
const withoutBullet = (part) => {
    if (!/^[-*•[]/.test(part.text))
        return part;
    const bullet = /^(?:[-*•]\s+|\[[ xX]\]\s+)+/.exec(part.text)?.[0].length ?? 0;
    return { line: part.line, column: part.column + bullet, text: part.text.slice(bullet) };
};

;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/table/read.js






/** Reads every table that is a tracker (seed shape 1). Headings that name milestones group the rows below them. */
const table_read_read = (page, before = new Set()) => {
    const milestones = new Milestones();
    const items = [];
    const used = new Set();
    const columns = new Map();
    for (const section of page.sections) {
        for (const block of section.blocks) {
            if (block.kind !== 'table' || before.has(block) || isNoWork(section))
                continue;
            const table = classifyTable(block);
            if (table.kind !== 'items')
                continue;
            used.add(block);
            const group = groupOf(page, section, milestones);
            const priority = headingPriority(section.title);
            const rows = tableItems(page, block, table.columns, group);
            for (const item of rows)
                items.push(priority === null || item.priority !== null ? item : { ...item, priority });
            if (table.columns.fields.has('milestone'))
                columnMilestones(rows, columns, milestones);
        }
    }
    return {
        milestones: milestones.list,
        items: items.map((item) => withMilestoneId(item, columns)),
        criteria: [],
        used,
    };
};
const groupOf = (page, section, milestones) => {
    for (const part of (0,sections/* ancestors */.T)(section)) {
        const heading = sectionMilestone(part);
        if (heading !== null && headingPriority(part.title) === null) {
            return { milestone: milestones.open(page, part, heading).id, workstream: null };
        }
    }
    return { milestone: null, workstream: null };
};
/** A Milestone or Phase column names milestones that may have no heading of their own. */
const columnMilestones = (items, columns, milestones) => {
    for (const { milestone, places, source } of items) {
        if (milestone === null || columns.has(milestone))
            continue;
        const heading = milestoneHeading(milestone) ?? {
            id: (0,fields_words/* slug */.yR)(milestone),
            title: milestone,
            due: null,
            estimate: null,
        };
        const known = milestones.find(milestone) ??
            milestones.find(heading.id) ??
            milestones.add({ ...heading, title: heading.title || milestone }, places['milestone'] ?? source);
        columns.set(milestone, known.id);
    }
};
const withMilestoneId = (item, columns) => {
    const id = item.milestone === null ? undefined : columns.get(item.milestone);
    return id === undefined ? item : { ...item, milestone: id };
};

;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/table/index.js

const tableDialect = { name: 'table', weight: 4, read: table_read_read };

;// CONCATENATED MODULE: ./lib/domain/tracker/parts/details.js









/** Labels that add to an item; what its row says already (owner, status) is not said again by a section about it. */
const ADDS = new Set(['verify', 'validation', 'exit', 'exitCriteria', 'done', 'evidence']);
const details_CRITERIA = new Set(['verify', 'validation', 'exit', 'exitCriteria', 'done']);
/**
 * Sections about one item (`## M-02: Restore`, `### Acceptance of M-02`): their checkboxes are exit criteria of that
 * item, their commands verify it. Each such list is said by a finding, since the item's row says nothing of it.
 */
const readDetails = (page, reading) => {
    let owner = null;
    const drafts = new Map();
    const used = new Set(reading.used);
    for (const section of page.sections) {
        if (section.level === 0 || isNoWork(section) || section.blocks.every((block) => used.has(block)))
            continue;
        owner ??= ownerOf(reading);
        const at = owner(section);
        const item = at === null ? undefined : (drafts.get(at) ?? copyOf(reading, at));
        if (at === null || item === undefined)
            continue;
        drafts.set(at, item);
        details_readSection(page, section, item, used);
    }
    if (drafts.size === 0)
        return reading;
    return { ...reading, used, items: reading.items.map((item, at) => drafts.get(at) ?? item) };
};
const copyOf = (reading, at) => {
    const item = reading.items[at];
    return item === undefined
        ? undefined
        : {
            ...item,
            exitCriteria: [...item.exitCriteria],
            verify: [...item.verify],
            evidence: [...item.evidence],
            places: { ...item.places },
        };
};
const details_readSection = (page, section, item, used) => {
    const before = new Set(section.blocks.filter((block) => used.has(block)));
    const prefix = item.id ?? item.title;
    const make = new fields_criteria/* CriteriaMaker */.sd({ prefix, milestone: null, kind: 'exit' }, page.place);
    const ruling = labelOf({ line: 0, column: 0, text: `${section.title}:` })?.field ?? null;
    let boxes = 0;
    for (const step of walk(section.blocks)) {
        if (before.has(step.block) || step.kind === 'text')
            continue;
        if (step.kind === 'label') {
            const { field } = step.label;
            if (field !== null && ADDS.has(field) && labelItem(item, step.label, make, page))
                used.add(step.block);
            continue;
        }
        const field = step.under?.field ?? ruling;
        const ruled = field !== null && details_CRITERIA.has(field);
        if (step.kind === 'fence') {
            if (ruled)
                for (const command of (0,fields_commands/* fenceCommands */.Qp)(step.fence, page.place))
                    item.verify.push(command);
        }
        else if ((step.entry.box !== null || (ruled && step.entry.depth === 0)) &&
            (0,pick/* textAt */.$)(step.entry.lines, 0) !== '') {
            used.add(step.entry);
            item.exitCriteria.push(make.entry(step.entry));
            if (step.entry.box !== null)
                boxes += 1;
        }
    }
    if (boxes === 0 || section.heading === null)
        return;
    page.note('AX2028', { count: boxes, title: section.title.slice(0, 60), item: prefix }, page.placeOf(section.heading));
};
/** The one item that the heading of a section, or of one around it, names by its id or its whole title. */
const ownerOf = (reading) => {
    const names = new Map();
    reading.items.forEach(({ id, title }, at) => {
        if (id !== null)
            names.set(id, at);
        names.set(title.toLowerCase(), at);
    });
    const own = ({ title }) => {
        const whole = names.get(title.toLowerCase());
        if (whole !== undefined)
            return whole;
        const noun = /^(?:task|item|story|ticket|step|control)\s+#?(\d+(?:\.\d+)*)\b/i.exec(title);
        const words = title.slice(0, 300).match(/[\p{L}\p{N}][\p{L}\p{N}._/-]*/gu) ?? [];
        const found = new Set([(0,pick/* nth */.l)(noun, 1), ...words.map((word) => word.replace(/[._/-]+$/, '')).filter(fields_words/* isIdLike */.VF)].flatMap((word) => names.get(word) ?? []));
        return found.size === 1 ? ([...found][0] ?? null) : null;
    };
    return (section) => {
        for (const part of (0,sections/* ancestors */.T)(section)) {
            const at = part.level < 2 && part !== section ? null : own(part);
            if (at !== null)
                return at;
        }
        return null;
    };
};

;// CONCATENATED MODULE: ./lib/domain/tracker/combine.js





/**
 * Adds what the document's own dialect leaves over: the rows of a table beside a checklist, the checkboxes beside a
 * table or between the bullets of a phase. An entry about an item that is there already is none of its own.
 */
const withTheRest = (page, { dialect, reading }) => {
    if (dialect === 'none')
        return { dialect, reading };
    if (dialect === 'table') {
        const rows = merged(readDetails(page, reading), readHeadedTasks(page));
        return { dialect, reading: withBoxes(page, rows, dialect) };
    }
    const rows = tableDialect.read(page, reading.used);
    if (dialect !== 'checklist' || rows.items.length === 0)
        return { dialect, reading: withBoxes(page, merged(reading, readDetails(page, rows)), dialect) };
    const own = readDetails(page, rows);
    const all = withBoxes(page, own, 'table');
    const boxes = all.items.length - own.items.length;
    return { dialect: own.items.length * tableDialect.weight >= boxes ? 'table' : dialect, reading: all };
};
const withBoxes = (page, reading, dialect) => dialect === 'checklist' ? reading : merged(reading, read(page, reading.used, dialect));
const merged = (first, second) => {
    if (second.items.length === 0 && second.criteria.length === 0)
        return first;
    const known = namesOf(first);
    const kept = second.items.filter((item) => !known(item));
    const named = new Set([...kept, ...second.criteria].map((one) => one.milestone));
    const items = [...first.items, ...kept];
    return {
        milestones: mergedMilestones(first.milestones, second.milestones, named),
        items: kept.length === 0 ? first.items : items.toSorted((a, b) => a.source.line - b.source.line),
        criteria: [...first.criteria, ...second.criteria],
        used: new Set([...first.used, ...second.used]),
    };
};
/** Both readings open a milestone by its heading; what one of them knows of it the other need not. */
const mergedMilestones = (first, second, named) => {
    const others = new Map(second.map((milestone) => [milestone.id, milestone]));
    const ids = new Set(first.map((milestone) => milestone.id));
    const filled = first.map((one) => {
        const other = others.get(one.id);
        if (other === undefined)
            return one;
        const { goal, due, definitionOfDone, estimate } = other;
        return {
            ...one,
            goal: one.goal ?? goal,
            due: one.due ?? due,
            definitionOfDone: one.definitionOfDone ?? definitionOfDone,
            estimate: one.estimate ?? estimate,
        };
    });
    const added = second.filter((one) => !ids.has(one.id) && named.has(one.id));
    return [...filled, ...added].toSorted((a, b) => a.source.line - b.source.line);
};
/** Tells an item that has the id, the issue or the title of another, or is a milestone of the document. */
const namesOf = (reading) => {
    const names = new Set();
    for (const { id, issue, title } of reading.items) {
        names.add((id ?? title).toLowerCase()).add(title.toLowerCase());
        if (issue !== null)
            names.add(`#${issue}`);
    }
    for (const { id, title } of reading.milestones)
        names.add(id.toLowerCase()).add(title.toLowerCase());
    return ({ id, issue, title }) => (id !== null && names.has(id.toLowerCase())) ||
        (issue !== null && names.has(`#${issue}`)) ||
        names.has(title.toLowerCase()) ||
        names.has((milestoneHeading(id ?? title)?.id ?? title).toLowerCase());
};

;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/checklist/index.js

const checklistDialect = { name: 'checklist', weight: 1, read: read };

;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/outline/read.js






const CUE = /\b(?:roadmap|readiness|tracker|backlog|milestones?|punch ?list|to-?do|action plan|work ?plan|work items|implementation plan|hardening plan|project plan|release plan|launch plan|task list|next steps)\b/i;
const CHAPTERS = /^(?:introduction|overview|background|context|summary|motivation|scope|goals?|non-goals|principles|references?|related|links|notes?|faq|resources|contact|contributing|license|usage|installation|getting started|risks?|assumptions|legend|conclusion|vision)\b/i;
/**
 * Reads numbered headings with bullets (seed shape 4). Numbered headings are in every manual, so the document must
 * call itself a roadmap, plan or backlog; then each heading with bullets is a milestone and each bullet an item.
 */
const outline_read_read = (page) => {
    const milestones = new Milestones();
    const items = [];
    const used = new Set();
    const root = page.sections.find((section) => section.level > 0 && section.level < 3 && CUE.test(section.title));
    const all = page.sections.filter((section) => root !== undefined &&
        section !== root &&
        isInside(section, root) &&
        !isNoWork(section) &&
        !isCriteriaSection(section));
    const numbered = all.filter((section) => numberedHeading(section.title) !== null && bullets(section).length > 0);
    const named = numbered.length > 0
        ? numbered
        : all.filter((section) => bullets(section).length > 0 && !CHAPTERS.test(section.title));
    if (numbered.length > 0 || /\b(?:roadmap|backlog|to-?do)\b/i.test(root?.title ?? '')) {
        for (const section of named)
            read_readSection(page, section, milestones, items, used);
    }
    return { milestones: milestones.list, items, criteria: [], used };
};
const isInside = (section, root) => {
    for (let at = section.parent; at !== null; at = at.parent)
        if (at === root)
            return true;
    return root.level === 1 && section.parent?.level === 0;
};
const bullets = (section) => section.blocks.filter((block) => block.kind === 'entry').filter((entry) => entry.depth === 0);
const read_readSection = (page, section, milestones, items, used) => {
    const numbered = numberedHeading(section.title);
    const { text, due, estimate } = (0,durations/* takeTiming */.G0)(numbered?.title ?? section.title);
    const milestone = milestones.open(page, section, {
        id: numbered?.id ?? (0,fields_words/* slug */.yR)(text),
        title: text,
        due,
        estimate,
    });
    const above = section.parent === null || section.parent.level < 2 ? null : section.parent.title;
    const workstream = above === null ? null : (numberedHeading(above)?.title ?? above);
    for (const entry of bullets(section)) {
        used.add(entry);
        const item = entryItem(page, entry, { milestone: milestone.id, workstream }, null);
        if (item !== null)
            items.push(item);
    }
};

;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/outline/index.js

const outlineDialect = { name: 'outline', weight: 0.2, read: outline_read_read };

;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/phases/index.js

const phasesDialect = { name: 'phases', weight: 4, read: read_read };

;// CONCATENATED MODULE: ./lib/domain/tracker/dialects/registry.js




/** The Markdown dialects, in the order in which they win a tie. YAML is told by its file and loaded on demand. */
const markdownDialects = [
    tableDialect,
    phasesDialect,
    checklistDialect,
    outlineDialect,
];

// EXTERNAL MODULE: ./lib/domain/tracker/dialects/yaml/detect.js
var detect = __webpack_require__(22928);
// EXTERNAL MODULE: ./lib/domain/tracker/empty.js
var empty = __webpack_require__(9970);
// EXTERNAL MODULE: ./lib/domain/tracker/page.js + 5 modules
var tracker_page = __webpack_require__(27139);
;// CONCATENATED MODULE: ./lib/domain/tracker/parts/acceptance.js






/** Criteria of the whole document: lists and commands below a heading that says so, outside of milestones. */
const readAcceptance = (page, reading) => {
    const make = new fields_criteria/* CriteriaMaker */.sd({ prefix: 'acceptance', milestone: null, kind: 'acceptance' }, page.place);
    const criteria = [];
    const used = new Set();
    for (const section of page.sections.filter(isAcceptance)) {
        for (const step of walk(section.blocks)) {
            if (reading.used.has(step.block))
                continue;
            if (step.kind === 'entry' && step.entry.depth === 0 && (0,pick/* textAt */.$)(step.entry.lines, 0) !== '')
                criteria.push(make.entry(step.entry));
            else if (step.kind === 'fence')
                for (const one of make.fence(step.fence))
                    criteria.push(one);
            else if (step.kind === 'label' && step.block.kind === 'entry' && step.depth === 0)
                criteria.push(make.entry(step.block));
            else
                continue;
            used.add(step.block);
        }
    }
    return { criteria, used };
};
const isAcceptance = (section) => isCriteriaSection(section) &&
    !isNoWork(section) &&
    (0,sections/* ancestors */.T)(section).every((part) => sectionMilestone(part) === null) &&
    !(0,sections/* ancestors */.T)(section)
        .slice(1)
        .some((part) => /^(?:task|item|story)\s+\S*\d/i.test(part.title));

;// CONCATENATED MODULE: ./lib/domain/tracker/parts/checklists.js



/**
 * Checkboxes that are neither items nor criteria, section by section: a sign-off list at the end, say. `said`: with a
 * finding.
 */
const readChecklists = (page, used, said) => {
    const make = new fields_criteria/* CriteriaMaker */.sd({ prefix: 'checklist', milestone: null, kind: 'acceptance' }, page.place);
    return page.sections.flatMap((section) => {
        if (isNoWork(section))
            return [];
        const entries = section.blocks.flatMap((block) => {
            if (block.kind !== 'entry' || block.box === null || used.has(block) || (0,pick/* textAt */.$)(block.lines, 0) === '')
                return [];
            const { text, checked, source } = make.entry(block);
            return [{ text, checked, source }];
        });
        const first = entries[0];
        if (first === undefined)
            return [];
        const source = section.heading === null ? first.source : page.placeOf(section.heading);
        if (said && !isSignOff(section))
            page.note('AX2019', { title: section.title.slice(0, 60) || 'the beginning', count: entries.length }, source);
        return [{ title: section.title, entries, source }];
    });
};

;// CONCATENATED MODULE: ./lib/domain/tracker/parts/side-table.js
const NO_CELL = { line: 0, column: 0, text: '' };
/** The cell of a field in a row; empty when the row is short or the table has no such column. */
const sideCell = (side, cells, field) => cells[side.fields.get(field) ?? -1] ?? NO_CELL;

;// CONCATENATED MODULE: ./lib/domain/tracker/parts/comparison.js






/** Rows of "Claimed | Reality" tables. Without a column of its own the claim names the subject. */
const readClaims = (page, tables) => tables.flatMap((side) => {
    const claimed = side.fields.get('claimed');
    const realities = realityColumns(side);
    const subject = side.table.header.findIndex((_, index) => index !== claimed && !realities.includes(index));
    return side.table.rows.map((row) => {
        const cells = (0,table_row/* rowCells */.o5)(row);
        const claim = (0,inline/* plainText */.wh)(sideCell(side, cells, 'claimed').text);
        const name = subject === -1 ? (0,inline/* withoutEmoji */.ZR)(claim) : (0,inline/* plainText */.wh)((0,pick/* textAt */.$)(cells, subject));
        const reality = realities.map((index) => (0,inline/* plainText */.wh)((0,pick/* textAt */.$)(cells, index))).filter((text) => text !== '');
        return {
            subject: name,
            claimed: claim,
            reality: reality.join(': '),
            source: page.placeOf(cells[0] ?? row),
        };
    });
});
/** `Actual` and `Reality` may both be there; they are told together. */
const realityColumns = (side) => side.table.header.flatMap((cell, index) => headerMeanings(cell.text).some((meaning) => meaning.field === 'reality') ? [index] : []);
/** Rows of metric tables; `___` and the like mean that nobody measured yet. */
const readMetrics = (page, tables) => tables.flatMap((side) => {
    const nameIndex = side.fields.get('metric') ?? 0;
    return side.table.rows.map((row) => {
        const cells = (0,table_row/* rowCells */.o5)(row);
        const actual = sideCell(side, cells, 'actual').text;
        return {
            name: (0,inline/* plainText */.wh)((0,pick/* textAt */.$)(cells, nameIndex)),
            target: (0,inline/* plainText */.wh)(sideCell(side, cells, 'target').text),
            actual: (0,fields_words/* isNothing */.qv)(actual) ? null : (0,inline/* plainText */.wh)(actual),
            source: page.placeOf(cells[nameIndex] ?? row),
        };
    });
});

;// CONCATENATED MODULE: ./lib/domain/tracker/parts/deliverables.js






/** Columns that may name the item, in the order they are asked. */
const OWNERS = ['id', 'workstream', 'title'];
/** Files that the document says exist. A row belongs to the item whose id or workstream its cell begins with. */
const readDeliverables = (page, items, tables) => {
    if (tables.length === 0)
        return [];
    const owners = ownerLookup(items);
    const deliverables = [];
    for (const side of tables) {
        for (const cells of side.table.rows.map(table_row/* rowCells */.o5)) {
            const owner = OWNERS.map((field) => sideCell(side, cells, field)).find((cell) => cell.text !== '');
            const item = owner === undefined ? null : owners((0,inline/* plainText */.wh)(owner.text).replaceAll('`', ''));
            if (owner !== undefined && item === null && items.length > 0) {
                page.note('AX2012', { part: 'deliverable', value: (0,inline/* plainText */.wh)(owner.text).slice(0, 60) }, page.placeOf(owner));
            }
            for (const path of cellPaths(sideCell(side, cells, 'file'))) {
                deliverables.push({
                    path: path.text,
                    item,
                    purpose: (0,fields_words/* cellText */.Ie)(sideCell(side, cells, 'purpose').text),
                    claim: (0,fields_status/* parseClaim */.Ed)(sideCell(side, cells, 'status').text),
                    source: page.placeOf(path),
                });
            }
        }
    }
    return deliverables;
};
const ownerLookup = (items) => {
    const ids = new Set(items.flatMap((item) => item.id ?? []));
    const streams = new Map();
    for (const { id, workstream } of items) {
        if (workstream !== null && id !== null)
            streams.set(workstream.toLowerCase(), streams.has(workstream.toLowerCase()) ? null : id);
    }
    return (cell) => {
        if (ids.has(cell))
            return cell;
        const first = cell.split(/[\s:—–,]/)[0] ?? '';
        return ids.has(first) ? first : (streams.get(cell.toLowerCase()) ?? null);
    };
};

;// CONCATENATED MODULE: ./lib/domain/tracker/parts/html-tables.js
const HEADER = /<th\b[^<>]{0,200}>\s{0,20}(?:<[^<>]{1,100}>\s{0,20}){0,4}(?:status|state|done|progress|depends on|verify)\b/i;
/** Says of each HTML table that looks like a tracker that it is not read. */
const noteHtmlTables = (page) => {
    for (const section of page.sections) {
        for (const block of section.blocks) {
            if (block.kind !== 'prose')
                continue;
            const first = block.lines[0];
            if (first === undefined || !/^<table\b/i.test(first.text))
                continue;
            const head = block.lines.slice(0, 40).map((line) => line.text.slice(0, 1000));
            if (HEADER.test(head.join(' ')))
                page.note('AX2029', {}, page.placeOf(first));
        }
    }
};

;// CONCATENATED MODULE: ./lib/domain/tracker/parts/lists.js



const entries = (section) => section.blocks.filter((block) => block.kind === 'entry');
const sectionTitled = (page, title) => page.sections.find((section) => section.level > 0 && title.test(section.title) && entries(section).length > 0);
/** The production definition: `availability`: a sentence. */
const readDefinition = (page) => {
    const section = sectionTitled(page, /\b(?:production|readiness|release|ready)\b.*\bdefinition\b|\bdefinition of production/i);
    return (section === undefined ? [] : entries(section)).flatMap((entry) => {
        const first = entry.lines[0];
        const match = /^[`*_]*([^`*_:]{1,60})[`*_]*\s*[:—–-]\s*[`*_]*\s*(.+)$/.exec(entry.lines.map((line) => line.text).join(' '));
        if (match === null || first === undefined)
            return [];
        return [{ name: (0,pick/* nth */.l)(match, 1).trim(), text: (0,inline/* plainText */.wh)((0,pick/* nth */.l)(match, 2)), source: page.placeOf(first) }];
    });
};
/** The suggested execution order: a list of ids. */
const readOrder = (page) => {
    const section = sectionTitled(page, /\b(?:execution|suggested|recommended|implementation|work|build|critical)\b.*\b(?:order|sequence)\b/i);
    if (section === undefined)
        return null;
    const ids = entries(section).flatMap((entry) => {
        const first = /^[`*_[]*([\p{L}\p{N}][\p{L}\p{N}._/-]*)/u.exec((0,pick/* textAt */.$)(entry.lines, 0))?.[1] ?? '';
        return (0,fields_words/* isIdLike */.VF)(first) ? [first.replace(/[.:]+$/, '')] : [];
    });
    const place = entries(section)[0];
    return ids.length < 2 || place === undefined ? null : { ids, source: page.place(place.line, place.column) };
};
/** The prompts of a weekly update template, without their colons. */
const readWeeklyTemplate = (page) => {
    const section = sectionTitled(page, /\bweekly\b.*\b(?:template|update|report)\b|\bstatus update template\b/i);
    return (section === undefined ? [] : entries(section))
        .map((entry) => (0,inline/* plainText */.wh)((0,pick/* textAt */.$)(entry.lines, 0)).replace(/\s*:\s*$/, ''))
        .filter((prompt) => prompt !== '');
};

;// CONCATENATED MODULE: ./lib/domain/tracker/parts/mapping.js




/** Gives items the issue that a "tracker to issues" table names; a row of the item itself wins, with a finding. */
const applyMapping = (page, items, tables) => {
    if (tables.length === 0)
        return items;
    const mapped = new Map();
    for (const side of tables) {
        for (const cells of side.table.rows.map(table_row/* rowCells */.o5)) {
            const cell = sideCell(side, cells, 'issue');
            const issue = (0,fields_words/* parseIssue */.Zp)(cell.text);
            const id = (0,inline/* plainText */.wh)(sideCell(side, cells, 'id').text).replaceAll('`', '');
            // An empty cell is where the number is to be written.
            if (issue !== null || (cell.text === '' && cell.line > 0 && !mapped.has(id)))
                mapped.set(id, { issue, line: cell.line, column: cell.column });
        }
    }
    return items.map((item) => {
        const found = item.id === null ? undefined : mapped.get(item.id);
        if (found === undefined)
            return item;
        const source = page.place(found.line, found.column);
        if (found.issue === null)
            return item.places['issue'] ? item : { ...item, places: { ...item.places, issue: source } };
        if (item.issue === null)
            return { ...item, issue: found.issue, places: { ...item.places, issue: source } };
        if (item.issue !== found.issue)
            page.note('AX2011', { item: item.id ?? item.title, mapped: found.issue, own: item.issue }, source);
        return item;
    });
};

;// CONCATENATED MODULE: ./lib/domain/tracker/parts/matrix.js



const YES = /^(?:1|x|✓|✔|✅|●|•|yes|y)$/i;
const idOf = (text) => (0,inline/* plainText */.wh)(text).replaceAll('`', '');
/** Reads a dependency matrix: the row's item depends on the column's where the cell says yes. */
const readMatrix = (page, table) => {
    if (table === null)
        return null;
    const columns = table.header.slice(1).map((cell) => idOf(cell.text));
    const rows = table.rows.map(table_row/* rowCells */.o5).filter((cells) => (0,pick/* textAt */.$)(cells, 0) !== '');
    const edges = rows.flatMap((cells) => {
        const from = idOf((0,pick/* textAt */.$)(cells, 0));
        return columns.flatMap((to, index) => {
            const cell = cells[index + 1];
            return cell !== undefined && YES.test(cell.text) ? [{ from, to, source: page.placeOf(cell) }] : [];
        });
    });
    return {
        rows: rows.map((cells) => idOf((0,pick/* textAt */.$)(cells, 0))),
        columns,
        edges,
        source: page.place(table.line, table.header[0]?.column ?? 0),
    };
};

;// CONCATENATED MODULE: ./lib/domain/tracker/parts/parts.js









/** Reads the side tables and lists that every Markdown dialect may have. */
const readParts = (page, reading) => {
    const tables = sideTables(page, reading);
    const acceptance = readAcceptance(page, reading);
    noteHtmlTables(page);
    const items = applyMapping(page, reading.items, tables.mapping);
    return {
        items,
        deliverables: readDeliverables(page, items, tables.deliverables),
        criteria: [...reading.criteria, ...acceptance.criteria],
        checklists: readChecklists(page, new Set([...reading.used, ...acceptance.used]), items.length > 0),
        claims: readClaims(page, tables.claims),
        metrics: readMetrics(page, tables.metrics),
        definition: readDefinition(page),
        matrix: readMatrix(page, tables.matrix[0]?.table ?? null),
        order: readOrder(page),
        weeklyTemplate: readWeeklyTemplate(page),
    };
};
const sideTables = (page, reading) => {
    const sides = {
        items: [],
        mapping: [],
        deliverables: [],
        claims: [],
        metrics: [],
        matrix: [],
        other: [],
    };
    const tables = page.sections.flatMap((section) => section.blocks).filter((block) => block.kind === 'table');
    for (const table of tables)
        if (!reading.used.has(table))
            put(sides, table);
    return sides;
};
const put = (sides, table) => {
    const kind = classifyTable(table);
    sides[kind.kind].push({ table, fields: 'fields' in kind ? kind.fields : new Map() });
};

;// CONCATENATED MODULE: ./lib/domain/tracker/read-tracker.js









/** Characters of a Markdown tracker; the largest we measure (50 000 rows) has 16 million. */
const TRACKER_LIMIT = 24 * 1024 * 1024;
/**
 * Reads a Markdown tracker. Never throws and never loops: what cannot be read is a finding, and the rest is still
 * read. `file` is only used in places.
 */
const readTracker = (text, file) => {
    if (text.length > TRACKER_LIMIT) {
        const source = { file, line: 1, column: 1 };
        return {
            ...(0,empty/* emptyDocument */.v)(file),
            findings: [(0,catalogue/* finding */.gk)('AX2002', { size: text.length, limit: TRACKER_LIMIT }, source)],
        };
    }
    const page = (0,tracker_page/* openPage */.w)(text, file);
    const best = bestReading(page);
    const notes = best.page;
    const { dialect, reading } = withTheRest(notes, best);
    const parts = readParts(notes, reading);
    const items = (0,assemble/* assembleItems */.$)(parts.items, reading.milestones, notes);
    if (items.length === 0)
        notes.note('AX2003', { seen: whatWasSeen(page) }, page.place(0, 0));
    return {
        file,
        title: documentTitle(page),
        dialect,
        milestones: reading.milestones,
        ...parts,
        items,
        findings: notes.findings(),
    };
};
/** Reads any tracker; the YAML reader is loaded only for a YAML tracker. */
const readAnyTracker = async (text, file) => {
    if (!(0,detect/* isYamlTracker */.y)(text, file))
        return readTracker(text, file);
    const { readYamlTracker } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(774)]).then(__webpack_require__.bind(__webpack_require__, 94774));
    return readYamlTracker(text, file);
};
const NOTHING = { milestones: [], items: [], criteria: [], used: new Set() };
/** Lets every dialect read the page; what the others found wrong is forgotten with them. */
const bestReading = (page) => {
    let best = { dialect: 'none', reading: NOTHING, page };
    let most = 0;
    for (const dialect of markdownDialects) {
        const copy = page.withOwnNotes();
        const reading = dialect.read(copy);
        const weight = reading.items.length * dialect.weight;
        if (weight > most) {
            most = weight;
            best = { dialect: dialect.name, reading, page: copy };
        }
    }
    return best;
};
const documentTitle = (page) => {
    const headings = page.sections.filter((section) => section.level > 0);
    const top = headings.find((section) => section.level === 1) ?? headings[0];
    return top === undefined || top.title === '' ? null : top.title;
};
const whatWasSeen = (page) => {
    const blocks = page.sections.flatMap((section) => section.blocks);
    const blocksOf = (kind) => blocks.filter((block) => block.kind === kind).length;
    const parts = [
        (0,count/* count */.U)(page.sections.length - 1, 'heading'),
        (0,count/* count */.U)(blocksOf('table'), 'table'),
        (0,count/* count */.U)(blocksOf('entry'), 'list entry', 'list entries'),
    ];
    return `${parts.join(', ')}, none of them in a form that tracks work`;
};


/***/ }),

/***/ 44172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ BYTE_ORDER_MARK),
  u: () => (/* binding */ splitLines)
});

;// CONCATENATED MODULE: ./lib/domain/tracker/text/code-pages.js
/** Characters people put in trackers whose bytes may have been dropped; others cannot be told apart. */
const EXPECTED = '✅❌⚠🔴🟡🟢🔵⚪🎯🎉🎁🏁🏆🏗🐛📈📊📋📌📝📦🔄🔍🔐🔥🔧🔌🔒🚀🚧🚨🚫🛑⏳⏭⏸⭐✨💡💥👀👉“”‘’–—…→←↔≥≤•\uFE0F';
const WINDOWS_HOLES = {
    'windows-1252': [0x81, 0x8d, 0x8f, 0x90, 0x9d],
    'windows-1254': [0x81, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9e],
};
const readPage = (name, label) => {
    const bytes = new Map();
    const upper = Uint8Array.from({ length: 128 }, (_, index) => index + 0x80);
    const letters = Array.from(new TextDecoder(label).decode(upper));
    const holes = new Set(WINDOWS_HOLES[label]);
    for (const [index, letter] of letters.entries())
        bytes.set(letter, index + 0x80);
    for (const hole of holes)
        bytes.set(String.fromCharCode(hole), hole);
    return { name, bytes, holes };
};
let pages = null;
/** The sets that are tried, made on first use. */
const codePages = () => (pages ??= [
    readPage('Mac Roman', 'macintosh'),
    readPage('Windows-1252', 'windows-1252'),
    readPage('Windows-1254', 'windows-1254'),
]);
const lost = new WeakMap();
/** What expected characters look like after their letterless bytes were dropped; U+FFFD where two look the same. */
const lostForms = (page) => {
    const known = lost.get(page);
    if (known !== undefined)
        return known;
    const letters = new Map([...page.bytes].map(([letter, byte]) => [byte, letter]));
    const forms = new Map();
    for (const character of EXPECTED) {
        const encoded = [...new TextEncoder().encode(character)];
        const kept = encoded.filter((byte) => !page.holes.has(byte));
        if (kept.length === encoded.length || kept.length < 2)
            continue;
        const form = kept.map((byte) => letters.get(byte) ?? '').join('');
        forms.set(form, forms.has(form) ? '\uFFFD' : character);
    }
    lost.set(page, forms);
    return forms;
};

;// CONCATENATED MODULE: ./lib/domain/tracker/text/mojibake.js

/** Cheap first look: what the first two bytes of an emoji, a dash or an accented letter turn into. */
const SUSPECT = /[\u201a\uf8ff][^\0-\x7f]|\u00e2[^\0-\x7f]|[\u00f0\u011f]\u0178|\u00ef\u00b8|[\u00c2\u00c3][\u0080-\u00bf\u0152-\u0178\u2013-\u2122]|[\u00ac\u221a][^\0-\x7f]/;
/**
 * Recognises UTF-8 that was read as another character set. Sequences of three and four bytes do not occur in
 * honest text. Two-byte letters alone count only behind the bytes that Latin letters have (C2, C3), and behind
 * those of the other European alphabets once a longer sequence has proved the case.
 */
const findMojibake = (text) => {
    if (!SUSPECT.test(text))
        return null;
    const runs = text.match(/[^\0-\x7f]+/g) ?? [];
    let best = null;
    for (const page of codePages()) {
        const careful = count(runs, { page, proven: false });
        const reading = { page, proven: careful.long > 0 };
        const counts = reading.proven ? count(runs, reading) : careful;
        if (counts.repaired > (best?.counts.repaired ?? 0))
            best = { reading, counts };
    }
    if (best === null)
        return null;
    const { reading, counts } = best;
    return {
        codePage: reading.page.name,
        repaired: counts.repaired,
        lost: counts.lost,
        repair: (line) => repairLine(line, reading),
    };
};
const noCounts = () => ({ repaired: 0, lost: 0, long: 0 });
const count = (runs, reading) => {
    const counts = noCounts();
    for (const run of runs)
        decodeRun(run, reading, counts);
    return counts;
};
const repairLine = (line, reading) => {
    let text = '';
    let at = 0;
    const shifts = [];
    for (const run of line.matchAll(/[^\0-\x7f]+/g)) {
        text += line.slice(at, run.index);
        for (const piece of decodeRun(run[0], reading, noCounts())) {
            text += piece.text;
            if (piece.units !== piece.text.length) {
                shifts.push({ after: text.length, by: piece.units - piece.text.length });
            }
        }
        at = run.index + run[0].length;
    }
    return { text: text + line.slice(at), shifts };
};
const decodeRun = (run, reading, counts) => {
    const pieces = [];
    let at = 0;
    while (at < run.length) {
        const piece = decodeWhole(run, at, reading) ?? decodeLost(run, at, reading.page);
        if (piece === null) {
            pieces.push({ text: run.charAt(at), units: 1 });
            at += 1;
            continue;
        }
        counts.repaired += piece.text === '\uFFFD' ? 0 : 1;
        counts.lost += piece.text === '\uFFFD' ? 1 : 0;
        counts.long += piece.units > 2 ? 1 : 0;
        pieces.push(piece);
        at += piece.units;
    }
    return pieces;
};
/** A complete UTF-8 sequence, or null. */
const decodeWhole = (run, at, { page, proven }) => {
    const lead = page.bytes.get(run.charAt(at)) ?? 0;
    const length = sequenceLength(lead, proven);
    if (length === 0 || at + length > run.length)
        return null;
    let code = lead & (0xff >> (length + 1));
    for (let index = 1; index < length; index += 1) {
        const byte = page.bytes.get(run.charAt(at + index)) ?? 0;
        if (byte < 0x80 || byte > 0xbf)
            return null;
        code = (code << 6) | (byte & 0x3f);
    }
    const smallest = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
    if (code < smallest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        return null;
    return { text: String.fromCodePoint(code), units: length };
};
const sequenceLength = (lead, proven) => {
    if (lead >= 0xf0)
        return lead < 0xf5 ? 4 : 0;
    if (lead >= 0xe0)
        return 3;
    const latin = lead === 0xc2 || lead === 0xc3;
    const european = (lead >= 0xc4 && lead <= 0xc5) || (lead >= 0xce && lead <= 0xd3);
    return latin || (proven && european) ? 2 : 0;
};
/** A character some of whose bytes have no letter in the character set and were dropped on the way. */
const decodeLost = (run, at, page) => {
    const forms = lostForms(page);
    for (let units = Math.min(3, run.length - at); units >= 1; units -= 1) {
        const text = forms.get(run.slice(at, at + units));
        if (text !== undefined)
            return { text, units };
    }
    return null;
};

;// CONCATENATED MODULE: ./lib/domain/tracker/text/lines.js

const BYTE_ORDER_MARK = '\uFEFF';
/** Cuts a document into lines at CRLF, LF or CR. */
const splitLines = (text, file) => {
    const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
    const raw = body.split(body.includes('\r') ? /\r\n|\n|\r/ : '\n');
    const mojibake = findMojibake(body);
    if (mojibake === null) {
        return {
            file,
            text: raw,
            mojibake,
            source: (line, column) => ({ file, line: line + 1, column: column + 1 }),
        };
    }
    const shifts = new Map();
    const repaired = raw.map((line, index) => {
        const result = mojibake.repair(line);
        if (result.shifts.length > 0)
            shifts.set(index, result.shifts);
        return result.text;
    });
    return {
        file,
        text: repaired,
        mojibake,
        source: (line, column) => ({ file, line: line + 1, column: rawColumn(shifts.get(line), column) + 1 }),
    };
};
const rawColumn = (shifts, column) => {
    let raw = column;
    for (const shift of shifts ?? [])
        if (shift.after <= column)
            raw += shift.by;
    return raw;
};


/***/ })

};
