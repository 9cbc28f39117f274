import type { Milestone, TrackerDocument } from '../../domain/model/tracker.ts';
import { milestoneTitle } from '../../domain/reconcile/desired-state.ts';
import type { WeeklyForm } from '../../domain/report/weekly/weekly-report.ts';

type Document = Pick<TrackerDocument, 'weeklyTemplate'> & {
  readonly milestones: readonly Pick<Milestone, 'id' | 'title' | 'due'>[];
};

/** What the trackers say of their weekly report. Two of them may have the same template. */
export const formOf = (documents: readonly Document[]): WeeklyForm => ({
  prompts: [...new Set(documents.flatMap(({ weeklyTemplate }) => weeklyTemplate))],
  milestones: documents.flatMap(({ milestones }) =>
    milestones.map((one) => ({ id: one.id, title: milestoneTitle(one), due: one.due })),
  ),
});
