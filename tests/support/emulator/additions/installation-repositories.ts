import type { Addition } from './addition.ts';

/** Where the App is installed: in one repository. */
export const installationRepositories: Addition = ({ ask, repository }) => ({
  'GET /installation/repositories': async () => ({
    status: 200,
    body: { total_count: 1, repositories: [await ask('GET', `/repos/${repository}`)] },
  }),
});
