import { LEAST_DAYS, LEAST_PROOFS } from '../../forecast/monte-carlo.ts';
import { DAY_MS, weekOf, weekStart } from '../../model/iso-week.ts';
import { fence } from '../escape.ts';
import { row, table } from '../markdown/parts.ts';
import { count } from '../../model/count.ts';
import { grouped } from '../words.ts';
import type { WeeklyReport } from './weekly-report.ts';

/** `W47`; the year is in the heading. */
const short = (week: string): string => week.slice(5);

interface Column {
  readonly label: string;
  readonly proven: number;
  readonly scope: number;
}

const columnsOf = ({ burnUp, forecast, week }: WeeklyReport): readonly Column[] => {
  const start = weekStart(week) ?? 0;
  const done = forecast.path.findIndex(({ proven, scope }) => proven >= scope);
  const ahead = done === -1 ? forecast.path : forecast.path.slice(0, done + 1);
  return [
    ...burnUp.map(({ week: one, proven, scope }) => ({ label: short(one), proven, scope })),
    ...ahead.map(({ proven, scope }, index) => ({
      label: `~${short(weekOf(start + (index + 1) * 7 * DAY_MS))}`,
      proven,
      scope,
    })),
  ];
};

const list = (values: readonly (string | number)[]): string => `[${values.join(', ')}]`;

/**
 * Proven items as bars and all items as a line, in the Mermaid chart that GitHub draws. Weeks and numbers only stand in
 * it, so nothing of the document has to be escaped.
 */
export const burnUpChart = (report: WeeklyReport): string => {
  const columns = columnsOf(report);
  if (columns.length < 2) return '';
  const most = Math.max(1, ...columns.map(({ scope }) => scope));
  return fence(
    [
      'xychart-beta',
      '  accTitle: Burn-up',
      '  accDescr: Proven items by week as bars, all items as a line. The table below has the figures.',
      '  title "Proven items (bars) of all (line)"',
      `  x-axis ${list(columns.map(({ label }) => `"${label}"`))}`,
      `  y-axis "items" 0 --> ${most}`,
      `  bar ${list(columns.map(({ proven }) => proven))}`,
      `  line ${list(columns.map(({ scope }) => scope))}`,
    ].join('\n'),
    'mermaid',
  );
};

/** The figures of the chart, for mail, small screens and readers of the source. */
export const burnUpTable = (report: WeeklyReport): string =>
  table(
    ['Week', 'Proven', 'All'],
    columnsOf(report).map(({ label, proven, scope }) => row(label, String(proven), String(scope))),
  );

const dateOr = (date: string | null): string => date ?? 'later than two years';

/** When everything is proven, as a sentence; what it was drawn from is part of it. */
export const forecastSays = ({ forecast, dates }: WeeklyReport): string => {
  const { remaining, samples, trials, seed, days } = forecast;
  if (remaining === 0) return 'Everything is proven.';
  const drawn = `${count(samples.days, 'day')} with ${count(samples.proofs, 'proof')}`;
  if (days === null)
    return `${count(remaining, 'item')} left; no forecast yet: ${drawn} are too few (${LEAST_DAYS} days with ${LEAST_PROOFS} proofs).`;
  return `${count(remaining, 'item')} left; all proven by **${dateOr(dates.p50)}** (P50), **${dateOr(dates.p85)}** (P85), **${dateOr(dates.p95)}** (P95): ${grouped(trials)} futures drawn from ${drawn}, seed ${seed}.`;
};
