import type { Observed } from '../domain/model/change.ts';

/** A way to see all of a repository at once that a server may offer. Methods reject with `RemoteFailure`. */
export interface OverviewReader {
  /**
   * Everything that a sync compares with; null where the server has no such way. What it leaves out of an issue's
   * relations is told by the list of issues.
   *
   * @param isTied whether it has to be known what an issue waits for, by its body
   */
  observe(isTied: (body: string) => boolean): Promise<Observed | null>;
}
