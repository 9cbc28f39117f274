import type { ArtifactClient } from '@actions/artifact';
import { ArtifactsUnavailable, type Artifacts } from '../../ports/artifacts.ts';

/** Loads the client only when an artifact is really wanted: it is by far the heaviest thing in the bundle. */
const loadClient = async (): Promise<ArtifactClient> => {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
};

const translate = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (cause) {
    const text = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    if (/GHESNotSupported|ACTIONS_RESULTS_URL|ACTIONS_RUNTIME_TOKEN/.test(text))
      throw new ArtifactsUnavailable(text);
    throw cause;
  }
};

/**
 * GitHub's artifact service (v4 and later). Its client keeps the process alive for a while and writes to stdout;
 * both are fine in a job log.
 */
export const createActionsArtifacts = (): Artifacts => {
  let client: Promise<ArtifactClient> | null = null;
  const get = (): Promise<ArtifactClient> => (client ??= loadClient());
  return {
    upload: async (name, root, files, retentionDays) => {
      const options = retentionDays === null ? {} : { retentionDays };
      const done = await translate((await get()).uploadArtifact(name, [...files], root, options));
      if (done.id === undefined) throw new Error(`the artifact service gave no id for ${name}`);
      return { id: done.id, name, digest: done.digest ?? null };
    },
    list: async () => {
      const { artifacts } = await translate((await get()).listArtifacts());
      return artifacts.map(({ id, name }) => ({ id, name }));
    },
    download: async ({ id }, directory) => {
      await translate((await get()).downloadArtifact(id, { path: directory }));
    },
  };
};
