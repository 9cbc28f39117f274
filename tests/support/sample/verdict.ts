import type { CheckStanding, ItemStanding, Reason, Verdict } from '../../../src/domain/model/verdict.ts';
import type { Standing } from '../../../src/domain/model/vocabulary.ts';
import { TRIES, type Try } from './checks.ts';
import { type Row, ROWS, source } from './items.ts';

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

/** No-go: one claim refuted, two unproven. */
export const sampleVerdict: Verdict = {
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
