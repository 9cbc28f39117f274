import { blockersOf } from './blockers.ts';
import { COMMENT_LIMIT, fixed, type Section, shorten } from './limits.ts';
import { blockerTable, reproduction } from './markdown/blockers.ts';
import {
  challenges,
  changes,
  findings,
  gaps,
  gates,
  graph,
  items,
  slos,
  trend,
  waivers,
} from './markdown/folds.ts';
import { footer, heading, marker } from './markdown/head.ts';
import type { RunReport } from './run-report.ts';

export interface MarkdownOptions {
  /** Most characters (UTF-16 units). Default 58 000. */
  readonly limit?: number;
  /** A comment starts with the hidden marker by which it is found again. */
  readonly audience: 'summary' | 'comment';
}

/** What is cut first when room is short, the least missed first. Head and footer are never cut. */
const CUT = [
  'passed',
  'trend',
  'skipped',
  'graph',
  'findings',
  'waiting',
  'slos',
  'waivers',
  'gates',
  'gaps',
  'challenges',
  'unasked',
  'changes',
  'reproduction',
  'blockers',
] as const;

const keep = (name: (typeof CUT)[number]): number => CUT.indexOf(name);

const sections = (report: RunReport, audience: MarkdownOptions['audience']): readonly Section[] => {
  const blockers = blockersOf(report);
  const blocking = new Set(blockers.map(({ id }) => id));
  return [
    ...(audience === 'comment' ? [fixed(marker(report, blockers))] : []),
    fixed(heading(report, blockers)),
    blockerTable(report, blockers, keep('blockers')),
    reproduction(blockers, keep('reproduction')),
    changes(report, keep('changes')),
    challenges(report, keep('challenges')),
    gaps(report, keep('gaps')),
    items(report, keep('unasked'), ['refuted', 'unproven'], blocking),
    items(report, keep('waiting'), ['blocked'], blocking),
    items(report, keep('skipped'), ['open'], blocking),
    items(report, keep('passed'), ['verified', 'ready', 'waived'], blocking),
    gates(report, keep('gates')),
    slos(report, keep('slos')),
    waivers(report, keep('waivers')),
    findings(report, keep('findings')),
    graph(report, keep('graph')),
    trend(report, keep('trend')),
    fixed(footer(report)),
  ];
};

/**
 * The report as GitHub Markdown; job summary and comment are one text. Verdict and blockers first, everything else
 * folded, at most `limit` characters with the blockers kept longest.
 */
export const renderMarkdown = (report: RunReport, options: MarkdownOptions): string =>
  `${shorten(sections(report, options.audience), (options.limit ?? COMMENT_LIMIT) - 1)}\n`;

/** The file `report.md`: the same text, with room for everything that a job summary may hold (1 MiB of UTF-8). */
export const renderFullMarkdown = (report: RunReport): string =>
  renderMarkdown(report, { audience: 'summary', limit: 250_000 });
