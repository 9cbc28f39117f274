export const id = 2011;
export const ids = [2011];
export const modules = {

/***/ 2011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  challengeOf: () => (/* binding */ challengeOf),
  executeRun: () => (/* binding */ executeRun),
  u: () => (/* binding */ orConfigured)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/adapters/terminal/json-renderer.js
/** Every event as one JSON line `{ schemaVersion, time, …event }`: for programs that follow a run. */
const createJsonRenderer = (stream, options) => ({
    emit: (event) => {
        const time = new Date(options.clock.now()).toISOString();
        stream.write(`${JSON.stringify({ schemaVersion: 1, time, ...event })}\n`);
    },
    close: () => undefined,
});

;// CONCATENATED MODULE: ./lib/adapters/terminal/fan-out.js
/** Gives every event to each subscriber, in order. */
const fanOut = (subscribers) => ({
    emit(event) {
        for (const subscriber of subscribers)
            subscriber.emit(event);
    },
});

// EXTERNAL MODULE: ./lib/domain/model/thrown.js
var thrown = __webpack_require__(92130);
// EXTERNAL MODULE: ./lib/domain/model/looks.js
var looks = __webpack_require__(26042);
;// CONCATENATED MODULE: ./lib/adapters/terminal/log-subscriber.js




const errorOf = (found) => found === null ? null : `${found.code} ${found.message}`;
const factsOf = (event) => {
    switch (event.type) {
        case 'run-started':
            return { status: event.resumed ? 'resumed' : 'started' };
        case 'stage-started':
            return { status: 'started' };
        case 'stage-finished':
            return { status: event.reused ? 'reused' : 'done', duration_ms: event.durationMs };
        case 'checks-planned':
            return { status: `${event.total} planned, ${event.cached} cached` };
        case 'check-started':
            return { check: event.check, status: 'started' };
        case 'check-retried':
            return { check: event.check, status: `retry ${event.attempt}`, error: errorOf(event.reason) };
        case 'check-finished': {
            const { outcome, durationMs, reason } = event.outcome;
            return { check: event.check, status: outcome, duration_ms: durationMs, error: errorOf(reason) };
        }
        case 'check-challenged':
            return { check: event.check, status: event.challenge.result, error: errorOf(event.challenge.finding) };
        case 'finding':
            return { status: event.finding.severity, error: errorOf(event.finding) };
        case 'run-finished':
            return { status: event.verdict, duration_ms: event.durationMs };
        default:
            return { status: 'interrupted', error: event.signal };
    }
};
/**
 * Appends every event as a JSON line to `logs/{date}/{stage}.log`. What happens between stages is logged with the
 * stage before it. A log that cannot be written must not stop a run: the first problem is kept in `problem()`.
 */
const createLogSubscriber = (options) => {
    let stage = 'T01';
    let runId = null;
    let problem = null;
    let lines = [];
    let path = null;
    let made = null;
    /** Lines of one turn of the event loop go out together: opening and redacting once costs less than for each. */
    const flush = () => {
        const text = lines.join('');
        lines = [];
        if (text === '' || path === null)
            return;
        try {
            const folder = (0,external_node_path_.dirname)(path);
            if (folder !== made)
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            made = folder;
            (0,external_node_fs_.appendFileSync)(path, options.redact(text));
        }
        catch (error) {
            problem ??= (0,thrown/* messageOf */.b)(error);
        }
    };
    const append = (record) => {
        const target = (0,external_node_path_.join)(options.root, 'logs', record.time.slice(0, 10), `${record.stage}.log`);
        if (target !== path)
            flush();
        path = target;
        if (lines.length === 0)
            setImmediate(flush);
        lines.push(`${JSON.stringify(record)}\n`);
    };
    return {
        emit(event) {
            if (event.type === 'run-started')
                runId = event.runId;
            if (event.type === 'stage-started')
                stage = event.stage;
            const facts = factsOf(event);
            const record = {
                time: new Date(options.clock.now()).toISOString(),
                run_id: runId,
                stage,
                step: looks/* STAGE_WORDS */.hZ[stage],
                check: facts.check ?? null,
                event: event.type,
                duration_ms: facts.duration_ms ?? null,
                status: facts.status ?? null,
                error: facts.error ?? null,
            };
            append(record);
            if (event.type === 'run-finished' || event.type === 'run-interrupted')
                flush();
        },
        problem: () => {
            flush();
            return problem;
        },
    };
};

// EXTERNAL MODULE: ./lib/adapters/system/clock.js
var clock = __webpack_require__(26302);
;// CONCATENATED MODULE: ./lib/application/pipeline/dry-run.js
/**
 * The configuration of a dry run: checks may only read and have no network. The plan then refuses the rest by the
 * rules it always has, so there is no second way through the engine.
 */
const forDryRun = (config) => ({
    ...config,
    execution: { ...config.execution, tier: 'read', network: false },
});

// EXTERNAL MODULE: ./lib/application/pipeline/run-pipeline.js + 53 modules
var run_pipeline = __webpack_require__(37066);
// EXTERNAL MODULE: ./lib/entrypoints/wiring/wire-pipeline.js + 3 modules
var wire_pipeline = __webpack_require__(43477);
// EXTERNAL MODULE: ./lib/entrypoints/cli/exit-codes.js
var exit_codes = __webpack_require__(17875);
// EXTERNAL MODULE: ./lib/entrypoints/cli/failure.js
var failure = __webpack_require__(78880);
// EXTERNAL MODULE: ./lib/entrypoints/cli/findings.js
var findings = __webpack_require__(33282);
// EXTERNAL MODULE: ./lib/entrypoints/cli/numbers.js
var numbers = __webpack_require__(49808);
// EXTERNAL MODULE: ./lib/entrypoints/cli/out-dir.js
var out_dir = __webpack_require__(25340);
// EXTERNAL MODULE: ./lib/entrypoints/cli/paths.js
var cli_paths = __webpack_require__(50854);
// EXTERNAL MODULE: ./lib/adapters/terminal/text.js
var terminal_text = __webpack_require__(74838);
;// CONCATENATED MODULE: ./lib/adapters/terminal/annotation.js

/** GitHub shows ten annotations of each level per step; more are dropped without a word, so we choose. */
const LIMIT = 10;
const LEVEL = { error: 'error', warning: 'warning', note: 'notice' };
const RANK = { error: 0, warning: 1, note: 2 };
const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
/** `::error file=…,line=…,col=…,title=AX2003::message`, for at most ten findings, worst first. */
const annotationLines = (findings) => findings
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
    .slice(0, LIMIT)
    .map((found) => {
    const at = found.source;
    const place = at === null ? '' : `file=${escapeProperty(at.file)},line=${at.line},col=${at.column},`;
    const text = (0,terminal_text/* oneLine */.TN)(`${found.message} ${found.remedy}`);
    return `::${LEVEL[found.severity]} ${place}title=${escapeProperty(found.code)}::${escapeData(text)}`;
});

// EXTERNAL MODULE: ./lib/domain/model/count.js
var count = __webpack_require__(46325);
// EXTERNAL MODULE: ./lib/adapters/terminal/look.js
var look = __webpack_require__(5758);
;// CONCATENATED MODULE: ./lib/adapters/terminal/event-line.js




/** `(tracker.md:12:3)`, or nothing. */
const place = (found) => found.source === null ? '' : `(${found.source.file}:${found.source.line}:${found.source.column})`;
const findingLine = (found, paint) => `${(0,look/* severityWord */.Oh)(found.severity, paint)} ${found.code} ${(0,terminal_text/* oneLine */.TN)(found.message)} ${paint.dim((0,terminal_text/* oneLine */.TN)(place(found)))}`.trimEnd();
/** `✖ unit  failed  3.9 s  AX4001 The command ended with exit code 1.` */
const outcomeLine = (result, paint) => {
    const parts = [`${(0,look/* outcomeSign */.mT)(result.outcome, paint)} ${(0,terminal_text/* oneLine */.TN)(result.id)}`, (0,look/* outcomeWord */.nG)(result, paint)];
    if (result.cachedFrom === null)
        parts.push(paint.dim((0,terminal_text/* elapsed */.vk)(result.durationMs)));
    else
        parts.push(paint.dim(`unchanged since run ${(0,terminal_text/* oneLine */.TN)(result.cachedFrom)}`));
    if (result.reason !== null)
        parts.push(`${result.reason.code} ${(0,terminal_text/* oneLine */.TN)(result.reason.message)}`);
    return parts.join('  ');
};
/** The one line that an event is worth, or null for none. */
const eventLine = (event, paint) => {
    switch (event.type) {
        case 'run-started':
            return `${event.resumed ? 'resumed' : 'started'} run ${(0,terminal_text/* oneLine */.TN)(event.runId)} in ${(0,terminal_text/* oneLine */.TN)(event.dir)}`;
        case 'stage-started':
            return paint.bold(`${event.stage} ${looks/* STAGE_WORDS */.hZ[event.stage]}`);
        case 'stage-finished':
            return paint.dim(`${event.stage} ${looks/* STAGE_WORDS */.hZ[event.stage]} ${event.reused ? 'reused' : `done in ${(0,terminal_text/* elapsed */.vk)(event.durationMs)}`}`);
        case 'checks-planned':
            return `${(0,count/* count */.U)(event.total, 'check')}, ${event.cached} of them unchanged`;
        case 'check-started':
            return `${paint.cyan('▶')} ${(0,terminal_text/* oneLine */.TN)(event.check)}  ${paint.dim((0,terminal_text/* oneLine */.TN)(event.describe))}`;
        case 'check-retried': {
            const why = event.reason === null ? '' : `: ${event.reason.code} ${(0,terminal_text/* oneLine */.TN)(event.reason.message)}`;
            return `${paint.yellow('↻')} ${(0,terminal_text/* oneLine */.TN)(event.check)}  try ${event.attempt} in ${(0,terminal_text/* elapsed */.vk)(event.delayMs)}${why}`;
        }
        case 'check-finished':
            return outcomeLine(event.outcome, paint);
        case 'check-challenged': {
            const { result, reason } = event.challenge;
            return `${(0,look/* challengeSign */.Nh)(result, paint)} ${(0,terminal_text/* oneLine */.TN)(event.check)}  ${result}  ${paint.dim((0,terminal_text/* oneLine */.TN)(reason))}`;
        }
        case 'finding':
            return findingLine(event.finding, paint);
        case 'run-finished':
            return `${(0,look/* verdictWord */.E0)(event.verdict, paint)} after ${(0,terminal_text/* elapsed */.vk)(event.durationMs)}`;
        default:
            return `${paint.yellow('interrupted')} by ${(0,terminal_text/* oneLine */.TN)(event.signal)}; the same command resumes`;
    }
};

;// CONCATENATED MODULE: ./lib/adapters/terminal/group-renderer.js





/**
 * For a job log of GitHub Actions: a folded group per stage, and under it, not folded, what went wrong in it.
 * No line of ours can be taken for a command of the runner, whatever a document or a program says.
 */
const createGroupRenderer = (stream, options) => {
    const paint = (0,look/* createPaint */.XG)(options.color);
    const findings = [];
    let trouble = [];
    let open = false;
    const line = (text) => void stream.write(`${(0,terminal_text/* runnerSafe */.e9)(text)}\n`);
    const endGroup = () => {
        if (!open)
            return;
        stream.write('::endgroup::\n');
        open = false;
        for (const text of trouble)
            line(text);
        trouble = [];
    };
    const note = (event) => {
        if (event.type === 'finding')
            findings.push(event.finding);
        if (event.type !== 'check-finished')
            return;
        if (event.outcome.reason !== null)
            findings.push(event.outcome.reason);
        if ((0,look/* isTrouble */.KM)(event.outcome.outcome))
            trouble.push(outcomeLine(event.outcome, paint));
    };
    return {
        emit(event) {
            note(event);
            if (event.type === 'stage-started') {
                endGroup();
                stream.write(`::group::${event.stage} ${looks/* STAGE_WORDS */.hZ[event.stage]}\n`);
                open = true;
                return;
            }
            const ends = event.type === 'run-finished' || event.type === 'run-interrupted';
            if (ends)
                endGroup();
            const text = eventLine(event, paint);
            if (text !== null)
                line(text);
            if (event.type === 'stage-finished')
                endGroup();
            if (ends && options.annotations)
                for (const one of annotationLines(findings))
                    stream.write(`${one}\n`);
        },
        close: endGroup,
    };
};

;// CONCATENATED MODULE: ./lib/adapters/terminal/batches.js
/** A person does not see the difference. Milliseconds. */
const EVERY_MS = 40;
/** Collects what is written: with a thousand quick checks each line would be a call into the system. */
const inBatches = (stream) => {
    let held = '';
    let timer = null;
    const flush = () => {
        if (timer !== null)
            clearTimeout(timer);
        timer = null;
        const text = held;
        held = '';
        if (text !== '')
            stream.write(text);
    };
    return {
        write: (text) => {
            held += text;
            timer ??= setTimeout(flush, EVERY_MS);
        },
        flush,
    };
};

;// CONCATENATED MODULE: ./lib/adapters/terminal/line-renderer.js



/** One line per state change, each with the time since the start: for pipes and CI logs. */
const createLineRenderer = (stream, options) => {
    const paint = (0,look/* createPaint */.XG)(options.color);
    const start = options.clock.monotonic();
    return {
        emit(event) {
            const line = eventLine(event, paint);
            if (line === null)
                return;
            const since = (0,terminal_text/* elapsed */.vk)(options.clock.monotonic() - start).padStart(9);
            stream.write(`${paint.dim(since)}  ${line}\n`);
        },
        close: () => undefined,
    };
};

;// CONCATENATED MODULE: ./lib/adapters/terminal/frame.js


const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
/** Milliseconds that a picture of the spinner stays. */
const BEAT = 100;
const spinner = (now) => SPINNER[Math.floor(now / BEAT) % SPINNER.length] ?? '·';
const stageNote = (state, stage) => {
    if (stage.stage === 'T03' && state.total > 0) {
        return `${state.done}/${state.total}${state.bad > 0 ? ` · ${state.bad} not passed` : ''}`;
    }
    return stage.stage === 'T05' && state.challenged > 0 ? `${state.challenged} challenged` : '';
};
const stageLine = (state, stage, now, width, paint) => {
    const done = stage.durationMs !== null;
    const time = stage.reused ? 'reused' : (0,terminal_text/* elapsed */.vk)(stage.durationMs ?? now - stage.startedAt);
    const text = (0,terminal_text/* fit */.Uj)(`${stage.stage} ${looks/* STAGE_WORDS */.hZ[stage.stage].padEnd(10)} ${time.padStart(9)}  ${stageNote(state, stage)}`, width - 2);
    return done ? `${paint.green('✔')} ${text}` : `${paint.cyan(spinner(now))} ${paint.bold(text)}`;
};
const checkLine = (one, now, width, paint) => {
    const time = (0,terminal_text/* elapsed */.vk)(now - one.startedAt);
    const room = width - 5 - time.length;
    const name = (0,terminal_text/* fit */.Uj)((0,terminal_text/* oneLine */.TN)(one.check), Math.min(room, Math.max(16, Math.floor(room / 3))), true);
    const rest = (0,terminal_text/* fit */.Uj)((0,terminal_text/* oneLine */.TN)(one.describe), Math.max(0, room - (0,terminal_text/* displayWidth */.F1)(name) - 2), true);
    return `  ${paint.cyan(spinner(now))} ${name}  ${paint.dim(rest)} ${time}`;
};
/** The lines of the live view; none is wider than the terminal, and all fit on it. */
const frameLines = (state, now, size, paint) => {
    const width = Math.max(1, size.columns - 1);
    const lines = state.stages.map((stage) => stageLine(state, stage, now, width, paint));
    const room = Math.max(1, size.rows - lines.length - 2);
    const shown = state.running.slice(0, room);
    lines.push(...shown.map((one) => checkLine(one, now, width, paint)));
    const hidden = state.running.length - shown.length;
    if (hidden > 0)
        lines.push(paint.dim(`  … and ${hidden} more`));
    return lines;
};

;// CONCATENATED MODULE: ./lib/adapters/terminal/progress.js
const START = { stages: [], running: [], total: 0, done: 0, bad: 0, challenged: 0 };
/** The next state of the view. Pure, so that the view can be tested without a terminal. */
const advance = (state, event, now) => {
    switch (event.type) {
        case 'stage-started':
            return {
                ...state,
                stages: [...state.stages, { stage: event.stage, startedAt: now, durationMs: null, reused: false }],
            };
        case 'stage-finished':
            return {
                ...state,
                running: [],
                stages: state.stages.map((one) => one.stage === event.stage ? { ...one, durationMs: event.durationMs, reused: event.reused } : one),
            };
        case 'checks-planned':
            return { ...state, total: event.total };
        case 'check-started':
            return {
                ...state,
                running: [...state.running, { check: event.check, describe: event.describe, startedAt: now }],
            };
        case 'check-finished':
            return {
                ...state,
                running: state.running.filter((one) => one.check !== event.check),
                done: state.done + 1,
                bad: state.bad +
                    (event.outcome.outcome === 'passed' || event.outcome.outcome === 'not-applicable' ? 0 : 1),
            };
        case 'check-challenged':
            return { ...state, challenged: state.challenged + 1 };
        case 'run-interrupted':
            return { ...state, running: [] };
        default:
            return state;
    }
};

;// CONCATENATED MODULE: ./lib/adapters/terminal/tree-renderer.js





/** Below this the tree would be all ellipses. */
const MIN_COLUMNS = 40;
const MIN_ROWS = 8;
const REDRAW_MS = 100;
/** Events that leave a line above the tree, because they matter after the run, too. */
const staysVisible = (event) => {
    switch (event.type) {
        case 'run-started':
        case 'run-interrupted':
        case 'run-finished':
            return true;
        case 'check-finished':
            return (0,look/* isTrouble */.KM)(event.outcome.outcome) || event.outcome.flaky;
        case 'check-challenged':
            return event.challenge.result === 'vacuous';
        case 'finding':
            return event.finding.severity !== 'note';
        default:
            return false;
    }
};
/**
 * A live tree of stages and running checks. It redraws in place with relative cursor moves only, and never hides
 * the cursor or leaves the line mode, so that even a killed process leaves a sane terminal. Too small a terminal
 * gets plain lines.
 */
const createTreeRenderer = (stream, options) => {
    const size = () => ({ columns: stream.columns ?? 80, rows: stream.rows ?? 24 });
    if (size().columns < MIN_COLUMNS || size().rows < MIN_ROWS)
        return createLineRenderer(stream, options);
    const paint = (0,look/* createPaint */.XG)(options.color);
    let state = START;
    let drawn = 0;
    /** Writes lines that stay, then the tree under them, in one piece so that nothing flickers. */
    const draw = (permanent) => {
        const frame = frameLines(state, options.clock.monotonic(), size(), paint);
        const up = drawn > 0 ? `\u001b[${drawn}A` : '';
        const text = [...permanent, ...frame].map((line) => `${line}\u001b[K\n`).join('');
        stream.write(`\r${up}${text}\u001b[J`);
        drawn = frame.length;
    };
    const timer = setInterval(() => draw([]), REDRAW_MS);
    timer.unref();
    const close = () => clearInterval(timer);
    return {
        emit(event) {
            state = advance(state, event, options.clock.monotonic());
            const line = staysVisible(event) ? eventLine(event, paint) : null;
            const ends = event.type === 'run-finished' || event.type === 'run-interrupted';
            if (ends) {
                close();
                draw([]);
                drawn = 0;
                stream.write(`${line ?? ''}\n`);
            }
            else if (line !== null || event.type.startsWith('stage-')) {
                draw(line === null ? [] : [line]);
            }
        },
        close,
    };
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/renderer.js





const isSet = (value) => value !== undefined && value !== '' && value !== '0' && value !== 'false';
/** Also when the process is ended in the middle of a run, its last lines are seen. */
const batched = (stream, create) => {
    const batches = inBatches(stream);
    const renderer = create(batches);
    process.once('exit', batches.flush);
    return {
        emit: (event) => renderer.emit(event),
        close: () => {
            renderer.close();
            batches.flush();
            process.off('exit', batches.flush);
        },
    };
};
/**
 * How a run is shown on stderr: folded groups inside GitHub Actions, a live tree on a terminal, plain lines
 * elsewhere and wherever a person asked for no drawing.
 */
const chooseRenderer = (context) => {
    const { env, output, options } = context;
    const settings = { clock: (0,clock/* createClock */.t)(), color: output.sayPaint.isColorSupported };
    if (env['GITHUB_ACTIONS'] === 'true') {
        return batched(output.stderr, (stream) => createGroupRenderer(stream, { ...settings, annotations: true }));
    }
    const plain = output.stderr.isTTY !== true ||
        options.flag('nonInteractive') ||
        env['TERM'] === 'dumb' ||
        isSet(env['CI']) ||
        isSet(env['AURORA_CI']);
    return plain
        ? batched(output.stderr, (stream) => createLineRenderer(stream, settings))
        : createTreeRenderer(output.stderr, settings);
};

;// CONCATENATED MODULE: ./lib/entrypoints/cli/execute-run.js

















/** Null for "those of the configuration" when nothing was named. */
const orConfigured = (named) => named.length > 0 ? named : null;
/** `--challenge`, unless AURORA_FAST says that it was done elsewhere. */
const challengeOf = ({ options }, project) => options.text('challenge') === 'none' || project.environment.fast ? 'none' : 'auto';
const isDryRun = ({ options }, project) => options.flag('dryRun') || project.environment.dryRun;
const requestOf = (context, project, asked) => {
    const { cwd, command, options } = context;
    const inside = (paths) => paths?.map((path) => (0,cli_paths/* toWorkspacePath */.C)(cwd, path)) ?? null;
    const reports = options.list('report');
    return {
        command: command.name,
        trackers: inside(asked.trackers),
        specs: inside(asked.specs),
        items: asked.items,
        config: effectiveConfig(context, project),
        configFile: project.configFile,
        configFindings: project.findings,
        challenge: asked.challenge,
        force: options.flag('force') || project.environment.full,
        resume: options.flag('resume'),
        shard: (0,numbers/* shardOf */.IS)(context),
        shards: null,
        runId: (0,numbers/* runIdOf */.SR)(context),
        pipeline: asked.pipeline ?? null,
        reports: reports.length > 0 ? reports : project.config.reports,
        base: asked.base ?? null,
        trust: 'T0',
        links: {},
    };
};
/** Where `logs/` goes: the workspace, or the output directory if nothing else may be written. */
const logRoot = (context, project) => {
    const out = (0,out_dir/* outDirOf */.j)(context);
    const elsewhere = isDryRun(context, project) || context.options.text('out') !== null;
    if (elsewhere)
        return (0,external_node_path_.isAbsolute)(out) ? out : (0,external_node_path_.join)(context.cwd, out);
    return project.environment.out === null ? context.cwd : (0,external_node_path_.join)(context.cwd, project.environment.out);
};
const effectiveConfig = (context, project) => isDryRun(context, project) ? forDryRun(project.config) : project.config;
/** With a base: what its checks come to there, so that the reports can say what changed. */
const withDelta = async (context, request, dry) => {
    const { base } = request;
    if (base === null || dry)
        return request;
    const { baseStandings, needsBaseRun } = await __webpack_require__.e(/* import() */ 5333).then(__webpack_require__.bind(__webpack_require__, 25333));
    if (!needsBaseRun(request))
        return request;
    context.output.say(`Running the checks of ${base.commit.slice(0, 7)} in a second work tree, for the delta.`);
    const { standings, findings } = await baseStandings(context.cwd, request, context.env, context.signal);
    return {
        ...request,
        base: { ...base, standings },
        configFindings: [...request.configFindings, ...findings],
    };
};
const wire = async (context, project, events) => {
    const wired = await (0,wire_pipeline/* wirePipeline */.O)({
        root: context.cwd,
        outDir: (0,out_dir/* outDirOf */.j)(context),
        config: effectiveConfig(context, project),
        env: context.env,
        events,
        signal: context.signal,
    });
    if ((0,findings/* hasErrors */.C)(wired.findings)) {
        await wired.close();
        throw new failure/* CommandFailure */.q(exit_codes/* EXIT */.d.usage, wired.findings, project.read);
    }
    return wired;
};
/** Only the other run in the directory is nothing that was given wrongly. */
const notBegun = ({ problems }, project) => {
    const isBusy = problems.some(({ code }) => code === 'AX5502');
    return new failure/* CommandFailure */.q(isBusy ? exit_codes/* EXIT */.d.outside : exit_codes/* EXIT */.d.usage, problems, project.read);
};
/** A challenge needs room for copies: told before anything runs, not as an item that nobody could prove. */
const insistOnTemporary = (challenge) => {
    if (challenge !== 'none')
        (0,external_node_fs_.rmdirSync)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aurora-scratch-')));
};
/**
 * Runs the pipeline for a command: shows it while it happens, logs it, and gives its result. Throws CommandFailure
 * when it could not begin: broken parts of the project, a run id that is taken (2), or another run in the same directory
 * (3).
 */
const executeRun = async (context, project, asked) => {
    insistOnTemporary(asked.challenge);
    const renderer = chooseRenderer(context);
    const subscribers = [renderer];
    if (context.options.flag('jsonl'))
        subscribers.push(createJsonRenderer(context.output.stdout, { clock: (0,clock/* createClock */.t)() }));
    const events = fanOut(subscribers);
    const wired = await wire(context, project, events);
    const log = createLogSubscriber({
        root: logRoot(context, project),
        clock: wired.ports.clock,
        redact: wired.ports.redact,
    });
    subscribers.push(log);
    try {
        await asked.insist?.(wired.ports);
        const request = await withDelta(context, requestOf(context, project, asked), isDryRun(context, project));
        const result = await (0,run_pipeline/* runPipeline */.a)(request, wired.ports);
        if ('problems' in result)
            throw notBegun(result, project);
        return result;
    }
    finally {
        renderer.close();
        await wired.close();
        const problem = log.problem();
        if (problem !== null)
            context.output.say(`The log could not be written: ${problem}`);
    }
};


/***/ }),

