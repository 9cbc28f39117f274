import type { ConcernJob } from './job.ts';

/** Concern → job. A new one is one file and one line here. */
export const JOBS: ReadonlyMap<string, () => Promise<ConcernJob>> = new Map([
  ['sync', async () => (await import('./sync.ts')).syncJob],
  ['gate', async () => (await import('./gate.ts')).gateJob],
  ['enforce', async () => (await import('./enforce.ts')).enforceJob],
]);

/** Concerns of a repository as a whole, looked at when it is resynced. */
export const WHOLE: readonly string[] = ['sync', 'enforce'];
