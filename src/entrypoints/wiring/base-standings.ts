import { constants, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createGit } from '../../adapters/system/git.ts';
import { isDependencyDirectory, linkDependencies } from '../../adapters/system/scratch.ts';
import { runPipeline } from '../../application/pipeline/run-pipeline.ts';
import type { Base, RunRequest } from '../../application/pipeline/request.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import { wirePipeline } from './wire-pipeline.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The delta is a comfort: it may cost this much time, and copy this much of what was built. */
const MAX_MS = 10 * 60_000;
const MAX_BYTES = 2 * 1024 * 1024 * 1024;

/** What our own runs leave in a workspace. */
const OURS = new Set(['spec_runs', 'logs', '.aurora']);

export interface BaseRun {
  readonly standings: Base['standings'];
  readonly findings: readonly Finding[];
}

const without = (problem: string): BaseRun => ({
  standings: null,
  findings: [finding('AX8010', { problem })],
});

const bytesBelow = (path: string): number => {
  const stat = lstatSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + lstatSync(join(entry.parentPath, entry.name)).size, 0);
};

/**
 * Brings over what was built or installed and is not under version control: without it the base's checks would fail
 * for want of a build, and the delta would praise the pull request for it. Dependencies are linked, the rest copied,
 * so that nothing is written into the workspace.
 *
 * @returns false when it is too much
 */
const bringOver = (root: string, target: string, paths: readonly string[]): boolean => {
  let bytes = 0;
  for (const path of paths.map((one) => one.replace(/\/$/, ''))) {
    const [source, place] = [join(root, path), join(target, path)];
    if (OURS.has(path.split('/')[0] ?? '') || existsSync(place)) continue;
    mkdirSync(dirname(place), { recursive: true });
    if (isDependencyDirectory(basename(path))) {
      linkDependencies(dirname(source), dirname(place));
      continue;
    }
    bytes += bytesBelow(source);
    if (bytes > MAX_BYTES) return false;
    cpSync(source, place, {
      recursive: true,
      verbatimSymlinks: true,
      preserveTimestamps: true,
      mode: constants.COPYFILE_FICLONE,
    });
  }
  return true;
};

const runInside = async (
  root: string,
  outDir: string,
  request: RunRequest,
  env: Env,
  signal: AbortSignal,
): Promise<BaseRun> => {
  const wired = await wirePipeline({
    root,
    outDir,
    config: request.config,
    env,
    events: { emit: () => undefined },
    signal,
  });
  try {
    const result = await runPipeline({ ...request, base: null, runId: null, reports: [] }, wired.ports);
    if ('problems' in result) return without(result.problems.map(({ message }) => message).join(' '));
    if (result.interrupted) return without(`it was stopped (at most ${MAX_MS / 60_000} minutes are spent)`);
    return {
      standings: result.verdict.standings.map(({ item, standing }) => ({ item, standing })),
      findings: [],
    };
  } finally {
    await wired.close();
  }
};

/** Whether the base's checks have to be run to know what they come to there. */
export const needsBaseRun = ({ base, shard, shards }: RunRequest): boolean =>
  base !== null && base.standings === null && base.trackers.length > 0 && shard === null && shards === null;

/**
 * Runs the base's own checks in a second work tree, for the delta, and to tell a claim that this change breaks from one
 * that was broken before. Never throws: without it nothing can turn green that would be red with it.
 */
export const baseStandings = async (
  root: string,
  request: RunRequest,
  env: Env,
  signal: AbortSignal,
): Promise<BaseRun> => {
  const { base } = request;
  if (!base) return { standings: null, findings: [] };
  const git = createGit(root);
  const directory = mkdtempSync(join(tmpdir(), 'aurora-base-'));
  try {
    const checkout = await git.checkout(base.commit, join(directory, 'tree'));
    if (!checkout) return without('git could not make a work tree');
    try {
      // A second work tree comes without them, and checks that fail for that say nothing about the base.
      if (existsSync(join(checkout.root, '.gitmodules'))) return without('the repository has submodules');
      if (!bringOver(root, checkout.root, await git.unversioned())) {
        return without('the workspace has more than 2 GiB that are not under version control');
      }
      const limited = AbortSignal.any([signal, AbortSignal.timeout(MAX_MS)]);
      return await runInside(checkout.root, join(directory, 'runs'), request, env, limited);
    } finally {
      await checkout.remove();
    }
  } catch (cause) {
    return without(messageOf(cause));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};
