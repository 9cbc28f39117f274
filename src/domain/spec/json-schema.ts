import { z } from 'zod';
import { entryOf, isMapping } from '../model/record.ts';
import type { SpecKinds } from './read-check.ts';
import { commonSchema, specSchema } from './schema.ts';

type Schema = Readonly<Record<string, unknown>>;

const schemaOf = (schema: z.ZodType): Record<string, unknown> => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  });
  return rest;
};

const propertiesOf = (schema: Schema): Schema => {
  const properties = entryOf(schema, 'properties');
  return isMapping(properties) ? properties : {};
};

/** The value of `run`: a command, or a mapping without the defaults that the reader fills in. */
const runValue = (schema: Schema): Schema => ({
  anyOf: [
    { type: 'string', minLength: 1 },
    { ...schema, required: ['run'] },
  ],
  description: 'Command to run; exit code 0 is a pass.',
});

/** JSON Schema (draft 7, which editors understand) of a spec file with the given kinds. Keys that begin with `x-` are free. */
export const specJsonSchema = (kinds: SpecKinds): Schema => {
  const values = Object.fromEntries(
    [...kinds]
      .filter(([kind]) => kind !== 'uses')
      .map(([kind, { schema }]) => [kind, kind === 'run' ? runValue(schemaOf(schema)) : schemaOf(schema)]),
  );
  const free = { '^x-': {} };
  const check = {
    type: 'object',
    properties: {
      ...propertiesOf(schemaOf(commonSchema)),
      ...values,
      uses: { type: 'string', description: "The project's own check: the path of a module, ./my-check.mjs." },
      with: { description: 'Parameters of the own check.' },
    },
    patternProperties: free,
    required: ['id'],
    additionalProperties: false,
    oneOf: [...Object.keys(values), 'uses'].map((kind) => ({ required: [kind] })),
  };
  const top = schemaOf(specSchema);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Aurora-X spec',
    ...top,
    patternProperties: free,
    properties: {
      ...propertiesOf(top),
      checks: { type: 'array', items: check, description: 'The checks, each of one kind.' },
    },
  };
};
