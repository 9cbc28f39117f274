import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { hourOf } from '../../domain/model/utc.ts';
import { blockersOf } from '../../domain/report/blockers.ts';
import { escapeProse } from '../../domain/report/escape.ts';
import type { RunReport } from '../../domain/report/run-report.ts';
import { waiverRequest } from '../../domain/report/waiver-request.ts';
import type { RefusedRun } from '../../ports/results.ts';
import type { OpenCheck } from './keep-check.ts';
import type { Waiting } from './waiting.ts';

interface Noted {
  readonly open: OpenCheck | Finding;
  readonly report: RunReport;
  readonly waiting: Waiting | null;
  /** We cannot comment. */
  readonly silent: boolean;
  /** A run of the commit that does not count, where nothing newer does. */
  readonly refused: RefusedRun | null;
  /** Markdown. */
  readonly notices: readonly string[];
}

const whatIsWrong = ({ open, silent, refused }: Noted): readonly Finding[] => {
  const run =
    refused === null ? [] : [finding('AX8335', { run: refused.workflowRun, problem: refused.because })];
  if ('code' in open) return [open, ...run];
  const who = open.others.map((one) => `\`${one}\``).join(', ');
  return [
    ...(open.others.length > 0 ? [finding('AX8332', { who })] : []),
    ...(silent ? [finding('AX8331')] : []),
    ...run,
  ];
};

interface Notes {
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
  readonly isUrgent: boolean;
}

/** What a reader of check and comment has to know besides the verdict. Notes are Markdown. */
export const notesOf = (known: Noted, now: number): Notes => {
  const { open, report, waiting, notices } = known;
  const findings = whatIsWrong(known);
  const waiver = 'code' in open ? null : open.state.waiver;
  return {
    findings,
    isUrgent: findings.length > 0 || waiver !== null,
    notes: [
      ...(waiting === null || waiting.isOver
        ? []
        : [`Nobody reported on this commit yet. Without a report it is judged at ${hourOf(waiting.until)}.`]),
      ...findings.map(({ code, message, remedy }) => `${code}: ${escapeProse(`${message} ${remedy}`)}`),
      ...notices,
      ...(waiver === null ? [] : [waiverRequest(waiver, blockersOf(report), now)]),
    ],
  };
};
