import type { ChallengeOutcome } from '../../src/domain/model/challenge.ts';
import type { Finding } from '../../src/domain/model/finding.ts';
import type { Graph } from '../../src/domain/model/graph.ts';
import type { CheckOutcome } from '../../src/domain/model/outcome.ts';
import type { RunSummary } from '../../src/domain/model/run.ts';
import type { TrackerDocument } from '../../src/domain/model/tracker.ts';
import type { CheckStanding, ItemStanding, Reason, Verdict } from '../../src/domain/model/verdict.ts';
import type { Claim, Outcome, Priority, Standing } from '../../src/domain/model/vocabulary.ts';
import type { RunReport } from '../../src/domain/report/run-report.ts';

/** A run of an invented project: the timetable service of a ferry line, one week before its launch. */

const FILE = 'docs/readiness.md';
const START = Date.UTC(2026, 10, 21, 9, 30, 0);
const at = (seconds: number): string => new Date(START + seconds * 1000).toISOString();
const digest = (seed: string): string =>
  Array.from({ length: 64 }, (_, index) =>
    ((seed.charCodeAt(index % seed.length) * (index + 7)) % 16).toString(16),
  ).join('');

interface Row {
  readonly id: string;
  readonly title: string;
  readonly milestone: string;
  readonly priority: Priority;
  readonly owner: string;
  readonly claim: Claim;
  readonly standing: Standing;
  readonly needs: readonly string[];
  readonly line: number;
  readonly says: string;
  readonly remedy?: string;
  readonly code?: string;
}

const ROWS: readonly Row[] = [
  {
    id: 'F-01',
    title: 'Timetable import from the harbour feed',
    milestone: 'M1',
    priority: 'P0',
    owner: 'ines',
    claim: 'done',
    standing: 'verified',
    needs: [],
    line: 12,
    says: 'All 2 checks passed and each was shown to be able to fail.',
  },
  {
    id: 'F-02',
    title: 'Departure API answers in 200 ms',
    milestone: 'M1',
    priority: 'P0',
    owner: 'marek',
    claim: 'done',
    standing: 'refuted',
    needs: ['F-01'],
    line: 13,
    says: 'F-02 is claimed done, but api-latency failed.',
    remedy: 'Fix what the check shows, or reopen the item.',
    code: 'AX6001',
  },
  {
    id: 'F-03',
    title: 'Schema migrations run twice without harm',
    milestone: 'M1',
    priority: 'P1',
    owner: 'ines',
    claim: 'done',
    standing: 'verified',
    needs: ['F-01'],
    line: 14,
    says: 'The only check passed (taken from an earlier run).',
  },
  {
    id: 'F-04',
    title: 'Backups are restored every night',
    milestone: 'M2',
    priority: 'P0',
    owner: 'oksana',
    claim: 'done',
    standing: 'unproven',
    needs: ['F-03'],
    line: 15,
    says: 'F-04 rests on restore-drill only, and that check cannot fail.',
    remedy: 'Add set -o pipefail, so that pg_restore is heard.',
    code: 'AX6001',
  },
  {
    id: 'F-05',
    title: 'Alerts reach the person on call',
    milestone: 'M2',
    priority: 'P1',
    owner: 'oksana',
    claim: 'in-progress',
    standing: 'open',
    needs: ['F-02'],
    line: 16,
    says: 'Not claimed done; 1 of 2 checks passes.',
  },
  {
    id: 'F-06',
    title: 'Ticket sale survives a lost database',
    milestone: 'M2',
    priority: 'P1',
    owner: 'marek',
    claim: 'blocked',
    standing: 'blocked',
    needs: ['F-02', 'F-04'],
    line: 17,
    says: 'Waits for F-02 and F-04, which are not verified.',
  },
  {
    id: 'F-07',
    title: 'Dead letters are replayed',
    milestone: 'M2',
    priority: 'P2',
    owner: 'ravi',
    claim: 'done',
    standing: 'waived',
    needs: ['F-03'],
    line: 18,
    says: 'Waived until 2026-12-15 by lead: the replay tool lands next sprint.',
  },
  {
    id: 'F-08',
    title: 'Winter timetable in three languages',
    milestone: 'M3',
    priority: 'P2',
    owner: 'jun',
    claim: 'in-review',
    standing: 'ready',
    needs: ['F-01'],
    line: 19,
    says: 'Not claimed done, but all its checks pass.',
  },
  {
    id: 'F-09',
    title: 'Privacy review signed',
    milestone: 'M3',
    priority: 'P0',
    owner: 'lead',
    claim: 'done',
    standing: 'unproven',
    needs: [],
    line: 20,
    says: 'No command can check F-09 and nobody has signed it.',
    remedy: 'Add a sign-off for F-09 to the configuration.',
    code: 'AX6001',
  },
  {
    id: 'F-10',
    title: 'Launch rehearsal on the quay',
    milestone: 'M3',
    priority: 'P1',
    owner: 'lead',
    claim: 'planned',
    standing: 'blocked',
    needs: ['F-06', 'F-09'],
    line: 21,
    says: 'Waits for F-06 and F-09, which are not verified.',
  },
];

