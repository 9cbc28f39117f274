import { statementSchema } from '../../pipeline/contracts/statement.ts';
import { z } from 'zod';
import { parseStrictJson } from '../../../domain/evidence/strict-json.ts';

/*
 * The small files beside the entries of a log in a bundle, and their form.
 */

export const LOG_FILE = 'log/log.json';
export const CHECKPOINTS_FILE = 'log/checkpoints.jsonl';
export const ENTRIES_FILE = 'log/entries.txt';
/** The statement over a run in a signed envelope, beside it. */
export const SEALED_FILE = 'provenance.dsse.json';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const size = z.int().nonnegative();

const factsSchema = z.strictObject({
  schemaVersion: z.literal(1),
  origin: z.string(),
  keys: z.array(z.strictObject({ verifier: z.string(), since: size })),
  /** What the first entry follows. */
  start: z.strictObject({ size, nodes: z.array(hash), last: hash }),
  /** Size of the log behind the last entry. */
  end: size,
  /** Size of the checkpoint that covers them, and the proof that they are the beginning of it. */
  covered: size,
  consistency: z.array(hash),
});
export type LogFacts = z.infer<typeof factsSchema>;

const inclusionSchema = z.strictObject({ seq: size, size, root: hash, proof: z.array(hash) });
export type InclusionFacts = z.infer<typeof inclusionSchema>;

const strictly = <T>(text: string, file: string, schema: z.ZodType<T>): T | null => {
  const json = parseStrictJson(text, file);
  return json.ok ? (schema.safeParse(json.value).data ?? null) : null;
};

export const readFacts = (text: string): LogFacts | null => strictly(text, LOG_FILE, factsSchema);

export const readInclusion = (text: string, file: string): InclusionFacts | null =>
  strictly(text, file, inclusionSchema);

/** A note in a line of {@link CHECKPOINTS_FILE}. */
export const readNoteLine = (text: string): string | null => strictly(text, CHECKPOINTS_FILE, z.string());

/** Digest that a statement gives to the run.json beside it; null for what is no statement about one. */
export const statedDigest = (text: string, file: string): string | null =>
  strictly(text, file, statementSchema)?.subject.find(({ name }) => name === 'run.json')?.digest['sha256'] ??
  null;
