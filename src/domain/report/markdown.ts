import { blockersOf } from './blockers.ts';
import { COMMENT_LIMIT, fixed, type Section, shorten } from './limits.ts';
import { blockerTable, moreBlockers, reproduction } from './markdown/blockers.ts';
import {
  challenges,
  changes,
  findings,
  gaps,
  gates,
  graph,
  items,
  signOffs,
  slos,
  trend,
  waivers,
} from './markdown/folds.ts';
import { footer, heading, marker, storyOf } from './markdown/head.ts';
import { noteBlock, type Delta } from './markdown/notes.ts';
import type { RunReport } from './run-report.ts';

export interface MarkdownOptions {
  /** Most characters (UTF-16 units). Default 58 000. */
  readonly limit?: number;
  /** A comment starts with the hidden marker by which it is found again. */
  readonly audience: 'summary' | 'comment';
  /** Sentences right below the head, Markdown already: what the reader has to know of this verdict. */
  readonly notes?: readonly string[];
  /** What is different from the base; left out where nothing is compared. */
  readonly delta?: Delta;
}

/** Rows of blockers in a comment that come before the first fold: at most 15 lines do. */
const FIRST_BLOCKERS = 5;

/** What is cut first when room is short, the least missed first. Head and footer are never cut. */
const CUT = [
  'passed',
  'trend',
  'skipped',
  'graph',
  'findings',
  'waiting',
  'slos',
  'sign-offs',
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

const sections = (report: RunReport, options: MarkdownOptions): readonly Section[] => {
  const { audience, notes = [], delta = null } = options;
  const blockers = blockersOf(report);
  const blocking = new Set(blockers.map(({ id }) => id));
  const isComment = audience === 'comment';
  const noted = noteBlock(notes);
  const taken = noted === '' ? 0 : noted.split('\n').length + 1;
  const first = isComment ? Math.max(1, FIRST_BLOCKERS - taken) : blockers.length;
  return [
    ...(isComment ? [fixed(marker(report, blockers, notes))] : []),
    fixed(heading(report, blockers)),
    fixed(noted),
    blockerTable(report, blockers.slice(0, first), keep('blockers')),
    moreBlockers(report, blockers, first, keep('blockers') - 0.5),
    reproduction(blockers, keep('reproduction')),
    changes(report, keep('changes'), delta),
    challenges(report, keep('challenges')),
    gaps(report, keep('gaps')),
    items(report, keep('unasked'), ['refuted', 'unproven'], blocking),
    items(report, keep('waiting'), ['blocked'], blocking),
    items(report, keep('skipped'), ['open'], blocking),
    items(report, keep('passed'), ['verified', 'ready', 'waived'], blocking),
    gates(report, keep('gates')),
    slos(report, keep('slos')),
    waivers(report, keep('waivers')),
    signOffs(report, keep('sign-offs')),
    findings(report, keep('findings')),
    graph(report, keep('graph')),
    trend(report, keep('trend')),
    fixed(footer(report, delta)),
  ];
};

/**
 * The report as GitHub Markdown; job summary and comment are one text. Verdict and blockers first, everything else
 * folded, at most `limit` characters with the blockers kept longest.
 */
export const renderMarkdown = (report: RunReport, options: MarkdownOptions): string =>
  `${shorten(sections(report, options), (options.limit ?? COMMENT_LIMIT) - 1)}\n`;

/** Digest of what the Markdown of a report says, without when and by which run. */
export const reportStory = (report: RunReport, notes: readonly string[]): string =>
  storyOf(report, blockersOf(report), notes);

/** The file `report.md`: the same text, with room for everything that a job summary may hold (1 MiB of UTF-8). */
export const renderFullMarkdown = (report: RunReport): string =>
  renderMarkdown(report, { audience: 'summary', limit: 250_000 });
