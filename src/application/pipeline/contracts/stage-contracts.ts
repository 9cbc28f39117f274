import { z } from 'zod';
import {
  challengeSchema,
  findingSchema,
  outcomeSchema,
  reportRunSchema,
  sha256Schema,
  sourceSchema,
  verdictSchema,
} from '../../../domain/report/json-schema.ts';
import { CLAIMS, PRIORITIES, TIERS, type Stage } from '../../../domain/model/vocabulary.ts';
import { DIALECTS } from '../../../domain/model/tracker.ts';
import { runFileSchema, safeIdSchema } from './run-manifest.ts';

const list = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).readonly();
const text = z.string().nullable();
const version = z.literal(1);

const located = z.object({ text: z.string(), source: sourceSchema });
const expectation = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('success') }),
  z.object({ kind: z.literal('contains'), text: z.string() }),
  z.object({ kind: z.literal('number'), op: z.enum(['<', '<=', '>', '>=', '==']), value: z.number() }),
]);
const command = located.extend({ expect: expectation.nullable() });
const criterion = z.object({
  id: z.string(),
  text: z.string(),
  milestone: text,
  kind: z.enum(['acceptance', 'exit']),
  checked: z.boolean(),
  commands: list(command),
  source: sourceSchema,
});
const milestone = z.object({
  id: z.string(),
  title: z.string(),
  due: text,
  goal: text,
  definitionOfDone: text,
  estimate: text,
  source: sourceSchema,
});
const item = z.object({
  id: z.string(),
  title: z.string(),
  milestone: text,
  claim: z.enum(CLAIMS).nullable(),
  priority: z.enum(PRIORITIES).nullable(),
  workstream: text,
  dependsOn: list(z.string()),
  owner: text,
  target: text,
  issue: z.int().nullable(),
  exitCriteria: list(criterion),
  verify: list(command),
  evidence: list(located),
  estimate: text,
  columns: z.record(z.string(), z.string()),
  places: z.record(z.string(), sourceSchema),
  source: sourceSchema,
});

const tracker = z.object({
  file: z.string(),
  title: text,
  dialect: z.enum(DIALECTS),
  milestones: list(milestone),
  items: list(item),
  deliverables: list(
    z.object({
      path: z.string(),
      item: text,
      purpose: text,
      claim: z.enum(CLAIMS).nullable(),
      source: sourceSchema,
    }),
  ),
  criteria: list(criterion),
  findings: list(findingSchema),
});

const check = z.object({
  id: safeIdSchema,
  spec: z.string(),
  kind: z.string(),
  with: z.json(),
  item: text,
  needs: list(z.string()),
  timeoutMs: z.number().positive(),
  retries: z.object({ max: z.int().min(0), backoffMs: z.number().min(0), jitter: z.boolean() }),
  evidence: list(z.string()),
  inputs: list(z.string()).nullable(),
  env: z.record(z.string(), z.string()),
  passEnv: list(z.string()),
  tier: z.enum(TIERS),
  freshnessMs: z.number().nullable(),
  challenge: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('patch'), patch: z.string() }),
      z.object({ kind: z.literal('run'), run: z.string() }),
    ])
    .nullable(),
  origin: z.object({
    source: sourceSchema,
    rule: z.string(),
    confidence: z.enum(['certain', 'likely', 'guess']),
  }),
});

const spec = z.object({ name: z.string(), file: z.string(), checks: list(check) });

/** What each stage hands to the next. Published as JSON Schema; a field may be added, a change raises the version. */
export const stageContracts: Readonly<Record<Stage, z.ZodType>> = {
  T01: z
    .object({
      schemaVersion: version,
      trackers: list(tracker),
      specs: list(spec),
      base: z.object({ commit: z.string(), trackers: list(tracker), specs: list(spec) }).nullable(),
      inputs: list(z.object({ file: z.string(), sha256: sha256Schema })),
      findings: list(findingSchema),
    })
    .meta({ title: 'Model', description: 'T01 ingest: everything that was claimed and configured.' }),
  T02: z
    .object({
      schemaVersion: version,
      checks: list(
        z.object({
          check,
          fingerprint: sha256Schema.nullable(),
          refusal: findingSchema.nullable(),
          changedHere: z.boolean(),
        }),
      ),
      findings: list(findingSchema),
    })
    .meta({ title: 'Plan', description: 'T02 synthesize: the checks in running order, with fingerprints.' }),
  T03: z
    .object({ schemaVersion: version, outcomes: list(outcomeSchema), findings: list(findingSchema) })
    .meta({ title: 'Outcomes', description: 'T03 execute: how each check ended.' }),
  T04: z
    .object({
      schemaVersion: version,
      environment: reportRunSchema.shape.environment,
      files: list(runFileSchema),
    })
    .meta({ title: 'Evidence', description: 'T04 collect: logs and evidence by digest, and where it ran.' }),
  T05: z
    .object({ schemaVersion: version, challenges: list(challengeSchema) })
    .meta({ title: 'Challenge', description: 'T05 challenge: which gates were seen to be able to fail.' }),
  T06: verdictSchema.meta({
    title: 'Verdict',
    description: 'T06 evaluate: the answer, as a tree of reasons.',
  }),
  T07: z
    .object({
      schemaVersion: version,
      manifestDigest: sha256Schema,
      reports: list(runFileSchema),
    })
    .meta({ title: 'Publication', description: 'T07 publish: run.json and the reports, by digest.' }),
};
