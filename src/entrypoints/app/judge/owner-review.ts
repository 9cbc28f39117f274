import { createAmendments } from '../../../adapters/database/amendments.ts';
import { createPeopleReader, createReviewsReader } from '../../../adapters/github/reviews.ts';
import { openKinds } from '../../../application/checks/lazy-kinds.ts';
import type { RunResult } from '../../../application/pipeline/request.ts';
import { ownerReview } from '../../../application/trust/owner-review.ts';
import type { OwnerReview } from '../../../domain/model/owner-review.ts';
import type { Named } from '../../../domain/trust/protected-paths.ts';
import type { PullRequest } from '../../../ports/remote-repository.ts';
import type { Memory, Place } from '../jobs/job.ts';

const noModules = async (specifier: string): Promise<never> => {
  throw new Error(`the App loads no code of a project: ${specifier}`);
};

/** The commands of base and head: what the base has to run, and what the pull request would like to. */
const commandsOf = async ({ model, plan }: RunResult): Promise<readonly string[]> => {
  const { kinds } = await openKinds({ ...model.config, checks: {} }, noModules);
  return plan.checks.flatMap(({ check }) => kinds.get(check.kind)?.command(check.with) ?? []);
};

/** What base and head name, by which they say what is to be run. */
export const namedIn = async (result: RunResult): Promise<Named> => {
  const { config, trackers, specs, base } = result.model;
  return {
    trackers: [...config.tracker, ...[...trackers, ...(base?.trackers ?? [])].map(({ file }) => file)],
    specs: [...config.specs, ...[...specs, ...(base?.specs ?? [])].map(({ file }) => file)],
    modules: Object.values(config.checks),
    commands: await commandsOf(result),
  };
};

/** Whether owners have approved what a pull request changes of how it is judged. */
export const ownerReviewOf = async (
  { client, ref, readers, store, lane }: Place & Pick<Memory, 'store'>,
  { number, headSha, baseSha }: PullRequest,
  changedPaths: readonly string[],
  result: RunResult,
): Promise<OwnerReview> => {
  const { base } = result.model;
  const named = await namedIn(result);
  const ports = {
    repository: readers.repository,
    reviews: createReviewsReader(client, ref),
    people: createPeopleReader(client, ref),
    deciders: async (pull: number) => createAmendments(store).deciders(lane.repositoryId, pull),
  };
  return ownerReview(ports, { number, headSha, baseSha: base?.commit ?? baseSha, changedPaths, named });
};
