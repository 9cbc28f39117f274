import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Repository } from '../../ports/repository.ts';

const run = promisify(execFile);
const MAX_OUTPUT = 128 * 1024 * 1024;
const TIMEOUT_MS = 120_000;
const COMMIT = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

const lines = (output: string | null): string[] => (output ?? '').split('\0').filter((path) => path !== '');

/** What version control knows of other commits, through the git program. Nothing in the workspace is changed. */
export const createGit = (root: string): Repository => {
  const git = async (...args: string[]): Promise<string | null> => {
    try {
      // No prompts, no hooks of a hostile checkout, no pager, no lock that another git would trip over.
      const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
      const options = { maxBuffer: MAX_OUTPUT, env, timeout: TIMEOUT_MS };
      return (await run('git', ['-C', root, '-c', 'core.hooksPath=/dev/null', ...args], options)).stdout;
    } catch {
      return null;
    }
  };
  const has = async (commit: string): Promise<boolean> =>
    (await git('cat-file', '-e', `${commit}^{commit}`)) !== null;

  return {
    resolve: async (revision) => {
      const output = await git(
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${revision}^{commit}`,
      );
      const commit = output?.trim() ?? '';
      return COMMIT.test(commit) ? commit : null;
    },
    ensureCommit: async (commit, mayFetch) => {
      if (!COMMIT.test(commit)) return false;
      if (!mayFetch || (await has(commit))) return has(commit);
      await git('fetch', '--no-tags', '--depth=1', 'origin', commit);
      return has(commit);
    },
    show: (commit, path) => git('show', '--no-textconv', `${commit}:./${path}`),
    list: async (commit) => lines(await git('ls-tree', '-r', '-z', '--name-only', commit)),
    changedPaths: async (commit) =>
      lines(await git('diff', '--name-only', '--no-renames', '--relative', '-z', commit, '--', '.')),
    unversioned: async () => {
      // Ignored, and not yet added. Both lists name a directory once, however much is in it.
      const ignored = await git(
        'ls-files',
        '-z',
        '--others',
        '--ignored',
        '--exclude-standard',
        '--directory',
      );
      const added = await git('ls-files', '-z', '--others', '--exclude-standard', '--directory');
      return [...new Set([...lines(ignored), ...lines(added)])].toSorted();
    },
    checkout: async (commit, directory) => {
      const prefix = (await git('rev-parse', '--show-prefix'))?.trim() ?? '';
      if ((await git('worktree', 'add', '--detach', '--force', directory, commit)) === null) return null;
      return {
        root: join(directory, prefix),
        remove: async () => {
          await git('worktree', 'remove', '--force', directory);
          await rm(directory, { recursive: true, force: true });
          await git('worktree', 'prune');
        },
      };
    },
  };
};
