import { readTracker } from '../../../src/domain/tracker/read-tracker.ts';
import type { TrackerDocument } from '../../../src/domain/model/tracker.ts';

export const read = (text: string): TrackerDocument => readTracker(text, 'tracker.md');

/** Items as `id claim [dependencies]`, the way a person would read them off the page. */
export const glance = (document: TrackerDocument): string[] =>
  document.items.map((item) =>
    [item.id, item.claim ?? '?', item.dependsOn.length > 0 ? `<- ${item.dependsOn.join(' ')}` : '']
      .join(' ')
      .trimEnd(),
  );

export const codes = (document: TrackerDocument): string[] => document.findings.map((one) => one.code);
