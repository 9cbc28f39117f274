import { count } from '../../model/count.ts';
import type { SloResult, WaiverState } from '../../model/verdict.ts';
import type { Severity } from '../../model/vocabulary.ts';
import { type Markup, markup } from '../markup.ts';
import { point } from '../picture.ts';
import type { RunReport } from '../run-report.ts';
import { grouped, type Look, percent, STANDING_LOOKS, VERDICT_LOOKS } from '../words.ts';
import { card, chip, place, prose, section, type Section, table } from './parts.ts';

const SLO_LOOKS: Readonly<Record<SloResult['status'], Look>> = {
  met: { word: 'Met', icon: '✓', tone: 'good' },
  warning: { word: 'Warning', icon: '!', tone: 'warn' },
  missed: { word: 'Missed', icon: '✗', tone: 'bad' },
  'no-data': { word: 'No data', icon: '–', tone: 'mute' },
};

const WAIVER_LOOKS: Readonly<Record<WaiverState['status'], Look>> = {
  'in-force': { word: 'In force', icon: '≈', tone: 'calm' },
  expired: { word: 'Expired', icon: '✗', tone: 'bad' },
  unused: { word: 'Unused', icon: '–', tone: 'mute' },
  'unknown-item': { word: 'Unknown item', icon: '?', tone: 'warn' },
};

const SEVERITY_LOOKS: Readonly<Record<Severity, Look>> = {
  error: { word: 'Error', icon: '✗', tone: 'bad' },
  warning: { word: 'Warning', icon: '!', tone: 'warn' },
  note: { word: 'Note', icon: 'i', tone: 'mute' },
};

const BAR = 130;

/** How much of the error budget is gone; a full bar is all of it. The figure stands beside the bar. */
const budget = (slo: SloResult): Markup => {
  if (slo.budgetUsed === null) return markup`–`;
  const used = Math.min(1, Math.max(0, slo.budgetUsed));
  return markup`<svg class="aurora bar" aria-hidden="true" width="${BAR}" height="10" viewBox="0 0 ${BAR} 10"><rect class="mute-soft" width="${BAR}" height="10" rx="5"/><rect class="${SLO_LOOKS[slo.status].tone}" width="${point(used * BAR)}" height="10" rx="5"/></svg><span class="small">${Math.round(slo.budgetUsed * 100)} % used</span>`;
};

/** Objectives with their error budgets. */
export const slos = (report: RunReport): readonly Section[] => {
  const rows = report.verdict.slos.map((slo) => [
    markup`${slo.name}${slo.key ? markup` <span class="soft small">key</span>` : null}`,
    chip(SLO_LOOKS[slo.status]),
    percent(slo.objective),
    slo.actual === null ? '–' : percent(slo.actual),
    budget(slo),
    grouped(slo.samples),
    slo.weight,
  ]);
  if (rows.length === 0) return [];
  const columns = [
    'Objective',
    'Status',
    { name: 'Target', kind: 'number' },
    { name: 'Actual', kind: 'number' },
    'Error budget',
    { name: 'Samples', kind: 'number' },
    { name: 'Weight', kind: 'number' },
  ] as const;
  return [
    section(
      'slos',
      'Objectives',
      '',
      card('Service level objectives', table(count(rows.length, 'objective'), columns, rows)),
    ),
  ];
};

/** Gates, and the exceptions made to them. */
export const gates = (report: RunReport): readonly Section[] => {
  const gateRows = report.verdict.gates.map((gate) => [
    gate.name,
    chip(VERDICT_LOOKS[gate.verdict]),
    gate.items.length,
    prose(gate.reason.message),
  ]);
  const waiverRows = report.verdict.waivers.map((waiver) => [
    waiver.item,
    chip(WAIVER_LOOKS[waiver.status]),
    markup`${waiver.reason}<br><span class="soft small">approved by ${waiver.approver}</span>`,
    waiver.status === 'in-force' ? `${waiver.until}, ${count(waiver.daysLeft, 'day')} left` : waiver.until,
  ]);
  const signOffRows = (report.signOffs ?? []).map(({ subject, statement, by, at }) => [
    subject,
    statement,
    by,
    at,
  ]);
  if (gateRows.length + waiverRows.length + signOffRows.length === 0) return [];
  const gateColumns = [
    'Gate',
    'Verdict',
    { name: 'Items', kind: 'number' },
    { name: 'Why', kind: 'wide' },
  ] as const;
  const waiverColumns = ['Waiver for', 'State', { name: 'Reason', kind: 'wide' }, 'Until'] as const;
  const signOffColumns = ['Sign-off of', { name: 'Statement', kind: 'wide' }, 'By', 'On'] as const;
  const body = [
    gateRows.length === 0 ? null : table(count(gateRows.length, 'gate'), gateColumns, gateRows),
    waiverRows.length === 0 ? null : table(count(waiverRows.length, 'waiver'), waiverColumns, waiverRows),
    signOffRows.length === 0
      ? null
      : table(count(signOffRows.length, 'sign-off'), signOffColumns, signOffRows),
  ];
  return [section('gates', 'Gates and waivers', '', card('Gates and waivers', body))];
};

/** Standings that differ from the base. */
export const changes = (report: RunReport): readonly Section[] => {
  const rows = report.verdict.changes.map(({ item, from, to }) => [
    item,
    from === null ? 'new' : chip(STANDING_LOOKS[from]),
    to === null ? 'gone' : chip(STANDING_LOOKS[to]),
  ]);
  return rows.length === 0
    ? []
    : [
        section(
          'changes',
          'Changed since the base',
          '',
          card('Changes', table(count(rows.length, 'change'), ['Item', 'Before', 'Now'], rows)),
        ),
      ];
};

/** What was found wrong with the documents and the configuration. */
export const findings = (report: RunReport): readonly Section[] => {
  const rows = report.findings.map((entry) => [
    entry.code,
    chip(SEVERITY_LOOKS[entry.severity]),
    markup`${prose(entry.message)}<br><span class="soft">${prose(entry.remedy)}</span>`,
    place(entry.source, report.links),
  ]);
  const columns = ['Code', 'Severity', { name: 'What, and what to do', kind: 'wide' }, 'Where'] as const;
  return rows.length === 0
    ? []
    : [
        section(
          'findings',
          'Findings',
          '',
          card('Findings', table(count(rows.length, 'finding'), columns, rows)),
        ),
      ];
};
