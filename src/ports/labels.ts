import type { LabelSpec } from '../domain/model/change.ts';

/** Labels of one repository. Methods reject with `RemoteFailure`. */
export interface LabelsReader {
  /** Their names. */
  list(): Promise<readonly string[]>;
}

export interface LabelsWriter {
  /** One that exists already is left as it is. */
  create(label: LabelSpec): Promise<void>;
}
