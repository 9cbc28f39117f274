import { z } from 'zod';
import { builtInKinds } from '../../src/application/checks/registry.ts';
import { runManifestSchema } from '../../src/application/pipeline/contracts/run-manifest.ts';
import { stageContracts } from '../../src/application/pipeline/contracts/stage-contracts.ts';
import { configJsonSchema } from '../../src/domain/config/read-config.ts';
import { schemaUrl } from '../../src/domain/config/schema-links.ts';
import { STAGES } from '../../src/domain/model/vocabulary.ts';
import { reportSchema } from '../../src/domain/report/json-schema.ts';
import { specJsonSchema } from '../../src/domain/spec/json-schema.ts';
import { pipelineJsonSchema } from '../../src/domain/spec/pipeline-schema.ts';
import { trackerJsonSchema } from '../../src/domain/tracker/dialects/yaml/schema.ts';
import type { GeneratedFile } from './generated-file.ts';

const BASE = schemaUrl('config').replace(/[^/]+$/, '');

/** What a stage hands on, in the words of the contract. */
const STAGE_FILES = {
  T01: 't01-model',
  T02: 't02-plan',
  T03: 't03-outcomes',
  T04: 't04-evidence',
  T05: 't05-challenge',
  T06: 't06-verdict',
  T07: 't07-publication',
} as const;

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** A schema as a file: its address first, so that a reader of one file knows where it belongs. */
const schemaFile = (name: string, schema: Schema): GeneratedFile => {
  const { $schema, ...rest } = schema;
  const file = `${name}.v1.json`;
  const text = JSON.stringify({ $schema, $id: `${BASE}${file}`, ...rest }, null, 2);
  return { path: `schemas/${file}`, text: `${text}\n` };
};

const inside = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inside);
  return isSchema(value) ? withOwnKeys(value) : value;
};

/** Keys that begin with `x-` belong to the author; the reader takes them out before it validates. */
const withOwnKeys = (schema: Schema): Schema => ({
  ...Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, inside(value)])),
  ...('properties' in schema ? { patternProperties: { '^x-': {} } } : {}),
});

/** Documents that we write: open, because a field may be added within a version. */
const written = (schema: z.ZodType): Schema => ({ ...z.toJSONSchema(schema, { io: 'input' }) });

/** Every published JSON Schema. */
export const schemaFiles = (): GeneratedFile[] => [
  schemaFile('config', withOwnKeys(configJsonSchema())),
  schemaFile('spec', specJsonSchema(builtInKinds)),
  schemaFile('pipeline', pipelineJsonSchema()),
  schemaFile('tracker', { ...trackerJsonSchema() }),
  schemaFile('report', written(reportSchema)),
  schemaFile('run', written(runManifestSchema)),
  ...STAGES.map((stage) => schemaFile(STAGE_FILES[stage], written(stageContracts[stage]))),
];
