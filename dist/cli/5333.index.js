export const id = 5333;
export const ids = [5333,4842];
export const modules = {

/***/ 53408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const MAX_OUTPUT = 128 * 1024 * 1024;
const TIMEOUT_MS = 120_000;
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const lines = (output) => (output ?? '').split('\0').filter((path) => path !== '');
/** What version control knows of other commits, through the git program. Nothing in the workspace is changed. */
const createGit = (root) => {
    const git = async (...args) => {
        try {
            // No prompts, no hooks of a hostile checkout, no pager, no lock that another git would trip over.
            const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
            const options = { maxBuffer: MAX_OUTPUT, env, timeout: TIMEOUT_MS };
            return (await run('git', ['-C', root, '-c', 'core.hooksPath=/dev/null', ...args], options)).stdout;
        }
        catch {
            return null;
        }
    };
    const has = async (commit) => (await git('cat-file', '-e', `${commit}^{commit}`)) !== null;
    return {
        resolve: async (revision) => {
            const output = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
            const commit = output?.trim() ?? '';
            return COMMIT.test(commit) ? commit : null;
        },
        ensureCommit: async (commit, mayFetch) => {
            if (!COMMIT.test(commit))
                return false;
            if (!mayFetch || (await has(commit)))
                return has(commit);
            await git('fetch', '--no-tags', '--depth=1', 'origin', commit);
            return has(commit);
        },
        show: (commit, path) => git('show', '--no-textconv', `${commit}:./${path}`),
        list: async (commit) => lines(await git('ls-tree', '-r', '-z', '--name-only', commit)),
        changedPaths: async (commit) => lines(await git('diff', '--name-only', '--no-renames', '--relative', '-z', commit, '--', '.')),
        unversioned: async () => {
            // Ignored, and not yet added. Both lists name a directory once, however much is in it.
            const ignored = await git('ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--directory');
            const added = await git('ls-files', '-z', '--others', '--exclude-standard', '--directory');
            return [...new Set([...lines(ignored), ...lines(added)])].toSorted();
        },
        checkout: async (commit, directory) => {
            const prefix = (await git('rev-parse', '--show-prefix'))?.trim() ?? '';
            if ((await git('worktree', 'add', '--detach', '--force', directory, commit)) === null)
                return null;
            return {
                root: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, prefix),
                remove: async () => {
                    await git('worktree', 'remove', '--force', directory);
                    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true });
                    await git('worktree', 'prune');
                },
            };
        },
    };
};


/***/ }),

/***/ 64842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PM: () => (/* binding */ isDependencyDirectory),
  SG: () => (/* binding */ linkDependencies),
  makeScratch: () => (/* binding */ makeScratch)
});

// UNUSED EXPORTS: copyWorkspace

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/adapters/system/files.js + 1 modules
var files = __webpack_require__(7);
;// CONCATENATED MODULE: ./lib/adapters/system/scratch-git.js


