import type { LabelSpec } from '../domain/model/change.ts';
import type { Outcome } from './together.ts';

/** Labels of one repository. Methods reject with `RemoteFailure`. */
export interface LabelsReader {
  /** Their names. */
  list(): Promise<readonly string[]>;
}

export interface LabelsWriter {
  /** One that exists already is left as it is. */
  create(label: LabelSpec): Promise<void>;
  /** How many the server takes in one request; it may become less. */
  readonly together: number;
  /** At most so many; what became of each, in their order. */
  createMany(all: readonly LabelSpec[]): Promise<readonly Outcome<void>[]>;
}
