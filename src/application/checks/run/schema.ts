import { z } from 'zod';

/** `<10`, `>= 80`, `==0`; a percent sign is allowed and ignored. */
const NUMBER = /^\s*(<=|>=|==|=|<|>)?\s*(-?\d+(?:\.\d+)?)\s*%?\s*$/;

const expect = z
  .object({
    exitCode: z.number().int().min(0).max(255).optional().describe('Exit code; 0 when left out.'),
    contains: z.string().min(1).optional().describe('Text that standard output or standard error contains.'),
    number: z
      .string()
      .regex(NUMBER)
      .optional()
      .describe('How the last number on standard output compares: "<10".'),
  })
  .strict();

/** What a `run` check is made of, after the spec reader has filled in the defaults. */
export const schema = z.strictObject(
  {
    run: z.string().describe('The command, as typed in a terminal.'),
    shell: z.enum(['plain', 'strict']).default('plain').describe('strict: bash -euo pipefail.'),
    expect: expect.nullable().default(null),
    cwd: z.string().min(1).optional().describe('Folder to run in, relative to the workspace.'),
    network: z.boolean().optional(),
    memory: z.number().positive().optional().describe('Address space in MiB.'),
    cpu: z.number().positive().optional().describe('CPU time in seconds.'),
  },
  { error: ({ code }) => (code === 'invalid_type' ? 'text or a mapping' : undefined) },
);

export type Params = z.infer<typeof schema>;

export type Operator = '<' | '<=' | '>' | '>=' | '==';

const OPERATORS: Readonly<Record<string, Operator>> = { '<': '<', '<=': '<=', '>': '>', '>=': '>=' };

/** The comparison in `expect.number`. The schema has seen to its form. */
export const parseNumber = (text: string): { readonly operator: Operator; readonly value: number } => {
  const [, operator = '==', value = 'NaN'] = NUMBER.exec(text) ?? [];
  return { operator: OPERATORS[operator] ?? '==', value: Number(value) };
};
