import type { Store } from '../../../adapters/database/store.ts';
import type { Client } from '../../../adapters/github/client.ts';
import type { RepositoryRef } from '../../../adapters/github/repository-ref.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Intents } from '../../../ports/intents.ts';
import type { Lease } from '../../../ports/lanes.ts';
import type { Results } from '../../../ports/results.ts';
import type { Log } from '../observe/log.ts';
import type { Audit } from '../../wiring/audit.ts';
import type { GithubReaders } from '../../wiring/github.ts';
import type { RecordDeed } from '../record-deeds.ts';
import type { AppSettings } from '../settings/settings.ts';

/** One repository, as its installation sees it. */
export interface Place {
  readonly lane: Lease;
  readonly ref: RepositoryRef;
  readonly client: Client;
  readonly readers: GithubReaders;
}

/** What the App knows that GitHub does not. */
export interface Memory {
  readonly intents: Intents;
  readonly results: Results;
  /** For what one job alone keeps. */
  readonly store: Store;
  readonly audit: Audit;
  /** Writes what was done to this repository into the audit log: one line where it was done. */
  readonly record: RecordDeed;
}

/** The App around the job. */
export interface Surroundings {
  readonly clock: Clock;
  readonly settings: AppSettings;
  /** Has another concern of the repository looked at, after a while if one is given. */
  readonly mark: (concern: string, delayMs?: number) => Promise<void>;
  /** Each line names lane and repository. */
  readonly log: Log;
  readonly signal: AbortSignal;
}

/** What a job is given. What it calls asks for the part that it uses. */
export interface JobContext extends Place, Memory, Surroundings {}

/** Looks at the present state and brings it to what it should be. `subject` is what follows the colon of the concern. */
export type ConcernJob = (context: JobContext, subject: string) => Promise<void>;
