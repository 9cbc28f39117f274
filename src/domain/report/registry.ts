import type { RunReport } from './run-report.ts';

/** Draws a report as the text of one file. */
export type Renderer = (report: RunReport) => string;

/** The formats by the name a file `report.<format>` has. */
export type ReportFormat = 'md' | 'html' | 'json' | 'junit.xml' | 'sarif' | 'ctrf.json';

/** One line per format. A renderer is loaded when it is asked for: a job summary never loads the graph layout. */
export const reportFormats: ReadonlyMap<ReportFormat, () => Promise<Renderer>> = new Map<
  ReportFormat,
  () => Promise<Renderer>
>([
  ['md', async () => (await import('./markdown.ts')).renderFullMarkdown],
  ['html', async () => (await import('./html.ts')).renderHtml],
  ['json', async () => (await import('./json.ts')).renderJson],
  ['junit.xml', async () => (await import('./junit.ts')).renderJunit],
  ['sarif', async () => (await import('./sarif.ts')).renderSarif],
  ['ctrf.json', async () => (await import('./ctrf.ts')).renderCtrf],
]);
