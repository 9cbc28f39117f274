/** A run by what it is called and what it is: one byte more or less is another digest. */
export interface RunPrint {
  readonly runId: string;
  readonly digest: string;
  /** Hex sha256 of the archive that it lies in; null where that is not known. */
  readonly artifact: string | null;
}

/**
 * Whether what a job said with its token and what its run uploaded are the same, or how they differ, as a clause. Any
 * job of a run can replace the artifacts of the others; who did that must not be believed in either.
 *
 * @param told of the same run and attempt
 * @param uploaded by that run; none: nothing contradicts
 */
export const disagreement = (told: readonly RunPrint[], uploaded: readonly RunPrint[]): string | null => {
  if (uploaded.length === 0) return null;
  for (const { runId, digest, artifact } of told) {
    const same = uploaded.filter((one) => one.runId === runId);
    if (same.length === 0) return `what was reported as ${runId} is in no artifact of the run`;
    if (same.some((one) => one.digest !== digest))
      return `the artifact holds another ${runId} than was reported`;
    if (artifact !== null && !same.some((one) => one.artifact === artifact))
      return `the artifact is another than was uploaded: its sha256 is ${same[0]?.artifact ?? ''} instead of ${artifact}`;
  }
  return null;
};

/** `aurora-x-attempt-2`, `aurora-x-raw-attempt-1`, `aurora-x-test-job-3-shard-1-of-3-attempt-1`. */
const OURS = /^aurora-x(?:-[\w.-]+)?-attempt-(\d{1,4})$/;

/** Whether an artifact is one that the Action uploads, in an attempt of a run. */
export const isOurArtifact = (name: string, attempt: number | null = null): boolean => {
  const number = OURS.exec(name)?.[1];
  return number !== undefined && (attempt === null || Number(number) === attempt);
};

/** A name that is there twice: artifacts cannot be overwritten, so the second is by another job. */
export const doubledName = (names: readonly string[]): string | null =>
  names.find((name, index) => names.indexOf(name) !== index) ?? null;
