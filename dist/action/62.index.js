export const id = 62;
export const ids = [62,707];
export const modules = {

/***/ 39062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCommandRunner: () => (/* binding */ createCommandRunner)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/adapters/system/command-runner/processes.js
var processes = __webpack_require__(33918);
;// CONCATENATED MODULE: ./lib/adapters/system/command-runner/worker-script.js
/**
 * The program of a shell worker. It is a lean, persistent bash that forks one subshell per check, because a fork
 * from our own process costs more the more memory we hold.
 *
 * File descriptors: 0 frames in · 1 output of the check · 2 (kept as 5) errors of the check · 3 answers to us.
 * A frame is ten digits of length and that many bytes of shell code, which `frame.ts` builds from quoted words only.
 * After each check the secret delimiter goes to both output streams, then `exit-code group-alive pid` to 3.
 *
 * `set -m` gives each check a process group of its own. A check that stops itself ends its `wait` with 128 + 19 and
 * counts as a process that stayed behind. (`wait -f` would wait on, but bash 5.2 now and then spins in it for ever.)
 * The worker itself says nothing (fd 2 is closed to it), so that job notices never mix with a check's errors.
 */
const WORKER_SCRIPT = `
set -m
export -n LC_ALL
unset OLDPWD SHLVL
exec 5>&2 2>/dev/null
IFS= read -r -N 32 delimiter
while IFS= read -r -N 10 size; do
  IFS= read -r -N "$((10#$size))" frame
  ( exec 3>&- 5>&-; eval "$frame" ) </dev/null 2>&5 &
  job=$!
  wait "$job"
  code=$?
  if kill -0 -- "-$job"; then alive=1; else alive=0; fi
  printf '%s' "$delimiter"
  printf '%s' "$delimiter" >&5
  printf '%s %s %s\\n' "$code" "$alive" "$job" >&3
done
`;

;// CONCATENATED MODULE: ./lib/adapters/system/command-runner/worker.js



/**
 * Passes a stream on up to the delimiter. The last bytes are held back, because the delimiter may come in pieces.
 * Bytes after it, which only a process that outlived its check can have written, are dropped.
 */
const createDelimited = (delimiter, done) => {
    let capture = null;
    let held = Buffer.alloc(0);
    return {
        begin: (target) => {
            capture = target;
            held = Buffer.alloc(0);
        },
        data: (chunk) => {
            if (capture === null)
                return;
            const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
            const at = bytes.indexOf(delimiter);
            const end = at >= 0 ? at : Math.max(0, bytes.length - delimiter.length + 1);
            if (end > 0)
                capture.write(bytes.subarray(0, end));
            held = at >= 0 ? Buffer.alloc(0) : bytes.subarray(end);
            if (at < 0)
                return;
            capture = null;
            done();
        },
        /** The delimiter will not come any more: what is held back was output after all. */
        abandon: () => {
            capture?.write(held);
            capture = null;
        },
    };
};
/** A worker that never was: the system had no process, file or memory left for it, and says so a moment later. */
const stillborn = (child) => {
    const reason = new Promise((resolve) => child.once('error', ({ message }) => resolve(message)));
    return {
        pid: null,
        alive: () => false,
        start: async () => ({ kind: 'lost', reason: await reason }),
        kill: () => undefined,
    };
};
/**
 * Starts a worker. `secret` (32 characters of hex) marks the end of a check's output; it is handed over on a pipe,
 * so that no check can read it from an environment or a command line.
 */
const startWorker = (bash, secret) => {
    const child = (0,external_node_child_process_.spawn)(bash, ['--noprofile', '--norc', '-c', WORKER_SCRIPT], {
        cwd: '/',
        env: { LC_ALL: 'C' },
        // A session of its own: a terminal's Ctrl-C reaches us, and we stop the checks in order.
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    });
    // Without a process there may be no streams either, whatever the types say.
    if (child.pid === undefined)
        return stillborn(child);
    let settle = null;
    let answer = null;
    let dead = null;
    let waitingFor = 0;
    let control = '';
    const oneDone = () => {
        waitingFor -= 1;
        if (waitingFor > 0 || settle === null || answer === null)
            return;
        const resolve = settle;
        settle = null;
        resolve(answer);
    };
    const delimiter = Buffer.from(secret);
    const out = createDelimited(delimiter, oneDone);
    const err = createDelimited(delimiter, oneDone);
    const lost = (reason) => {
        dead ??= reason;
        out.abandon();
        err.abandon();
        settle?.({ kind: 'lost', reason: dead });
        settle = null;
    };
    child.stdout.on('data', out.data);
    child.stderr.on('data', err.data);
    child.stdio[3]?.on('data', (chunk) => {
        control += chunk.toString('latin1');
        const line = /^(\d+) ([01]) (\d+)\n$/.exec(control);
        if (line === null)
            return;
        control = '';
        answer = { kind: 'ended', exitCode: Number(line[1]), groupAlive: line[2] === '1', pid: Number(line[3]) };
        oneDone();
    });
    for (const stream of [child.stdin, ...child.stdio.slice(1)])
        stream?.on('error', () => undefined);
    child.on('error', (error) => lost(error.message));
    // Not `close`: a process that escaped may hold the pipes for ever.
    child.on('exit', (code, signal) => setImmediate(() => lost(`its shell ended with ${signal ?? `code ${code}`}`)));
    child.stdin.write(secret);
    return {
        pid: child.pid ?? null,
        alive: () => dead === null,
        start: (frame, stdout, stderr) => {
            const { promise, resolve } = Promise.withResolvers();
            if (dead !== null)
                return Promise.resolve({ kind: 'lost', reason: dead });
            settle = resolve;
            answer = null;
            waitingFor = 3;
            out.begin(stdout);
            err.begin(stderr);
            const body = Buffer.from(frame);
            child.stdin.write(Buffer.concat([Buffer.from(String(body.length).padStart(10, '0')), body]));
            return promise;
        },
        kill: () => {
            if (child.pid !== undefined && child.exitCode === null)
                (0,processes/* sendSignal */.vG)(child.pid, 'SIGKILL');
            // Said now: once nothing of the child keeps us alive, its `exit` may never be heard.
            lost('it was killed');
            for (const stream of child.stdio)
                stream?.destroy();
            child.unref();
            // Its end is no longer waited for: a shell that was stopped (`kill -STOP`) may never tell.
            lost('its shell was killed');
        },
    };
};

;// CONCATENATED MODULE: ./lib/adapters/system/command-runner/pool.js

/** A pool of at most `size` workers, each started when first needed. */
const createPool = (size, bash, secret) => {
    const idle = [];
    const busy = new Set();
    const waiting = [];
    const take = () => {
        let worker = idle.pop();
        while (worker !== undefined && !worker.alive())
            worker = idle.pop();
        worker ??= startWorker(bash, secret);
        busy.add(worker);
        return worker;
    };
    return {
        acquire: () => {
            if (busy.size < Math.max(1, size))
                return Promise.resolve(take());
            const { promise, resolve } = Promise.withResolvers();
            waiting.push(resolve);
            return promise;
        },
        release: (worker, clean) => {
            busy.delete(worker);
            if (clean && worker.alive())
                idle.push(worker);
            else
                worker.kill();
            const next = waiting.shift();
            if (next !== undefined)
                next(take());
        },
        close: () => {
            for (const worker of [...idle, ...busy])
                worker.kill();
            idle.length = 0;
        },
    };
};

;// CONCATENATED MODULE: ./lib/adapters/system/command-runner/quotas.js



const isRoot = () => process.getuid?.() === 0;
/**
 * The words that run a command without a network, or null where the kernel does not let us. As a plain user this
 * takes a user namespace; mapping the user to itself keeps `whoami` right where `unshare` can do it.
 */
const probeNoNetwork = () => {
    const ways = isRoot()
        ? [['-n']]
        : [
            ['-c', '-n'],
            ['-r', '-n'],
        ];
    for (const options of ways) {
        const words = ['unshare', ...options, '--'];
        if ((0,external_node_child_process_.spawnSync)('unshare', [...options, '--', 'true'], { stdio: 'ignore', timeout: 5_000 }).status === 0)
            return words;
    }
    return null;
};
/** Threads of this user, which is what the system counts against its limit of processes. */
const threadsOfUser = (uid) => {
    let count = 0;
    for (const pid of (0,processes/* listPids */.$q)()) {
        try {
            const status = (0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'latin1');
            if (Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]) === uid)
                count += Number(/^Threads:\s+(\d+)/m.exec(status)?.[1] ?? 1);
        }
        catch {
            // Ended while we counted.
        }
    }
    return count;
};
/** The `ulimit -u` that leaves room for `wanted` more, or null when there is nothing to set. */
const processLimit = (wanted) => {
    const uid = process.getuid?.();
    return wanted === null || uid === undefined || uid === 0 ? null : threadsOfUser(uid) + wanted;
};
/** What was asked for, and whether it is really in force. */
const describeQuotas = (request, noNetwork) => {
    const quotas = [];
    const add = (name, wanted, why) => {
        quotas.push({ name, wanted, enforced: why === null, why });
    };
    const posix = process.platform === 'linux' ? null : `ulimit is not relied on under ${process.platform}`;
    if (request.memoryMiB !== null)
        add('memory', `${request.memoryMiB} MiB of address space per process`, posix);
    if (request.cpuSeconds !== null)
        add('cpu', `${request.cpuSeconds} s per process`, posix);
    if (request.processes !== null) {
        add('processes', `${request.processes}`, isRoot() ? 'the system does not limit processes of root' : posix);
    }
    if (!request.network) {
        add('network', 'off', noNetwork === null ? 'this system does not let us make a network namespace' : null);
    }
    return quotas;
};

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./lib/domain/model/redacting-stream.js
/** Longer than any private key in PEM form, so that one that is cut in two is still seen whole. */
const HOLD_BACK = 16 * 1024;
/** A cut between the two halves of a surrogate pair would lose the character. */
const characterStart = (text, at) => {
    const unit = text.charCodeAt(at);
    return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
};
/** Where a text may be cut: before the held-back end, at a line break when there is one, and inside no secret. */
const safeCut = (text, redacted, redact, holdBack) => {
    for (let limit = text.length - holdBack; limit > 0; limit -= holdBack) {
        const lineEnd = text.lastIndexOf('\n', limit - 1) + 1;
        const cut = lineEnd > Math.max(0, limit - holdBack) ? lineEnd : characterStart(text, limit);
        if (redacted === text)
            return cut;
        if (redact(text.slice(0, cut)) + redact(text.slice(cut)) === redacted)
            return cut;
    }
    return 0;
};
/**
 * Wraps a redactor of whole texts so that a secret across the border of two pieces is still found. It holds back
 * the last `holdBack` characters, and cuts only where cutting changes nothing. Memory is bounded by four times the
 * hold-back beyond the piece itself: a "secret" without an end is cut there.
 */
