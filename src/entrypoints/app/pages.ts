import type { JobContext } from './jobs/job.ts';

/** Pages of the repository, beside its API. */
export const pagesOf = ({ settings, lane }: Pick<JobContext, 'settings' | 'lane'>): string => {
  const { origin, hostname } = new URL(settings.api);
  return `${hostname === 'api.github.com' ? 'https://github.com' : origin}/${lane.repository}`;
};
