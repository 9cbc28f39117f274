export const id = 4842;
export const ids = [4842];
export const modules = {

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


/***/ })

};