const createRedactingStream = (redact, holdBack = HOLD_BACK) => {
    let held = '';
    return {
        push: (piece) => {
            held += piece;
            if (held.length < 2 * holdBack)
                return '';
            const redacted = redact(held);
            const cut = safeCut(held, redacted, redact, holdBack);
            if (cut === 0) {
                if (held.length < 4 * holdBack)
                    return '';
                held = '';
                return redacted;
            }
            const out = redacted === held ? held.slice(0, cut) : redact(held.slice(0, cut));
            held = held.slice(cut);
            return out;
        },
        end: () => {
            const out = held === '' ? '' : redact(held);
            held = '';
            return out;
        },
    };
};

;// CONCATENATED MODULE: ./lib/adapters/system/command-runner/capture.js



const EMPTY_SHA256 = (0,external_node_crypto_.createHash)('sha256').digest('hex');
/** Redacting in batches costs far less than chunk by chunk; memory stays bounded by this and the cap. */
const BATCH_BYTES = 256 * 1024;
/** A continuation byte of UTF-8: a cut before one would break a character. */
const isContinuation = (byte) => byte !== undefined && (byte & 0xc0) === 0x80;
/** The first and the last bytes of a stream that may be endless. */
const createHeadAndTail = (cap) => {
    const headCap = Math.ceil(cap / 2);
    const tailCap = cap - headCap;
    const head = [];
    let tail = [];
    let headBytes = 0;
    let tailBytes = 0;
    let total = 0;
    return {
        push: (chunk) => {
            total += chunk.length;
            const toHead = chunk.subarray(0, headCap - headBytes);
            if (toHead.length > 0)
                head.push(toHead);
            headBytes += toHead.length;
            if (toHead.length === chunk.length)
                return;
            tail.push(chunk.subarray(toHead.length));
            tailBytes += chunk.length - toHead.length;
            while (tail[0] !== undefined && tailBytes - tail[0].length >= tailCap)
                tailBytes -= tail.shift()?.length ?? 0;
        },
        end: () => {
            const rest = Buffer.concat(tail);
            tail = [];
            if (total <= cap)
                return { text: Buffer.concat([...head, rest]).toString(), bytes: total, truncated: false };
            // The decoder leaves out a character that the cut broke.
            const first = new external_node_string_decoder_.StringDecoder('utf8').write(Buffer.concat(head));
            let tailStart = Math.max(0, rest.length - tailCap);
            while (isContinuation(rest[tailStart]))
                tailStart += 1;
            const gap = total - Buffer.byteLength(first) - (rest.length - tailStart);
            const text = `${first}\n… ${gap} bytes left out …\n${rest.toString('utf8', tailStart)}`;
            return { text, bytes: total, truncated: true };
        },
    };
};
/**
 * Captures a stream: redacted first, then hashed and counted in full, kept at both ends up to `capBytes`, and made
 * readable last. Redaction comes again after that, because taking colours out can join the halves of a secret.
 */
