import { evaluate, type EvaluationInput } from '../../../src/domain/evaluation/evaluate.ts';
import type { Measurements } from '../../../src/domain/evaluation/slo.ts';
import type { ChallengeOutcome } from '../../../src/domain/model/challenge.ts';
import type { Check } from '../../../src/domain/model/check.ts';
import type { Config, GateConfig, SloConfig, Waiver } from '../../../src/domain/model/config.ts';
import type { Finding } from '../../../src/domain/model/finding.ts';
import type { CheckOutcome } from '../../../src/domain/model/outcome.ts';
import type { PlannedCheck } from '../../../src/domain/model/plan.ts';
import type { RunSummary } from '../../../src/domain/model/run.ts';
import type { Source } from '../../../src/domain/model/source.ts';
import type { Criterion, Deliverable, Item, TrackerDocument } from '../../../src/domain/model/tracker.ts';
import type { Verdict } from '../../../src/domain/model/verdict.ts';
import type { ChallengeWord, Claim, Outcome, Standing } from '../../../src/domain/model/vocabulary.ts';

/** An item of a scenario: what is left out has a plain default. */
export type ItemLine = Partial<Item> & { readonly id: string };

/** A planned check with how it ended; `outcome: null` leaves it without one. */
export interface CheckLine {
  readonly id: string;
  readonly item?: string | null;
  readonly kind?: string;
  readonly outcome?: Outcome | null;
  readonly why?: string;
  readonly flaky?: boolean;
  readonly attempts?: number;
  readonly exitCode?: number | null;
  readonly cachedFrom?: string | null;
  readonly observedAt?: string;
  readonly freshnessMs?: number | null;
  readonly challenge?: ChallengeWord;
  readonly changedHere?: boolean;
  readonly refusal?: string;
  readonly rule?: string;
  readonly line?: number;
  readonly file?: string;
}

/** A whole evaluation in few lines; the golden cases are written in it. */
export interface Scenario {
  readonly title?: string;
  readonly now?: string;
  /** Null: no tracker at all. */
  readonly tracker?: readonly ItemLine[] | null;
  readonly baseTracker?: readonly ItemLine[];
  readonly dialect?: TrackerDocument['dialect'];
  readonly criteria?: readonly { readonly id: string; readonly checked: boolean; readonly line: number }[];
  readonly deliverables?: readonly {
    readonly path: string;
    readonly claim: Claim | null;
    readonly line: number;
  }[];
  readonly documentFindings?: readonly Finding[];
  readonly modelFindings?: readonly Finding[];
  readonly planFindings?: readonly Finding[];
  readonly checks?: readonly CheckLine[];
  readonly gates?: readonly GateConfig[];
  readonly slos?: readonly (Partial<SloConfig> & { readonly name: string })[];
  readonly waivers?: readonly Waiver[];
  readonly history?: readonly (Partial<RunSummary> & { readonly startedAt: string })[];
  readonly base?: readonly { readonly item: string; readonly standing: Standing }[] | null;
  readonly affected?: readonly string[] | null;
  readonly measured?: Measurements;
}

export const NOW = '2026-11-21T12:00:00.000Z';
export const TRACKER = 'docs/readiness.md';

const at = (line: number, file = TRACKER): Source => ({ file, line, column: 1 });

/** A finding in words of the test, so that the scenario does not depend on other rooms' catalogues. */
export const found = (message: string): Finding => ({
  code: 'AX4001',
  severity: 'error',
  message,
  remedy: 'Mend it.',
  source: null,
});

export const item = (line: ItemLine, index = 0): Item => ({
  title: `Outcome of ${line.id}`,
  milestone: null,
  claim: 'done',
  priority: null,
  workstream: null,
  dependsOn: [],
  owner: null,
  target: null,
  issue: null,
  exitCriteria: [],
  verify: [],
  evidence: [],
  estimate: null,
  columns: {},
  places: {},
  source: at(10 + index),
  ...line,
});

const criterion = ({ id, checked, line }: NonNullable<Scenario['criteria']>[number]): Criterion => ({
  id,
  text: `Criterion ${id}`,
  milestone: null,
  kind: 'exit',
  checked,
  commands: [{ text: 'true', expect: null, source: at(line + 1) }],
  source: at(line),
});

const deliverable = ({ path, claim, line }: NonNullable<Scenario['deliverables']>[number]): Deliverable => ({
  path,
  item: null,
  purpose: null,
  claim,
  source: at(line),
});

export const tracker = (lines: readonly ItemLine[], scenario: Scenario = {}): TrackerDocument => ({
  file: TRACKER,
  title: 'Readiness',
  dialect: scenario.dialect ?? 'table',
  milestones: [],
  items: lines.map(item),
  deliverables: (scenario.deliverables ?? []).map(deliverable),
  criteria: (scenario.criteria ?? []).map(criterion),
  checklists: [],
  claims: [],
  metrics: [],
  definition: [],
  matrix: null,
  order: null,
  weeklyTemplate: [],
  findings: scenario.documentFindings ?? [],
});

export const check = (line: CheckLine): Check => ({
  id: line.id,
  spec: 'scenario',
  kind: line.kind ?? 'run',
  with: { run: `npm run ${line.id}` },
  item: line.item ?? null,
  needs: [],
  timeoutMs: 60_000,
  retries: { max: 0, backoffMs: 0, jitter: false },
  evidence: [],
  inputs: null,
  env: {},
  passEnv: [],
  tier: 'exec',
  freshnessMs: line.freshnessMs ?? null,
  challenge: null,
  origin: { source: at(line.line ?? 100, line.file), rule: line.rule ?? 'spec', confidence: 'certain' },
});

