import { finding } from '../model/catalogue/index.ts';
import type { Change, MilestoneFields, Observed } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { DesiredMilestone } from './desired-state.ts';
import { milestoneMarker, readMilestoneMarker } from './marker.ts';

export interface MilestonePlan {
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
  /** Titles that change with this plan: old → new. */
  readonly renamed: ReadonlyMap<string, string>;
}

const descriptionOf = ({ description, key }: DesiredMilestone): string =>
  description === '' ? milestoneMarker(key) : `${description}\n\n${milestoneMarker(key)}`;

/**
 * Milestones by our marker, else by their title. One with the right title that people made is used as it is; only
 * what we made is changed.
 */
export const planMilestones = (desired: readonly DesiredMilestone[], observed: Observed): MilestonePlan => {
  const changes: Change[] = [];
  const findings: Finding[] = [];
  const renamed = new Map<string, string>();
  const isOurs = (author: string | null): boolean => author?.toLowerCase() === observed.self.toLowerCase();
  for (const want of desired) {
    const ours = observed.milestones.find(
      (one) => isOurs(one.author) && readMilestoneMarker(one.description) === want.key,
    );
    const found = ours ?? observed.milestones.find((one) => one.title === want.title);
    if (ours && ours.title !== want.title) renamed.set(ours.title, want.title);
    const { title, due } = want;
    const description = descriptionOf(want);
    if (found === undefined)
      changes.push({ kind: 'create-milestone', key: want.key, fields: { title, due, description } });
    else if (ours === undefined) {
      if (due !== null && found.due !== due)
        findings.push(finding('AX8205', { milestone: title, github: found.due ?? 'none', tracker: due }));
    } else {
      const fields: MilestoneFields = {
        ...(ours.title === title ? {} : { title }),
        ...(ours.due === due ? {} : { due }),
        ...(ours.description.replaceAll('\r\n', '\n') === description ? {} : { description }),
      };
      const differences = Object.keys(fields).map((field) =>
        field === 'due'
          ? { field, from: ours.due ?? 'none', to: due ?? 'none' }
          : field === 'title'
            ? { field, from: ours.title, to: title }
            : { field, from: 'old', to: 'new' },
      );
      if (differences.length > 0)
        changes.push({
          kind: 'update-milestone',
          key: want.key,
          number: ours.number,
          fields,
          differences,
        });
    }
  }
  return { changes, findings, renamed };
};