const LATENCY_TAIL = [
  '> ferry@0.9.0 bench:departures',
  'warming up … 500 requests',
  'p50   41 ms',
  'p95  188 ms',
  'p99  612 ms   limit 200 ms',
  'AssertionError: p99 612 ms is above the limit of 200 ms',
  '    at check (bench/departures.ts:48:11)',
].join('\n');

interface Try {
  readonly id: string;
  readonly item: string | null;
  readonly kind: string;
  readonly outcome: Outcome;
  readonly from: number;
  readonly ms: number;
  readonly command: string | null;
  readonly describe: string;
  readonly exitCode?: number;
  readonly tail?: string;
  readonly cached?: string;
  readonly flaky?: boolean;
  readonly challenge?: 'proven' | 'vacuous' | 'unchallenged';
  readonly evidence?: readonly string[];
}

const TRIES: readonly Try[] = [
  {
    id: 'F-01.verify',
    item: 'F-01',
    kind: 'run',
    outcome: 'passed',
    from: 2,
    ms: 18_400,
    command: 'npm run import:check',
    describe: '`npm run import:check` exits 0',
    exitCode: 0,
    tail: 'imported 1 204 departures\n0 rejected',
    challenge: 'proven',
    evidence: ['import/summary.json', 'import/rejected.csv'],
  },
  {
    id: 'F-01.file',
    item: 'F-01',
    kind: 'file',
    outcome: 'passed',
    from: 2,
    ms: 4,
    command: null,
    describe: 'docs/feeds/harbour.md exists and is not empty',
    challenge: 'proven',
    evidence: ['docs/feeds/harbour.md'],
  },
  {
    id: 'F-02.api-latency',
    item: 'F-02',
    kind: 'run',
    outcome: 'failed',
    from: 3,
    ms: 41_250,
    command: 'npm run bench:departures -- --limit 200',
    describe: '`npm run bench:departures -- --limit 200` exits 0',
    exitCode: 1,
    tail: LATENCY_TAIL,
    challenge: 'proven',
    evidence: ['bench/departures.json'],
  },
  {
    id: 'F-02.health',
    item: 'F-02',
    kind: 'http',
    outcome: 'passed',
    from: 21,
    ms: 36,
    command: null,
    describe: 'http://127.0.0.1:8080/healthz answers 200 within 5 s',
    challenge: 'proven',
  },
  {
    id: 'F-03.verify',
    item: 'F-03',
    kind: 'run',
    outcome: 'passed',
    from: 2,
    ms: 9_800,
    command: 'make migrate && make migrate',
    describe: '`make migrate && make migrate` exits 0',
    exitCode: 0,
    cached: '01KAB2M4Q6ZZ7V1N8D3C5E9F0G',
    challenge: 'proven',
  },
  {
    id: 'F-04.restore-drill',
    item: 'F-04',
    kind: 'run',
    outcome: 'passed',
    from: 21,
    ms: 12_700,
    command: 'pg_restore --list latest.dump | tee restore.log',
    describe: '`pg_restore --list latest.dump | tee restore.log` exits 0',
    exitCode: 0,
    tail: 'pg_restore: error: could not open input file "latest.dump"',
    challenge: 'vacuous',
    evidence: ['restore.log'],
  },
  {
    id: 'F-05.page',
    item: 'F-05',
    kind: 'run',
    outcome: 'error',
    from: 35,
    ms: 210,
    command: 'pagerctl drill --dry',
    describe: '`pagerctl drill --dry` exits 0',
    exitCode: 127,
    tail: 'bash: line 1: pagerctl: command not found',
    challenge: 'unchallenged',
  },
  {
    id: 'F-05.rules',
    item: 'F-05',
    kind: 'file',
    outcome: 'passed',
    from: 35,
    ms: 3,
    command: null,
    describe: 'ops/alerts.yaml contains "severity: page"',
    challenge: 'proven',
  },
  {
    id: 'F-07.replay',
    item: 'F-07',
    kind: 'run',
    outcome: 'timed-out',
    from: 36,
    ms: 60_000,
    command: 'node tools/replay.ts --all',
    describe: '`node tools/replay.ts --all` exits 0',
    challenge: 'unchallenged',
  },
  {
    id: 'F-08.words',
    item: 'F-08',
    kind: 'run',
    outcome: 'passed',
    from: 45,
    ms: 3_900,
    command: 'npm run i18n:lint',
    describe: '`npm run i18n:lint` exits 0',
    exitCode: 0,
    flaky: true,
    challenge: 'proven',
  },
  {
    id: 'F-09.manual',
    item: 'F-09',
    kind: 'manual',
    outcome: 'manual',
    from: 45,
    ms: 0,
    command: null,
    describe: 'Privacy officer has signed the review',
    challenge: 'unchallenged',
  },
  {
    id: 'fast.unit',
    item: null,
    kind: 'run',
    outcome: 'passed',
    from: 48,
    ms: 22_300,
    command: 'npm test',
    describe: '`npm test` exits 0',
    exitCode: 0,
    challenge: 'proven',
    evidence: ['coverage/lcov.info', 'reports/junit.xml'],
  },
  {
    id: 'fast.coverage',
    item: null,
    kind: 'coverage',
    outcome: 'passed',
    from: 71,
    ms: 24,
    command: null,
    describe: 'coverage of src/core/** is at least 70 %',
    challenge: 'proven',
  },
];

