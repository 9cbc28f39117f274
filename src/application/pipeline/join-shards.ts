import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { ChallengeOutcome } from '../../domain/model/challenge.ts';
import type { CheckOutcome } from '../../domain/model/outcome.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { Logs, OpenRun } from '../../ports/run-store.ts';
import { digestOf, sha256 } from './digest.ts';
import { unexecuted } from './execute-check.ts';
import type { ShardResult } from './request.ts';

/** What the shards of one plan came to together. */
export interface Joined {
  readonly outcomes: readonly CheckOutcome[];
  readonly challenges: readonly ChallengeOutcome[];
  readonly logs: ReadonlyMap<string, Logs>;
  readonly findings: readonly Finding[];
}

const textOf = async (shard: ShardResult, path: string): Promise<string> => {
  const bytes = await shard.read(path);
  return bytes ? Buffer.from(bytes).toString('utf8') : '';
};

/** Same tool, same commit, same documents: otherwise the shards are not parts of one run. */
const sameRun = (shards: readonly ShardResult[]): string | null => {
  const marks = new Set(
    shards.map(({ manifest: { environment, inputs } }) =>
      digestOf([environment.tool, environment.commit, inputs]),
    ),
  );
  if (marks.size > 1) return 'they come from different commits, documents or versions';
  const cut = shards.find(({ manifest }) => manifest.status !== 'complete');
  return cut ? `run ${cut.manifest.runId} was interrupted` : null;
};

/** Takes over a shard's evidence of one check, by digest: a file that differs from its manifest is not evidence. */
const takeEvidence = async (
  outcome: CheckOutcome,
  shard: ShardResult,
  run: OpenRun,
): Promise<string | null> => {
  for (const { path, sha256: wanted } of outcome.evidence) {
    const place = `checks/${outcome.id}/evidence/${path}`;
    const bytes = await shard.read(place);
    if (!bytes) continue;
    if (sha256(bytes) !== wanted) return `${place} does not have the digest that its shard recorded`;
    await run.write(place, bytes);
  }
  return null;
};

/**
 * Joins finished shards: every check of the plan exactly once. What is missing, double or altered is a finding, and
 * the check concerned is `not-run`, which is never a pass.
 */
export const joinShards = async (
  plan: Plan,
  shards: readonly ShardResult[],
  run: OpenRun,
  now: number,
): Promise<Joined> => {
  const findings: Finding[] = [];
  const note = (problem: string): Finding => {
    const found = finding('AX5517', { problem });
    findings.push(found);
    return found;
  };
  const mismatch = sameRun(shards);
  if (mismatch) note(mismatch);
  const homes = new Map<string, ShardResult[]>();
  for (const shard of shards) {
    for (const { id } of shard.manifest.outcomes) homes.set(id, [...(homes.get(id) ?? []), shard]);
  }
  const outcomes: CheckOutcome[] = [];
  const challenges: ChallengeOutcome[] = [];
  const logs = new Map<string, Logs>();
  for (const planned of plan.checks) {
    const { id } = planned.check;
    const [home, ...others] = homes.get(id) ?? [];
    const outcome = home?.manifest.outcomes.find((one) => one.id === id);
    const problem =
      mismatch ??
      (!home || !outcome
        ? `${id} is in no shard`
        : others.length > 0
          ? `${id} is in ${others.length + 1} shards`
          : await takeEvidence(outcome, home, run));
    if (problem || !home || !outcome) {
      outcomes.push(unexecuted(planned, 'not-run', note(problem ?? `${id} is in no shard`), now));
      continue;
    }
    outcomes.push(outcome);
    challenges.push(...home.manifest.challenges.filter(({ check }) => check === id));
    const dir = `checks/${id}`;
    logs.set(id, {
      stdout: await textOf(home, `${dir}/stdout.log`),
      stderr: await textOf(home, `${dir}/stderr.log`),
    });
  }
  return { outcomes, challenges, logs, findings };
};
