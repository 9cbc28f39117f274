import type { LaneRef } from './deliveries.ts';

/** Where the App is installed, as far as it looked there, or heard of it, before. */
export interface KnownRepositories {
  /** Null for one that is not known, or was found to be out of reach since. */
  find(repositoryId: number): Promise<Omit<LaneRef, 'concern'> | null>;
}
