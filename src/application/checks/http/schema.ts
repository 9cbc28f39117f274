import { z } from 'zod';
import { valueAssertion } from '../shared/assertion.ts';
import { duration, strings } from '../shared/units.ts';

const code = z.number().int().min(100).max(599);

/** Parameters of `http`. */
export const schema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).describe('Address to ask, http or https.'),
  method: z
    .enum(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
    .default('GET')
    .describe('HTTP method.'),
  status: z
    .union([code.transform((one) => [one]), z.array(code).min(1)])
    .default([200])
    .describe('Accepted status, one or several.'),
  contains: strings.optional().describe('Text that the body contains, one or several.'),
  matches: z.string().min(1).optional().describe('RE2 pattern found in the body.'),
  json: z.array(valueAssertion).min(1).optional().describe('Values in the body, read as JSON.'),
  within: duration
    .optional()
    .describe('Ask again every 200 ms until it holds, for this long. Without it: asked once.'),
  latency: duration.optional().describe('Longest time the answer may take.'),
  headers: z.record(z.string(), z.string()).default({}).describe('Request headers.'),
});

export type Params = z.output<typeof schema>;
