import { z } from 'zod';
import { durationSchema } from '../config/unit-schemas.ts';
import { TIERS } from '../model/vocabulary.ts';

const text = z.string().min(1);
const strings = z.union([text.transform((one) => [one]), z.array(text)]);
const variable = text.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of an environment variable');
const shell = z.enum(['plain', 'strict']);

/** `retries: 2`, or with its policy. */
export const retriesSchema = z.union([
  z.number().int().min(0).max(20),
  z.strictObject({
    max: z.number().int().min(0).max(20).describe('Tries after the first one.'),
    backoff: durationSchema.optional().describe('First delay, doubled each time; 1s when left out.'),
    jitter: z.boolean().optional().describe('Draw the delay from 0 to the backoff; true when left out.'),
  }),
]);

/** What a command must come to, beyond ending with exit code 0. */
export const expectSchema = z.union([
  z.number().int().min(0).max(255),
  text,
  z.strictObject({
    exitCode: z.number().int().min(0).max(255).optional().describe('Exit code; 0 when left out.'),
    contains: text.optional().describe('Text that standard output contains.'),
    number: text
      .regex(/^\s*(?:<=?|>=?|==?)\s*-?\d+(?:\.\d+)?\s*$/, 'expected a comparison such as "<10" or ">= 80"')
      .optional()
      .describe('How the number that is printed compares: "<10".'),
  }),
]);

/** The keys that every check has, whatever its kind. */
export const commonSchema = z.strictObject({
  id: text.describe('Name of the check, unique in the file; also the name of its directory.'),
  needs: strings.optional().describe('Checks that must pass first.'),
  timeout: durationSchema.optional().describe('Time limit of one try: 10m.'),
  retries: retriesSchema.optional().describe('How often to try again.'),
  evidence: strings.optional().describe('Globs of files to keep as evidence.'),
  inputs: strings
    .optional()
    .describe('Globs of files the outcome depends on; without it, all files of the workspace.'),
  env: z
    .record(variable, z.coerce.string<string | number | boolean>())
    .optional()
    .describe('Variables to set.'),
  'pass-env': z
    .union([variable.transform((one) => [one]), z.array(variable)])
    .optional()
    .describe('Variables to hand through from our environment.'),
  tier: z
    .enum(TIERS)
    .optional()
    .describe('What the check does at most, when that is more than its kind says.'),
  freshness: z
    .union([z.literal('none'), durationSchema])
    .optional()
    .describe('Evidence older than this is stale: 7d; none: it keeps.'),
  challenge: z
    .union([
      z.strictObject({ patch: text.describe('A patch that must make the check fail.') }),
      z.strictObject({ run: text.describe('A command after which the check must fail.') }),
    ])
    .optional()
    .describe('How the check can be made to fail, to prove that it can.'),
  item: text.optional().describe('The item of the tracker whose claim it supports.'),
  shell: shell.optional().describe('plain: as typed in a terminal. strict: bash with -euo pipefail.'),
  expect: expectSchema
    .optional()
    .describe('What the command must come to: an exit code, text, or {number: "<10"}.'),
});

export type CommonKeys = z.output<typeof commonSchema>;

/** The keys around the checks. */
export const specSchema = z.strictObject({
  version: z.literal(1).describe('Version of this format.'),
  name: text.max(100).describe('Name of the spec.'),
  description: z.string().optional().describe('What it is for.'),
  shell: shell.optional().describe('Shell of every command in the file that names none.'),
  checks: z.array(z.unknown()).describe('The checks, each of one kind.'),
});
