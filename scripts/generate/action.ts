import { parse } from 'yaml';
import { z } from 'zod';
import { cell, table } from './generated-file.ts';

const action = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
});

/** The inputs and outputs of action.yml, as GitHub reads it. */
export const readAction = (text: string): z.infer<typeof action> => action.parse(parse(text));

const shown = (value: string | undefined): string => (value === undefined ? '' : `\`${value}\``);

/** Inputs and outputs as tables, for README.md. */
export const actionTables = (text: string): string => {
  const { inputs, outputs } = readAction(text);
  return [
    table(
      ['Input', 'Default', 'Meaning'],
      Object.entries(inputs).map(([name, one]) => [
        `\`${name}\``,
        shown(one.default),
        cell(one.description.trim()),
      ]),
    ),
    '',
    table(
      ['Output', 'Meaning'],
      Object.entries(outputs).map(([name, one]) => [`\`${name}\``, cell(one.description.trim())]),
    ),
  ].join('\n');
};

/** A step with every input that has a default, for README.md. */
export const usageBlock = (text: string): string => {
  const { inputs } = readAction(text);
  const lines = Object.entries(inputs).flatMap(([name, one]) =>
    one.default === undefined
      ? []
      : [`    ${name}: ${/^(true|false)$/.test(one.default) ? `'${one.default}'` : one.default}`],
  );
  return ['```yaml', '- uses: aurora-x/action@v1', '  with:', ...lines, '```'].join('\n');
};
