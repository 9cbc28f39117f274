import { displayWidth, fit, oneLine } from '../../adapters/terminal/text.ts';
import type { Colors, Sink } from './output.ts';

const GAP = '  ';
/** No column is squeezed below this. */
const NARROWEST = 6;
/** Width of what is written into a file or a pipe. */
const PLAIN_WIDTH = 120;

/** A terminal that does not know its size, as in some containers, says 0. */
export const widthOf = ({ isTTY, columns = 0 }: Sink): number => {
  if (isTTY !== true) return PLAIN_WIDTH;
  return columns === 0 ? 80 : Math.max(40, columns);
};

const total = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0) + GAP.length * (widths.length - 1);

const line = (cells: readonly string[]): string => cells.join(GAP).trimEnd();

/** Takes from the widest column until the table fits. */
const squeeze = (widths: number[], room: number): number[] => {
  const result = [...widths];
  while (total(result) > room) {
    const widest = result.indexOf(Math.max(...result));
    const width = result[widest] ?? 0;
    if (width <= NARROWEST) break;
    result[widest] = width - 1;
  }
  return result;
};

/**
 * A table for people: columns as wide as their content, the widest ones cut when the line would be too long. Empty
 * columns are left out. `tone` may colour a cell after it was measured.
 */
export const renderTable = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: Colors,
  tone: (text: string, column: string, row: readonly string[]) => string = (text) => text,
): readonly string[] => {
  const clean = rows.map((row) => row.map(oneLine));
  const used = header
    .map((_, column) => column)
    .filter((column) => clean.some((row) => (row[column] ?? '') !== ''));
  const natural = used.map((column) =>
    Math.max(displayWidth(header[column] ?? ''), ...clean.map((row) => displayWidth(row[column] ?? ''))),
  );
  const widths = squeeze(natural, width);
  const last = used.length - 1;
  const cell = (text: string, index: number): string => fit(text, widths[index] ?? 0, index !== last);
  return [
    line(used.map((column, index) => paint.bold(cell(header[column] ?? '', index)))),
    ...clean.map((row) =>
      line(used.map((column, index) => tone(cell(row[column] ?? '', index), header[column] ?? '', row))),
    ),
  ];
};
