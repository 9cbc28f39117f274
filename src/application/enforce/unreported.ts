import type { CheckRunsReader } from '../../ports/check-runs.ts';
import type { RemoteRepository } from '../../ports/remote-repository.ts';

/**
 * Open pull requests into a branch on whose heads our check has not concluded: if it were required now, they could not
 * be merged, and nobody would see why.
 */
export const unreportedPulls = async (
  repository: Pick<RemoteRepository, 'openPulls'>,
  checks: Pick<CheckRunsReader, 'on'>,
  branch: string,
): Promise<readonly number[]> => {
  const unreported: number[] = [];
  for (const { number, headSha } of await repository.openPulls(branch)) {
    const { ours } = await checks.on(headSha);
    if (ours === null || ours.conclusion === null) unreported.push(number);
  }
  return unreported;
};
