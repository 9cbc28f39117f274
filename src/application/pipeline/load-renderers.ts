import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import { messageOf } from '../../domain/model/thrown.ts';
import { reportFormats, type Renderer, type ReportFormat } from '../../domain/report/registry.ts';

/** A report to write: `report.<extension>`. */
export interface LoadedRenderer {
  readonly extension: string;
  readonly render: Renderer;
}

/** Names in the configuration, and the file each one makes. */
const EXTENSIONS: Readonly<Record<string, ReportFormat>> = {
  markdown: 'md',
  json: 'json',
  junit: 'junit.xml',
  sarif: 'sarif',
  ctrf: 'ctrf.json',
  html: 'html',
};

interface ReporterModule {
  readonly extension: string;
  readonly render: Renderer;
}

const isReporter = (value: unknown): value is ReporterModule =>
  typeof value === 'object' &&
  value !== null &&
  'extension' in value &&
  typeof value.extension === 'string' &&
  /^[a-z0-9]+(\.[a-z0-9]+)*$/.test(value.extension) &&
  'render' in value &&
  typeof value.render === 'function';

/**
 * The renderers a configuration names: ours by name, a project's own by module (`extension` and
 * `render(report) → string`). A module that is missing or wrong is a finding; the other reports are written.
 */
export const loadRenderers = async (
  names: readonly string[],
  importModule: (specifier: string) => Promise<unknown>,
): Promise<{ renderers: readonly LoadedRenderer[]; findings: readonly Finding[] }> => {
  const renderers: LoadedRenderer[] = [];
  const findings: Finding[] = [];
  for (const name of names) {
    const extension = EXTENSIONS[name];
    const load = extension && reportFormats.get(extension);
    if (extension && load) {
      renderers.push({ extension, render: await load() });
      continue;
    }
    try {
      const loaded = await importModule(name);
      if (isReporter(loaded)) renderers.push(loaded);
      else findings.push(finding('AX5521', { module: name, problem: 'it must export extension and render' }));
    } catch (cause) {
      findings.push(finding('AX5521', { module: name, problem: messageOf(cause) }));
    }
  }
  return { renderers, findings };
};