const source = (line: number) => ({ file: FILE, line, column: 3 });

const finding = (
  code: string,
  severity: Finding['severity'],
  message: string,
  remedy: string,
  line: number,
): Finding => ({
  code,
  severity,
  message,
  remedy,
  source: source(line),
});

const outcomeOf = (row: Try): CheckOutcome => {
  const failed = row.outcome !== 'passed';
  const reason = failed
    ? finding(
        'AX4001',
        'error',
        row.outcome === 'timed-out'
          ? 'The command took longer than 60 s.'
          : row.outcome === 'manual'
            ? 'Nobody has signed this.'
            : `The command ended with exit code ${row.exitCode ?? 1}.`,
        `Run it in a terminal to see the same: ${row.command ?? row.id}`,
        13,
      )
    : null;
  const attempt = {
    number: 1,
    outcome: row.outcome,
    durationMs: row.ms,
    exitCode: row.exitCode ?? null,
    reason,
  };
  const first = { number: 1, outcome: 'failed', durationMs: 1_200, exitCode: 1, reason: null } as const;
  const stream = { bytes: (row.tail ?? '').length, sha256: digest(row.id), truncated: false };
  return {
    id: row.id,
    item: row.item,
    kind: row.kind,
    outcome: row.outcome,
    flaky: row.flaky ?? false,
    attempts: row.flaky === true ? [first, { ...attempt, number: 2 }] : [attempt],
    startedAt: at(row.from),
    durationMs: row.ms,
    reason,
    cachedFrom: row.cached ?? null,
    observedAt: row.cached === undefined ? at(row.from + row.ms / 1000) : at(-86_400),
    fingerprint: digest(`${row.id}.print`),
    stdout: stream,
    stderr: null,
    tail: row.tail ?? '',
    evidence: (row.evidence ?? []).map((path, index) => ({
      path,
      bytes: 812 * (index + 3),
      sha256: digest(path),
    })),
    quotas: [],
    changedHere: row.id === 'F-02.api-latency',
    measures: row.kind === 'coverage' ? { coverage: 0.83 } : {},
  };
};

const reason = (over: Partial<Reason> & Pick<Reason, 'message' | 'status'>): Reason => ({
  code: 'AX6001',
  subject: { kind: 'run', id: 'run' },
  remedy: '',
  source: null,
  children: [],
  ...over,
});

const STATUS: Readonly<Record<Standing, Reason['status']>> = {
  verified: 'pass',
  refuted: 'fail',
  unproven: 'fail',
  ready: 'info',
  open: 'info',
  blocked: 'info',
  waived: 'warn',
};

const itemReason = (row: Row): Reason =>
  reason({
    code: row.code ?? 'AX6001',
    status: STATUS[row.standing],
    subject: { kind: 'item', id: row.id },
    message: row.says,
    remedy: row.remedy ?? '',
    source: source(row.line),
  });