const planned = (line: CheckLine): PlannedCheck => ({
  check: check(line),
  fingerprint: null,
  refusal: line.refusal === undefined ? null : found(line.refusal),
  changedHere: line.changedHere ?? false,
});

export const outcome = (line: CheckLine): CheckOutcome => {
  const word = line.outcome ?? 'passed';
  const reason = line.why === undefined ? null : found(line.why);
  const exitCode = line.exitCode === undefined ? (word === 'passed' ? 0 : 1) : line.exitCode;
  return {
    id: line.id,
    item: line.item ?? null,
    kind: line.kind ?? 'run',
    outcome: word,
    flaky: line.flaky ?? false,
    attempts: Array.from({ length: line.attempts ?? 1 }, (_, index) => ({
      number: index + 1,
      outcome: word,
      durationMs: 5,
      exitCode,
      reason,
    })),
    startedAt: '2026-11-21T11:59:00.000Z',
    durationMs: 5,
    reason,
    cachedFrom: line.cachedFrom ?? null,
    observedAt: line.observedAt ?? '2026-11-21T11:59:00.000Z',
    fingerprint: null,
    stdout: null,
    stderr: null,
    tail: word === 'passed' ? '' : 'last line',
    evidence: [],
    quotas: [],
    changedHere: false,
    measures: {},
  };
};

const challenge = (line: CheckLine, result: ChallengeWord): ChallengeOutcome => ({
  check: line.id,
  item: line.item ?? null,
  result,
  program: 'npm',
  reason:
    result === 'vacuous'
      ? 'npm was made to fail and it still passed.'
      : 'npm was made to fail and it noticed.',
  remedy: result === 'vacuous' ? 'Drop || true.' : '',
  finding: null,
});

const summary = (run: NonNullable<Scenario['history']>[number], index: number): RunSummary => ({
  runId: `run-${index}`,
  dir: `spec_runs/run-${index}`,
  durationMs: 1000,
  command: 'pipeline',
  commit: null,
  status: 'complete',
  verdict: 'go',
  score: 100,
  counts: {},
  errors: {},
  digest: null,
  ...run,
});

const config = (scenario: Scenario): Config => ({
  version: 1,
  tracker: [TRACKER],
  specs: [],
  checks: {},
  gates: scenario.gates ?? [],
  slos: (scenario.slos ?? []).map((slo) => ({
    source: 'runs',
    windowDays: 30,
    objective: 0.99,
    warn: null,
    weight: 1,
    key: false,
    ...slo,
  })),
  waivers: scenario.waivers ?? [],
  waiverLimitDays: null,
  signOffs: [],
  execution: {
    concurrency: 1,
    shell: 'plain',
    tier: 'exec',
    allow: [],
    deny: [],
    passEnv: [],
    timeoutMs: 60_000,
    maxDurationMs: 60_000,
    maxChecks: 100,
    outputCapBytes: 1000,
    evidenceCapBytes: 2 ** 30,
    memoryMiB: null,
    cpuSeconds: null,
    processes: null,
    network: false,
    freshnessMs: null,
  },
  redact: { env: [], patterns: [] },
  sync: { policy: 'ask' },
  weekly: { issue: true, day: 'monday', time: '07:00', zone: 'UTC' },
  mode: 'report',
  enforcement: 'report',
  deployments: {},
  reports: [],
});

/** The full input of an evaluation. */
export const inputOf = (scenario: Scenario): EvaluationInput => {
  const lines = scenario.checks ?? [];
  const items = scenario.tracker === undefined ? [] : scenario.tracker;
  const base = scenario.baseTracker;
  return {
    model: {
      schemaVersion: 1,
      config: config(scenario),
      trackers: items === null ? [] : [tracker(items, scenario)],
      specs: [],
      base:
        base === undefined
          ? null
          : { commit: 'b'.repeat(40), trackers: [tracker(base, scenario)], specs: [] },
      inputs: [],
      findings: scenario.modelFindings ?? [],
    },
    plan: { schemaVersion: 1, checks: lines.map(planned), findings: scenario.planFindings ?? [] },
    outcomes: lines.filter((line) => line.outcome !== null).map(outcome),
    challenges: lines.flatMap((line) =>
      line.challenge === undefined ? [] : [challenge(line, line.challenge)],
    ),
    history: (scenario.history ?? []).map(summary),
    now: scenario.now ?? NOW,
    describe: ({ id }) => `${id} does what it should`,
    commandOf: ({ kind, id }) => (kind === 'run' ? `npm run ${id}` : null),
    base: scenario.base === undefined || scenario.base === null ? null : { standings: scenario.base },
    affected: scenario.affected ?? null,
    trust: 'T1',
    ...(scenario.measured === undefined ? {} : { measured: scenario.measured }),
  };
};

/** A scenario from the JSON of a golden case; such files are written by hand and checked by their verdict. */
export const scenarioFrom = (text: string): Scenario => JSON.parse(text);

/** The verdict of a scenario. */
export const judge = (scenario: Scenario): Verdict => evaluate(inputOf(scenario));

/** The standing of one item of a scenario. */
export const standingIn = (scenario: Scenario, id: string): Standing | undefined =>
  judge(scenario).standings.find((line) => line.item === id)?.standing;
