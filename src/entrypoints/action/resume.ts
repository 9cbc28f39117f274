import { mkdirSync } from 'node:fs';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { ArtifactRef, Artifacts } from '../../ports/artifacts.ts';

/** `aurora-x-attempt-2`, `aurora-x-shard-1-of-3-attempt-2`: unique in a run, as artifacts cannot be overwritten. */
export const artifactName = (
  base: string,
  attempt: number,
  shard: { readonly index: number; readonly total: number } | null,
  job: string,
): string => {
  const part = shard ? `-shard-${shard.index}-of-${shard.total}` : '';
  return `${base}-${job.replaceAll(/[^A-Za-z0-9._-]/g, '-')}${part}-attempt-${attempt}`;
};

const attemptOf = (name: string): number => Number(/-attempt-(\d+)$/.exec(name)?.[1] ?? 0);

const problemOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

/** The newest artifact of the same job from an earlier attempt. */
export const earlierArtifact = (artifacts: readonly ArtifactRef[], name: string): ArtifactRef | undefined => {
  const stem = name.replace(/-attempt-\d+$/, '');
  return artifacts
    .filter((one) => one.name.replace(/-attempt-\d+$/, '') === stem && attemptOf(one.name) < attemptOf(name))
    .toSorted((a, b) => attemptOf(b.name) - attemptOf(a.name))[0];
};

/**
 * Takes over the run directory of an earlier attempt of this workflow run, so that a re-run of failed jobs does not
 * run finished checks again. Its records are checked by digest when they are used, so a wrong one is ignored there.
 */
export const takeOverEarlierAttempt = async (
  artifacts: Artifacts,
  name: string,
  outDir: string,
): Promise<Finding | null> => {
  if (attemptOf(name) <= 1) return null;
  try {
    const earlier = earlierArtifact(await artifacts.list(), name);
    if (!earlier) return finding('AX8006', { problem: 'there is none' });
    mkdirSync(outDir, { recursive: true });
    await artifacts.download(earlier, outDir);
    return null;
  } catch (cause) {
    return finding('AX8006', { problem: problemOf(cause) });
  }
};