/***/ 49808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ shardOf),
/* harmony export */   Ly: () => (/* binding */ positiveNumber),
/* harmony export */   SR: () => (/* binding */ runIdOf)
/* harmony export */ });
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85630);
/* harmony import */ var _domain_model_safe_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88163);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17875);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78880);




const refuse = (context, name, value, expected) => {
    const values = { command: context.command.name, name: `--${name}`, value, expected, suggestion: '' };
    throw new _failure_js__WEBPACK_IMPORTED_MODULE_3__/* .CommandFailure */ .q(_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .d.usage, [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('AX1004', values)]);
};
/** A whole number from 1 to 100 000 given as an option. Throws AX1004. */
const positiveNumber = (context, name, fallback) => {
    const text = context.options.text(name);
    if (text === null)
        return fallback;
    const value = /^\d{1,6}$/.test(text) ? Number(text) : 0;
    return value >= 1 && value <= 100_000
        ? value
        : refuse(context, name, text, 'it takes a whole number from 1');
};
/** `--run-id`, or null. Throws AX1004 for what cannot be the name of a run. */
const runIdOf = (context) => {
    const text = context.options.text('runId');
    return text === null || (0,_domain_model_safe_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isRunId */ .Pk)(text) ? text : refuse(context, 'run-id', text, _domain_model_safe_id_js__WEBPACK_IMPORTED_MODULE_1__/* .RUN_ID_RULE */ .jJ);
};
/** `--shard 2/3`, or null. Throws AX1004. */
const shardOf = (context) => {
    const text = context.options.text('shard');
    if (text === null)
        return null;
    const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
    const [index, total] = [Number(match?.[1]), Number(match?.[2])];
    return match && index <= total
        ? { index, total }
        : refuse(context, 'shard', text, 'it takes the number of the share and how many there are, such as 2/3');
};


/***/ }),

/***/ 25340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ outDirOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Where runs are: `--out`, else below AURORA_OUT, else `spec_runs`. */
const outDirOf = ({ options, env }) => {
    const given = options.text('out');
    if (given !== null)
        return given;
    const base = env['AURORA_OUT'] ?? '';
    return base === '' ? 'spec_runs' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, 'spec_runs');
};


/***/ })

};
