import { z } from 'zod';
import { valueAssertion } from '../shared/assertion.ts';
import { bytes, strings } from '../shared/units.ts';

/** Parameters of `file`. */
export const schema = z
  .strictObject({
    path: z
      .string()
      .min(1)
      .describe('A file, a glob, or a directory (`dir/`), which must hold at least one file.'),
    exists: z.boolean().default(true).describe('`false`: nothing may be there.'),
    minBytes: bytes
      .optional()
      .describe(
        'Least size of each file. Without it at least one file must not be empty; `0` accepts an empty file.',
      ),
    contains: strings.optional().describe('Text that each file contains, one or several.'),
    matches: z.string().min(1).optional().describe('RE2 pattern found in each file.'),
    digest: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hex digits')
      .optional()
      .describe('Content of each file, as `sha256:` and 64 hex digits.'),
    json: z.array(valueAssertion).min(1).optional().describe('Values in each file, read as JSON.'),
    yaml: z.array(valueAssertion).min(1).optional().describe('Values in each file, read as YAML.'),
  })
  .refine(
    ({ exists, path: _path, ...content }) =>
      exists || Object.values(content).every((value) => value === undefined),
    { message: 'a file that must be absent has no content to check: leave only path and exists' },
  );

export type Params = z.output<typeof schema>;
