import { z } from 'zod';

/** What a `uses:` check comes to: `{ uses: ./x.mjs, with: {…} }` as module and with. */
export const schema = z.strictObject({
  module: z.string().min(1).describe('ES module, relative to the configuration file.'),
  with: z.json().default({}).describe('Parameters for the module.'),
});

export type Params = z.output<typeof schema>;
