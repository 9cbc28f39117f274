import type { MilestoneFields, ObservedMilestone } from '../domain/model/change.ts';

/** Milestones of one repository. Methods reject with `RemoteFailure`. */
export interface MilestonesReader {
  list(): Promise<readonly ObservedMilestone[]>;
}

/** Each call is one request, sent once. */
export interface MilestonesWriter {
  /** The new number. */
  create(fields: MilestoneFields & { readonly title: string }): Promise<number>;
  update(number: number, fields: MilestoneFields): Promise<void>;
}
