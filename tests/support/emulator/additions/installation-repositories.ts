import type { Addition } from './addition.ts';

/** Where the App is installed: in one repository. */
export const installationRepositories: Addition = (hub) => ({
  'GET /installation/repositories': async () => ({
    status: 200,
    body: { total_count: 1, repositories: [await hub.ask('GET', `/repos/${hub.repository}`)] },
  }),
});
