import { count } from '../../model/count.ts';
import type { ItemStanding, StandingChange } from '../../model/verdict.ts';
import type { Standing } from '../../model/vocabulary.ts';
import { codeSpan, escapeMarkdown, fence } from '../escape.ts';
import { gapsOf } from '../gaps.ts';
import { clip, type Section } from '../limits.ts';
import { graphMermaid } from '../mermaid.ts';
import type { RunReport } from '../run-report.ts';
import { duration, percent, STANDING_LOOKS, VERDICT_LOOKS } from '../words.ts';
import type { Delta } from './notes.ts';
import { cell, codeCell, fold, foldedTable, place, row, say } from './parts.ts';

const standingCell = (standing: Standing): string =>
  `${STANDING_LOOKS[standing].icon} ${STANDING_LOOKS[standing].word}`;

const itemRow = (entry: ItemStanding): string =>
  row(
    `**${cell(entry.item)}** ${cell(entry.title)}`,
    standingCell(entry.standing),
    cell(entry.owner),
    say(entry.reason.message),
  );

/** Items of some standings that block nothing, with why. */
export const items = (
  report: RunReport,
  keep: number,
  words: readonly Standing[],
  blocking: ReadonlySet<string>,
): Section => {
  const chosen = report.verdict.standings.filter(
    (entry) => words.includes(entry.standing) && !blocking.has(entry.item),
  );
  const summary = words
    .map((word) => ({ word, n: chosen.filter((entry) => entry.standing === word).length }))
    .filter(({ n }) => n > 0)
    .map(({ word, n }) => `${n} ${word}`)
    .join(' · ');
  return foldedTable(keep, summary, ['Item', 'Standing', 'Owner', 'Why'], chosen.map(itemRow));
};

export const gates = (report: RunReport, keep: number): Section =>
  foldedTable(
    keep,
    count(report.verdict.gates.length, 'gate'),
    ['Gate', 'Verdict', 'Items', 'Why'],
    report.verdict.gates.map((gate) =>
      row(
        cell(gate.name),
        VERDICT_LOOKS[gate.verdict].word,
        String(gate.items.length),
        say(gate.reason.message),
      ),
    ),
  );

/** Gates that were shown to be unable to fail come first and by name; the honest ones are a number. */
export const challenges = (report: RunReport, keep: number): Section => {
  const results = report.challenges.map(({ result }) => result);
  const number = (word: (typeof results)[number]): number =>
    results.filter((result) => result === word).length;
  const vacuous = report.challenges.filter(({ result }) => result === 'vacuous');
  const summary = `Challenge · ${number('proven')} proven · ${number('vacuous')} vacuous · ${number('unchallenged')} unchallenged`;
  const rows = vacuous.map((entry) =>
    row(codeCell(entry.check), cell(entry.program), say(entry.reason), say(entry.remedy)),
  );
  return {
    keep,
    rows,
    render: (kept, hidden) =>
      report.challenges.length === 0
        ? ''
        : rows.length === 0
          ? fold(summary, 'No gate was found that cannot fail.')
          : foldedTable(
              keep,
              summary,
              ['Check that cannot fail', 'Program', 'What was seen', 'Fix'],
              rows,
            ).render(kept, hidden),
  };
};

export const gaps = (report: RunReport, keep: number): Section => {
  const rows = gapsOf(report).map((gap) =>
    row(
      [
        `**${cell(gap.subject)}**`,
        ...(gap.title === null ? [] : [cell(gap.title)]),
        place(gap.source, report.links),
      ].join(' '),
      cell(gap.claimed),
      say(gap.reality),
    ),
  );
  return foldedTable(
    keep,
    `Claimed and reality · ${count(rows.length, 'gap')}`,
    ['', 'Claimed', 'Reality'],
    rows,
  );
};

const SLO_WORDS = { met: '✓ Met', warning: '! Warning', missed: '✗ Missed', 'no-data': '– No data' } as const;

export const slos = (report: RunReport, keep: number): Section =>
  foldedTable(
    keep,
    count(report.verdict.slos.length, 'objective'),
    ['Objective', 'Target', 'Actual', 'Error budget used', 'Status'],
    report.verdict.slos.map((slo) =>
      row(
        `${cell(slo.name)}${slo.key ? ' (key)' : ''}`,
        percent(slo.objective),
        slo.actual === null ? '–' : percent(slo.actual),
        slo.budgetUsed === null ? '–' : `${Math.round(slo.budgetUsed * 100)} %`,
        SLO_WORDS[slo.status],
      ),
    ),
  );

