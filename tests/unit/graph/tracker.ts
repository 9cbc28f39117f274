import { readTracker } from '../../../src/domain/tracker/read-tracker.ts';
import type { TrackerDocument } from '../../../src/domain/model/tracker.ts';

export type Row = readonly [id: string, deps: string, status?: string, estimate?: string];

/** A tracker in table form; the first row stands on line 5, ids in column 3. */
export const tracker = (rows: readonly Row[], more = '', file = 'a.md'): TrackerDocument =>
  readTracker(
    [
      '# T',
      '',
      '| ID | Task | Depends On | Status | Estimate |',
      '|---|---|---|---|---|',
      ...rows.map(
        ([id, deps, status = 'Todo', estimate = '']) =>
          `| ${id} | do ${id} | ${deps} | ${status} | ${estimate} |`,
      ),
      '',
      more,
    ].join('\n'),
    file,
  );