/** What git reads besides objects: small, and copied. Hooks, logs and other work trees are left out. */
const OF_WORK_TREE = ['HEAD', 'index', 'MERGE_HEAD', 'CHERRY_PICK_HEAD', 'ORIG_HEAD'];
const SHARED = ['packed-refs', 'refs', 'reftable', 'shallow', 'info'];
/** A copy that is thrown away must reach no server, run nothing, and not lead back to the workspace. */
const LEADS_OUT = /^\s*\[\s*(?:remote|url|http|credential|include|includeif|branch|submodule)\b/i;
const LEADS_OUT_LINE = /^\s*(?:worktree|hookspath|fsmonitor|sshcommand|askpass|gitproxy|alternaterefscommand)\s*=/i;
/** Copied files have other inode numbers and times of change, which says nothing of their content. */
const BY_SIZE_AND_TIME = '[core]\n\ttrustctime = false\n\tcheckStat = minimal\n';
/** The lines of a git configuration that are about reading the repository. */
const harmless = (config) => {
    let keep = true;
    const lines = config.split('\n').filter((line) => {
        if (/^\s*\[/.test(line))
            keep = !LEADS_OUT.test(line);
        return keep && !LEADS_OUT_LINE.test(line);
    });
    return `${lines.join('\n').trimEnd()}\n`;
};
const textOf = (path) => ((0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path, 'utf8').trim() : null);
/** Where the repository of a folder is: `.git` itself, or what a `.git` file of a work tree names. */
const gitDirectory = (root) => {
    const place = (0,external_node_path_.join)(root, '.git');
    if (!(0,external_node_fs_.existsSync)(place))
        return null;
    if ((0,external_node_fs_.statSync)(place).isDirectory())
        return place;
    const named = /^gitdir: (.+)$/m.exec(textOf(place) ?? '')?.[1];
    return named === undefined ? null : (0,external_node_path_.resolve)(root, named);
};
/** Folders of objects to read from: the repository's own, and those that it borrows from itself. */
const objectsOf = (common) => {
    const own = (0,external_node_path_.join)(common, 'objects');
    const borrowed = (textOf((0,external_node_path_.join)(own, 'info', 'alternates')) ?? '').split('\n').filter(Boolean);
    return [own, ...borrowed.map((path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(own, path)))];
};
/**
 * Gives a copy of a workspace a repository of its own, so that checks which ask git (`git diff --exit-code`,
 * `git describe`) can be challenged. Branches, tags, index and harmless configuration are copied; objects are read
 * from the workspace's repository by way of `alternates`, where git writes nothing. Nothing is done for a folder that
 * is not the root of a repository.
 *
 * @param left paths that the copy has and the workspace ignores by another kind of entry
 */
const copyRepository = (root, target, left) => {
    const git = gitDirectory(root);
    const shared = git === null ? null : textOf((0,external_node_path_.join)(git, 'commondir'));
    const common = shared === null || git === null ? git : (0,external_node_path_.resolve)(git, shared);
    if (git === null || common === null)
        return false;
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(git, 'HEAD')) || !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(common, 'config')))
        return false;
    const place = (0,external_node_path_.join)(target, '.git');
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(place, 'objects', 'info'), { recursive: true });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(place, 'refs'), { recursive: true });
    for (const [from, names] of [
        [common, SHARED],
        [git, OF_WORK_TREE],
    ])
        for (const name of names)
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(from, name)))
                (0,external_node_fs_.cpSync)((0,external_node_path_.join)(from, name), (0,external_node_path_.join)(place, name), { recursive: true, preserveTimestamps: true });
    const config = harmless((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(common, 'config'), 'utf8'));
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(place, 'config'), `${config}${BY_SIZE_AND_TIME}`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(place, 'objects', 'info', 'alternates'), `${objectsOf(common).join('\n')}\n`);
    const exclude = (0,external_node_path_.join)(place, 'info', 'exclude');
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(exclude), { recursive: true });
    (0,external_node_fs_.writeFileSync)(exclude, `${[textOf(exclude) ?? '', ...left].join('\n').trim()}\n`);
    return true;
};

;// CONCATENATED MODULE: ./lib/adapters/system/scratch.js







/** Made by a package manager, large, and not what a challenge is about: shared by link. */
const DEPENDENCIES = new Set(['node_modules', '.venv', 'venv']);
/** What package managers themselves keep in node_modules under a hidden name; everything else hidden is a cache. */
const NEEDED_HIDDEN = new Set([
    '.bin',
    '.pnpm',
    '.modules.yaml',
    '.package-lock.json',
    '.store',
]);
/**
 * Links a directory of dependencies. Of node_modules each entry is linked by itself, so that caches which tools
 * write there (`.cache`, `.vite`) come to lie in the copy and not in the workspace.
 */
