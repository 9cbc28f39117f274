import type { Client } from './client.ts';

/** A client of which nothing can be written: what plans and dry runs are given. Writing with it is a mistake of ours. */
export const readOnly = (client: Client): Client => ({
  ...client,
  write: async (_schema, route) => {
    throw new Error(`${route} in a dry run`);
  },
});
