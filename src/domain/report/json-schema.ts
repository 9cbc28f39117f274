import { z } from 'zod';
import {
  CHALLENGE_RESULTS,
  CLAIMS,
  OUTCOMES,
  PRIORITIES,
  SEVERITIES,
  STAGES,
  STANDINGS,
  TRUST_LEVELS,
  VERDICTS,
} from '../model/vocabulary.ts';

const list = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).readonly();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const time = z.iso.datetime();
const milliseconds = z.number().min(0);

const source = z.object({
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
});

const finding = z.object({
  code: z.string(),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  remedy: z.string(),
  source: source.nullable(),
});

const reason = z
  .object({
    code: z.string(),
    status: z.enum(['pass', 'warn', 'fail', 'info']),
    subject: z.object({
      kind: z.enum(['run', 'gate', 'item', 'check', 'criterion', 'slo', 'waiver', 'tracker']),
      id: z.string(),
    }),
    message: z.string(),
    remedy: z.string(),
    source: source.nullable(),
    get children() {
      return list(reason);
    },
  })
  .meta({ id: 'Reason', description: 'A node of the verdict tree; its children are why.' });

const checkStanding = z.object({
  id: z.string(),
  outcome: z.enum(OUTCOMES),
  describe: z.string(),
  command: z.string().nullable(),
  exitCode: z.int().nullable(),
  tail: z.string().describe('Last lines of output, redacted.'),
  flaky: z.boolean(),
  cachedFrom: z.string().nullable().describe('Run the outcome was taken from, or null when it ran here.'),
  challenge: z.enum(CHALLENGE_RESULTS).nullable(),
  durationMs: milliseconds,
  source,
});

const standing = z.object({
  item: z.string(),
  title: z.string(),
  milestone: z.string().nullable(),
  priority: z.enum(PRIORITIES).nullable(),
  owner: z.string().nullable(),
  target: z.string().nullable(),
  claim: z.enum(CLAIMS).nullable(),
  standing: z.enum(STANDINGS),
  dependsOn: list(z.string()),
  reason,
  checks: list(checkStanding),
  source,
});

const slo = z.object({
  name: z.string(),
  objective: z.number(),
  warn: z.number().nullable(),
  actual: z.number().nullable(),
  budgetUsed: z.number().nullable().describe('Share of the error budget used up; above 1 it is overdrawn.'),
  samples: z.number(),
  status: z.enum(['met', 'warning', 'missed', 'no-data']),
  key: z.boolean(),
  weight: z.number(),
});

const waiver = z.object({
  item: z.string(),
  reason: z.string(),
  approver: z.string(),
  until: z.string(),
  status: z.enum(['in-force', 'expired', 'unused', 'unknown-item']),
  daysLeft: z.number(),
});

const signOff = z.object({ subject: z.string(), by: z.string(), at: z.string(), statement: z.string() });

const verdict = z.object({
  schemaVersion: z.literal(1),
  verdict: z.enum(VERDICTS),
  score: z.number().min(0).max(100),
  reason,
  blockers: list(reason),
  warnings: list(reason),
  standings: list(standing),
  gates: list(z.object({ name: z.string(), verdict: z.enum(VERDICTS), items: list(z.string()), reason })),
  slos: list(slo),
  waivers: list(waiver),
  changes: list(
    z.object({
      item: z.string(),
      from: z.enum(STANDINGS).nullable(),
      to: z.enum(STANDINGS).nullable(),
    }),
  ),
  trust: z.enum(TRUST_LEVELS),
});

const stream = z.object({ bytes: z.int(), sha256, truncated: z.boolean() }).nullable();

