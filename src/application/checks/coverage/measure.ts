import type { CoverageReport } from './formats/index.ts';
import type { Count, FileCoverage } from './formats/file-coverage.ts';
import type { Params } from './schema.ts';

/** A file with its share; only files in which something can be covered. */
export interface Measured {
  readonly file: string;
  readonly count: Count;
}

export interface Measure {
  /** Files that include and exclude let through. */
  readonly selected: number;
  readonly files: readonly Measured[];
  readonly total: Count;
  /** False when the report does not know the metric at all. */
  readonly known: boolean;
}

const slashes = (path: string): string => path.replaceAll('\\', '/').replace(/^\.\//, '');

/** The names a file may go by: as reported, under the report's source folders, and relative to the workspace. */
const namesOf = (file: string, roots: readonly string[], workspace: string): readonly string[] => {
  const base = `${slashes(workspace).replace(/\/$/, '')}/`;
  const reported = slashes(file);
  const under = roots.map((root) => `${slashes(root).replace(/\/$/, '')}/${reported}`);
  return [reported, ...under].map((name) => (name.startsWith(base) ? name.slice(base.length) : name));
};

type Matches = (names: readonly string[]) => boolean;

/** Globs are relative to the workspace. A report from another machine has other roots, so any leading folders may differ. */
const matcher = async (globs: readonly string[]): Promise<Matches> => {
  const { default: picomatch } = await import('picomatch');
  const inside = picomatch([...globs], { dot: true });
  const anywhere = picomatch(
    globs.map((glob) => `**/${glob.replace(/^\//, '')}`),
    { dot: true },
  );
  return (names) => names.some((name) => inside(name) || (/^(?:\/|[A-Za-z]:)/.test(name) && anywhere(name)));
};

const clamp = ({ total, covered }: Count): Count => ({ total, covered: Math.min(covered, total) });

/** The same file in several reports: the better one, since lines of different runs cannot be joined any more. */
const joined = (reports: readonly CoverageReport[], workspace: string) => {
  const files = new Map<string, { names: readonly string[]; coverage: FileCoverage }[]>();
  for (const { files: list, roots } of reports) {
    for (const coverage of list) {
      const names = namesOf(coverage.file, roots, workspace);
      const key = names.at(-1) ?? coverage.file;
      files.set(key, [...(files.get(key) ?? []), { names, coverage }]);
    }
  }
  return files;
};

export const share = ({ total, covered }: Count): number => (total === 0 ? 0 : covered / total);

/** Adds up what include and exclude select from the reports. */
export const measure = async (
  reports: readonly CoverageReport[],
  params: Params,
  workspace: string,
): Promise<Measure> => {
  const included = params.include === undefined ? () => true : await matcher(params.include);
  const excluded = params.exclude === undefined ? () => false : await matcher(params.exclude);
  const files: Measured[] = [];
  let selected = 0;
  let known = false;
  for (const [file, versions] of joined(reports, workspace)) {
    const names = versions.flatMap((version) => version.names);
    if (!included(names) || excluded(names)) continue;
    selected += 1;
    const counts = versions.flatMap(({ coverage }) => {
      const count = coverage[params.metric];
      return count === null ? [] : [clamp(count)];
    });
    known ||= counts.length > 0;
    const best = counts.toSorted((a, b) => share(b) - share(a))[0];
    if (best !== undefined && best.total > 0) files.push({ file, count: best });
  }
  const total = {
    total: files.reduce((sum, { count }) => sum + count.total, 0),
    covered: files.reduce((sum, { count }) => sum + count.covered, 0),
  };
  return { selected, files, total, known };
};
