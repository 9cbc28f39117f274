import { PgBoss, type JobWithMetadata } from 'pg-boss';

const POLICIES = ['standard', 'short', 'singleton', 'stately', 'exclusive', 'key_strict_fifo'] as const;
export type Policy = (typeof POLICIES)[number];

const NAME = 'lane';
/** The least that it allows, and how often it looks for heartbeats that stayed away. */
const HEARTBEAT_SECONDS = 10;
const LOOK_SECONDS = 5;

/** A queue of pg-boss with one key for each lane. */
export interface BossQueue {
  mark(lane: string): Promise<string | null>;
  claim(): Promise<JobWithMetadata | null>;
  finish(job: JobWithMetadata): Promise<void>;
  fail(job: JobWithMetadata): Promise<void>;
  close(): Promise<void>;
}

/** @param grouped each lane is a group too, of which one job at a time may be fetched */
export const openBoss = async (
  url: string,
  policy: Policy,
  retryLimit: number,
  grouped: boolean,
): Promise<BossQueue> => {
  const boss = new PgBoss({
    connectionString: url,
    max: 10,
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
  });
  boss.on('error', () => {});
  await boss.start();
  if ((await boss.getQueue(NAME)) === null)
    await boss.createQueue(NAME, {
      policy,
      retryLimit,
      retryDelay: 0,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      expireInSeconds: 60,
    });
  return {
    mark: (lane) => boss.send(NAME, {}, { singletonKey: lane, ...(grouped ? { group: { id: lane } } : {}) }),
    claim: async () => {
      const [job] = await boss.fetch<object>(NAME, {
        includeMetadata: true,
        ...(grouped ? { groupConcurrency: 1 } : {}),
      });
      return job ?? null;
    },
    finish: async (job) => void (await boss.complete(NAME, job.id)),
    fail: async (job) => void (await boss.fail(NAME, job.id, { message: 'poison' })),
    close: () => boss.stop({ graceful: false }),
  };
};
