import type { Source } from '../model/source.ts';
import { STANDING_LOOKS } from './words.ts';
import type { RunReport } from './run-report.ts';

/** One line of the table "Claimed | Reality". */
export interface Gap {
  readonly subject: string;
  readonly title: string | null;
  readonly claimed: string;
  readonly reality: string;
  readonly source: Source;
  /** `measured`: found by this run. `admitted`: the document says so itself. */
  readonly from: 'measured' | 'admitted';
}

const CLAIM_DONE = 'Done';

/** Where the document and what we saw part: claims that did not hold, then those the document admits itself. */
export const gapsOf = (report: RunReport): readonly Gap[] => [
  ...report.verdict.standings
    .filter(({ standing }) => standing === 'refuted' || standing === 'unproven')
    .map((entry): Gap => ({
      subject: entry.item,
      title: entry.title,
      claimed: CLAIM_DONE,
      reality: `${STANDING_LOOKS[entry.standing].word}: ${entry.reason.message}`,
      source: entry.source,
      from: 'measured',
    })),
  ...report.trackers
    .flatMap((tracker) => tracker.claims)
    .map((row): Gap => ({ ...row, title: null, from: 'admitted' })),
];
