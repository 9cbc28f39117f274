import { endedUnheard } from '../judge/ended-unheard.ts';
import type { ConcernJob } from './job.ts';

/** Marks the gates of all open pull requests: what they are held to may have changed, and an event may have been lost. */
export const gatesJob: ConcernJob = async (context) => {
  const { readers, mark } = context;
  for (const { number, headSha } of await readers.repository.openPulls(null)) {
    for (const run of await endedUnheard(context, headSha)) await mark(`intake:${run}`);
    await mark(`gate:${number}`);
  }
};
