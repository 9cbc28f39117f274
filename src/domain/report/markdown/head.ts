import { shortDigest } from '../../model/digest.ts';
import { count } from '../../model/count.ts';
import { hiddenJson, hiddenLine } from '../../model/hidden-line.ts';
import { milestoneName } from '../../model/milestone-name.ts';
import { TRUST_WORDS } from '../../model/trust.ts';
import { type Blocker, sentences } from '../blockers.ts';
import { codeSpan, escapeMarkdown, escapeProse } from '../escape.ts';
import { clip } from '../limits.ts';
import type { RunReport } from '../run-report.ts';
import { afterWord, duration, shortSha, utc, VERDICT_LOOKS } from '../words.ts';
import type { Delta } from './notes.ts';
import { link } from './parts.ts';

/** Digest of what a reader is told: verdict, score, trust, blockers with their reasons, and the notes. */
export const storyOf = (
  report: RunReport,
  blockers: readonly Blocker[],
  notes: readonly string[] = [],
): string => {
  const { verdict, score } = report.verdict;
  const story = [
    verdict,
    score,
    report.manifest.trust,
    ...blockers.flatMap(({ id, reasons }) => [id, ...sentences(reasons, 'message')]),
    ...notes,
  ];
  return shortDigest(JSON.stringify(story));
};

/**
 * The hidden first line of a comment, by which it is found again and left alone when nothing changed. Only hex,
 * digits and our own words stand in it.
 */
export const marker = (
  report: RunReport,
  blockers: readonly Blocker[],
  notes: readonly string[] = [],
): string => {
  const { verdict } = report.verdict;
  const hash = storyOf(report, blockers, notes);
  const sha = (report.manifest.environment.commit ?? '').replaceAll(/[^0-9a-f]/g, '');
  const run = report.manifest.runId.replaceAll(/[^0-9A-Za-z]/g, '');
  return hiddenLine('readiness', hiddenJson({ sha, run, verdict, hash }));
};

/** Verdict in words, then where and what of; the first thing anybody reads. */
export const heading = (report: RunReport, blockers: readonly Blocker[]): string => {
  const look = VERDICT_LOOKS[report.verdict.verdict];
  const parts = [
    `${look.emoji} ${look.word}`,
    ...(blockers.length > 0 ? [count(blockers.length, 'blocker')] : []),
    `${report.verdict.score} % ready`,
  ];
  return [
    `### ${parts.join(' · ')}`,
    context(report, blockers),
    escapeProse(clip(afterWord(report.verdict.reason.message), 500)),
  ]
    .filter((line) => line !== '')
    .join('\n\n');
};

const context = (report: RunReport, blockers: readonly Blocker[]): string => {
  const { environment } = report.manifest;
  const wanted = blockers.find(({ item }) => item?.milestone != null)?.item?.milestone;
  const milestone = report.trackers.flatMap((tracker) => tracker.milestones).find(({ id }) => id === wanted);
  const sha = environment.commit ?? report.links.sha;
  return [
    ...(milestone === undefined
      ? []
      : [`Milestone **${escapeMarkdown(clip(milestoneName(milestone), 120))}**`]),
    ...(milestone?.due == null ? [] : [`due ${escapeMarkdown(clip(milestone.due, 40))}`]),
    ...(sha === undefined ? [] : [codeSpan(shortSha(sha))]),
    ...link('run', report.links.run),
    ...link('full report', report.links.artifact),
  ].join(' · ');
};

/** Always the last line: which tool, which run, when, how far to trust it. */
export const footer = (report: RunReport, delta: Delta | null = null): string => {
  const { environment, runId, startedAt, durationMs, trust } = report.manifest;
  const parts = [
    escapeMarkdown(clip(environment.tool, 60)),
    `run ${codeSpan(clip(runId, 40))}`,
    utc(startedAt),
    duration(durationMs),
    `trust ${trust}: ${TRUST_WORDS[trust]}`,
    ...(delta === null || delta.blockers !== null
      ? []
      : [`what changed is not known: nothing was reported of the base ${codeSpan(shortSha(delta.base))}`]),
  ];
  return `<sub>${parts.join(' · ')}</sub>`;
};
