import { finding } from '../model/catalogue/index.ts';
import type {
  Change,
  ConflictPolicy,
  IncomingMilestone,
  MilestoneFields,
  Observed,
  ObservedMilestone,
} from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import { sameLogin } from '../model/login.ts';
import type { DesiredMilestone } from './desired-state.ts';
import { digestOf, readMilestone, sameText, writeMilestone, type MilestoneText } from './marker.ts';
import { mergeValue, type Merged } from './three-way.ts';

export interface MilestonePlan {
  readonly changes: readonly Change[];
  readonly incoming: readonly IncomingMilestone[];
  readonly findings: readonly Finding[];
  /** Titles that differ between the two sides: on GitHub → in the tracker. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Title in the tracker → number. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** A text that nothing equals: what was applied is known by its digest only, and neither side has it. */
const UNKNOWN = '\0';

const shown = (value: string | null): string => value ?? 'none';

const newMilestone = ({ key, title, due, description }: DesiredMilestone): Change => ({
  kind: 'create-milestone',
  key,
  fields: {
    title,
    due,
    description: writeMilestone(key, { title, due, text: digestOf(description) }, description),
  },
});

const mergesOf = (
  want: DesiredMilestone,
  has: ObservedMilestone,
  { applied, text }: MilestoneText,
  policy: ConflictPolicy,
) => {
  const value = <T extends string | null>(desired: T, observed: T, was: T | undefined): Merged<T> =>
    mergeValue(desired, observed, was, (a, b) => a === b, policy);
  const was = [text, want.description].find((one) => digestOf(one) === applied?.text);
  return {
    title: value(want.title, has.title, applied?.title),
    due: value(want.due, has.due, applied?.due),
    description: mergeValue(
      want.description,
      text,
      applied === null ? undefined : (was ?? UNKNOWN),
      sameText,
      policy,
    ),
  };
};

/** The write that brings a milestone of ours to what the tracker says, or null, and what people changed on it. */
const planOne = (
  want: DesiredMilestone,
  has: ObservedMilestone,
  found: MilestoneText,
  policy: ConflictPolicy,
): { readonly change: Change | null; readonly incoming: readonly IncomingMilestone[] } => {
  const merges = mergesOf(want, has, found, policy);
  const { title, due, description: text } = merges;
  const digest = text.applied === UNKNOWN ? (found.applied?.text ?? '') : digestOf(text.applied);
  const applied = { title: title.applied, due: due.applied, text: digest };
  const description = writeMilestone(want.key, applied, text.value, found.after);
  const fields: MilestoneFields = {
    ...(title.value === has.title ? {} : { title: title.value }),
    ...(due.value === has.due ? {} : { due: due.value }),
    ...(sameText(description, has.description) ? {} : { description }),
  };
  const differences = [
    ...('title' in fields ? [{ field: 'title', from: has.title, to: title.value }] : []),
    ...('due' in fields ? [{ field: 'due', from: shown(has.due), to: shown(due.value) }] : []),
    ...(sameText(text.value, found.text) ? [] : [{ field: 'description', from: 'old', to: 'new' }]),
  ];
  const isNothing = Object.keys(fields).length === 0;
  const sides = {
    title: [want.title, has.title],
    due: [shown(want.due), shown(has.due)],
    description: ['old', 'new'],
  } as const;
  return {
    change: isNothing
      ? null
      : { kind: 'update-milestone', key: want.key, number: has.number, fields, differences },
    incoming: (['title', 'due', 'description'] as const)
      .filter((field) => merges[field].outcome === 'incoming' || merges[field].outcome === 'conflict')
      .map((field) => ({
        key: want.key,
        milestone: want.title,
        field,
        tracker: sides[field][0],
        github: sides[field][1],
        resolved: merges[field].outcome === 'conflict' ? policy : null,
      })),
  };
};

/**
 * Milestones by our marker, else by their title. One with the right title that people made is used as it is; only
 * what we made is changed, and what people changed on it since is left and comes back.
 */
export const planMilestones = (
  desired: readonly DesiredMilestone[],
  observed: Observed,
  policy: ConflictPolicy,
): MilestonePlan => {
  const changes: Change[] = [];
  const incoming: IncomingMilestone[] = [];
  const findings: Finding[] = [];
  const renamed = new Map<string, string>();
  const numbers: Record<string, number> = {};
  const isOurs = (author: string | null): boolean => sameLogin(author, observed.self);
  const marked = observed.milestones.flatMap((milestone) => {
    const text = isOurs(milestone.author) ? readMilestone(milestone.description) : null;
    return text === null ? [] : [{ milestone, text }];
  });
  for (const want of desired) {
    const ours = marked.find(({ text }) => text.key === want.key);
    const found = ours?.milestone ?? observed.milestones.find((one) => one.title === want.title);
    if (found === undefined) {
      changes.push(newMilestone(want));
      continue;
    }
    numbers[want.title] = found.number;
    if (ours === undefined) {
      if (want.due !== null && found.due !== want.due)
        findings.push(
          finding('AX8205', { milestone: want.title, github: shown(found.due), tracker: want.due }),
        );
      continue;
    }
    if (found.title !== want.title) renamed.set(found.title, want.title);
    const plan = planOne(want, found, ours.text, policy);
    if (plan.change !== null) changes.push(plan.change);
    incoming.push(...plan.incoming);
  }
  for (const { milestone, field, tracker, github, resolved } of incoming)
    if (resolved !== null) findings.push(finding('AX8217', { milestone, field, tracker, github }));
  return { changes, incoming, findings, renamed, numbers };
};
