import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CommitView } from '../../../application/pipeline/ports.ts';
import { createHttpClient } from '../../../adapters/system/http-client.ts';
import type { RunRequest, RunResult } from '../../../application/pipeline/request.ts';
import { runPipeline } from '../../../application/pipeline/run-pipeline.ts';
import { CONFIG_PATH } from '../../../domain/config/defaults.ts';
import { verdictTrust } from '../../../domain/trust/trust-level.ts';
import type { TrustLevel } from '../../../domain/model/vocabulary.ts';
import type { ItemStanding } from '../../../domain/model/verdict.ts';
import type { ReportedRun } from '../../../ports/results.ts';
import type { WorkflowHistory } from '../../../ports/workflow-history.ts';
import { wirePipeline } from '../../wiring/wire-pipeline.ts';
import type { RemoteProject } from './remote-project.ts';

export interface Case {
  readonly fromFork: boolean;
  /** The base of a pull request, whose rules hold; null for a commit that is held to its own. */
  readonly base: RemoteProject | null;
  readonly head: RemoteProject;
  readonly changedPaths: readonly string[];
  /** What the Action reported of this head, or null. */
  readonly reported: Pick<ReportedRun, 'manifest' | 'trust'> | null;
  /** How items stand at the base; null when nothing was reported of it. */
  readonly before: readonly ItemStanding[] | null;
  readonly links: RunRequest['links'];
  /** How workflow runs of the repository ended; without it a check that asks for them has no answer. */
  readonly workflows?: WorkflowHistory;
  /** The files of the head. Without them what only looks at files is not judged. */
  readonly commit?: CommitView;
  /** Servers that objectives may be asked of: the repository names them, and the App is in the network of its operator. */
  readonly metricsOrigins?: readonly string[];
}

/** A commit that is held to its own rules, and of which nothing else is known. */
export const ownCase = (head: RemoteProject): Case => ({
  fromFork: false,
  base: null,
  head,
  changedPaths: [],
  reported: null,
  before: null,
  links: { sha: head.commit },
});

/** What people signed off, and how other runs ended: GitHub and the base say that, and no job has to. */
const OWN_KINDS = ['manual', 'workflow'] as const;

/**
 * Kinds that only look at files. A job saw its files as they were when its commands had run, so what was reported goes
 * first; without a report the App looks at the commit itself.
 */
const SEEN_KINDS = ['file', 'search'] as const;

const hasRules = ({ configText, trackers, specs }: RemoteProject): boolean =>
  configText !== null || trackers.length > 0 || specs.length > 0;

/** The base, if it has rules that the head can be held to. */
const heldTo = ({ base }: Case): RemoteProject | null => (base !== null && hasRules(base) ? base : null);

const trustOf = (given: Case, samePlan: boolean): TrustLevel =>
  verdictTrust({
    reported: given.reported?.trust ?? null,
    ownRules: given.base !== null && heldTo(given) === null,
    fromFork: given.fromFork,
    samePlan,
  });

const requestOf = (given: Case, trust: TrustLevel): RunRequest => {
  const { head, changedPaths, reported, before, links } = given;
  const held = heldTo(given);
  const rules = held ?? head;
  return {
    command: 'gate',
    trackers: head.trackers.map(({ file }) => file),
    specs: head.specs.map(({ file }) => file),
    items: null,
    config: rules.config,
    configFile: rules.configText === null ? null : CONFIG_PATH,
    configFindings: [...rules.findings, ...(held === null ? [] : head.findings)],
    challenge: 'none',
    force: false,
    resume: false,
    shard: null,
    // What was reported is joined to the plan that the App made itself; a check that nobody reported was not run.
    shards:
      reported === null ? [] : [{ manifest: { ...reported.manifest, files: [] }, read: async () => null }],
    ownKinds: OWN_KINDS,
    seenKinds: reported === null ? SEEN_KINDS : [],
    runId: null,
    pipeline: null,
    reports: [],
    base: held && {
      commit: held.commit,
      trackers: held.trackers,
      specs: held.specs,
      standings: before,
      changedPaths,
    },
    trust,
    links,
  };
};

/**
 * A verdict by the pipeline that the Action runs, over documents that were read through the API:
 * plan and gates of the base, claims of the head, outcomes that were reported. Nothing is executed here, and only the
 * documents are on the disk while it runs.
 */
const judgeAs = async (given: Case, trust: TrustLevel, signal: AbortSignal): Promise<RunResult> => {
  const root = mkdtempSync(join(tmpdir(), 'aurora-gate-'));
  try {
    for (const { file, text } of [...given.head.trackers, ...given.head.specs]) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const request = requestOf(given, trust);
    const wired = await wirePipeline({
      root,
      outDir: '.runs',
      config: { ...request.config, checks: {} },
      env: {},
      signal,
      events: { emit: () => {} },
    });
    try {
      const { workspace } = wired.ports;
      const environment = async () => ({ ...(await workspace.environment()), commit: given.head.commit });
      const result = await runPipeline(request, {
        ...wired.ports,
        http: createHttpClient(given.metricsOrigins ?? []),
        workflows: given.workflows ?? null,
        commit: given.commit ?? null,
        workspace: { ...workspace, environment },
      });
      if ('problems' in result) throw new Error(result.problems.map(({ message }) => message).join('; '));
      return result;
    } finally {
      await wired.close();
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

/**
 * The verdict on a commit, worth what its grounds are worth: that a trusted workflow ran what the base says is seen
 * when the plan of the base has been made.
 */
export const judge = async (given: Case, signal: AbortSignal): Promise<RunResult> => {
  const trust = trustOf(given, true);
  const result = await judgeAs(given, trust, signal);
  const proven = trustOf(given, given.reported?.manifest.plan === result.manifest.plan);
  return proven === trust ? result : judgeAs(given, proven, signal);
};
