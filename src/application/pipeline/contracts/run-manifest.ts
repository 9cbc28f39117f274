import { z } from 'zod';
import {
  challengeSchema,
  findingSchema,
  outcomeSchema,
  reportRunSchema,
  sha256Schema,
} from '../../../domain/report/json-schema.ts';
import type { RunManifest } from '../../../domain/model/run.ts';
import { VERDICTS } from '../../../domain/model/vocabulary.ts';

const list = <Shape extends z.ZodType>(shape: Shape) => z.array(shape).readonly();

/** A path inside a run directory: relative, no way out. */
const safePath = z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\0]+$/);

/** An id that names a directory. */
const safeId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/);

const fileAt = (path: z.ZodType<string>) => z.object({ path, bytes: z.int().min(0), sha256: sha256Schema });

const runFile = fileAt(safePath);

const manifestOf = (file: ReturnType<typeof fileAt>): z.ZodType<RunManifest> =>
  z.object({
    schemaVersion: z.literal(1),
    runId: safeId,
    command: z.string(),
    status: z.enum(['complete', 'interrupted']),
    attempt: z.int().min(1),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime(),
    environment: reportRunSchema.shape.environment,
    trust: reportRunSchema.shape.trust,
    inputs: list(z.object({ file: z.string(), sha256: sha256Schema })),
    plan: sha256Schema.exactOptional(),
    stages: reportRunSchema.shape.stages,
    outcomes: list(outcomeSchema.extend({ id: safeId, evidence: list(file) })),
    challenges: list(challengeSchema),
    verdict: z.enum(VERDICTS).nullable(),
    blockers: list(z.string()).exactOptional(),
    score: z.number().min(0).max(100).nullable(),
    shard: z
      .object({ index: z.int().min(1), total: z.int().min(1), cut: sha256Schema.nullable() })
      .nullable(),
    findings: list(findingSchema),
    files: list(file),
  });

/** run.json. What comes from an artifact is held to this before anything of it is used. */
export const runManifestSchema = manifestOf(runFile).meta({
  title: 'Aurora-X run',
  description: 'run.json: everything a run was made of and came to.',
});

/** The same for a reader that follows no path, or judges each by itself and says so. */
export const recordedManifestSchema = manifestOf(fileAt(z.string()));

export { runFile as runFileSchema, safeId as safeIdSchema };
