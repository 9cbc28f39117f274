import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ArtifactClient } from '@actions/artifact';
import { messageOf } from '../../domain/model/thrown.ts';
import { ArtifactsUnavailable, type Artifacts } from '../../ports/artifacts.ts';
import { unzip } from './unzip.ts';

/** An archive larger than this is not one of ours. */
const MAX_ARCHIVE = 1024 * 1024 * 1024;

/** Loads the client only when an artifact is really wanted: it is by far the heaviest thing in the bundle. */
const loadClient = async (): Promise<ArtifactClient> => {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
};

const NO_SERVICE = /GHESNotSupported|ACTIONS_RESULTS_URL|ACTIONS_RUNTIME_TOKEN/;

const translate = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (cause) {
    const text = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
    if (NO_SERVICE.test(text)) throw new ArtifactsUnavailable(text);
    throw cause;
  }
};

const digestOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

/**
 * GitHub's artifact service (v4 and later). Archives are fetched whole and unpacked by us: the client's own unpacking
 * knows no limits. The client writes to stdout, which is fine in a job log.
 */
export const createActionsArtifacts = (): Artifacts => {
  let client: Promise<ArtifactClient> | null = null;
  const get = (): Promise<ArtifactClient> => (client ??= loadClient());
  const known = new Map<number, { readonly size: number; readonly digest: string | undefined }>();

  const fetchArchive = async (id: number, name: string, directory: string): Promise<string> => {
    const { size = 0, digest } = known.get(id) ?? {};
    if (size > MAX_ARCHIVE) throw new Error(`artifact ${name} is larger than ${MAX_ARCHIVE} bytes`);
    const expected = digest ? { expectedHash: digest } : {};
    const options = { path: directory, skipDecompress: true, ...expected };
    const { digestMismatch } = await translate((await get()).downloadArtifact(id, options));
    if (digestMismatch) throw new Error(`artifact ${name} is not what was uploaded: its digest differs`);
    const [archive] = readdirSync(directory);
    if (archive === undefined) throw new Error(`artifact ${name} is empty`);
    return join(directory, archive);
  };

  return {
    upload: async (name, root, files, retentionDays) => {
      const options = retentionDays === null ? {} : { retentionDays };
      const done = await translate((await get()).uploadArtifact(name, [...files], root, options));
      if (done.id === undefined) throw new Error(`the artifact service gave no id for ${name}`);
      return { id: done.id, name, digest: done.digest ?? null };
    },
    list: async () => {
      const { artifacts } = await translate((await get()).listArtifacts());
      for (const { id, size, digest } of artifacts) known.set(id, { size, digest });
      return artifacts.map(({ id, name }) => ({ id, name }));
    },
    download: async ({ id, name }, directory) => {
      const staging = mkdtempSync(join(tmpdir(), 'aurora-artifact-'));
      try {
        mkdirSync(directory, { recursive: true });
        const archive = await fetchArchive(id, name, staging);
        const digest = await digestOf(archive);
        await unzip(archive, directory);
        return digest;
      } catch (cause) {
        if (cause instanceof ArtifactsUnavailable) throw cause;
        const problem = messageOf(cause);
        throw new Error(`artifact ${name}: ${problem}`, { cause });
      } finally {
        rmSync(staging, { recursive: true, force: true });
      }
    },
  };
};
