import { z } from 'zod';
import type { Json } from '../../../../domain/model/json.ts';
import { countHits, type Count, type FileCoverage } from './file-coverage.ts';

const natural = z.number().int().nonnegative();
const hits = z.record(z.string(), natural);
const place = z.object({ start: z.object({ line: natural }) });

const istanbulFile = z.object({
  path: z.string(),
  statementMap: z.record(z.string(), place),
  s: hits,
  f: hits,
  b: z.record(z.string(), z.array(natural)),
});

/** Istanbul counts statements; a line is covered as well as its best statement, which is what Istanbul's own reports say. */
const linesOf = ({ statementMap, s }: z.output<typeof istanbulFile>): Count => {
  const lines = new Map<number, number>();
  for (const [id, { start }] of Object.entries(statementMap)) {
    lines.set(start.line, Math.max(lines.get(start.line) ?? 0, s[id] ?? 0));
  }
  return countHits(lines.values());
};

const readIstanbul = (one: z.output<typeof istanbulFile>): FileCoverage => ({
  file: one.path,
  lines: linesOf(one),
  branches: countHits(Object.values(one.b).flat()),
  functions: countHits(Object.values(one.f)),
});

const summaryCount = z.object({ total: natural, covered: natural });
const summaryFile = z.object({ lines: summaryCount, branches: summaryCount, functions: summaryCount });

const pythonFile = z.object({
  summary: z.object({
    num_statements: natural,
    covered_lines: natural,
    num_branches: natural.optional(),
    covered_branches: natural.optional(),
  }),
});
const pythonReport = z.object({ meta: z.object({}), files: z.record(z.string(), pythonFile) });

const readPython = (report: z.output<typeof pythonReport>): FileCoverage[] =>
  Object.entries(report.files).map(([file, { summary }]) => ({
    file,
    lines: { total: summary.num_statements, covered: summary.covered_lines },
    branches:
      summary.num_branches === undefined
        ? null
        : { total: summary.num_branches, covered: summary.covered_branches ?? 0 },
    functions: null,
  }));

/** Reads Istanbul's `coverage-final.json` or `coverage-summary.json`, or coverage.py's JSON report; null when it is none. */
export const readJsonCoverage = (document: Json): FileCoverage[] | null => {
  const python = pythonReport.safeParse(document);
  if (python.success) return readPython(python.data);
  const summary = z.record(z.string(), summaryFile).safeParse(document);
  if (summary.success && 'total' in summary.data) {
    return Object.entries(summary.data)
      .filter(([file]) => file !== 'total')
      .map(([file, counts]) => ({ file, ...counts }));
  }
  const istanbul = z.record(z.string(), istanbulFile).safeParse(document);
  return istanbul.success ? Object.values(istanbul.data).map(readIstanbul) : null;
};