export const waivers = (report: RunReport, keep: number): Section =>
  foldedTable(
    keep,
    count(report.verdict.waivers.length, 'waiver'),
    ['Item', 'Reason', 'Approved by', 'Until', 'State'],
    report.verdict.waivers.map((waiver) =>
      row(
        cell(waiver.item),
        cell(waiver.reason),
        cell(waiver.approver),
        cell(waiver.until),
        waiver.status === 'in-force'
          ? `in force, ${count(waiver.daysLeft, 'day')} left`
          : waiver.status.replace('-', ' '),
      ),
    ),
  );

export const signOffs = ({ signOffs: all = [] }: RunReport, keep: number): Section =>
  foldedTable(
    keep,
    count(all.length, 'sign-off'),
    ['Of', 'Statement', 'By', 'On'],
    all.map(({ subject, statement, by, at }) => row(cell(subject), cell(statement), cell(by), cell(at))),
  );

const change = ({ from, to }: StandingChange): string => `${from ?? 'new'} → ${to ?? 'gone'}`;

const named = (sign: string, ids: readonly string[]): readonly string[] =>
  ids.length === 0
    ? []
    : [`${sign}${count(ids.length, 'blocker')} (${escapeMarkdown(clip(ids.slice(0, 3).join(', '), 120))})`];

/** The summary names the first changes, so that the fold need not be opened to see a regression. */
export const changes = (report: RunReport, keep: number, delta: Delta | null): Section => {
  const { changes: all } = report.verdict;
  const { added, cleared } = delta?.blockers ?? { added: [], cleared: [] };
  const first = all.slice(0, 3).map((entry) => `${escapeMarkdown(clip(entry.item, 60))} ${change(entry)}`);
  const rest = all.length > 3 ? [`${all.length - 3} more`] : [];
  return foldedTable(
    keep,
    `Changed since the base · ${[...first, ...rest, ...named('+', added), ...named('−', cleared)].join(' · ')}`,
    ['Item', 'Before', 'Now'],
    all.map(({ item, from, to }) => row(cell(item), from ?? 'new', to ?? 'gone')),
  );
};

export const findings = (report: RunReport, keep: number): Section =>
  foldedTable(
    keep,
    count(report.findings.length, 'finding'),
    ['Severity', 'Code', 'Where', 'What', 'Remedy'],
    report.findings.map((entry) =>
      row(
        entry.severity,
        cell(entry.code),
        place(entry.source, report.links) || '–',
        say(entry.message),
        say(entry.remedy),
      ),
    ),
  );

/** All or nothing: half a graph is no graph. The figures stand in words too, for who reads the source. */
export const graph = (report: RunReport, keep: number): Section => {
  const { nodes, edges, criticalPath } = report.graph;
  const standings = new Map(report.verdict.standings.map(({ item, standing }) => [item, standing]));
  const path = criticalPath
    .slice(0, 40)
    .map((id) => `${codeSpan(clip(id, 80))}${standings.get(id) === 'verified' ? ' ✓' : ''}`)
    .join(' → ');
  const body = [
    fence(graphMermaid(report.graph, { standings }), 'mermaid'),
    ...(path === '' ? [] : [`Critical path: ${path}`]),
  ].join('\n\n');
  return {
    keep,
    rows: ['graph'],
    render: (kept) =>
      nodes.length === 0 || kept.length === 0
        ? ''
        : fold(
            `Dependency graph · ${count(nodes.length, 'item')} · ${count(edges.length, 'dependency', 'dependencies')}`,
            body,
          ),
  };
};

/** Score and duration of the runs before this one, oldest first, as a line of bars. */
export const trend = (report: RunReport, keep: number): Section => {
  const scores = report.history
    .slice(0, 30)
    .map(({ score }) => score)
    .filter((score) => score !== null)
    .toReversed();
  const bars = [...scores, report.verdict.score]
    .map((score) => '▁▂▃▄▅▆▇█'.charAt(Math.min(7, Math.max(0, Math.floor(score / 12.5)))))
    .join('');
  return {
    keep,
    rows: ['trend'],
    render: (kept) =>
      scores.length === 0 || kept.length === 0
        ? ''
        : fold(
            'Trend',
            `${bars} ${scores.at(0)} % → ${report.verdict.score} % over ${count(scores.length + 1, 'run')}, this one in ${duration(report.manifest.durationMs)}`,
          ),
  };
};
