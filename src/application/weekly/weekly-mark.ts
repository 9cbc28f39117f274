import { hiddenLine, hiddenMark, readHiddenLine } from '../../domain/model/hidden-line.ts';

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

const WEEK = /\d{4}-W\d{2}/;
const LINKS = `\n\n${hiddenMark('weekly links')}`;
const LINKED = new RegExp(String.raw`${LINKS}(?:Before: #(\d+))?(?: · )?(?:After: #(\d+))?$`);
const ANCHOR = `\n\n${hiddenMark('weekly anchor')}\n`;

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

/** The body of a weekly issue. Marker first, links last. */
export const markWeekly = ({ text, anchor, week, previous, next }: WeeklyMark): string => {
  const links = [
    ...(previous === null ? [] : [`Before: #${previous}`]),
    ...(next === null ? [] : [`After: #${next}`]),
  ];
  const whole = anchor === null ? text : `${text}${ANCHOR}${anchor.trim()}`;
  return `${hiddenLine('weekly', week)}\n${whole}${LINKS}${links.join(' · ')}`;
};

/** A body taken apart, or null when it is not one of a weekly issue. */
export const readWeekly = (body: string): WeeklyMark | null => {
  const whole = body.replaceAll('\r\n', '\n').trimEnd();
  const start = readHiddenLine(whole, 'weekly', WEEK);
  if (start?.before !== '' || !start.after.startsWith('\n')) return null;
  const links = LINKED.exec(start.after);
  const inner = start.after.slice(1, links?.index);
  const anchor = inner.lastIndexOf(ANCHOR);
  return {
    week: start.content,
    previous: numberOf(links?.[1]),
    next: numberOf(links?.[2]),
    text: anchor === -1 ? inner : inner.slice(0, anchor),
    anchor: anchor === -1 ? null : inner.slice(anchor + ANCHOR.length),
  };
};