const outcome = z.object({
  id: z.string(),
  item: z.string().nullable(),
  kind: z.string(),
  outcome: z.enum(OUTCOMES),
  flaky: z.boolean(),
  attempts: list(
    z.object({
      number: z.int().min(1),
      outcome: z.enum(OUTCOMES),
      durationMs: milliseconds,
      exitCode: z.int().nullable(),
      reason: finding.nullable(),
    }),
  ),
  startedAt: time,
  durationMs: milliseconds,
  reason: finding.nullable(),
  cachedFrom: z.string().nullable(),
  observedAt: time,
  fingerprint: z.string().nullable(),
  stdout: stream,
  stderr: stream,
  tail: z.string(),
  evidence: list(z.object({ path: z.string(), bytes: z.int(), sha256 })),
  quotas: list(
    z.object({ name: z.string(), wanted: z.string(), enforced: z.boolean(), why: z.string().nullable() }),
  ),
  changedHere: z.boolean(),
  measures: z.record(z.string(), z.number()),
});

const challenge = z.object({
  check: z.string(),
  item: z.string().nullable(),
  result: z.enum(CHALLENGE_RESULTS),
  program: z.string().nullable(),
  reason: z.string(),
  remedy: z.string(),
  finding: finding.nullable(),
});

const graph = z.object({
  nodes: list(
    z.object({
      id: z.string(),
      title: z.string(),
      milestone: z.string().nullable(),
      claim: z.enum(CLAIMS).nullable(),
      weight: z.number(),
      depth: z.number(),
    }),
  ),
  edges: list(z.object({ from: z.string(), to: z.string() })),
  order: list(z.string()),
  cycles: list(list(z.string())),
  criticalPath: list(z.string()),
});

const run = z.object({
  runId: z.string(),
  command: z.string(),
  startedAt: time,
  durationMs: milliseconds,
  environment: z.object({
    tool: z.string(),
    node: z.string(),
    os: z.string(),
    arch: z.string(),
    commit: z.string().nullable(),
    branch: z.string().nullable(),
    dirty: z.boolean().nullable(),
    repository: z.string().nullable(),
    workflow: z.string().nullable(),
    actor: z.string().nullable(),
  }),
  trust: z.enum(TRUST_LEVELS),
  stages: list(
    z.object({
      stage: z.enum(STAGES),
      key: z.string(),
      sha256: z.string(),
      startedAt: time,
      durationMs: milliseconds,
    }),
  ),
});

/** The shape of report.json. Its JSON Schema is published; additions keep the version, anything else raises it. */
export const reportSchema = z
  .object({
    schemaVersion: z.literal(1),
    run,
    verdict,
    gaps: list(
      z.object({
        subject: z.string(),
        title: z.string().nullable(),
        claimed: z.string(),
        reality: z.string(),
        source,
        from: z.enum(['measured', 'admitted']),
      }),
    ).describe('Claimed | Reality: where the document and the run part.'),
    outcomes: list(outcome),
    challenges: list(challenge),
    findings: list(finding),
    // Reports of earlier versions have none.
    signOffs: list(signOff).default([]),
    graph,
    trackers: list(
      z.object({
        file: z.string(),
        title: z.string().nullable(),
        dialect: z.string(),
        items: z.int(),
        milestones: list(z.object({ id: z.string(), title: z.string(), due: z.string().nullable() })),
      }),
    ),
    history: list(
      z.object({
        runId: z.string(),
        startedAt: time,
        durationMs: milliseconds,
        verdict: z.enum(VERDICTS).nullable(),
        score: z.number().nullable(),
      }),
    ),
    links: z.object({
      run: z.string().optional(),
      artifact: z.string().optional(),
      repository: z.string().optional(),
      sha: z.string().optional(),
    }),
  })
  .meta({ title: 'Aurora-X report', description: 'report.json of a run.' });

/** report.json as plain data. */
export type ReportDocument = z.input<typeof reportSchema>;

/** The shapes that the contracts of the pipeline are made of too. */
export {
  challenge as challengeSchema,
  finding as findingSchema,
  outcome as outcomeSchema,
  run as reportRunSchema,
  sha256 as sha256Schema,
  source as sourceSchema,
  verdict as verdictSchema,
};
