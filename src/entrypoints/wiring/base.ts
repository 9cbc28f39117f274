import picomatch from 'picomatch';
import { createGit } from '../../adapters/system/git.ts';
import type { Base, BaseDocument } from '../../application/pipeline/request.ts';
import { USUAL_TRACKERS } from '../../application/pipeline/stages/t01-ingest.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Config } from '../../domain/model/config.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { CONFIG_PATH } from '../../domain/config/defaults.ts';
import { withoutDotSlash } from '../../domain/model/path.ts';
import { loadConfig, type LoadedConfig } from './load-config.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What the caller named; an empty list and null mean those of the configuration. */
export interface NamedFiles {
  readonly config: string | null;
  readonly trackers: readonly string[];
  readonly specs: readonly string[];
  /** A dry run touches no network, so it cannot fetch the base. */
  readonly dryRun: boolean;
}

/** The base of a pull request: what it says, and its configuration, which is the one in force. */
export interface PullRequestBase {
  /** Null when the base knows nothing of us: then there is nothing it could be held to. */
  readonly base: Base | null;
  readonly config: LoadedConfig;
  readonly findings: readonly Finding[];
}

type Show = (path: string) => Promise<string | null>;

const matching = (wanted: readonly string[], files: readonly string[]): string[] => {
  const patterns = wanted.map(withoutDotSlash);
  const matches = picomatch(patterns);
  return files.filter((file) => patterns.includes(file) || matches(file));
};

const trackerFiles = (named: NamedFiles, config: Config, files: readonly string[]): string[] => {
  const wanted = named.trackers.length > 0 ? named.trackers : config.tracker;
  if (wanted.length > 0) return matching(wanted, files);
  const usual = USUAL_TRACKERS.find((file) => files.includes(file));
  return usual ? [usual] : [];
};

const readDocuments = async (paths: readonly string[], show: Show): Promise<BaseDocument[]> => {
  const documents: BaseDocument[] = [];
  for (const file of paths) {
    const text = await show(file);
    if (text !== null) documents.push({ file, text });
  }
  return documents;
};

/** A named configuration that the base does not have must not take the place of the one that it has. */
const configText = async (named: string | null, show: Show): Promise<string | null> =>
  (named === null ? null : await show(withoutDotSlash(named))) ?? show(CONFIG_PATH);

/** Only documents that say what must be true differ, and nothing that could make it true or false. */
const onlyDocuments = (changed: readonly string[], documents: readonly string[]): boolean =>
  changed.every((path) => documents.includes(path));

const unreadable = async (root: string, commit: string, env: Env): Promise<PullRequestBase> => ({
  base: { commit, trackers: [], specs: [], standings: null, changedPaths: [] },
  config: await loadConfig(root, null, env, null),
  findings: [finding('AX8004', { commit })],
});

/**
 * Reads gates, waivers, tiers and commands from the base commit. When it cannot be had, the base is empty: every
 * check then counts as changed here, and nothing the pull request brings can make a gate green. A base that has no
 * configuration, tracker or spec of ours has no gate that could be weakened: the head is then held to its own rules.
 */
export const readBase = async (
  root: string,
  commit: string,
  named: NamedFiles,
  env: Env,
): Promise<PullRequestBase> => {
  const git = createGit(root);
  if (!(await git.ensureCommit(commit, !named.dryRun))) return unreadable(root, commit, env);
  const show: Show = (path) => git.show(commit, path);
  const text = await configText(named.config, show);
  const config = await loadConfig(root, named.config, env, text);
  const files = await git.list(commit);
  const wantedSpecs = named.specs.length > 0 ? named.specs : config.config.specs;
  const trackers = await readDocuments(trackerFiles(named, config.config, files), show);
  const specs = await readDocuments(matching(wantedSpecs, files), show);
  if (text === null && trackers.length === 0 && specs.length === 0) {
    const own = await loadConfig(root, named.config, env);
    return { base: null, config: own, findings: [finding('AX8013', { commit: commit.slice(0, 7) })] };
  }
  const changedPaths = await git.changedPaths(commit);
  const documents = [...trackers, ...specs].map(({ file }) => file);
  documents.push(withoutDotSlash(named.config ?? CONFIG_PATH), CONFIG_PATH);
  const standings = onlyDocuments(changedPaths, documents) ? 'same-code' : null;
  return { base: { commit, trackers, specs, standings, changedPaths }, config, findings: [] };
};
