import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mkdtempSync } from 'node:fs';
import picomatch from 'picomatch';
import { createGit } from '../../adapters/system/git.ts';
import { linkDependencies } from '../../adapters/system/scratch.ts';
import { runPipeline } from '../../application/pipeline/run-pipeline.ts';
import type { Base, BaseDocument, RunRequest } from '../../application/pipeline/request.ts';
import { USUAL_TRACKERS } from '../../application/pipeline/stages/t01-ingest.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Config } from '../../domain/model/config.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { DEFAULT_CONFIG_FILE, loadConfig } from './load-config.ts';
import { wirePipeline } from './wire-pipeline.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What the caller named; an empty list and null mean those of the configuration. */
export interface NamedFiles {
  readonly config: string | null;
  readonly trackers: readonly string[];
  readonly specs: readonly string[];
}

/** The base of a pull request: what it says, and its configuration, which is the one in force. */
export interface PullRequestBase {
  readonly base: Base;
  readonly config: ReturnType<typeof loadConfig>;
  readonly findings: readonly Finding[];
}

const wantedTrackers = (named: NamedFiles, config: Config, files: readonly string[]): string[] => {
  const wanted = named.trackers.length > 0 ? named.trackers : config.tracker;
  if (wanted.length > 0) return matching(wanted, files);
  const usual = USUAL_TRACKERS.find((file) => files.includes(file));
  return usual ? [usual] : [];
};

const matching = (patterns: readonly string[], files: readonly string[]): string[] => {
  const matches = picomatch([...patterns]);
  return files.filter((file) => patterns.includes(file) || matches(file));
};

const readDocuments = async (
  paths: readonly string[],
  show: (path: string) => Promise<string | null>,
): Promise<BaseDocument[]> => {
  const documents: BaseDocument[] = [];
  for (const file of paths) {
    const text = await show(file);
    if (text !== null) documents.push({ file, text });
  }
  return documents;
};

/**
 * Reads gates, waivers, tiers and commands from the base commit. When it cannot be had, the base is empty: every
 * check then counts as changed here, and nothing the pull request brings can make a gate green.
 */
export const readBase = async (
  root: string,
  commit: string,
  named: NamedFiles,
  env: Env,
): Promise<PullRequestBase> => {
  const git = createGit(root);
  if (!(await git.ensureCommit(commit))) {
    const base = { commit, trackers: [], specs: [], standings: [], changedPaths: [] };
    return { base, config: loadConfig(root, null, env, null), findings: [finding('AX8004', { commit })] };
  }
  const show = (path: string): Promise<string | null> => git.show(commit, path);
  const config = loadConfig(root, named.config, env, await show(named.config ?? DEFAULT_CONFIG_FILE));
  const files = await git.list(commit);
  const specs = named.specs.length > 0 ? named.specs : config.config.specs;
  return {
    base: {
      commit,
      trackers: await readDocuments(wantedTrackers(named, config.config, files), show),
      specs: await readDocuments(matching(specs, files), show),
      standings: [],
      changedPaths: await git.changedPaths(commit),
    },
    config,
    findings: [],
  };
};

/**
 * Runs the base's own checks in a second work tree, for the delta. Installed dependencies are shared by link, as
 * they are not under version control.
 */
export const baseStandings = async (
  root: string,
  request: RunRequest,
  env: Env,
  signal: AbortSignal,
): Promise<{ standings: Base['standings']; findings: readonly Finding[] }> => {
  const { base } = request;
  if (!base || base.trackers.length === 0) return { standings: [], findings: [] };
  const directory = join(mkdtempSync(join(tmpdir(), 'aurora-base-')), 'tree');
  const remove = await createGit(root).checkout(base.commit, directory);
  if (!remove)
    return { standings: [], findings: [finding('AX8010', { problem: 'git could not make a work tree' })] };
  try {
    await linkDependencies(root, directory);
    const outDir = join(directory, '..', 'runs');
    const wired = await wirePipeline({
      root: directory,
      outDir,
      config: request.config,
      env,
      events: { emit: () => undefined },
      signal,
    });
    try {
      const result = await runPipeline({ ...request, base: null, runId: null, reports: [] }, wired.ports);
      if ('code' in result)
        return { standings: [], findings: [finding('AX8010', { problem: result.message })] };
      const standings = result.verdict.standings.map(({ item, standing }) => ({ item, standing }));
      return { standings, findings: [] };
    } finally {
      await wired.close();
    }
  } finally {
    await remove();
  }
};