const createCapture = (redact, capBytes, readable) => {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const kept = createHeadAndTail(capBytes);
    const redacting = createRedactingStream(redact);
    let batch = [];
    let batchBytes = 0;
    const keep = (text) => {
        if (text === '')
            return;
        const bytes = Buffer.from(text);
        hash.update(bytes);
        kept.push(bytes);
    };
    const flush = () => {
        const bytes = batch.length === 1 ? batch[0] : Buffer.concat(batch);
        batch = [];
        batchBytes = 0;
        if (bytes !== undefined && bytes.length > 0)
            keep(redacting.push(decoder.write(bytes)));
    };
    return {
        write: (chunk) => {
            batch.push(chunk);
            batchBytes += chunk.length;
            if (batchBytes >= BATCH_BYTES)
                flush();
        },
        end: () => {
            flush();
            keep(redacting.push(decoder.end()) + redacting.end());
            const { text, bytes, truncated } = kept.end();
            if (bytes === 0)
                return { text: '', bytes, sha256: EMPTY_SHA256, truncated };
            return { text: redact(readable(text)), bytes, sha256: hash.digest('hex'), truncated };
        },
    };
};

;// CONCATENATED MODULE: ./lib/adapters/system/command-runner/frame.js
/** What bash gives a meaning of its own, so that `export` would fail or change the shell that starts the check. */
const SPECIAL_NAME = /^(?:BASH.*|SHELLOPTS|E?UID|PPID|GROUPS|FUNCNAME|DIRSTACK|S?RANDOM|SECONDS|LINENO|EPOCH.*|HISTCMD|COMP_.*|PIPESTATUS|POSIXLY_CORRECT|IFS|TMOUT|OPT.*)$/;
const PLAIN_NAME = /^[A-Za-z_]\w*$/;
/** A word that bash takes literally, whatever bytes it holds. */
const quote = (word) => `'${word.replaceAll("'", "'\\''")}'`;
const canExport = (name) => PLAIN_NAME.test(name) && !SPECIAL_NAME.test(name);
const limits = (request, processLimit) => {
    const parts = [];
    if (request.memoryMiB !== null)
        parts.push(`ulimit -v ${Math.ceil(request.memoryMiB * 1024)}`);
    if (request.cpuSeconds !== null)
        parts.push(`ulimit -t ${Math.ceil(request.cpuSeconds)}`);
    if (processLimit !== null)
        parts.push(`ulimit -u ${processLimit}`);
    return parts.map((part) => `${part} 2>/dev/null;`).join('');
};
/**
 * The shell code a worker evaluates in a subshell to become the check: limits, directory, exactly the given
 * environment, then `exec`. Everything that comes from outside is one single-quoted word.
 *
 * @param environment the whole environment of the child, marker included
 * @param processLimit the absolute `ulimit -u` to set, or null
 */
