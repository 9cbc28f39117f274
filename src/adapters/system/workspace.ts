import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { arch, platform, release } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Workspace } from '../../ports/workspace.ts';

const MAX_OUTPUT = 256 * 1024 * 1024;

/** Directories that are never an input, wherever they are. */
const NEVER = new Set(['.git', 'node_modules']);

const insideGit = (root: string): boolean => {
  for (let dir = root; ; dir = join(dir, '..')) {
    if (existsSync(join(dir, '.git'))) return true;
    if (dir === join(dir, '..')) return false;
  }
};

/** Output of git, or null when it is missing or refuses (a repository owned by somebody else, say). */
const git = async (root: string, args: readonly string[]): Promise<string | null> => {
  try {
    // Optional locks off: looking must not write to the repository.
    const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0' };
    const { execFile } = await import('node:child_process');
    const { stdout } = await promisify(execFile)('git', ['-C', root, ...args], {
      maxBuffer: MAX_OUTPUT,
      env,
    });
    return stdout;
  } catch {
    return null;
  }
};

const entriesOf = (dir: string): Dirent[] => {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return [];
  }
};

const walk = (root: string, isOurs: (path: string) => boolean, limit: number): string[] | null => {
  const found: string[] = [];
  const queue = [''];
  for (let dir = queue.pop(); dir !== undefined; dir = queue.pop()) {
    for (const entry of entriesOf(join(root, dir))) {
      const path = dir === '' ? entry.name : `${dir}/${entry.name}`;
      if (NEVER.has(entry.name) || isOurs(path)) continue;
      if (entry.isDirectory()) queue.push(path);
      else if (entry.isFile()) found.push(path);
    }
    if (found.length > limit) return null;
  }
  return found.toSorted();
};

/** Commit, branch and cleanness from one call. */
const gitState = (text: string): { commit: string | null; branch: string | null; dirty: boolean } => {
  const field = (name: string): string | null =>
    text.match(new RegExp(`^# branch\\.${name} (.*)$`, 'm'))?.[1] ?? null;
  const commit = field('oid');
  const branch = field('head');
  return {
    commit: commit === '(initial)' ? null : commit,
    branch: branch === '(detached)' ? null : branch,
    dirty: text.split('\n').some((line) => line !== '' && !line.startsWith('#')),
  };
};

export interface WorkspaceOptions {
  readonly root: string;
  /** Directories of ours, relative to the root: runs and logs are results, not inputs. */
  readonly ours: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The project directory, with git's view of it where there is one. */
export const createWorkspace = ({ root, ours, env }: WorkspaceOptions): Workspace => {
  const hasGit = insideGit(root);
  const isOurs = (path: string): boolean => ours.some((dir) => path === dir || path.startsWith(`${dir}/`));
  let trackedFiles: Promise<ReadonlySet<string>> | null = null;
  const list = async (args: readonly string[]): Promise<string[] | null> => {
    const output = hasGit ? await git(root, ['ls-files', '-z', ...args]) : null;
    return output === null ? null : output.split('\0').filter((path) => path !== '');
  };

  return {
    root,
    system: `${platform()} ${arch()}`,
    files: async (limit) => {
      const listed = await list(['--cached', '--others', '--exclude-standard']);
      if (!listed) return walk(root, isOurs, limit);
      if (listed.length > limit) return null;
      return [...new Set(listed)].filter((path) => !isOurs(path)).toSorted();
    },
    tracked: async (paths) => {
      if (paths.length === 0) return new Set();
      trackedFiles ??= list(['--cached']).then((files) => new Set(files));
      const all = await trackedFiles;
      return new Set(paths.filter((path) => all.has(path)));
    },
    environment: async () => {
      const exclude = ours.map((dir) => `:(exclude)${dir}`);
      const status = hasGit
        ? await git(root, ['status', '--porcelain=v2', '--branch', '--', '.', ...exclude])
        : null;
      const state = status === null ? { commit: null, branch: null, dirty: null } : gitState(status);
      return {
        node: process.version,
        os: `${platform()} ${release()}`,
        arch: arch(),
        ...state,
        repository: env['GITHUB_REPOSITORY'] ?? null,
        workflow: env['GITHUB_WORKFLOW'] ?? null,
        actor: env['GITHUB_ACTOR'] ?? null,
      };
    },
  };
};
