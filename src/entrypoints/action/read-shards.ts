import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFiles } from '../../adapters/system/files.ts';
import type { ShardResult } from '../../application/pipeline/request.ts';
import { runManifestSchema } from '../../application/pipeline/contracts/run-manifest.ts';
import type { Artifacts } from '../../ports/artifacts.ts';

const attemptOf = (name: string): number => Number(/-attempt-(\d+)$/.exec(name)?.[1] ?? 0);

/** Of each shard the newest attempt. */
const newestOfEach = (names: readonly string[]): string[] => {
  const best = new Map<string, string>();
  for (const name of names) {
    const stem = name.replace(/-attempt-\d+$/, '');
    const known = best.get(stem);
    if (!known || attemptOf(known) < attemptOf(name)) best.set(stem, name);
  }
  return [...best.values()].toSorted();
};

/** Every finished run below a directory, as data: manifests are validated, files are read inside the directory only. */
export const shardsBelow = (directory: string): ShardResult[] =>
  readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'run.json')
    .map((entry) => entry.parentPath)
    .toSorted()
    .map((path) => {
      const files = createFiles(path);
      const manifest = runManifestSchema.parse(JSON.parse(readFileSync(join(path, 'run.json'), 'utf8')));
      return { manifest, read: (file: string) => files.readBytes(file).catch(() => null) };
    });

/** Downloads the shards' artifacts of this workflow run. */
export const downloadShards = async (artifacts: Artifacts, base: string): Promise<ShardResult[]> => {
  const all = await artifacts.list();
  const names = newestOfEach(
    all.map(({ name }) => name).filter((name) => name.startsWith(`${base}-`) && name.includes('-shard-')),
  );
  const shards: ShardResult[] = [];
  for (const name of names) {
    const artifact = all.find((one) => one.name === name);
    if (!artifact) continue;
    const directory = mkdtempSync(join(tmpdir(), 'aurora-shard-'));
    await artifacts.download(artifact, directory);
    shards.push(...shardsBelow(directory).filter(({ manifest }) => manifest.shard !== null));
  }
  return shards;
};
