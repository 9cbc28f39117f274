import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Repository } from '../../ports/repository.ts';

const run = promisify(execFile);
const MAX_OUTPUT = 128 * 1024 * 1024;
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** What version control knows of other commits, through the git program. Nothing in the workspace is changed. */
export const createGit = (root: string): Repository => {
  const git = async (...args: string[]): Promise<string | null> => {
    try {
      // No prompts, no hooks of a hostile checkout, no pager.
      const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
      const options = { maxBuffer: MAX_OUTPUT, env, timeout: 120_000 };
      return (await run('git', ['-C', root, '-c', 'core.hooksPath=/dev/null', ...args], options)).stdout;
    } catch {
      return null;
    }
  };
  const has = async (commit: string): Promise<boolean> =>
    (await git('cat-file', '-e', `${commit}^{commit}`)) !== null;

  return {
    ensureCommit: async (commit) => {
      if (!COMMIT.test(commit)) return false;
      if (await has(commit)) return true;
      await git('fetch', '--no-tags', '--depth=1', 'origin', commit);
      return has(commit);
    },
    show: (commit, path) => git('show', '--no-textconv', `${commit}:./${path}`),
    list: async (commit) => {
      const output = await git('ls-tree', '-r', '-z', '--name-only', commit);
      return (output ?? '').split('\0').filter((path) => path !== '');
    },
    changedPaths: async (commit) => {
      const output = await git('diff', '--name-only', '--no-renames', '-z', commit, '--', '.');
      return (output ?? '').split('\0').filter((path) => path !== '');
    },
    checkout: async (commit, directory) => {
      if ((await git('worktree', 'add', '--detach', '--force', directory, commit)) === null) return null;
      return async () => {
        await git('worktree', 'remove', '--force', directory);
      };
    },
  };
};