const buildFrame = (request, environment, processLimit, launchers) => {
    const names = Object.keys(environment).filter((name) => name !== '_');
    const options = request.shell === 'strict' ? '-euo pipefail ' : '';
    const shell = `${quote(launchers.bash)} --noprofile --norc ${options}-c ${quote(request.command)}`;
    const network = request.network
        ? ''
        : (launchers.noNetwork ?? []).map((word) => `${quote(word)} `).join('');
    const start = `${limits(request, processLimit)}cd -- ${quote(request.cwd)} || exit 126;unset OLDPWD PWD;`;
    const assignments = names.map((name) => quote(`${name}=${environment[name] ?? ''}`)).join(' ');
    if (!names.every(canExport))
        return `${start}exec ${network}${quote(launchers.env)} -i -- ${assignments} ${shell}`;
    // The braces keep bash from saying that it does not know a locale; the command's own bash will say so.
    return `${start}{ export ${assignments};} 2>/dev/null;exec ${network === '' ? '-a bash ' : network}${shell}`;
};

// EXTERNAL MODULE: ./lib/adapters/system/command-runner/sweep.js
var sweep = __webpack_require__(31707);
;// CONCATENATED MODULE: ./lib/adapters/system/command-runner/run-on-worker.js






/** Time a check has between TERM and KILL. */
const GRACE_MS = 2_000;
/** Time a worker has to answer once all processes of its check are gone. */
const ANSWER_MS = 1_000;
/** What came first: the answer, the time-out, or a wish to stop. */
const firstOf = async (answer, timeoutMs, signals) => {
    const { promise, resolve } = Promise.withResolvers();
    const cancel = () => resolve('cancelled');
    const timer = setTimeout(() => resolve('timed-out'), timeoutMs);
    for (const signal of signals)
        signal.addEventListener('abort', cancel);
    void answer.then(resolve);
    try {
        return await promise;
    }
    finally {
        clearTimeout(timer);
        for (const signal of signals)
            signal.removeEventListener('abort', cancel);
    }
};
/** Waits at most `ms` for a worker's answer; when it keeps silent, the worker is killed, which is an answer too. */
const insistOn = async (answer, worker, ms) => {
    const timer = setTimeout(() => worker.kill(), ms);
    try {
        return await answer;
    }
    finally {
        clearTimeout(timer);
    }
};
/** The exact environment of the child, and the frame that makes it. */
const frameOf = ({ request, launchers, marker }) => buildFrame(request, { ...request.env, [processes/* MARKER */.tl]: marker }, processLimit(request.processes), launchers);
/** Kills what outlived a command; gives how many processes that were. */
const endStrays = async (answer, marker, left) => {
    const group = answer.kind === 'ended' && answer.groupAlive ? [answer.pid] : [];
    const quiet = answer.kind === 'ended' && group.length === 0 && !left();
    return quiet ? 0 : (0,sweep.endProcesses)(marker, new Set(group), 0);
};
/**
 * Runs one command on a worker that is free. `clean` is false when the worker must not be used again: something
 * that outlived the command may still hold its pipes.
 */
