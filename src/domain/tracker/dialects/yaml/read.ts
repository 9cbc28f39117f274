import type { TrackerDocument } from '../../../model/tracker.ts';
export const readYamlTracker = (_text: string, file: string): TrackerDocument => {
  throw new Error(file);
};
