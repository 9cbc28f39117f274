import { count } from '../../model/count.ts';
import { type Blocker, sentences } from '../blockers.ts';
import { codeSpan, escapeMarkdown, fence } from '../escape.ts';
import { clip, type Section } from '../limits.ts';
import type { RunReport } from '../run-report.ts';
import { lastLines } from '../tail.ts';
import { OUTCOME_LOOKS } from '../words.ts';
import { cell, codeCell, fold, foldedTable, more, place, row, say, table } from './parts.ts';

const COMMAND_LIMIT = 2000;

const what = (blocker: Blocker): string => {
  const said = sentences(blocker.reasons, 'message').map((text) => say(text));
  const failed = blocker.checks.map(
    (check) =>
      `${codeCell(check.id)} ${OUTCOME_LOOKS[check.outcome].word.toLowerCase()}${check.challenge === 'vacuous' ? ', but it cannot fail' : ''}`,
  );
  return [...said, ...(failed.length > 0 ? [failed.slice(0, 3).join(', ')] : [])].join('<br>');
};

const fix = (blocker: Blocker): string =>
  [
    ...sentences(blocker.reasons, 'remedy').map((text) => say(text)),
    ...(blocker.command === null ? [] : [codeCell(blocker.command)]),
  ].join('<br>') || '–';

const subject = (blocker: Blocker, report: RunReport): string => {
  const name =
    blocker.title === null ? `**${cell(blocker.id)}**` : `**${cell(blocker.id)}** ${cell(blocker.title)}`;
  const where = place(blocker.source, report.links);
  return where === '' ? name : `${name}<br>${where}`;
};

const HEADERS = ['', 'Blocker', 'What failed', 'Owner', 'Fix'];

const blockerRows = (report: RunReport, blockers: readonly Blocker[], before: number): readonly string[] =>
  blockers.map((blocker, index) =>
    row(
      String(before + index + 1),
      subject(blocker, report),
      what(blocker),
      cell(blocker.owner),
      fix(blocker),
    ),
  );

/** The table people came for. Cut last of all. */
export const blockerTable = (report: RunReport, blockers: readonly Blocker[], keep: number): Section => ({
  keep,
  rows: blockerRows(report, blockers, 0),
  render: (rows, hidden) =>
    blockers.length === 0 ? '' : rows.length === 0 ? more(hidden).trim() : table(HEADERS, rows, hidden),
});

/** The blockers after the first ones, folded. */
export const moreBlockers = (
  report: RunReport,
  blockers: readonly Blocker[],
  first: number,
  keep: number,
): Section => {
  const rows = blockerRows(report, blockers.slice(first), first);
  return foldedTable(keep, count(rows.length, 'more blocker'), HEADERS, rows);
};

const reproduce = (blocker: Blocker): string =>
  blocker.checks
    .filter((check) => check.command !== null || check.tail !== '')
    .map((check) => {
      const ended =
        check.exitCode === null
          ? OUTCOME_LOOKS[check.outcome].word.toLowerCase()
          : `exit code ${check.exitCode}`;
      const tail = lastLines(check.tail);
      return [
        `**${escapeMarkdown(clip(blocker.id, 120))}** ${codeSpan(clip(check.id, 120))} · ${ended}`,
        fence(
          clip(check.command ?? blocker.command ?? check.describe, COMMAND_LIMIT),
          check.command === null ? 'text' : 'sh',
        ),
        ...(tail === '' ? [] : [fence(tail)]),
      ].join('\n\n');
    })
    .join('\n\n');

/** For each blocker: the command, how it ended, and the last lines it said. */
export const reproduction = (blockers: readonly Blocker[], keep: number): Section => {
  const rows = blockers.map(reproduce).filter((text) => text !== '');
  return {
    keep,
    rows,
    render: (kept, hidden) =>
      rows.length === 0
        ? ''
        : fold(`Reproduce locally · ${count(rows.length, 'blocker')}`, kept.join('\n\n') + more(hidden)),
  };
};
