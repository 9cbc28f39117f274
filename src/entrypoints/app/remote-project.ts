import type { RemoteRepository } from '../../ports/remote-repository.ts';
import { CONFIG_PATH } from '../../domain/config/defaults.ts';
import { readConfig } from '../../domain/config/read-config.ts';
import type { Config } from '../../domain/model/config.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { USUAL_TRACKERS } from '../../application/pipeline/stages/t01-ingest.ts';
import type { BaseDocument } from '../../application/pipeline/request.ts';

/** What a commit of a repository says of itself, read over the API. */
export interface RemoteProject {
  readonly commit: string;
  readonly configText: string | null;
  readonly config: Config;
  readonly findings: readonly Finding[];
  readonly trackers: readonly BaseDocument[];
  readonly specs: readonly BaseDocument[];
}

const readAll = async (
  repository: RemoteRepository,
  files: readonly string[],
  commit: string,
): Promise<readonly BaseDocument[]> => {
  const read: BaseDocument[] = [];
  // A pattern would need the whole tree; the App reads the files that are named.
  for (const file of files.filter((name) => !/[*?[{]/.test(name))) {
    const text = await repository.readText(file, commit);
    if (text !== null) read.push({ file, text });
  }
  return read;
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
  const { tracker, specs } = rules ?? config;
  return {
    commit,
    configText,
    config,
    findings,
    trackers:
      tracker.length > 0
        ? await readAll(repository, tracker, commit)
        : await usualTracker(repository, commit),
    specs: await readAll(repository, specs, commit),
  };
};
