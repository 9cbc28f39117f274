import { TRUST_WORDS } from '../../model/trust.ts';
import { codeSpan, escapeProse, safeUrl } from '../escape.ts';
import { clip, COMMENT_LIMIT, fixed, type Section, shorten } from '../limits.ts';
import { noteBlock } from '../markdown/notes.ts';
import { shortSha, utc, VERDICT_LOOKS } from '../words.ts';
import { answers } from './answers.ts';
import { burnUpChart } from './chart.ts';
import {
  figuresFold,
  flowFold,
  freeFold,
  graphFold,
  itemFold,
  milestoneTable,
  clearedFold,
  overdueFold,
  riskFold,
  waiverFold,
} from './folds.ts';
import { beforeSays, headline } from './headline.ts';
import type { WeeklyReport } from './weekly-report.ts';

const heading = (report: WeeklyReport): string => {
  const { verdict, week, before, run } = report;
  const change =
    before === null
      ? 'First report: there is no earlier run to compare with.'
      : `Before (${before.at.slice(0, 10)}): ${beforeSays(report)}.`;
  const stale = run.inWeek
    ? []
    : [`> [!WARNING]\n> No run was made in ${week}; this is the state of ${utc(run.at)}.`];
  return [`### ${VERDICT_LOOKS[verdict].emoji} ${headline(report)} · ${week}`, ...stale, change].join('\n\n');
};

const MOST_DECISIONS = 10;

const decisions = ({ decide }: WeeklyReport): string =>
  decide.length === 0
    ? ''
    : [
        '#### To decide this week',
        [
          ...decide.slice(0, MOST_DECISIONS).map((text) => `- ${escapeProse(clip(text, 300))}`),
          ...(decide.length > MOST_DECISIONS ? [`- … and ${decide.length - MOST_DECISIONS} more`] : []),
        ].join('\n'),
      ].join('\n\n');

const linked = (text: string, url: string | null): string => {
  const safe = safeUrl(url ?? undefined);
  return safe === null ? text : `[${text}](${safe})`;
};

const METHOD = 'https://github.com/aurora-x/action/blob/v1/docs/weekly-report.md';

const footer = ({ run, trust }: WeeklyReport): string => {
  const at = run.commit === null ? '' : ` at ${codeSpan(shortSha(run.commit))}`;
  // Where nobody reported a run there is none to name.
  const from =
    trust === 'T3'
      ? 'From what is seen without a run'
      : `From the verdict of run ${linked(codeSpan(clip(run.runId, 40)), run.url)}`;
  const parts = [
    `${from}${at} (${utc(run.at)})`,
    `trust ${trust}: ${TRUST_WORDS[trust]}`,
    `[how it is made](${METHOD})`,
    'edited in place, so answer in a comment',
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
};

/** What is cut first when room is short. */
const CUT = [
  'next',
  'completed',
  'cleared',
  'graph',
  'waivers',
  'overdue',
  'blocked',
  'risks',
  'refuted',
  'milestones',
] as const;

const keep = (name: (typeof CUT)[number]): number => CUT.indexOf(name);

const sections = (report: WeeklyReport, notes: readonly string[]): readonly Section[] => [
  fixed(heading(report)),
  fixed(noteBlock(notes)),
  fixed(answers(report).join('\n')),
  milestoneTable(report, keep('milestones')),
  fixed(burnUpChart(report)),
  fixed(decisions(report)),
  itemFold(keep('refuted'), 'Refuted', report.refuted),
  itemFold(keep('blocked'), 'Blocked', report.blocked),
  overdueFold(report, keep('overdue')),
  freeFold(keep('completed'), 'Completed', report.completed),
  riskFold(report, keep('risks')),
  clearedFold(report, keep('cleared')),
  graphFold(report, keep('graph')),
  waiverFold(report, keep('waivers')),
  freeFold(keep('next'), 'Can be worked on next, critical path first', report.next),
  figuresFold(report),
  flowFold(report),
  fixed(footer(report)),
];

/**
 * The report as GitHub Markdown: verdict and answers first, the rest folded. Every foreign text is escaped.
 *
 * @param notes what a reader has to know besides, Markdown already
 */
export const renderWeekly = (
  report: WeeklyReport,
  limit: number = COMMENT_LIMIT,
  notes: readonly string[] = [],
): string => shorten(sections(report, notes), limit);
