import { z } from 'zod';

/** What a `uses:` check comes to: `{ uses: ./x.mjs, with: {…} }` as module and with. */
export const schema = z.strictObject({
  module: z.string().min(1).describe('ES module, from the root of the workspace.'),
  with: z.json().default({}).describe('Parameters for the module.'),
});

export type Params = z.output<typeof schema>;