const runOnWorker = async (job, worker, sweeper) => {
    const { request, marker, readable } = job;
    const stdout = createCapture(request.redact, request.outputCapBytes, readable);
    const stderr = createCapture(request.redact, request.outputCapBytes, readable);
    const frame = frameOf(job);
    const left = sweeper.watch(marker);
    const begin = external_node_perf_hooks_.performance.now();
    const answer = worker.start(frame, stdout, stderr);
    const ending = await firstOf(answer, request.timeoutMs, job.signals);
    const durationMs = external_node_perf_hooks_.performance.now() - begin;
    const stopped = ending === 'timed-out' || ending === 'cancelled';
    if (stopped)
        await (0,sweep.endProcesses)(marker, (0,processes/* childrenOf */.LU)(worker.pid), GRACE_MS);
    const answered = await insistOn(answer, worker, ANSWER_MS);
    const strays = await endStrays(answered, marker, left);
    const lost = answered.kind === 'lost' && !stopped;
    const result = {
        exitCode: answered.kind === 'ended' ? answered.exitCode : null,
        signal: null,
        timedOut: ending === 'timed-out',
        cancelled: ending === 'cancelled',
        spawnError: lost ? `The command could not be run to its end: ${answered.reason}.` : null,
        durationMs,
        stdout: stdout.end(),
        stderr: stderr.end(),
        quotas: describeQuotas(request, job.launchers.noNetwork),
        strays,
    };
    return { result, clean: !stopped && strays === 0 };
};

