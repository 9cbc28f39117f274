import { count } from '../../model/count.ts';
import { trendSvg } from '../chart.ts';
import { markup, type Part, trusted } from '../markup.ts';
import type { RunReport } from '../run-report.ts';
import { graphSvg } from '../svg.ts';
import { timelineSvg } from '../timeline.ts';
import { card, section, type Section } from './parts.ts';

const figure = (svg: string, caption: Part): Part =>
  markup`<figure>${trusted(svg)}<figcaption>${caption}</figcaption></figure>`;

/** What depends on what, with the critical path. */
export const graph = (report: RunReport): readonly Section[] => {
  const { nodes, criticalPath, cycles } = report.graph;
  if (nodes.length === 0) return [];
  const standings = new Map(report.verdict.standings.map(({ item, standing }) => [item, standing]));
  const path = criticalPath.map((id) => (standings.get(id) === 'verified' ? `${id} ✓` : id)).join(' → ');
  const caption = [
    ...(path === '' ? [] : [`Critical path (thick; ✓ verified): ${path}. `]),
    ...cycles.slice(0, 5).map((cycle) => `Cycle: ${cycle.join(' → ')}. `),
  ];
  const svg = graphSvg(report.graph, { standings, embedded: true });
  const note = 'Dependencies stand to the left of what waits for them.';
  return [section('graph', 'Dependency graph', note, card('Dependency graph', figure(svg, caption)))];
};

/** What ran when. */
export const timeline = (report: RunReport): readonly Section[] => {
  if (report.outcomes.length === 0 && report.manifest.stages.length === 0) return [];
  const cached = report.outcomes.filter(({ cachedFrom }) => cachedFrom !== null).length;
  const ran = report.outcomes.length - cached;
  const caption = `${count(ran, 'check')} ran here, ${cached} ${cached === 1 ? 'was' : 'were'} taken from an earlier run because nothing changed.`;
  const svg = timelineSvg(report.manifest, report.outcomes, { embedded: true });
  return [section('timeline', 'Timeline', '', card('Timeline of the run', figure(svg, caption)))];
};

/** Readiness over the runs, this one last. */
export const trend = (report: RunReport): readonly Section[] => {
  const { verdict, score } = report.verdict;
  const now = { startedAt: report.manifest.startedAt, score, verdict };
  const earlier = report.history.filter(({ runId }) => runId !== report.manifest.runId);
  const svg = trendSvg([now, ...earlier], { embedded: true });
  return svg === ''
    ? []
    : [section('trend', 'Trend', '', card('Trend', figure(svg, 'Readiness of the last runs in percent.')))];
};