const checkStanding = (row: Try): CheckStanding => ({
  id: row.id,
  outcome: row.outcome,
  describe: row.describe,
  command: row.command,
  exitCode: row.exitCode ?? null,
  tail: row.tail ?? '',
  flaky: row.flaky ?? false,
  cachedFrom: row.cached ?? null,
  challenge: row.challenge ?? null,
  durationMs: row.ms,
  source: source(12),
});

const standing = (row: Row): ItemStanding => ({
  item: row.id,
  title: row.title,
  milestone: row.milestone,
  priority: row.priority,
  owner: row.owner,
  target: '2026-11-27',
  claim: row.claim,
  standing: row.standing,
  dependsOn: row.needs,
  reason: itemReason(row),
  checks: TRIES.filter((check) => check.item === row.id).map(checkStanding),
  source: source(row.line),
});

const standings = ROWS.map(standing);
const failing = standings.filter((entry) => entry.reason.status === 'fail').map((entry) => entry.reason);

const gate = (
  name: string,
  verdict: Verdict['verdict'],
  items: readonly string[],
  message: string,
  children: readonly Reason[],
): Verdict['gates'][number] => ({
  name,
  verdict,
  items,
  reason: reason({
    status: verdict === 'go' ? 'pass' : 'fail',
    subject: { kind: 'gate', id: name },
    message,
    children,
  }),
});

const gates = [
  gate(
    'release',
    'no-go',
    ['F-01', 'F-02', 'F-03', 'F-04', 'F-05', 'F-06', 'F-09', 'F-10'],
    'Gate release wants every P0 and P1 item verified; 3 of 8 claims do not hold.',
    failing,
  ),
  gate(
    'pull-request',
    'go',
    ['F-08'],
    'Gate pull-request is met: no item that this change touches is refuted.',
    [],
  ),
];

const verdict: Verdict = {
  schemaVersion: 1,
  verdict: 'no-go',
  score: 46,
  reason: reason({
    status: 'fail',
    message: 'No-go: gate release is not met.',
    children: gates.map((entry) => entry.reason),
  }),
  blockers: failing,
  warnings: [
    reason({
      status: 'warn',
      subject: { kind: 'slo', id: 'nightly' },
      message: 'SLO nightly is at 98.2 %, below its warning line of 99 %.',
      remedy: 'Look at the failed nights: aurora-x inspect.',
    }),
  ],
  standings,
  gates,
  slos: [
    {
      name: 'pipeline-success',
      objective: 0.95,
      warn: 0.97,
      actual: 0.982,
      budgetUsed: 0.36,
      samples: 56,
      status: 'met',
      key: true,
      weight: 2,
    },
    {
      name: 'nightly',
      objective: 0.98,
      warn: 0.99,
      actual: 0.982,
      budgetUsed: 0.9,
      samples: 30,
      status: 'warning',
      key: false,
      weight: 1,
    },
    {
      name: 'departures-p99',
      objective: 0.999,
      warn: null,
      actual: 0.991,
      budgetUsed: 9,
      samples: 12_000,
      status: 'missed',
      key: true,
      weight: 1,
    },
    {
      name: 'ticket-sales',
      objective: 0.999,
      warn: null,
      actual: null,
      budgetUsed: null,
      samples: 0,
      status: 'no-data',
      key: false,
      weight: 1,
    },
  ],
  waivers: [
    {
      item: 'F-07',
      reason: 'the replay tool lands next sprint',
      approver: 'lead',
      until: '2026-12-15',
      status: 'in-force',
      daysLeft: 24,
    },
    {
      item: 'F-99',
      reason: 'left over from the summer',
      approver: 'lead',
      until: '2026-10-01',
      status: 'unknown-item',
      daysLeft: -51,
    },
  ],
  changes: [
    { item: 'F-02', from: 'verified', to: 'refuted' },
    { item: 'F-08', from: null, to: 'ready' },
  ],
  trust: 'T1',
};

const graph: Graph = {
  nodes: ROWS.map((row) => ({
    id: row.id,
    title: row.title,
    milestone: row.milestone,
    claim: row.claim,
    weight: 8,
    depth:
      row.needs.length === 0
        ? 0
        : row.id === 'F-10'
          ? 4
          : row.id === 'F-06'
            ? 3
            : row.id < 'F-04' || row.id === 'F-08'
              ? 1
              : 2,
  })),
  edges: ROWS.flatMap((row) => row.needs.map((to) => ({ from: row.id, to }))),
  order: ROWS.map((row) => row.id),
  cycles: [],
  criticalPath: ['F-02', 'F-06', 'F-10'],
  unknown: [],
  matrixDisagreements: [],
  doneBeforeDependencies: [],
  findings: [],
};

