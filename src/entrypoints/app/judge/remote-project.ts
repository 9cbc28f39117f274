import type { RemoteRepository } from '../../../ports/remote-repository.ts';
import { CONFIG_PATH } from '../../../domain/config/defaults.ts';
import { readConfig } from '../../../domain/config/read-config.ts';
import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Config } from '../../../domain/model/config.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import { fitsAny } from '../../../domain/config/fits-any.ts';
import { withoutDotSlash } from '../../../domain/model/path.ts';
import { USUAL_TRACKERS } from '../../../application/pipeline/stages/t01-ingest.ts';
import type { BaseDocument } from '../../../application/pipeline/request.ts';

/** What a commit of a repository says of itself, read over the API. */
export interface RemoteProject {
  readonly commit: string;
  readonly configText: string | null;
  readonly config: Config;
  readonly findings: readonly Finding[];
  readonly trackers: readonly BaseDocument[];
  readonly specs: readonly BaseDocument[];
}

/** Each is a request. */
const MOST_FILES = 50;

const isPattern = (name: string): boolean => /[*?[{]/.test(name);

/** The files that are named, then those that a pattern fits, as a job would find them on its disk. */
const filesOf = async (
  repository: RemoteRepository,
  named: readonly string[],
  commit: string,
): Promise<{ readonly files: readonly string[]; readonly findings: readonly Finding[] }> => {
  const patterns = named.filter(isPattern).map(withoutDotSlash);
  const literal = named.filter((name) => !isPattern(name));
  if (patterns.length === 0) return { files: literal, findings: [] };
  const { files: all, complete } = await repository.files(commit);
  const fits = await fitsAny(patterns);
  const found = all.flatMap(({ path }) => (fits(path) ? [path] : [])).toSorted();
  const files = [...new Set([...literal, ...found.slice(0, MOST_FILES)])];
  const isAll = complete && found.length <= MOST_FILES;
  const said = { patterns: patterns.join(', '), count: files.length };
  return { files, findings: isAll ? [] : [finding('AX8223', said)] };
};

interface Documents {
  readonly read: readonly BaseDocument[];
  readonly findings: readonly Finding[];
}

const readAll = async (
  repository: RemoteRepository,
  named: readonly string[],
  commit: string,
): Promise<Documents> => {
  const { files, findings } = await filesOf(repository, named, commit);
  const read: BaseDocument[] = [];
  for (const file of files) {
    const text = await repository.readText(file, commit);
    if (text !== null) read.push({ file, text });
  }
  return { read, findings };
};

const usualTracker = async (
  repository: RemoteRepository,
  commit: string,
): Promise<readonly BaseDocument[]> => {
  for (const file of USUAL_TRACKERS) {
    const text = await repository.readText(file, commit);
    if (text !== null) return [{ file, text }];
  }
  return [];
};

/**
 * Configuration, trackers and specs of a commit or branch.
 *
 * @param rules whose configuration says which documents there are; null for its own
 */
export const readRemoteProject = async (
  repository: RemoteRepository,
  commit: string,
  rules: Config | null = null,
): Promise<RemoteProject> => {
  const configText = await repository.readText(CONFIG_PATH, commit);
  const { config, findings } = readConfig({ text: configText, file: CONFIG_PATH, env: {}, overrides: {} });
  const named = rules ?? config;
  const specs = await readAll(repository, named.specs, commit);
  const trackers =
    named.tracker.length > 0
      ? await readAll(repository, named.tracker, commit)
      : { read: await usualTracker(repository, commit), findings: [] };
  return {
    commit,
    configText,
    config,
    findings: [...findings, ...trackers.findings, ...specs.findings],
    trackers: trackers.read,
    specs: specs.read,
  };
};