const linkDirectory = (source, target, name) => {
    if (name !== 'node_modules') {
        (0,external_node_fs_.symlinkSync)(source, target);
        return;
    }
    (0,external_node_fs_.mkdirSync)(target);
    for (const entry of (0,external_node_fs_.readdirSync)(source)) {
        if (!entry.startsWith('.') || NEEDED_HIDDEN.has(entry))
            (0,external_node_fs_.symlinkSync)((0,external_node_path_.join)(source, entry), (0,external_node_path_.join)(target, entry));
    }
};
/** True for the name of a directory that a package manager fills. */
const isDependencyDirectory = (name) => DEPENDENCIES.has(name);
/** Links the installed dependencies of one directory into another. */
const linkDependencies = (root, target) => {
    for (const name of DEPENDENCIES) {
        const [source, place] = [(0,external_node_path_.join)(root, name), (0,external_node_path_.join)(target, name)];
        if ((0,external_node_fs_.existsSync)(source) && !(0,external_node_fs_.existsSync)(place))
            linkDirectory(source, place, name);
    }
};
/** A link that names its target absolutely would lead out of the copy and back into the workspace. */
const copyLink = (root, target, path) => {
    const names = (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, path));
    const inside = (0,external_node_path_.isAbsolute)(names) && (names === root || names.startsWith(root + external_node_path_.sep));
    (0,external_node_fs_.symlinkSync)(inside ? (0,external_node_path_.join)(target, (0,external_node_path_.relative)(root, names)) : names, (0,external_node_path_.join)(target, path));
};
/** Times are kept, because make and its like decide by them. */
const keepTimes = (source, target) => {
    const { atime, mtime } = (0,external_node_fs_.statSync)(source);
    (0,external_node_fs_.utimesSync)(target, atime, mtime);
};
/** Larger files are copied off the main thread. Bytes. */
const LARGE = 8 * 1024 * 1024;
const copyOne = async (source, target, size) => {
    if (size > LARGE)
        await (0,promises_.copyFile)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
    else
        (0,external_node_fs_.copyFileSync)(source, target, external_node_fs_.constants.COPYFILE_FICLONE);
    keepTimes(source, target);
};
/** How long we may work without looking whether we have been told to stop. Milliseconds. */
const TURN_MS = 20;
/** Lets signals be heard now and then; throws the signal's reason once there was one. */
const createTurns = (signal) => {
    let began = performance.now();
    return async () => {
        if (performance.now() - began > TURN_MS) {
            await (0,external_node_timers_promises_.setImmediate)();
            began = performance.now();
        }
        signal?.throwIfAborted();
    };
};
/**
 * Copies a workspace for experiments: plain files (copy on write where the file system can, never hard links),
 * directories and links. Dependencies are linked. Pipes, sockets and devices are left out, as are `.git` and the
 * paths in `skip`.
 *
 * @param target an existing empty directory
 * @param skip paths relative to the root, with `/`
 * @param signal ends it within a moment; what was copied until then stays
 * @param capBytes larger files are left out: a sparse one of a tebibyte takes no room, but hours to copy
 * @returns the files that were left out because of their size
 */
const copyWorkspace = async (root, target, skip, signal, capBytes = Infinity) => {
    const turn = createTurns(signal);
    const leaveOut = new Set(['.git', ...skip.map((path) => path.replace(/\/+$/, ''))]);
    const queue = [''];
    const directories = [];
    const tooLarge = [];
    for (let dir = queue.pop(); dir !== undefined; dir = queue.pop()) {
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, dir), { withFileTypes: true })) {
            const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
            const [source, place] = [(0,external_node_path_.join)(root, path), (0,external_node_path_.join)(target, path)];
            if (leaveOut.has(path) || source === target)
                continue;
            await turn();
            if (entry.isDirectory() && DEPENDENCIES.has(entry.name))
                linkDirectory(source, place, entry.name);
            else if (entry.isDirectory()) {
                (0,external_node_fs_.mkdirSync)(place);
                directories.push(path);
                queue.push(path);
            }
            else if (entry.isSymbolicLink())
                copyLink(root, target, path);
            else if (entry.isFile()) {
                const { size } = (0,external_node_fs_.statSync)(source);
                if (size > capBytes)
                    tooLarge.push(path);
                else
                    await copyOne(source, place, size);
            }
        }
    }
    for (const path of directories)
        keepTimes((0,external_node_path_.join)(root, path), (0,external_node_path_.join)(target, path));
    return tooLarge;
};
/** A throw-away copy of the workspace in the system's temporary directory. */
const makeScratch = async (root, skip, signal, capBytes) => {
    const target = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'aurora-scratch-'));
    const dispose = () => (0,promises_.rm)(target, { recursive: true, force: true });
    try {
        const tooLarge = await copyWorkspace(root, target, skip, signal, capBytes);
        // A link in the place of a folder is not covered by an ignored "venv/".
        copyRepository(root, target, [...DEPENDENCIES]);
        return { files: (0,files/* createFiles */.q)(target), root: target, tooLarge, dispose };
    }
    catch (cause) {
        await dispose();
        throw cause;
    }
};


/***/ }),

/***/ 25333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseStandings: () => (/* binding */ baseStandings),
/* harmony export */   needsBaseRun: () => (/* binding */ needsBaseRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _adapters_system_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53408);
/* harmony import */ var _adapters_system_scratch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64842);
/* harmony import */ var _application_pipeline_run_pipeline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37066);
/* harmony import */ var _domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85630);
/* harmony import */ var _domain_model_thrown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92130);
/* harmony import */ var _wire_pipeline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43477);










