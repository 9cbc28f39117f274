import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import { ArtifactsUnavailable, type ArtifactRef, type Artifacts } from '../../ports/artifacts.ts';

/** What makes the artifact of one job of one attempt unique in a workflow run. */
export interface JobIdentity {
  readonly job: string;
  /** GITHUB_ACTION: the id of the step, or `__owner_name` and `__owner_name_2` for steps without one. */
  readonly step: string;
  readonly attempt: number;
  readonly shard: { readonly index: number; readonly total: number } | null;
  /** Position in a matrix, or null outside one. */
  readonly matrixJob: number | null;
}

/** The part of the name that tells two steps of one job apart; none for a first step without an id. */
const stepPart = (step: string): string[] => {
  if (step === '') return [];
  if (!step.startsWith('__')) return [step];
  const number = /_(\d+)$/.exec(step)?.[1];
  return number ? [`step-${number}`] : [];
};

/** `aurora-x-test-job-3-shard-1-of-3-attempt-2`: artifacts cannot be overwritten, and jobs of a matrix share a name. */
export const artifactName = (base: string, identity: JobIdentity): string => {
  const { job, step, attempt, shard, matrixJob } = identity;
  const parts = [base, ...[job, ...stepPart(step)].map((part) => part.replaceAll(/[^A-Za-z0-9._-]/g, '-'))];
  if (matrixJob !== null) parts.push(`job-${matrixJob}`);
  if (shard) parts.push(`shard-${shard.index}-of-${shard.total}`);
  return `${parts.join('-')}-attempt-${attempt}`;
};

const ATTEMPT = /-attempt-(\d+)$/;

/** 0 when the name has none. */
export const attemptOf = (name: string): number => Number(ATTEMPT.exec(name)?.[1] ?? 0);

/** The name without its attempt. */
export const stemOf = (name: string): string => name.replace(ATTEMPT, '');

/** Of artifacts that differ by attempt only, the newest. */
export const newestAttempts = (artifacts: readonly ArtifactRef[]): ArtifactRef[] => {
  const best = new Map<string, ArtifactRef>();
  for (const one of artifacts) {
    const known = best.get(stemOf(one.name));
    if (!known || attemptOf(known.name) < attemptOf(one.name)) best.set(stemOf(one.name), one);
  }
  return [...best.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
};

/** The newest artifact of the same job from an earlier attempt. */
const earlierArtifact = (artifacts: readonly ArtifactRef[], name: string): ArtifactRef | undefined =>
  newestAttempts(
    artifacts.filter((one) => stemOf(one.name) === stemOf(name) && attemptOf(one.name) < attemptOf(name)),
  )[0];

/** Which run of which request was not finished: the one record of the store that names directories to write to. */
const unfinishedSchema = z.record(
  z.string(),
  z.looseObject({ dir: z.string().regex(/^\d{4}-\d{2}-\d{2}\/[A-Za-z0-9][A-Za-z0-9._-]*$/) }),
);

/** What comes from an artifact must not make us write outside the run directory. */
const dropUnsafeState = (outDir: string): void => {
  const path = join(outDir, '.state', 'unfinished.json');
  try {
    unfinishedSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    rmSync(path, { force: true });
  }
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
  try {
    const earlier = earlierArtifact(await artifacts.list(), name);
    if (!earlier) return finding('AX8006', { problem: 'there is none' });
    const staging = mkdtempSync(join(tmpdir(), 'aurora-earlier-'));
    await artifacts.download(earlier, staging);
    dropUnsafeState(staging);
    // What another step of this job has put there stays.
    cpSync(staging, outDir, { recursive: true, force: false });
    rmSync(staging, { recursive: true, force: true });
    return null;
  } catch (cause) {
    const problem = messageOf(cause);
    const text = cause instanceof ArtifactsUnavailable ? 'there is no artifact service here' : problem;
    return finding('AX8006', { problem: text });
  }
};
