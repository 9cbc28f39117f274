import type { ConcernJob } from './job.ts';

/** Marks the gates of all open pull requests: what they are held to may have changed, and an event may have been lost. */
export const gatesJob: ConcernJob = async ({ readers, mark }) => {
  for (const { number } of await readers.repository.openPulls(null)) await mark(`gate:${number}`);
};