;// CONCATENATED MODULE: ./lib/adapters/system/command-runner/create-command-runner.js






/** One argument of a program may not be longer, including its end mark (Linux, MAX_ARG_STRLEN). */
const MAX_COMMAND_BYTES = 128 * 1024 - 1;
// oxlint-disable-next-line no-control-regex -- control characters are what this is about
const replaceControls = (text) => text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '\ufffd');
/** Why a request cannot be run at all, or null. */
const refusal = (request) => {
    if (request.command.includes('\0'))
        return 'The command holds a NUL character.';
    if (Buffer.byteLength(request.command) > MAX_COMMAND_BYTES)
        return 'The command is longer than 128 KiB.';
    if (Object.entries(request.env).some(([name, value]) => !/^[^=\0]+$/.test(name) || value.includes('\0'))) {
        return 'A name or value in the environment holds a NUL character, or a name is empty or holds "=".';
    }
    const directory = (0,external_node_fs_.statSync)(request.cwd, { throwIfNoEntry: false });
    return directory?.isDirectory() === true ? null : `The working directory ${request.cwd} does not exist.`;
};
const NOTHING = { text: '', bytes: 0, sha256: (0,external_node_crypto_.createHash)('sha256').digest('hex'), truncated: false };
const notRun = (why) => ({
    exitCode: null,
    signal: null,
    timedOut: false,
    cancelled: false,
    spawnError: null,
    durationMs: 0,
    stdout: NOTHING,
    stderr: NOTHING,
    quotas: [],
    strays: 0,
    ...why,
});
/**
 * A runner of shell commands on persistent workers (see worker-script.ts). Every process of a check carries
 * `AURORA_X_CHECK=<nonce>:<number>` in its environment, by which those that left their group are found and killed.
 *
 * A command's exit code is passed on as bash gives it: 126 and 127 when it could not be started, 128 + n after
 * signal n. Only `spawnError` says that the answer is not the command's own. `close()` must be called, or the
 * workers keep our process alive.
 */
