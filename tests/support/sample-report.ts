import type { ChallengeOutcome } from '../../src/domain/model/challenge.ts';
import type { Finding } from '../../src/domain/model/finding.ts';
import type { Graph } from '../../src/domain/model/graph.ts';
import type { CheckOutcome } from '../../src/domain/model/outcome.ts';
import type { RunSummary } from '../../src/domain/model/run.ts';
import type { TrackerDocument } from '../../src/domain/model/tracker.ts';
import type { RunReport } from '../../src/domain/report/run-report.ts';
import { TRIES, type Try } from './sample/checks.ts';
import { ROWS, SAMPLE_FILE, source } from './sample/items.ts';
import { sampleVerdict } from './sample/verdict.ts';

/** A run of an invented project: the timetable service of a ferry line, one week before its launch. */

const START = Date.UTC(2026, 10, 21, 9, 30, 0);
const at = (seconds: number): string => new Date(START + seconds * 1000).toISOString();
const digest = (seed: string): string =>
  Array.from({ length: 64 }, (_, index) =>
    ((seed.charCodeAt(index % seed.length) * (index + 7)) % 16).toString(16),
  ).join('');

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
  file: SAMPLE_FILE,
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
  verdict: sampleVerdict,
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
