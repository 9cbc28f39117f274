import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { ChallengeOutcome } from '../../domain/model/challenge.ts';
import type { CheckOutcome } from '../../domain/model/outcome.ts';
import type { RunManifest } from '../../domain/model/run.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { Logs, OpenRun } from '../../ports/run-store.ts';
import { sha256 } from '../../domain/model/digest.ts';
import { digestOf } from './digest.ts';
import { unexecuted } from './execute-check.ts';
import { EVIDENCE_COPY_LIMIT } from './keep-evidence.ts';
import type { ShardResult } from './request.ts';

/** What the shards of one plan came to together. */
export interface Joined {
  readonly outcomes: readonly CheckOutcome[];
  readonly challenges: readonly ChallengeOutcome[];
  readonly logs: ReadonlyMap<string, Logs>;
  readonly findings: readonly Finding[];
}

/** Same tool, same commit, same documents: otherwise the shards are not parts of one run. */
const sameRun = (shards: readonly ShardResult[]): string | null => {
  const marks = new Set(
    shards.map(({ manifest: { environment, inputs } }) =>
      digestOf([environment.tool, environment.commit, inputs]),
    ),
  );
  if (marks.size > 1) return 'they come from different commits, documents or versions';
  // Each check may still be in exactly one of them by chance; nobody could tell why it is not the next time.
  const cuts = new Set(shards.map(({ manifest }) => manifest.shard?.cut ?? null));
  if (cuts.size > 1)
    return 'they were cut by the durations of different earlier runs: restore the same spec_runs in every shard, or in none';
  const cut = shards.find(({ manifest }) => manifest.status !== 'complete');
  return cut ? `run ${cut.manifest.runId} was interrupted` : null;
};

/** A check's outcome in one shard, with the files it left there. */
interface Home {
  readonly shard: ShardResult;
  readonly outcome: CheckOutcome;
  readonly files: RunManifest['files'];
}

/** Where each check was run: once, if all is well. */
const homesOf = (shards: readonly ShardResult[]): ReadonlyMap<string, readonly Home[]> => {
  const homes = new Map<string, Home[]>();
  for (const shard of shards) {
    const { outcomes, files } = shard.manifest;
    const byCheck = Map.groupBy(files, ({ path }) => path.split('/')[1] ?? '');
    for (const outcome of outcomes) {
      const home = { shard, outcome, files: byCheck.get(outcome.id) ?? [] };
      homes.set(outcome.id, [...(homes.get(outcome.id) ?? []), home]);
    }
  }
  return homes;
};

interface Taken {
  readonly logs: Logs;
  /** Evidence by its place in the run directory. */
  readonly evidence: ReadonlyMap<string, Uint8Array>;
}

/**
 * A check's files in its shard, each held to the digest in the shard's manifest; or what is wrong with them. An
 * outcome from an earlier run has no files in its shard.
 */
const takeFiles = async ({ outcome, shard, files }: Home): Promise<Taken | string> => {
  const dir = `checks/${outcome.id}`;
  const evidence = new Map<string, Uint8Array>();
  const logs = { stdout: '', stderr: '' };
  for (const { path, bytes: size, sha256: wanted } of files) {
    const bytes = await shard.read(path);
    if (!bytes && size > EVIDENCE_COPY_LIMIT) continue;
    if (!bytes) return `${path} is missing`;
    if (sha256(bytes) !== wanted) return `${path} does not have the digest that its shard recorded`;
    if (path === `${dir}/stdout.log`) logs.stdout = Buffer.from(bytes).toString('utf8');
    else if (path === `${dir}/stderr.log`) logs.stderr = Buffer.from(bytes).toString('utf8');
    else evidence.set(path, bytes);
  }
  return { logs, evidence };
};

/**
 * Joins finished shards: every check of the plan exactly once. What is missing, double or altered is a finding, and
 * the check concerned is `not-run`, which is never a pass.
 *
 * @param here outcomes of checks that no shard is asked for
 */
export const joinShards = async (
  plan: Plan,
  shards: readonly ShardResult[],
  run: OpenRun,
  now: number,
  here: ReadonlyMap<string, CheckOutcome> = new Map(),
): Promise<Joined> => {
  const findings = new Map<string, Finding>();
  const note = (problem: string): Finding => {
    // Without any shard there is one thing to say, and not one for each check.
    const key = shards.length === 0 ? '' : problem;
    const found = findings.get(key) ?? finding(key === '' ? 'AX8334' : 'AX5517', { problem });
    findings.set(key, found);
    return found;
  };
  const mismatch = sameRun(shards);
  if (mismatch) note(mismatch);
  const homes = homesOf(shards);
  const outcomes: CheckOutcome[] = [];
  const challenges = shards.flatMap(({ manifest }) => manifest.challenges);
  const logs = new Map<string, Logs>();

  const take = async (id: string): Promise<CheckOutcome | string> => {
    const [home, ...others] = homes.get(id) ?? [];
    if (mismatch) return mismatch;
    if (!home) return `${id} is in no shard`;
    if (others.length > 0) return `${id} is in ${others.length + 1} shards`;
    const taken = await takeFiles(home);
    if (typeof taken === 'string') return taken;
    for (const [path, bytes] of taken.evidence) await run.write(path, bytes);
    logs.set(id, taken.logs);
    return home.outcome;
  };

  for (const planned of plan.checks) {
    const taken = here.get(planned.check.id) ?? (await take(planned.check.id));
    outcomes.push(typeof taken === 'string' ? unexecuted(planned, 'not-run', note(taken), now) : taken);
  }
  return {
    outcomes,
    challenges: challenges.filter(({ check }) => logs.has(check)),
    logs,
    findings: [...findings.values()],
  };
};