const tracker: TrackerDocument = {
  file: FILE,
  title: 'Ferry timetable: launch readiness',
  dialect: 'table',
  milestones: ['Data', 'Safe to run', 'Launch'].map((title, index) => ({
    id: `M${index + 1}`,
    title,
    due: `2026-1${index === 2 ? 2 : 1}-${index === 0 ? '13' : '27'}`,
    goal: null,
    definitionOfDone: null,
    estimate: null,
    source: source(5 + index),
  })),
  items: [],
  deliverables: [],
  criteria: [],
  checklists: [],
  claims: [
    {
      subject: 'Backup drill',
      claimed: '✅ every night',
      reality: 'the file it restores was last written in July',
      source: source(40),
    },
    {
      subject: 'On-call rota',
      claimed: 'two people',
      reality: 'one person, and the rota ends on Friday',
      source: source(41),
    },
  ],
  metrics: [],
  definition: [],
  matrix: null,
  order: null,
  weeklyTemplate: [],
  findings: [],
};

const findings: readonly Finding[] = [
  finding(
    'AX2001',
    'warning',
    'F-05 depends on F-02 in the table, and the matrix does not say so.',
    'Make the matrix and the column agree.',
    52,
  ),
  finding('AX2001', 'note', 'The order puts F-06 before F-04, which it depends on.', 'Move F-04 up.', 60),
];

const challenges: readonly ChallengeOutcome[] = TRIES.map((row) => ({
  check: row.id,
  item: row.item,
  result: row.challenge ?? 'unchallenged',
  program: row.challenge === 'vacuous' ? 'pg_restore' : null,
  reason:
    row.challenge === 'vacuous'
      ? 'pg_restore was made to fail, and the command still exited 0.'
      : row.challenge === 'proven'
        ? 'What it looks at was broken, and it noticed.'
        : 'It did not pass, so there was nothing to challenge.',
  remedy:
    row.challenge === 'vacuous' ? 'Put `set -o pipefail;` before the command, or use shell: strict.' : '',
  finding:
    row.challenge === 'vacuous'
      ? finding(
          'AX5001',
          'error',
          'restore-drill passes although pg_restore fails.',
          'Put set -o pipefail before the command.',
          15,
        )
      : null,
}));

const history: readonly RunSummary[] = [52, 58, 55, 49, 41, 44, 38, 30, 22].map((score, index) => ({
  runId: `01KAA${String(index).padStart(21, '0')}`,
  dir: `spec_runs/2026-11-${String(20 - index).padStart(2, '0')}/01KAA${String(index).padStart(21, '0')}`,
  startedAt: at(-86_400 * (index + 1)),
  durationMs: 90_000,
  command: 'pipeline',
  commit: digest(`commit${index}`).slice(0, 40),
  status: 'complete',
  verdict: index === 1 ? 'conditional' : 'no-go',
  score,
  counts: {},
  errors: {},
  digest: null,
}));

/** The report that tests and the documentation's pictures are made of. */
export const sampleReport: RunReport = {
  manifest: {
    runId: '01KAC0R5T7Y9B1D3F5H7K9M1P3',
    command: 'pipeline',
    startedAt: at(0),
    durationMs: 98_400,
    environment: {
      tool: 'aurora-x 1.0.0',
      node: 'v24.21.0',
      os: 'linux',
      arch: 'x64',
      commit: digest('head').slice(0, 40),
      branch: 'winter-timetable',
      dirty: false,
      repository: 'quayside/ferry',
      workflow: 'readiness',
      actor: 'ines',
    },
    trust: 'T1',
    stages: (['T01', 'T02', 'T03', 'T04', 'T05', 'T06'] as const).map((stage, index) => {
      const from = [0, 0.4, 1.1, 96.2, 96.9, 98.1][index] ?? 0;
      const to = [0.4, 1.1, 96.2, 96.9, 98.1, 98.4][index] ?? 0;
      return {
        stage,
        key: digest(`${stage}.key`),
        sha256: digest(stage),
        startedAt: at(from),
        durationMs: Math.round((to - from) * 1000),
      };
    }),
  },
  verdict,
  graph,
  trackers: [tracker],
  outcomes: TRIES.map(outcomeOf),
  challenges,
  findings,
  history,
  links: {
    run: 'https://github.com/quayside/ferry/actions/runs/4711',
    artifact: 'https://github.com/quayside/ferry/actions/runs/4711/artifacts/12',
    repository: 'https://github.com/quayside/ferry',
    sha: digest('head').slice(0, 40),
  },
};
