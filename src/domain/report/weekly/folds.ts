import { LEAST_SAMPLES, type Figure } from '../../forecast/flow.ts';
import { fixed, type Section } from '../limits.ts';
import { cell, codeCell, fold, foldedTable, row, say, table } from '../markdown/parts.ts';
import { count } from '../../model/count.ts';
import { percent, STANDING_LOOKS } from '../words.ts';
import { ids } from './answers.ts';
import { burnUpChart, burnUpTable } from './chart.ts';
import { signed } from './headline.ts';
import type { WeeklyItem, WeeklyReport } from './weekly-report.ts';

const spark = (values: readonly number[]): string =>
  values.map((value) => '▁▂▃▄▅▆▇█'.charAt(Math.min(7, Math.floor(value / 12.5)))).join('');

/** Ready, change, blocked, due and trend of each milestone. */
export const milestoneTable = ({ milestones }: WeeklyReport, keep: number): Section => ({
  keep,
  rows: milestones.map(({ title, ready, change, proven, items, blocked, due, trend }) =>
    row(
      `**${cell(title)}**`,
      `${ready} %`,
      change === null ? '–' : signed(change),
      `${proven} of ${items}`,
      String(blocked),
      due ?? '–',
      spark(trend),
    ),
  ),
  render: (rows, hidden) =>
    rows.length === 0
      ? ''
      : table(['Milestone', 'Ready', 'Change', 'Proven', 'Blocked', 'Due', 'Trend'], rows, hidden),
});

const nameOf = (one: WeeklyItem): string => `**${cell(one.item)}** ${cell(one.title)}`;

const standingOf = ({ standing }: WeeklyItem): string =>
  `${STANDING_LOOKS[standing].icon} ${STANDING_LOOKS[standing].word}`;

const waiting = ({ waitsFor }: WeeklyItem): string => (waitsFor.length === 0 ? '–' : ids(waitsFor));

/** What stands in somebody's way: items with owner, age and why. */
export const itemFold = (keep: number, word: string, items: readonly WeeklyItem[]): Section =>
  foldedTable(
    keep,
    `${word} · ${items.length}`,
    ['Item', 'Standing', 'Owner', 'Since', 'Waits for', 'Why'],
    items.map((one) =>
      row(nameOf(one), standingOf(one), cell(one.owner), one.since, waiting(one), say(one.why)),
    ),
  );

/** Items in whose way nothing stands: there is nothing to explain. */
export const freeFold = (keep: number, word: string, items: readonly WeeklyItem[]): Section =>
  foldedTable(
    keep,
    `${word} · ${items.length}`,
    ['Item', 'Standing', 'Owner', 'Since'],
    items.map((one) => row(nameOf(one), standingOf(one), cell(one.owner), one.since)),
  );

/** What is late, by how it was planned. */
export const overdueFold = ({ overdue }: WeeklyReport, keep: number): Section =>
  foldedTable(
    keep,
    `Overdue · ${overdue.length}`,
    ['Item', 'Was due', 'Standing', 'Owner', 'Waits for'],
    overdue.map((one) => row(nameOf(one), one.due, standingOf(one), cell(one.owner), waiting(one))),
  );

export const riskFold = ({ risks }: WeeklyReport, keep: number): Section =>
  foldedTable(
    keep,
    `Risks introduced · ${risks.length}`,
    ['Code', 'What', 'Remedy'],
    risks.map(({ code, message, remedy }) => row(cell(code), say(message), say(remedy))),
  );

export const clearedFold = ({ cleared }: WeeklyReport, keep: number): Section =>
  foldedTable(
    keep,
    `Risks cleared · ${cleared.length}`,
    ['Code', 'What it was'],
    cleared.map(({ code, message }) => row(cell(code), say(message))),
  );

export const graphFold = ({ graph }: WeeklyReport, keep: number): Section => {
  const rows = [
    ...graph.itemsAdded.map((id) => row('item added', codeCell(id), '')),
    ...graph.itemsRemoved.map((id) => row('item gone', codeCell(id), '')),
    ...graph.added.map(({ from, to }) => row('dependency added', codeCell(from), codeCell(to))),
    ...graph.removed.map(({ from, to }) => row('dependency removed', codeCell(from), codeCell(to))),
  ];
  return foldedTable(
    keep,
    `Changes to the dependency graph · ${rows.length}`,
    ['', 'Item', 'Depends on'],
    rows,
  );
};

export const waiverFold = ({ waivers }: WeeklyReport, keep: number): Section =>
  foldedTable(
    keep,
    `Waivers ended or ending · ${waivers.length}`,
    ['Item', 'Reason', 'Approved by', 'Until', 'Days left'],
    waivers.map(({ item, reason, approver, until, daysLeft }) =>
      row(cell(item), cell(reason), cell(approver), cell(until), String(daysLeft)),
    ),
  );

const figureRow = (
  name: string,
  means: string,
  { value, n }: Figure,
  unit: (value: number) => string,
): string => row(name, means, value === null ? '–' : unit(value), String(n));

const days = (value: number): string => count(Math.round(value * 10) / 10, 'day');

const deployRows = ({ deployed }: WeeklyReport): readonly string[] => {
  if (deployed === null) return [];
  const { environment, frequency, failed, recoveryDays } = deployed;
  const where = cell(environment);
  return [
    figureRow(`Deployments: ${where}`, 'that succeeded in a week, median (n weeks)', frequency, String),
    figureRow(`Failed: ${where}`, 'share of deployments that failed (n deployments)', failed, percent),
    figureRow(
      `Restored: ${where}`,
      'from a failed deployment to the next good one, median (n)',
      recoveryDays,
      days,
    ),
  ];
};

const FLOW_NOTE =
  `Fewer than ${LEAST_SAMPLES} samples are no figure. Lead time for changes (DORA) is not measured: ` +
  'what is kept of the branch says when it was judged, and not when a change was written or which changes a deployment brought.';

/** The figures, each with its definition and its sample size. */
export const flowFold = (report: WeeklyReport): Section => {
  const { flow } = report;
  const rows = [
    figureRow(
      'Throughput',
      'items proven in a week, median (n weeks)',
      flow.throughput,
      (value) => `${value}`,
    ),
    figureRow('Lead time', 'from the first claim of work to proof, median (n items)', flow.leadDays, days),
    figureRow('Lost proofs', 'share of proofs that did not hold (n proofs)', flow.lost, percent),
    figureRow('Recovery', 'from a lost proof to the next, median (n recoveries)', flow.recoveryDays, days),
    ...deployRows(report),
    row('Lead time for changes', 'from a commit to its deployment', 'not measured', '–'),
  ];
  const body = table(['Figure', 'Meaning', 'Value', 'n'], rows);
  return fixed(fold('Flow of the last 12 weeks', `${body}\n\n${FLOW_NOTE}`));
};

const FUTURES =
  '\n\nWeeks marked ~ are simulated: the median of the futures, and in brackets where 70 % of them lie.';

/** Nothing where there is no chart. */
export const figuresFold = (report: WeeklyReport): Section => {
  const future = report.forecast.path.length > 0 ? FUTURES : '';
  const body = `${burnUpTable(report)}${future}`;
  return fixed(burnUpChart(report) === '' ? '' : fold('Figures of the chart', body));
};