/** The delta is a comfort: it may cost this much time, and copy this much of what was built. */
const MAX_MS = 10 * 60_000;
const MAX_BYTES = 2 * 1024 * 1024 * 1024;
/** What our own runs leave in a workspace. */
const OURS = new Set(['spec_runs', 'logs', '.aurora']);
const without = (problem) => ({
    standings: null,
    findings: [(0,_domain_model_catalogue_index_js__WEBPACK_IMPORTED_MODULE_7__/* .finding */ .gk)('AX8010', { problem })],
});
const bytesBelow = (path) => {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    if (!stat.isDirectory())
        return stat.size;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .reduce((sum, entry) => sum + (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(entry.parentPath, entry.name)).size, 0);
};
/**
 * Brings over what was built or installed and is not under version control: without it the base's checks would fail
 * for want of a build, and the delta would praise the pull request for it. Dependencies are linked, the rest copied,
 * so that nothing is written into the workspace.
 *
 * @returns false when it is too much
 */
const bringOver = (root, target, paths) => {
    let bytes = 0;
    for (const path of paths.map((one) => one.replace(/\/$/, ''))) {
        const [source, place] = [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(target, path)];
        if (OURS.has(path.split('/')[0] ?? '') || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place))
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(place), { recursive: true });
        if ((0,_adapters_system_scratch_js__WEBPACK_IMPORTED_MODULE_5__/* .isDependencyDirectory */ .PM)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path))) {
            (0,_adapters_system_scratch_js__WEBPACK_IMPORTED_MODULE_5__/* .linkDependencies */ .SG)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(source), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(place));
            continue;
        }
        bytes += bytesBelow(source);
        if (bytes > MAX_BYTES)
            return false;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.cpSync)(source, place, {
            recursive: true,
            verbatimSymlinks: true,
            preserveTimestamps: true,
            mode: node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE,
        });
    }
    return true;
};
const runInside = async (root, outDir, request, env, signal) => {
    const wired = await (0,_wire_pipeline_js__WEBPACK_IMPORTED_MODULE_8__/* .wirePipeline */ .O)({
        root,
        outDir,
        config: request.config,
        env,
        events: { emit: () => undefined },
        signal,
    });
    try {
        const result = await (0,_application_pipeline_run_pipeline_js__WEBPACK_IMPORTED_MODULE_6__/* .runPipeline */ .a)({ ...request, base: null, runId: null, reports: [] }, wired.ports);
        if ('problems' in result)
            return without(result.problems.map(({ message }) => message).join(' '));
        if (result.interrupted)
            return without(`it was stopped (at most ${MAX_MS / 60_000} minutes are spent)`);
        return {
            standings: result.verdict.standings.map(({ item, standing }) => ({ item, standing })),
            findings: [],
        };
    }
    finally {
        await wired.close();
    }
};
/** Whether the base's checks have to be run to know what they come to there. */
const needsBaseRun = ({ base, shard, shards }) => base !== null && base.standings === null && base.trackers.length > 0 && shard === null && shards === null;
/**
 * Runs the base's own checks in a second work tree, for the delta, and to tell a claim that this change breaks from one
 * that was broken before. Never throws: without it nothing can turn green that would be red with it.
 */
const baseStandings = async (root, request, env, signal) => {
    const { base } = request;
    if (!base)
        return { standings: null, findings: [] };
    const git = (0,_adapters_system_git_js__WEBPACK_IMPORTED_MODULE_4__/* .createGit */ .l)(root);
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'aurora-base-'));
    try {
        const checkout = await git.checkout(base.commit, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'tree'));
        if (!checkout)
            return without('git could not make a work tree');
        try {
            // A second work tree comes without them, and checks that fail for that say nothing about the base.
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(checkout.root, '.gitmodules')))
                return without('the repository has submodules');
            if (!bringOver(root, checkout.root, await git.unversioned())) {
                return without('the workspace has more than 2 GiB that are not under version control');
            }
            const limited = AbortSignal.any([signal, AbortSignal.timeout(MAX_MS)]);
            return await runInside(checkout.root, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(directory, 'runs'), request, env, limited);
        }
        finally {
            await checkout.remove();
        }
    }
    catch (cause) {
        return without((0,_domain_model_thrown_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .b)(cause));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(directory, { recursive: true, force: true });
    }
};


/***/ })

};
