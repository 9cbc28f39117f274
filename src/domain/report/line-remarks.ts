import type { Reason } from '../model/verdict.ts';
import { blockersOf, sentences } from './blockers.ts';
import { visible } from './escape.ts';
import { clip } from './limits.ts';
import type { RunReport } from './run-report.ts';

/** A remark on a line of a tracker. Plain text. */
export interface LineRemark {
  readonly path: string;
  readonly line: number;
  readonly level: 'failure' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** One tracker: as it was judged, at the base, and at the commit that the remarks stand on. */
export interface RemarkedFile {
  readonly file: string;
  readonly judged: string;
  readonly base: string;
  readonly head: string;
}

const MESSAGE_LIMIT = 4_000;

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/);

/** The lines of each item: from its own to the one before the next item's. */
const ranges = (report: RunReport): ReadonlyMap<string, { file: string; from: number; to: number }> => {
  const found = new Map<string, { file: string; from: number; to: number }>();
  for (const { file, items } of report.trackers) {
    const sorted = items.toSorted((a, b) => a.source.line - b.source.line);
    for (const [index, { id, source }] of sorted.entries()) {
      const next = sorted[index + 1]?.source.line ?? source.line + 1;
      found.set(id, { file, from: source.line, to: Math.max(source.line, next - 1) });
    }
  }
  return found;
};

/** The first of some lines that the base has not, by its number in the head; null when there is none. */
const changedLine = ({ judged, base, head }: RemarkedFile, from: number, to: number): number | null => {
  const before = new Set(linesOf(base));
  const line = linesOf(judged)
    .slice(from - 1, to)
    .find((text) => text.trim() !== '' && !before.has(text));
  const at = line === undefined ? -1 : linesOf(head).indexOf(line);
  return at < 0 ? null : at + 1;
};

const plain = (parts: readonly string[]): string =>
  clip(parts.map((part) => visible(part)).join('\n'), MESSAGE_LIMIT);

/** What blocks, and what is warned of, on the lines of trackers that a pull request changed. Blockers first. */
export const lineRemarks = (report: RunReport, files: readonly RemarkedFile[]): readonly LineRemark[] => {
  const places = ranges(report);
  const remark = (
    id: string,
    level: LineRemark['level'],
    reasons: readonly Reason[],
  ): readonly LineRemark[] => {
    const place = places.get(id);
    const file = files.find((one) => one.file === place?.file);
    const line = place && file ? changedLine(file, place.from, place.to) : null;
    if (!file || line === null) return [];
    const message = plain([...sentences(reasons, 'message'), ...sentences(reasons, 'remedy')]);
    return [{ path: file.file, line, level, title: plain([id]), message }];
  };
  const blockers = blockersOf(report);
  const blocking = new Set(blockers.map(({ id }) => id));
  const warnings = Map.groupBy(
    report.verdict.warnings.filter(({ subject }) => subject.kind === 'item' && !blocking.has(subject.id)),
    ({ subject }) => subject.id,
  );
  return [
    ...blockers.flatMap(({ id, reasons }) => remark(id, 'failure', reasons)),
    ...[...warnings].flatMap(([id, reasons]) => remark(id, 'warning', reasons)),
  ];
};
