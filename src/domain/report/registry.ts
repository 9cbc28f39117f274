import { finding } from '../model/catalogue/index.ts';
import type { Finding } from '../model/finding.ts';
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

const isFormat = (name: string): name is ReportFormat => reportFormats.has(name as ReportFormat); // oxlint-disable-line typescript/no-unsafe-type-assertion -- this is the check

/** The formats that a configuration names, each once, and a finding for each name that is none. */
export const chooseFormats = (
  names: readonly string[],
): { readonly formats: readonly ReportFormat[]; readonly findings: readonly Finding[] } => ({
  formats: [...new Set(names.filter(isFormat))],
  findings: names
    .filter((name) => !isFormat(name))
    .map((format) => finding('AX7501', { format, formats: [...reportFormats.keys()].join(', ') })),
});
