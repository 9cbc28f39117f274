import { finding } from '../model/catalogue/index.ts';
import type { IssueRelations } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { Item, TrackerDocument } from '../model/tracker.ts';

/** What GitHub keeps: sub-issues of one issue, and dependencies of one in each direction. */
const LIMIT = 100;

const TRACKED = /\s*[([]#(\d+)[)\]]/;

/** The issue that a milestone's heading names (`## M1: Core (#42)`), under which its items are hung; null for none. */
export const trackingIssue = (title: string): number | null => {
  const number = TRACKED.exec(title)?.[1];
  return number === undefined ? null : Number(number);
};

/** The title of a milestone without that issue. */
export const withoutIssue = (title: string): string => title.replace(TRACKED, '').trim();

/** `1.2` for `1.2.3`: ids that nest say what is a part of what. */
const outerId = (id: string): string | null => /^(.*\w)\.\d+[a-z]?$/.exec(id)?.[1] ?? null;

/** Counts what is tied to what, and says no when GitHub would. */
const createTally = () => {
  const counts = new Map<string, number>();
  return {
    take: (name: string): boolean => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return count <= LIMIT;
    },
    findings: (relation: string): readonly Finding[] =>
      [...counts]
        .filter(([, count]) => count > LIMIT)
        .map(([item, count]) => finding('AX8221', { item, count, limit: LIMIT, relation })),
  };
};

export interface DesiredRelations {
  readonly of: ReadonlyMap<string, IssueRelations>;
  readonly findings: readonly Finding[];
}

/**
 * How issues are to be tied together: dependencies between items, and parts below what they are a part of, which is an
 * item whose id theirs extends, else the issue that the heading of their milestone names. No issue is made only to be a
 * parent. What is beyond GitHub's limits is left to the milestone and to the text.
 */
export const desiredRelations = (documents: readonly TrackerDocument[]): DesiredRelations => {
  const [waiting, blocking, parts] = [createTally(), createTally(), createTally()];
  const known = new Set(documents.flatMap(({ items }) => items.map(({ id }) => id)));
  const of = new Map<string, IssueRelations>();
  for (const { items, milestones } of documents) {
    const tracking = new Map(milestones.map(({ id, title }) => [id, trackingIssue(title)]));
    const parentOf = ({ id, milestone, issue }: Item): string | null => {
      const outer = outerId(id);
      if (outer !== null && known.has(outer)) return outer;
      const number = tracking.get(milestone ?? '') ?? null;
      return number === null || number === issue ? null : `#${number}`;
    };
    for (const item of items) {
      if (of.has(item.id)) continue;
      const needs = [...new Set(item.dependsOn)].filter((id) => id !== item.id && known.has(id));
      const parent = parentOf(item);
      of.set(item.id, {
        // Both are counted, whatever the other one says.
        blockedBy: needs.filter((id) => [waiting.take(item.id), blocking.take(id)].every(Boolean)),
        parent: parent !== null && parts.take(parent) ? parent : null,
      });
    }
  }
  const findings = [
    ...waiting.findings('block it'),
    ...blocking.findings('wait for it'),
    ...parts.findings('are a part of it'),
  ];
  return { of, findings };
};
