import type { Fence } from './block.ts';
import type { Cursor } from './cursor.ts';
import { fenceOpen, isFenceClose } from './line.ts';

/** A fence that has not been closed yet. */
export interface OpenFence {
  readonly mark: string;
  readonly length: number;
  readonly indent: number;
  /** Quote marks it stands behind. */
  readonly quotes: number;
  readonly block: Fence;
}

/** The fence that opens at the cursor, or null. */
export const fenceAt = (cursor: Cursor, line: number, depth: number, quotes: number): OpenFence | null => {
  const { text, at, width } = cursor;
  const open = fenceOpen(text, at);
  if (open === null) return null;
  const block: Fence = { kind: 'fence', line, column: at, depth, language: open.language, lines: [] };
  return { mark: open.mark, length: open.length, indent: width, quotes, block };
};

/**
 * Takes the line at the cursor into an open fence: whether it is `inside`, closes the fence, or stands left of the
 * list entry (whose content begins at `base`) that the fence is part of, which ends it.
 */
export const takeFenced = (
  cursor: Cursor,
  line: number,
  base: number,
  fence: OpenFence,
): 'closed' | 'inside' | 'left' => {
  const { at, width, text } = cursor;
  const blank = cursor.atEnd();
  if (!blank && width < base) return 'left';
  if (isFenceClose(text, at, fence) && width - base < 4) return 'closed';
  const column = blank ? 0 : Math.max(0, at - Math.max(0, width - fence.indent));
  fence.block.lines.push({ line, column, text: blank ? '' : text.slice(column) });
  return 'inside';
};
