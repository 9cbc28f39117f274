import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFiles } from '../../adapters/system/files.ts';
import type { ShardResult } from '../../application/pipeline/request.ts';
import { runManifestSchema } from '../../application/pipeline/contracts/run-manifest.ts';
import { sha256 } from '../../domain/model/digest.ts';
import { recordedFiles, verifyRun } from '../../domain/evidence/verify.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { ArtifactsUnavailable, type Artifacts } from '../../ports/artifacts.ts';
import { newestAttempts } from './resume.ts';

const directoriesWithRun = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'run.json')
    .map((entry) => entry.parentPath)
    .toSorted();

const readShard = (path: string): ShardResult => {
  const files = createFiles(path);
  const manifest = runManifestSchema.parse(JSON.parse(readFileSync(join(path, 'run.json'), 'utf8')));
  return { manifest, read: (file) => files.readBytes(file).catch(() => null) };
};

const isNewer = ({ manifest: a }: ShardResult, { manifest: b }: ShardResult): boolean =>
  a.startedAt > b.startedAt || (a.startedAt === b.startedAt && a.runId > b.runId);

/**
 * The newest run of each shard below a directory, as data: manifests are validated, files are read inside the
 * directory of their run only. A directory holds several when a later attempt took over an earlier one.
 */
export const shardsBelow = (directory: string): ShardResult[] => {
  const newest = new Map<string, ShardResult>();
  for (const path of directoriesWithRun(directory)) {
    const shard = readShard(path);
    if (shard.manifest.shard === null) continue;
    const key = `${shard.manifest.shard.index}/${shard.manifest.shard.total}`;
    const known = newest.get(key);
    if (!known || isNewer(shard, known)) newest.set(key, shard);
  }
  return [...newest.values()];
};

/** After a re-run with another number of shards, those of the number before are of no use. */
const ofNewestCut = (shards: readonly ShardResult[]): ShardResult[] => {
  const newest = shards.reduce<ShardResult | null>(
    (best, one) => (best && !isNewer(one, best) ? best : one),
    null,
  );
  const total = newest?.manifest.shard?.total;
  return shards.filter(({ manifest }) => manifest.shard?.total === total);
};

/** What a shard's directory holds against what its manifest recorded; the first difference. */
export const alteredShard = async (shards: readonly ShardResult[]): Promise<Finding | null> => {
  for (const shard of shards) {
    const { manifest } = shard;
    const digests = new Map<string, string | null>();
    for (const { path } of recordedFiles(manifest)) {
      const bytes = await shard.read(path);
      digests.set(path, bytes && sha256(bytes));
    }
    const [problem] = verifyRun(manifest, (path) => digests.get(path) ?? null);
    const { index = 0, total = 0 } = manifest.shard ?? {};
    if (problem)
      return finding('AX8016', { shard: `${index}/${total}`, problem: problem.message }, problem.source);
  }
  return null;
};

/**
 * Downloads the shards' artifacts of this workflow run. Where there is no artifact service, the shards that another
 * step put into the run directory are taken.
 */
export const gatherShards = async (
  artifacts: Artifacts,
  base: string,
  outDir: string,
): Promise<ShardResult[]> => {
  try {
    const all = await artifacts.list();
    const ours = all.filter(({ name }) => name.startsWith(`${base}-`) && name.includes('-shard-'));
    const shards: ShardResult[] = [];
    for (const artifact of newestAttempts(ours)) {
      const directory = mkdtempSync(join(tmpdir(), 'aurora-shard-'));
      await artifacts.download(artifact, directory);
      shards.push(...shardsBelow(directory));
    }
    return ofNewestCut(shards);
  } catch (cause) {
    if (!(cause instanceof ArtifactsUnavailable)) throw cause;
    return ofNewestCut(shardsBelow(outDir));
  }
};
