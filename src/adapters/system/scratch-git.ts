import { cpSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';

/** What git reads besides objects: small, and copied. Hooks, logs and other work trees are left out. */
const OF_WORK_TREE = ['HEAD', 'index', 'MERGE_HEAD', 'CHERRY_PICK_HEAD', 'ORIG_HEAD'];
const SHARED = ['packed-refs', 'refs', 'reftable', 'shallow', 'info'];

/** A copy that is thrown away must reach no server, run nothing, and not lead back to the workspace. */
const LEADS_OUT = /^\s*\[\s*(?:remote|url|http|credential|include|includeif|branch|submodule)\b/i;
const LEADS_OUT_LINE =
  /^\s*(?:worktree|hookspath|fsmonitor|sshcommand|askpass|gitproxy|alternaterefscommand)\s*=/i;

/** Copied files have other inode numbers and times of change, which says nothing of their content. */
const BY_SIZE_AND_TIME = '[core]\n\ttrustctime = false\n\tcheckStat = minimal\n';

/** The lines of a git configuration that are about reading the repository. */
const harmless = (config: string): string => {
  let keep = true;
  const lines = config.split('\n').filter((line) => {
    if (/^\s*\[/.test(line)) keep = !LEADS_OUT.test(line);
    return keep && !LEADS_OUT_LINE.test(line);
  });
  return `${lines.join('\n').trimEnd()}\n`;
};

const textOf = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8').trim() : null);

/** Where the repository of a folder is: `.git` itself, or what a `.git` file of a work tree names. */
const gitDirectory = (root: string): string | null => {
  const place = join(root, '.git');
  if (!existsSync(place)) return null;
  if (statSync(place).isDirectory()) return place;
  const named = /^gitdir: (.+)$/m.exec(textOf(place) ?? '')?.[1];
  return named === undefined ? null : resolve(root, named);
};

/** Folders of objects to read from: the repository's own, and those that it borrows from itself. */
const objectsOf = (common: string): readonly string[] => {
  const own = join(common, 'objects');
  const borrowed = (textOf(join(own, 'info', 'alternates')) ?? '').split('\n').filter(Boolean);
  return [own, ...borrowed.map((path) => (isAbsolute(path) ? path : resolve(own, path)))];
};

/**
 * Gives a copy of a workspace a repository of its own, so that checks which ask git (`git diff --exit-code`,
 * `git describe`) can be challenged. Branches, tags, index and harmless configuration are copied; objects are read
 * from the workspace's repository by way of `alternates`, where git writes nothing. Nothing is done for a folder that
 * is not the root of a repository.
 *
 * @param left paths that the copy has and the workspace ignores by another kind of entry
 */
export const copyRepository = (root: string, target: string, left: readonly string[]): boolean => {
  const git = gitDirectory(root);
  const shared = git === null ? null : textOf(join(git, 'commondir'));
  const common = shared === null || git === null ? git : resolve(git, shared);
  if (git === null || common === null) return false;
  if (!existsSync(join(git, 'HEAD')) || !existsSync(join(common, 'config'))) return false;
  const place = join(target, '.git');
  mkdirSync(join(place, 'objects', 'info'), { recursive: true });
  mkdirSync(join(place, 'refs'), { recursive: true });
  for (const [from, names] of [
    [common, SHARED],
    [git, OF_WORK_TREE],
  ] as const)
    for (const name of names)
      if (existsSync(join(from, name)))
        cpSync(join(from, name), join(place, name), { recursive: true, preserveTimestamps: true });
  const config = harmless(readFileSync(join(common, 'config'), 'utf8'));
  writeFileSync(join(place, 'config'), `${config}${BY_SIZE_AND_TIME}`);
  writeFileSync(join(place, 'objects', 'info', 'alternates'), `${objectsOf(common).join('\n')}\n`);
  const exclude = join(place, 'info', 'exclude');
  mkdirSync(dirname(exclude), { recursive: true });
  writeFileSync(exclude, `${[textOf(exclude) ?? '', ...left].join('\n').trim()}\n`);
  return true;
};
