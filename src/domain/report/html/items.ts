import { count } from '../../model/count.ts';
import type { CheckStanding, ItemStanding } from '../../model/verdict.ts';
import { type Markup, markup, type Part } from '../markup.ts';
import type { RunReport } from '../run-report.ts';
import { duration, OUTCOME_LOOKS, STANDING_LOOKS } from '../words.ts';
import { card, chip, type Column, place, prose, section, type Section, table } from './parts.ts';

const COLUMNS: readonly Column[] = [
  'Item',
  'Standing',
  'Claimed',
  'Priority',
  'Owner',
  { name: 'Due', kind: 'short' },
  { name: 'Why', kind: 'wide' },
];

const remarks = (check: CheckStanding): string =>
  [
    ...(check.durationMs === 0 ? [] : [duration(check.durationMs)]),
    ...(check.flaky ? ['flaky'] : []),
    ...(check.cachedFrom === null ? [] : [`cached from ${check.cachedFrom}`]),
    ...(check.challenge === null ? [] : [check.challenge === 'vacuous' ? 'cannot fail' : check.challenge]),
  ].join(' · ');

const checkList = (checks: readonly CheckStanding[]): Part =>
  checks.length === 0
    ? null
    : markup`<details><summary>${count(checks.length, 'check')}</summary><ul class="checks">${checks.map((check) => markup`<li>${chip(OUTCOME_LOOKS[check.outcome])} ${prose(check.describe)} <span class="soft">${remarks(check)}</span></li>`)}</ul></details>`;

const claimWord = (claim: ItemStanding['claim']): string => claim?.replace('-', ' ') ?? '–';

const row = (entry: ItemStanding, report: RunReport): readonly Part[] => [
  markup`${entry.item}<br><span class="soft small">${entry.title}</span>`,
  chip(STANDING_LOOKS[entry.standing]),
  claimWord(entry.claim),
  entry.priority ?? '–',
  entry.owner ?? '–',
  entry.target ?? '–',
  markup`${prose(entry.reason.message)} <span class="small">${place(entry.source, report.links)}</span>${checkList(entry.checks)}`,
];

interface Group {
  readonly id: string | null;
  readonly title: string;
  readonly due: string | null;
}

const groups = (report: RunReport): readonly Group[] => {
  const known = report.trackers
    .flatMap((tracker) => tracker.milestones)
    .map(({ id, title, due }): Group => ({
      id,
      title: title.startsWith(id) ? title : `${id} · ${title}`,
      due,
    }));
  const ids = new Set(known.map(({ id }) => id));
  const others = [...new Set(report.verdict.standings.map(({ milestone }) => milestone))].filter(
    (id) => !ids.has(id),
  );
  return [...known, ...others.map((id): Group => ({ id, title: id ?? 'Without a milestone', due: null }))];
};

const groupTable = (group: Group, entries: readonly ItemStanding[], report: RunReport): Markup => {
  const proven = entries.filter(({ standing }) => standing === 'verified').length;
  const caption = markup`${group.title} <span class="soft">${proven} of ${entries.length} verified${group.due === null ? null : `, due ${group.due}`}</span>`;
  return table(
    caption,
    COLUMNS,
    entries.map((entry) => row(entry, report)),
    'items',
  );
};

/** Every item by milestone, with its standing, why, and its checks. */
export const items = (report: RunReport): readonly Section[] => {
  const tables = groups(report).flatMap((group) => {
    const entries = report.verdict.standings.filter(({ milestone }) => milestone === group.id);
    return entries.length === 0 ? [] : [groupTable(group, entries, report)];
  });
  return tables.length === 0
    ? []
    : [
        section(
          'items',
          'Items',
          'What each item claims, and what the run found.',
          card('Items by milestone', tables),
        ),
      ];
};
