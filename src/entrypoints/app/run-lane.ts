import { createAnswers } from '../../adapters/database/answers.ts';
import { createIntents } from '../../adapters/database/intents.ts';
import { createLanes } from '../../adapters/database/lanes.ts';
import type { Store } from '../../adapters/database/store.ts';
import type { Offer } from '../../adapters/github/graphql/offer.ts';
import { repositoryRef } from '../../adapters/github/repository-ref.ts';
import { readOnly } from '../../adapters/github/read-only.ts';
import { createClock } from '../../adapters/system/clock.ts';
import { followLane } from '../../application/intake/follow-lane.ts';
import { resyncInstallation } from '../../application/intake/resync.ts';
import { INSTALLATION } from '../../application/intake/route-event.ts';
import type { Job } from '../../application/intake/work-lanes.ts';
import { runManifestSchema } from '../../application/pipeline/contracts/run-manifest.ts';
import type { RunManifest } from '../../domain/model/run.ts';
import type { Lease } from '../../ports/lanes.ts';
import type { Audit } from '../wiring/audit.ts';
import { githubReaders } from '../wiring/github.ts';
import { isLeftAlone } from './judge/enforcement-state.ts';
import { answersOf, type GithubApp } from './github-app.ts';
import { JOBS, WHOLE } from './jobs/registry.ts';
import { logOf, type Log } from './observe/log.ts';
import { recorderOf } from './record-deeds.ts';
import { recordedResults } from './record-results.ts';
import type { AppSettings } from './settings/settings.ts';

export const readManifest = (value: unknown): RunManifest | null =>
  runManifestSchema.safeParse(value).data ?? null;

/** Concerns that look at a repository which is otherwise left alone: whether it still is, and to ask. */
const ALWAYS: ReadonlySet<string> = new Set(['enforce', 'onboard']);

/** What every job is given, whatever its lane. */
interface Parts {
  readonly app: GithubApp;
  readonly store: Store;
  readonly audit: Audit;
  readonly settings: AppSettings;
  readonly log: Log;
  /** Whether the server has GraphQL, as the last job found. */
  readonly offer: Offer;
}

const runJob = async (parts: Parts, lane: Lease, signal: AbortSignal): Promise<void> => {
  const { app, store, audit, settings, offer } = parts;
  const { installation, repositoryId, repository } = lane;
  const log = logOf(parts.log, { lane: lane.key, repository });
  const [concern = '', subject = ''] = lane.concern.split(':');
  const load = JOBS.get(concern);
  const ref = repositoryRef(repository);
  if (!load || !ref) throw new Error(`no job is called ${concern}`);
  const clock = createClock();
  const full = await app.installation(installation, signal);
  const client = settings.dryRun ? readOnly(full) : full;
  const readers = githubReaders(client, ref, () => app.self(), {
    offer,
    cache: answersOf(createAnswers(store), installation),
  });
  const intents = createIntents(store, clock, lane);
  const results = recordedResults(store, audit, readManifest);
  const mark = async (other: string, delayMs = 0): Promise<void> =>
    createLanes(store).mark({ installation, repositoryId, repository, concern: other }, delayMs);
  const isAsked = !ALWAYS.has(concern);
  if (isAsked && (await isLeftAlone(store, repositoryId, readers.repository, settings.onboarding))) {
    log('info', 'left alone');
    return;
  }
  const work = await load();
  const own = { intents, results, store, audit, record: recorderOf(audit, repository) };
  const given = { lane, ref, client, readers, ...own, clock, settings, mark, log, signal };
  await work(given, subject);
};

/** The work of a lane: the job of its concern, on the repository as it is called now. */
export const laneJob =
  (parts: Parts): Job =>
  async (lane, signal) => {
    const { app, store, log } = parts;
    const lanes = createLanes(store);
    // What GitHub says of an installation as a whole is no matter of one repository.
    if (lane.concern.startsWith(`${INSTALLATION}:`)) {
      const ports = { installations: app, lanes, concerns: WHOLE };
      const { installation } = lane;
      log('info', 'installation', { installation, ...(await resyncInstallation(ports, installation)) });
      return;
    }
    try {
      await runJob(parts, lane, signal);
    } catch (error) {
      throw await followLane(error, lane, app, lanes);
    }
  };
