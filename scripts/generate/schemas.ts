import { basename } from 'node:path';
import { z } from 'zod';
import { builtInKinds } from '../../src/application/checks/registry.ts';
import { runManifestSchema } from '../../src/application/pipeline/contracts/run-manifest.ts';
import { stageContracts } from '../../src/application/pipeline/contracts/stage-contracts.ts';
import { configJsonSchema } from '../../src/domain/config/read-config.ts';
import { schemaUrl } from '../../src/domain/config/schema-links.ts';
import { STAGES } from '../../src/domain/model/vocabulary.ts';
import { reportSchema } from '../../src/domain/report/json.ts';
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

/** A schema as a file: its address first, so that a reader of one file knows where it belongs. */
const schemaFile = (name: string, schema: object): GeneratedFile => {
  const { $schema, ...rest } = schema as { readonly $schema?: unknown };
  const file = `${name}.v1.json`;
  const text = JSON.stringify({ $schema, $id: `${BASE}${file}`, ...rest }, null, 2);
  return { path: `schemas/${file}`, text: `${text}\n` };
};

/** Documents that we write: as they come out, so that a consumer may rely on every field. */
const written = (schema: z.ZodType): object => z.toJSONSchema(schema, { io: 'output' });

/**
 * Files that editor comments of earlier drafts point to. As long as `schemaUrl` names another file than the
 * versioned one, that file leads on to it.
 */
const aliases = (): GeneratedFile[] =>
  (['config', 'spec', 'pipeline'] as const)
    .map((name) => ({ name, file: basename(schemaUrl(name)) }))
    .filter(({ name, file }) => file !== `${name}.v1.json`)
    .map(({ name, file }) => ({
      path: `schemas/${file}`,
      text: `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', $ref: `${name}.v1.json` }, null, 2)}\n`,
    }));

/** Every published JSON Schema. */
export const schemaFiles = (): GeneratedFile[] => [
  schemaFile('config', configJsonSchema()),
  schemaFile('spec', specJsonSchema(builtInKinds)),
  schemaFile('pipeline', pipelineJsonSchema()),
  schemaFile('tracker', trackerJsonSchema()),
  schemaFile('report', written(reportSchema)),
  schemaFile('run', written(runManifestSchema)),
  ...STAGES.map((stage) => schemaFile(STAGE_FILES[stage], written(stageContracts[stage]))),
  ...aliases(),
];
