/** What stands around the text of a weekly issue: which week it is of, and its neighbours. */
interface Neighbours {
  /** `2026-W47`. */
  readonly week: string;
  /** Issue numbers. */
  readonly previous: number | null;
  readonly next: number | null;
}

export interface WeeklyMark extends Neighbours {
  readonly text: string;
  /** Signed root of the audit log, in Markdown; null without a log. */
  readonly anchor: string | null;
}

const START = /^<!-- aurora-x:weekly v1 (\d{4}-W\d{2}) -->\n/;
const LINKS = /\n\n<!-- aurora-x:weekly links -->(?:Before: #(\d+))?(?: · )?(?:After: #(\d+))?$/;

const ANCHOR = '\n\n<!-- aurora-x:weekly anchor -->\n';

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** The body of a weekly issue. Marker first, links last. */
export const markWeekly = ({ text, anchor, week, previous, next }: WeeklyMark): string => {
  const links = [
    ...(previous === null ? [] : [`Before: #${previous}`]),
    ...(next === null ? [] : [`After: #${next}`]),
  ];
  const whole = anchor === null ? text : `${text}${ANCHOR}${anchor.trim()}`;
  return `<!-- aurora-x:weekly v1 ${week} -->\n${whole}\n\n<!-- aurora-x:weekly links -->${links.join(' · ')}`;
};

/** A body taken apart, or null when it is not one of a weekly issue. */
export const readWeekly = (body: string): WeeklyMark | null => {
  const whole = body.replaceAll('\r\n', '\n').trimEnd();
  const start = START.exec(whole);
  if (start === null) return null;
  const links = LINKS.exec(whole);
  const inner = whole.slice(start[0].length, links?.index);
  const anchor = inner.lastIndexOf(ANCHOR);
  return {
    week: start[1] ?? '',
    previous: numberOf(links?.[1]),
    next: numberOf(links?.[2]),
    text: anchor === -1 ? inner : inner.slice(0, anchor),
    anchor: anchor === -1 ? null : inner.slice(anchor + ANCHOR.length),
  };
};
