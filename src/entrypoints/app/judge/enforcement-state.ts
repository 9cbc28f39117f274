import { createEnforcementStates } from '../../../adapters/database/settings-archive.ts';
import type { Store } from '../../../adapters/database/store.ts';
import { CONFIG_PATH } from '../../../domain/config/defaults.ts';
import { readConfig } from '../../../domain/config/read-config.ts';
import type { Config } from '../../../domain/model/config.ts';
import type { RemoteRepository } from '../../../ports/remote-repository.ts';
import type { JobContext } from '../jobs/job.ts';

type Documents = Pick<RemoteRepository, 'readText'>;

export interface FoundConfig {
  /** Whether there is such a file. */
  readonly isThere: boolean;
  /** Null when it cannot be read; the defaults without a file. */
  readonly config: Config | null;
}

/** The configuration at a commit or branch. */
export const configAt = async (repository: Documents, ref: string): Promise<FoundConfig> => {
  const text = await repository.readText(CONFIG_PATH, ref);
  const { config, findings } = readConfig({ text, file: CONFIG_PATH, env: {}, overrides: {} });
  const isBroken = findings.some(({ severity }) => severity === 'error');
  return { isThere: text !== null, config: isBroken ? null : config };
};

/**
 * Whether the App leaves the repository alone: the configuration of the default branch says so, or there is none and
 * nobody has agreed yet. It is read once; then the look at the rules, which follows every push to that branch, keeps it
 * up to date.
 */
export const isLeftAlone = async (
  store: Store,
  repositoryId: number,
  repository: Pick<RemoteRepository, 'readText' | 'defaultBranch'>,
  onboarding: boolean,
): Promise<boolean> => {
  const known = await createEnforcementStates(store).get(repositoryId);
  if (known !== null) return known.mode === 'off';
  const { sha } = await repository.defaultBranch();
  const { isThere, config } = await configAt(repository, sha);
  return isThere ? config?.mode === 'off' : onboarding;
};

/** What the check says of how far it is required; null while nobody looked. */
export const requirementOf = async ({ store, lane }: JobContext): Promise<string | null> =>
  (await createEnforcementStates(store).get(lane.repositoryId))?.text ?? null;

/** After a report: the check may be required now, if this was the one that was waited for. */
export const lookAtRules = async ({ store, lane, mark }: JobContext): Promise<void> => {
  const known = await createEnforcementStates(store).get(lane.repositoryId);
  if (known?.mode === 'enforce' && known.level !== 'required') await mark('enforce');
};