const createCommandRunner = (options) => {
    const readable = options.readable ?? replaceControls;
    const bash = options.bash ?? '/bin/bash';
    // Children can see the nonce; what marks the end of their output must be something they cannot know.
    const pool = createPool(options.workers, bash, (0,external_node_crypto_.randomBytes)(16).toString('hex'));
    const sweeper = (0,sweep.createSweeper)();
    const closing = new AbortController();
    const running = new Set();
    let noNetwork;
    let count = 0;
    const launchersFor = (request) => {
        if (!request.network && noNetwork === undefined)
            noNetwork = probeNoNetwork();
        return { bash, env: '/usr/bin/env', noNetwork: noNetwork ?? null };
    };
    const run = async (request, signal) => {
        const why = refusal(request);
        if (why !== null)
            return notRun({ spawnError: why });
        if (signal.aborted || closing.signal.aborted)
            return notRun({ cancelled: true });
        const worker = await pool.acquire();
        if (signal.aborted || closing.signal.aborted) {
            pool.release(worker, true);
            return notRun({ cancelled: true });
        }
        const launchers = launchersFor(request);
        count += 1;
        const job = {
            request,
            launchers,
            marker: `${options.nonce}:${count}`,
            signals: [signal, closing.signal],
            readable,
        };
        const { result, clean } = await runOnWorker(job, worker, sweeper);
        pool.release(worker, clean);
        return result;
    };
    return {
        run: (request, signal) => {
            const result = run(request, signal);
            running.add(result);
            void result.finally(() => running.delete(result)).catch(() => undefined);
            return result;
        },
        close: async () => {
            closing.abort();
            await Promise.allSettled(running);
            pool.close();
            if (count > 0)
                await (0,sweep.sweepRun)(options.nonce);
        },
    };
};


/***/ }),

/***/ 33918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ listPids),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   "if": () => (/* binding */ processInfo),
/* harmony export */   s4: () => (/* binding */ lastPid),
/* harmony export */   tl: () => (/* binding */ MARKER),
/* harmony export */   vG: () => (/* binding */ sendSignal),
/* harmony export */   w$: () => (/* binding */ signalAll),
/* harmony export */   xY: () => (/* binding */ hasMarker),
/* harmony export */   z_: () => (/* binding */ findProcesses)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** The variable every process of a check carries, however far it moved away from its parent. */
const MARKER = 'AURORA_X_CHECK';
/** A file of /proc, or null when the process is gone or not ours to read. */
const readProc = (path) => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch {
        return null;
    }
};
/** Ids of all processes, without reading anything about them; empty where there is no /proc. */
const listPids = () => {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').flatMap((name) => {
            const first = name.charCodeAt(0);
            return first >= 48 && first <= 57 ? [Number(name)] : [];
        });
    }
    catch {
        return [];
    }
};
/** The id that was given to a process or thread last, or null where there is no /proc. */
const lastPid = () => {
    const last = Number(readProc('/proc/loadavg')?.toString('latin1').split(' ').at(-1));
    return Number.isInteger(last) ? last : null;
};
/** What /proc says of one process. The name in parentheses may itself hold spaces and parentheses. */
const processInfo = (pid) => {
    const stat = readProc(`/proc/${pid}/stat`)?.toString('latin1');
    if (stat === undefined)
        return null;
    const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid, parent: Number(parent), group: Number(group), zombie: state === 'Z' || state === 'X' };
};
/** True when the process started with `AURORA_X_CHECK=<value>` (or a value beginning so, when it ends in `:`). */
const hasMarker = (pid, value) => {
    const environ = readProc(`/proc/${pid}/environ`);
    if (environ === null)
        return false;
    const wanted = `${MARKER}=${value}${value.endsWith(':') ? '' : '\0'}`;
    const at = environ.indexOf(wanted, 0, 'latin1');
    return at === 0 || (at > 0 && environ[at - 1] === 0);
};
/** Ids of the direct children of a process: the check a worker runs at the moment. */
const childrenOf = (parent) => new Set(listPids().filter((pid) => parent !== null && processInfo(pid)?.parent === parent));
/**
 * Live processes of a check: those with its marker, those in the process groups of `roots`, and all descendants
 * of either. Zombies are left out: nothing runs in them any more.
 */
