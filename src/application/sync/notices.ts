import type { Finding } from '../../domain/model/finding.ts';
import { hourOf } from '../../domain/model/utc.ts';
import { escapeProse } from '../../domain/report/escape.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Notice, StandingNotice } from '../../ports/notices.ts';
import type { createProgress } from './progress.ts';

/** Items whose issue is there and is left alone: only a person can mend that, and nobody reads the log. */
const TOLD: ReadonlySet<string> = new Set(['AX8222', 'AX8226']);

/** A sync of more changes takes longer than people wait without a word: GitHub wants a second for each. */
const LONG = 30;
/** How often it is written down how far it is. */
const SAY_MS = 15_000;
/** Who reads a report does not notice that it waits for less. */
const PATIENT_MS = 60_000;

/** Of each code the first finding, with how many there are of it. */
const remarksOf = (findings: readonly Finding[]): readonly string[] => {
  const told = Map.groupBy(
    findings.filter(({ code }) => TOLD.has(code)),
    ({ code }) => code,
  );
  return [...told].flatMap(([code, [first, ...more]]) => {
    if (first === undefined) return [];
    const rest = more.length === 0 ? '' : ` The same goes for ${more.length} more.`;
    return [`${code}: ${first.message}${rest} ${first.remedy}`];
  });
};

/** How far a sync has come is no news, only that it is under way. */
const newsOf = ({ progress, remarks }: Notice): string => JSON.stringify([progress === null, remarks]);

export interface TellingPorts {
  /** In place of what was said before, which it gives. */
  readonly say: (notice: Notice) => Promise<Notice>;
  readonly clock: Pick<Clock, 'monotonic'>;
  /** Has the reports made again that may say what is not so any more, or do not say what is. */
  readonly renew: () => Promise<void>;
}

/**
 * Says how far a sync is while it takes long, and what of its findings people have to know. Those who read it find it
 * in the store; it asks nothing of GitHub.
 */
export const createTelling = (
  { say, clock, renew }: TellingPorts,
  findings: readonly Finding[],
  progress: Pick<ReturnType<typeof createProgress>, 'said'>,
) => {
  const remarks = remarksOf(findings);
  let last = clock.monotonic();
  let isSaid = false;
  const tell = async (isDone: boolean): Promise<void> => {
    last = clock.monotonic();
    isSaid = !isDone;
    const notice = { progress: isDone ? null : `Applying the tracker: ${progress.said()}`, remarks };
    const before = await say(notice);
    // A report that is made meanwhile says so. That it is over, and what people have to know, is worth a look at each.
    const isNews = newsOf(before) !== newsOf(notice);
    if (isNews && (isDone || remarks.length > 0)) await renew();
  };
  return {
    /** Before the first of so many changes. */
    begin: async (changes: number): Promise<void> => {
      if (changes > LONG) await tell(false);
    },
    /** After each change. */
    goOn: async (): Promise<void> => {
      if (clock.monotonic() - last >= SAY_MS) await tell(false);
    },
    /** It has to wait for so long, in milliseconds. */
    wait: async (ms: number): Promise<void> => {
      if (isSaid || ms >= PATIENT_MS) await tell(false);
    },
    end: async (): Promise<void> => tell(true),
  };
};

/** What stands in the store, in Markdown for a report: `Applying the tracker: 212 of 1 000 issues are there; …`. */
export const noticeLines = (notices: readonly StandingNotice[]): readonly string[] =>
  notices.flatMap(({ progress, remarks, until }) => {
    const goesOn = until === null ? '' : `; it goes on at ${hourOf(until)}`;
    return [...(progress === null ? [] : [`${progress}${goesOn}.`]), ...remarks.map(escapeProse)];
  });
