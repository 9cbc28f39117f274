import { z } from 'zod';
import { editorComment } from '../config/schema-links.ts';
import { durationSchema } from '../config/unit-schemas.ts';
import { commonSchema, retriesSchema } from './schema.ts';

const text = z.string().min(1);
const json = z.json();

const contract = z.record(text, z.union([text, z.boolean(), z.record(z.string(), json)]));

const { id, needs, evidence, inputs, env, shell } = commonSchema.shape;

/** A step of a pipeline file. */
export const stepSchema = z.strictObject({
  id: id.describe('Name of the step, unique in the file; also the name of its directory.'),
  needs: needs.describe('Steps that come first.'),
  run: text.optional().describe('Command to run.'),
  uses: text
    .optional()
    .describe('A built-in stage, aurora/t01-ingest to aurora/t07-publish, or a module, ./step.mjs.'),
  with: json.optional().describe('Parameters of the module.'),
  spec: text.optional().describe('Spec file whose checks are run.'),
  shell: shell.describe('Shell of run: plain, or strict with -euo pipefail.'),
  inputs,
  outputs: z
    .union([text.transform((one) => [one]), z.array(text)])
    .optional()
    .describe('Files it must have made.'),
  contracts: z
    .strictObject({
      inputs: contract.optional().describe('File before the step: JSON Schema, inline or by path.'),
      outputs: contract.optional().describe('File after the step: JSON Schema, inline or by path.'),
    })
    .optional()
    .describe('What its files must look like.'),
  env,
  retries: retriesSchema.optional().describe('How often to try again.'),
  timeout: durationSchema.optional().describe('Time limit of one try: 10m.'),
  if: text
    .optional()
    .describe(
      "always(), success(), failure() or env.NAME == 'text', joined by && and ||; success() when left out.",
    ),
  evidence,
});

export type StepKeys = z.output<typeof stepSchema>;

/** The keys around the steps. */
export const pipelineSchema = z.strictObject({
  version: z.literal(1).describe('Version of this format.'),
  name: text.max(100).describe('Name of the pipeline.'),
  description: z.string().optional().describe('What it is for.'),
  shell: shell.describe('Shell of every command in the file that names none.'),
  steps: z.array(z.unknown()).min(1).describe('The steps; each runs once what it needs has ended.'),
  reporters: z
    .array(text.regex(/^\.{1,2}\//, 'expected the path of a module next to this file, such as ./report.mjs'))
    .optional()
    .describe("Reporters of the project's own."),
});

const bare = (schema: z.ZodType): Record<string, unknown> => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return rest;
};

/** JSON Schema (draft 7) of a pipeline file. */
export const pipelineJsonSchema = (): Readonly<Record<string, unknown>> => {
  const documented = pipelineSchema.extend({ steps: z.array(stepSchema).min(1).describe('The steps.') });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Aurora-X pipeline',
    ...bare(documented),
    patternProperties: { '^x-': {} },
  };
};

/** The built-in pipeline, written as a pipeline file. */
export const builtInPipelineYaml = `${editorComment('pipeline')}
version: 1
name: aurora
steps:
  - { id: t01-ingest, uses: aurora/t01-ingest }
  - { id: t02-synthesize, uses: aurora/t02-synthesize, needs: [t01-ingest] }
  - { id: t03-execute, uses: aurora/t03-execute, needs: [t02-synthesize] }
  - { id: t04-collect, uses: aurora/t04-collect, needs: [t03-execute] }
  - { id: t05-challenge, uses: aurora/t05-challenge, needs: [t04-collect] }
  - { id: t06-evaluate, uses: aurora/t06-evaluate, needs: [t05-challenge] }
  - { id: t07-publish, uses: aurora/t07-publish, needs: [t06-evaluate], if: always() }
`;