const findProcesses = (marker, roots) => {
    const all = listPids().flatMap((pid) => processInfo(pid) ?? []);
    const children = Map.groupBy(all, (info) => info.parent);
    const found = new Map();
    const queue = all.filter((info) => roots.has(info.pid) || roots.has(info.group) || hasMarker(info.pid, marker));
    for (let info = queue.pop(); info !== undefined; info = queue.pop()) {
        if (found.has(info.pid) || info.pid === process.pid)
            continue;
        found.set(info.pid, info);
        queue.push(...(children.get(info.pid) ?? []));
    }
    return [...found.values()].filter((info) => !info.zombie);
};
/** Sends a signal; a process that is gone already is what we wanted. */
const sendSignal = (pid, signal) => {
    try {
        process.kill(pid, signal);
    }
    catch {
        // Gone, or another user's: in both cases there is nothing more to do.
    }
};
/** Signals whole groups first, because a group signal cannot be outrun by forking, then each process. */
const signalAll = (processes, groups, signal) => {
    for (const group of groups)
        sendSignal(-group, signal);
    for (const info of processes)
        sendSignal(info.pid, signal);
};


/***/ }),

/***/ 31707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSweeper: () => (/* binding */ createSweeper),
/* harmony export */   endProcesses: () => (/* binding */ endProcesses),
/* harmony export */   sweepRun: () => (/* binding */ sweepRun)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _processes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33918);


/** Between two looks at what is still there. Milliseconds. */
const LOOK_MS = 25;
/** A process that KILL did not end by then hangs in the kernel; waiting longer would not help. Milliseconds. */
const GIVE_UP_MS = 3_000;
/**
 * Ends all processes of a check: TERM, up to `graceMs` to obey, then KILL until none is left.
 *
 * @param marker value of the marker variable, or its beginning up to a `:`
 * @param groups ids of process groups that belong to it
 * @returns how many there were
 */
const endProcesses = async (marker, groups, graceMs) => {
    let found = (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .findProcesses */ .z_)(marker, groups);
    const ids = new Set(found.map((info) => info.pid));
    const look = async () => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(LOOK_MS);
        found = (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .findProcesses */ .z_)(marker, groups);
        for (const info of found)
            ids.add(info.pid);
    };
    if (graceMs > 0 && found.length > 0) {
        (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .signalAll */ .w$)(found, groups, 'SIGTERM');
        for (let waited = 0; waited < graceMs && found.length > 0; waited += LOOK_MS)
            await look();
    }
    for (let waited = 0; waited < GIVE_UP_MS && found.length > 0; waited += LOOK_MS) {
        (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .signalAll */ .w$)(found, groups, 'SIGKILL');
        await look();
    }
    return ids.size;
};
/**
 * Kills what an earlier run left behind, when it was itself killed without a chance to clean up.
 *
 * @param nonce the `nonce` its runner was made with
 * @returns how many processes there were
 */
const sweepRun = (nonce) => endProcesses(`${nonce}:`, new Set(), 0);
/** Beyond this many new processes listing all of them is cheaper than asking for each. */
const MANY = 512;
/**
 * Ids that processes since `before` can have. Linux gives ids out counting up and says which was the last one, so
 * between the ends of a small check there are only a few. (Should a check have used up all ids and come round to just
 * here again, what it left is found by `sweepRun`.)
 */
const idsSince = (before) => {
    const after = (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPid */ .s4)();
    const born = before === null || after === null ? -1 : after - before;
    if (before === null || born < 0 || born > MANY)
        return (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .listPids */ .$q)();
    return Array.from({ length: born }, (_, index) => before + 1 + index);
};
/** Reading the environment of every process after every check would cost more than a small check itself. */
const createSweeper = () => ({
    watch: (marker) => {
        const before = (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .lastPid */ .s4)();
        return () => idsSince(before).some((pid) => (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .hasMarker */ .xY)(pid, marker) && (0,_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .processInfo */ ["if"])(pid)?.zombie === false);
    },
});


/***/ })

};
