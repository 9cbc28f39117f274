import type { ObservedIssue } from '../../domain/model/change.ts';
import { sameLogin } from '../../domain/model/login.ts';
import { intentId } from '../../domain/reconcile/marker.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Intents } from '../../ports/intents.ts';
import type { IssuesReader, IssuesWriter } from '../../ports/issues.ts';
import type { LabelsReader, LabelsWriter } from '../../ports/labels.ts';
import { byNumber, makeOnce, SKEW_MS } from '../once/make-once.ts';
import { markWeekly, readWeekly, type WeeklyMark } from './weekly-mark.ts';

export interface WeeklyPorts {
  readonly issues: IssuesReader & IssuesWriter;
  readonly labels: LabelsReader & LabelsWriter;
  readonly intents: Intents;
  readonly clock: Clock;
  /** Identity of the repository for intents. */
  readonly repository: string;
  /** The audit log as it is now, signed, in Markdown; null without a log. */
  readonly anchor: () => Promise<string | null>;
  /** Login we write as. */
  readonly self: string;
  readonly signal: AbortSignal;
}

export interface Published {
  readonly issue: number;
  readonly result: 'created' | 'updated' | 'unchanged';
  /** Issues of earlier weeks that were closed and linked to their successor. */
  readonly closed: readonly number[];
}

interface Ours extends WeeklyMark {
  readonly issue: ObservedIssue;
}

export const LABEL = {
  name: 'readiness-report',
  color: '1d76db',
  description: 'Weekly readiness report of Aurora-X',
};

const titleOf = (week: string): string => `Readiness report ${week}`;

/** By marker and author, oldest first: a marker that somebody pasted does not make an issue ours. */
const oursAmong = (all: readonly ObservedIssue[], self: string): readonly Ours[] =>
  all
    .flatMap((issue) => {
      const mark = readWeekly(issue.body);
      return mark && sameLogin(issue.author, self) ? [{ ...mark, issue }] : [];
    })
    .toSorted((a, b) => a.issue.number - b.issue.number);

/** Makes the issue once. */
const create = async (ports: WeeklyPorts, week: string, body: string): Promise<number> => {
  const { intents, issues, self, repository, clock } = ports;
  const begun = clock.now();
  return makeOnce<number>({
    intents,
    id: intentId('weekly', repository, week),
    look: async (since) => {
      const recent = await issues.madeSince((since ?? begun) - SKEW_MS);
      return oursAmong(recent, self).find((one) => one.week === week)?.issue.number ?? null;
    },
    make: async () => (await issues.create({ title: titleOf(week), body, labels: [LABEL.name] })).number,
    ...byNumber,
  });
};

/** The signed log below it is as old as the text: by itself it is no news. */
const saysSame = (shown: WeeklyMark, now: Omit<WeeklyMark, 'anchor'>): boolean =>
  shown.text.trim() === now.text.trim() && shown.previous === now.previous && shown.next === now.next;

/** The oldest issue of each week; a second one of a week is left to people. */
const byWeek = (ours: readonly Ours[]): ReadonlyMap<string, Ours> =>
  new Map(ours.toReversed().map((one) => [one.week, one]));

/** What stands at GitHub: of each week its issue, and the weeks but the one that is reported, oldest first. */
interface Shown {
  readonly known: ReadonlyMap<string, Ours>;
  readonly others: readonly string[];
}

const numberOf = ({ known }: Shown, week: string | undefined): number | null =>
  week === undefined ? null : (known.get(week)?.issue.number ?? null);

/** The issue of the week, with its links. One of a week that is over when it is made is closed from the start. */
const writeIssue = async (
  ports: WeeklyPorts,
  shown: Shown,
  week: string,
  text: string,
): Promise<Omit<Published, 'closed'>> => {
  const { issues, labels, signal } = ports;
  const previous = numberOf(
    shown,
    shown.others.findLast((one) => one < week),
  );
  const next = numberOf(
    shown,
    shown.others.find((one) => one > week),
  );
  const mark = { text, week, previous, next };
  const body = async (): Promise<string> => markWeekly({ ...mark, anchor: await ports.anchor() });
  const there = shown.known.get(week);
  if (there === undefined) {
    if (!(await labels.list()).includes(LABEL.name)) {
      signal.throwIfAborted();
      await labels.create(LABEL);
    }
    signal.throwIfAborted();
    const issue = await create(ports, week, await body());
    if (next !== null) {
      signal.throwIfAborted();
      await issues.update(issue, { state: 'closed' });
    }
    return { issue, result: 'created' };
  }
  const { number } = there.issue;
  if (saysSame(there, mark)) return { issue: number, result: 'unchanged' };
  signal.throwIfAborted();
  await issues.update(number, { body: await body() });
  return { issue: number, result: 'updated' };
};

/** Closes and links what came before; one that has its link already is left to people. Which were closed. */
const closeEarlier = async (
  { issues, signal }: WeeklyPorts,
  shown: Shown,
  week: string,
  written: number,
): Promise<readonly number[]> => {
  const earlier = shown.others.filter((one) => one < week);
  const closed: number[] = [];
  for (const [index, one] of earlier.entries()) {
    const there = shown.known.get(one);
    if (there === undefined || there.next !== null) continue;
    signal.throwIfAborted();
    const successor = numberOf(shown, earlier[index + 1]) ?? written;
    const { number } = there.issue;
    await issues.update(number, { state: 'closed', body: markWeekly({ ...there, next: successor }) });
    closed.push(number);
  }
  return closed;
};

/**
 * Creates or edits the one issue of a week, and closes and links what came before it. An earlier issue is closed once,
 * when it gets its link: one that people reopen stays open. The second time nothing is written.
 */
export const publishWeekly = async (ports: WeeklyPorts, week: string, text: string): Promise<Published> => {
  const known = byWeek(oursAmong(await ports.issues.list(), ports.self));
  const others = [...known.keys()].filter((one) => one !== week).toSorted();
  const written = await writeIssue(ports, { known, others }, week, text);
  return { ...written, closed: await closeEarlier(ports, { known, others }, week, written.issue) };
};
