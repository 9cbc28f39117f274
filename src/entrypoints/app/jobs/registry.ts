import type { ConcernJob } from './job.ts';

/** Concern → job. A new one is one file and one line here. */
export const JOBS: ReadonlyMap<string, () => Promise<ConcernJob>> = new Map([
  ['sync', async () => (await import('./sync.ts')).syncJob],
  ['gate', async () => (await import('./gate.ts')).gateJob],
  ['gates', async () => (await import('./gates.ts')).gatesJob],
  ['queue', async () => (await import('./queue.ts')).queueJob],
  ['queues', async () => (await import('./queues.ts')).queuesJob],
  ['press', async () => (await import('./press.ts')).pressJob],
  ['issue', async () => (await import('./issue.ts')).issueJob],
  ['late', async () => (await import('./late.ts')).lateJob],
  ['intake', async () => (await import('./intake.ts')).intakeJob],
  ['onboard', async () => (await import('./onboard.ts')).onboardJob],
  ['weekly', async () => (await import('./weekly.ts')).weeklyJob],
  ['deploy', async () => (await import('./deploy.ts')).deployJob],
  ['deploys', async () => (await import('./deploys.ts')).deploysJob],
  ['watch', async () => (await import('./watch.ts')).watchJob],
  ['enforce', async () => (await import('./enforce.ts')).enforceJob],
]);

/** Concerns of a repository as a whole, looked at when it is resynced. */
export const WHOLE: readonly string[] = ['sync', 'enforce', 'gates', 'queues', 'deploys'];

/** And what is looked at when everything is: it has a time of its own, and waits for no event. */
export const DAILY: readonly string[] = [...WHOLE, 'weekly'];
