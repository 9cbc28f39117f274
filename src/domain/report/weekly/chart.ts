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
  /** Edges of the forecast; what was is no range. */
  readonly least: number;
  readonly most: number;
}

const columnsOf = ({ burnUp, forecast, week }: WeeklyReport): readonly Column[] => {
  const start = weekStart(week) ?? 0;
  const done = forecast.path.findIndex(({ least, scope }) => least >= scope);
  const ahead = done === -1 ? forecast.path : forecast.path.slice(0, done + 1);
  return [
    ...burnUp.map(({ week: one, proven, scope }) => ({
      label: short(one),
      proven,
      scope,
      least: proven,
      most: proven,
    })),
    ...ahead.map((one, index) => ({
      ...one,
      label: `~${short(weekOf(start + (index + 1) * 7 * DAY_MS))}`,
    })),
  ];
};

const list = (values: readonly (string | number)[]): string => `[${values.join(', ')}]`;

/** Readable on white and on black; colours only help, the text below names the lines by their place. */
const GREY = '#848d97';
const AMBER = '#bf8700';
const GREEN = '#2da44e';

interface Line {
  readonly name: string;
  readonly colour: string;
  readonly values: readonly number[];
}

const linesOf = (columns: readonly Column[], isForecast: boolean): readonly Line[] => [
  { name: 'all', colour: GREY, values: columns.map(({ scope }) => scope) },
  ...(isForecast
    ? [
        { name: 'fast', colour: AMBER, values: columns.map(({ most }) => most) },
        { name: 'slow', colour: AMBER, values: columns.map(({ least }) => least) },
      ]
    : []),
  // Drawn last: where there is no forecast the three are one.
  { name: 'proven', colour: GREEN, values: columns.map(({ proven }) => proven) },
];

const BELOW = 'The line on top is all items, the one below what is proven.';
const FAN =
  ' From the weeks marked ~ on it is the median of the simulated futures, and 70 % of them lie between the lines beside it.';

/**
 * All items and proven items as lines, and the forecast as a fan of lines, in the Mermaid chart that GitHub draws (it
 * knows lines and bars, none with gaps, and no legend). Weeks and numbers only stand in it, so nothing of the document
 * has to be escaped.
 */
export const burnUpChart = (report: WeeklyReport): string => {
  const columns = columnsOf(report);
  if (columns.length < 2) return '';
  const most = Math.max(1, ...columns.map(({ scope }) => scope));
  const isForecast = columns.length > report.burnUp.length;
  const drawn = linesOf(columns, isForecast);
  const palette = drawn.map(({ colour }) => colour).join(', ');
  const below = `${BELOW}${isForecast ? FAN : ''}`;
  const chart = fence(
    [
      `%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
      'xychart-beta',
      '  accTitle: Burn-up',
      `  accDescr: ${below} The table below has the figures.`,
      '  title "Burn-up: all items, proven items"',
      `  x-axis ${list(columns.map(({ label }) => `"${label}"`))}`,
      `  y-axis "items" 0 --> ${most}`,
      ...drawn.map(({ name, values }) => `  line "${name}" ${list(values)}`),
    ].join('\n'),
    'mermaid',
  );
  return `${chart}\n\n<sub>${below}</sub>`;
};

/** The figures of the chart, for mail, small screens and readers of the source. */
export const burnUpTable = (report: WeeklyReport): string =>
  table(
    ['Week', 'Proven', 'All'],
    columnsOf(report).map(({ label, proven, scope, least, most }) =>
      row(label, least === most ? String(proven) : `${proven} (${least}–${most})`, String(scope)),
    ),
  );

const dateOr = (date: string | null): string => date ?? 'later than two years';

/** When everything is proven, as a sentence; what it was drawn from is part of it. */
export const forecastSays = ({ forecast, dates }: WeeklyReport): string => {
  const { remaining, samples, trials, seed, days } = forecast;
  if (remaining === 0) return 'Everything is proven.';
  const drawn = `${count(samples.days, 'day')} with ${count(samples.proofs, 'proof')}`;
  if (days === null)
    return `${count(remaining, 'item')} left; no forecast yet: it takes ${LEAST_DAYS} days with ${LEAST_PROOFS} proofs, and there are ${drawn}.`;
  return `${count(remaining, 'item')} left; all proven by **${dateOr(dates.p50)}** (P50), **${dateOr(dates.p85)}** (P85), **${dateOr(dates.p95)}** (P95): ${grouped(trials)} futures drawn from ${drawn}, seed ${seed}.`;
};
