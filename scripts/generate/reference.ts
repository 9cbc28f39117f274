import { z } from 'zod';
import { builtInKinds } from '../../src/application/checks/registry.ts';
import { environmentExample, VARIABLES } from '../../src/domain/config/environment.ts';
import { configJsonSchema } from '../../src/domain/config/read-config.ts';
import { APP_EVENTS, APP_PERMISSIONS } from '../../src/domain/model/app-permissions.ts';
import { defaultConfig } from '../../src/domain/config/defaults.ts';
import { formatDuration } from '../../src/domain/config/units.ts';
import { commonSchema, specSchema } from '../../src/domain/spec/schema.ts';
import { pipelineJsonSchema } from '../../src/domain/spec/pipeline-schema.ts';
import { COMMANDS } from '../../src/entrypoints/cli/registry.ts';
import { renderReference } from '../../src/entrypoints/cli/reference.ts';
import { cell, generatedFrom, table, type GeneratedFile } from './generated-file.ts';
import { keyTable, type JsonSchema } from './schema-rows.ts';

/** Through JSON, as the published files are. */
const inputSchema = (schema: z.ZodType): JsonSchema =>
  JSON.parse(
    JSON.stringify(z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' })),
  );

const QUANTITY =
  'A *quantity* is written with its unit: a duration `500ms`, `30s`, `10m`, `2h`, `7d`; a share `70%`; a size `512KiB`, `1MiB`.';

const ownKeys = (where: string): string =>
  `Keys that begin with \`x-\` are yours, ${where}. Any other unknown key is an error.`;

const kindSchema = (kind: string): JsonSchema => {
  const registered = builtInKinds.get(kind);
  if (registered === undefined) throw new Error(`there is no check kind ${kind}`);
  return inputSchema(registered.schema);
};

/** The parameters of a check kind as a table: for its own page, and for the spec reference. */
export const parameterTable = (kind: string): string => keyTable(kindSchema(kind));

const specReference = (): string => {
  const kinds = [...builtInKinds.keys()];
  return [
    generatedFrom('src/domain/spec/schema.ts and src/application/checks/*/schema.ts'),
    '# Spec files',
    '',
    'A spec is a named list of checks in YAML. JSON Schema: [spec.v1.json](../../schemas/spec.v1.json).',
    '',
    '```yaml',
    'version: 1',
    'name: fast',
    'checks:',
    '  - { id: unit, run: npm test, timeout: 10m, retries: 1, evidence: [coverage/**] }',
    '  - { id: coverage, coverage: { report: coverage/lcov.info, min: 70% }, needs: [unit] }',
    '```',
    '',
    `${QUANTITY} ${ownKeys('in the file and in a check')}`,
    '',
    '## The file',
    '',
    keyTable(inputSchema(specSchema)),
    '',
    '## Keys of every check',
    '',
    `Beside these, each check has exactly one kind: ${kinds.map((kind) => `[\`${kind}\`](#${kind})`).join(', ')}, or [\`uses\`](../checks/uses.md).`,
    '',
    keyTable(inputSchema(commonSchema), { defaults: commonDefaults }),
    '',
    ...kinds.flatMap((kind) => [
      `## ${kind}`,
      '',
      `Examples, outcomes and how it is challenged: [\`${kind}\`](../checks/${kind}.md).`,
      '',
      parameterTable(kind),
      '',
    ]),
  ].join('\n');
};

const execution = defaultConfig.execution;

const commonDefaults: Readonly<Record<string, string>> = {
  timeout: `\`${formatDuration(execution.timeoutMs)}\``,
  retries: '`0`',
  shell: `\`${execution.shell}\``,
};

/** Defaults that are filled in by the reader, not by the schema. */
const configDefaults: Readonly<Record<string, string>> = {
  tracker: 'the first usual place that exists',
  specs: `\`${defaultConfig.specs.join(' ')}\``,
  gates: `one gate, \`${defaultConfig.gates[0]?.name ?? ''}\`: what is claimed done is verified`,
  reports: 'all',
  'slos[].window': '`30d`',
  'execution.concurrency': 'one per processor',
  'execution.shell': `\`${execution.shell}\``,
  'execution.tier': `\`${execution.tier}\``,
  'execution.timeout': `\`${formatDuration(execution.timeoutMs)}\``,
  'execution.max-duration': `\`${formatDuration(execution.maxDurationMs)}\``,
  'execution.max-checks': `\`${execution.maxChecks}\``,
  'execution.output-cap': `\`${execution.outputCapBytes / 2 ** 20}MiB\``,
  'execution.network': `\`${execution.network}\``,
};

const configReference = (): string =>
  [
    generatedFrom('src/domain/config/schema.ts'),
    '# Configuration',
    '',
    'One file, `.github/aurora-x.yml`. JSON Schema: [config.v1.json](../../schemas/config.v1.json). Check it with',
    '`aurora-x config validate`; `aurora-x config print --origin` shows what is in force and where each value comes from.',
    'Precedence: defaults, then the file, then `AURORA_*` variables, then flags and inputs.',
    '',
    `${QUANTITY} ${ownKeys('at every level')}`,
    '',
    keyTable(configJsonSchema(), { defaults: configDefaults }),
    '',
  ].join('\n');

const pipelineReference = (): string =>
  [
    generatedFrom('src/domain/spec/pipeline-schema.ts'),
    '# Pipeline files',
    '',
    'A pipeline of your own, run with `aurora-x pipeline --config FILE`. JSON Schema:',
    '[pipeline.v1.json](../../schemas/pipeline.v1.json). The built-in pipeline is written in this format too.',
    '',
    `${QUANTITY} ${ownKeys('in the file and in a step')}`,
    '',
    keyTable(pipelineJsonSchema()),
    '',
  ].join('\n');

const environmentReference = (): string =>
  [
    generatedFrom('src/domain/config/environment.ts'),
    '# Environment',
    '',
    'All are optional, and each overrides the configuration file; flags and inputs override it in turn. One that is set',
    'and empty counts as not set. An unknown `AURORA_*` name is reported ([AX1211](../errors/AX1211.md)), as it is most',
    'often a slip. The same as a file to copy: [.env.example](../../.env.example).',
    '',
    table(
      ['Variable', 'Value', 'Example', 'Meaning'],
      VARIABLES.map(({ name, kind, example, meaning }) => [
        `\`${name}\``,
        cell(kind.type),
        `\`${example}\``,
        cell(meaning),
      ]),
    ),
    '',
    '`NO_COLOR` and `CI` mean what they mean elsewhere.',
    '',
  ].join('\n');

const permissionsReference = (): string =>
  [
    generatedFrom('src/domain/model/app-permissions.ts'),
    '# Permissions of the App',
    '',
    'The first start registers an App with these, and they can be taken back one by one in its settings at GitHub.',
    '',
    table(
      ['Permission', 'Access', 'For what', 'Without it'],
      APP_PERMISSIONS.map(({ name, level, purpose, without }) => [
        `\`${name}\``,
        level,
        cell(purpose),
        cell(without ?? 'nothing works'),
      ]),
    ),
    '',
    `It subscribes to these events: ${APP_EVENTS.map((one) => `\`${one}\``).join(', ')}. Those of its own installation come`,
    'by themselves.',
    '',
  ].join('\n');

/** Pages that are generated as a whole. */
export const referenceFiles = (): GeneratedFile[] => [
  { path: 'docs/reference/cli.md', text: renderReference(COMMANDS) },
  { path: 'docs/reference/spec.md', text: specReference() },
  { path: 'docs/reference/config.md', text: configReference() },
  { path: 'docs/reference/pipeline.md', text: pipelineReference() },
  { path: 'docs/reference/environment.md', text: environmentReference() },
  { path: 'docs/reference/app-permissions.md', text: permissionsReference() },
  { path: '.env.example', text: environmentExample() },
];
