import type { FilesReader } from '../../../ports/files.ts';
import { expand, got, problemOf, readText, refused, type Read } from './read.ts';

/** More reports than this in one check is a glob that went astray. */
const REPORTS = 2000;

/**
 * Reads and parses every report that a path or glob names, in order. No report at all is AX4501, and one that
 * cannot be read refuses all: a verdict over the rest would leave out what it said.
 */
export const readReports = async <T>(
  files: FilesReader,
  pattern: string,
  parse: (path: string, text: string) => Read<T>,
): Promise<Read<readonly { readonly path: string; readonly report: T }[]>> => {
  const reports: { path: string; report: T }[] = [];
  try {
    const paths = await expand(files, pattern);
    if (paths.length === 0) return refused('AX4501', { path: pattern });
    if (paths.length > REPORTS)
      return refused('AX4514', { path: pattern, count: paths.length, limit: REPORTS });
    for (const path of paths) {
      const text = await readText(files, path);
      if (!text.ok) return text;
      const report = parse(path, text.value);
      if (!report.ok) return report;
      reports.push({ path, report: report.value });
    }
    return got(reports);
  } catch (thrown) {
    return refused('AX4511', { path: pattern, problem: problemOf(thrown) });
  }
};
