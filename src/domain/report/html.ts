import { count } from '../model/count.ts';
import { banner } from './html/banner.ts';
import { blockers } from './html/blockers.ts';
import { items } from './html/items.ts';
import type { Section } from './html/parts.ts';
import { graph, timeline, trend } from './html/pictures.ts';
import { changes, findings, gates, slos } from './html/policy.ts';
import { challenges, evidence, gaps } from './html/proof.ts';
import { STYLE } from './html/style.ts';
import { type Markup, markup, trusted } from './markup.ts';
import type { RunReport } from './run-report.ts';
import { styleSource } from './style-source.ts';
import { utc, VERDICT_LOOKS } from './words.ts';

/** Nothing may load and nothing may run; the one style sheet is allowed by its digest. */
const POLICY = [
  "default-src 'none'",
  `style-src ${styleSource(STYLE)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const sections = (report: RunReport): readonly Section[] => [
  blockers(report),
  ...changes(report),
  ...gaps(report),
  ...items(report),
  ...graph(report),
  ...timeline(report),
  ...challenges(report),
  ...slos(report),
  ...gates(report),
  ...trend(report),
  ...evidence(report),
  ...findings(report),
];

const navigation = (all: readonly Section[]): Markup =>
  markup`<nav aria-label="Sections"><ul>${all.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>`;

const footer = (report: RunReport): Markup => {
  const { environment, runId, startedAt, command, trust } = report.manifest;
  const machine = [
    environment.tool,
    `Node ${environment.node}`,
    `${environment.os} ${environment.arch}`,
  ].join(' · ');
  const who = [
    ...(environment.actor === null ? [] : [`started by ${environment.actor}`]),
    ...(environment.workflow === null ? [] : [`workflow ${environment.workflow}`]),
    ...(environment.dirty === true ? ['with changes that were not committed'] : []),
  ].join(' · ');
  return markup`<footer><p>${machine}</p><p>Command ${command}, run <span class="mono">${runId}</span>, ${utc(startedAt)}, trust level ${trust}${who === '' ? null : ` · ${who}`}.</p><p>${count(report.outcomes.length, 'check')}, ${count(report.verdict.standings.length, 'item')}. Every figure on this page comes from run.json beside it.</p></footer>`;
};

/**
 * The report as one HTML page: no script, nothing loaded, light and dark by the reader's setting, printable,
 * readable by screen readers.
 */
export const renderHtml = (report: RunReport): string => {
  const all = sections(report);
  const look = VERDICT_LOOKS[report.verdict.verdict];
  const subject = report.trackers.map((tracker) => tracker.title ?? tracker.file).join(' · ');
  const title = `${look.word}, ${report.verdict.score} % ready${subject === '' ? '' : `: ${subject}`}`;
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><meta name="color-scheme" content="light dark"><title>${title}</title><style>${trusted(STYLE)}</style></head>
<body><a class="skip" href="#blockers">Skip to the blockers</a>${banner(report)}${navigation(all)}<main>${all.map(({ body }) => body)}</main>${footer(report)}</body></html>
`.text;
};
