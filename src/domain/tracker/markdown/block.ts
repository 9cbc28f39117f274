/** A piece of a line. `line` and `column` count from 0. */
export interface TextPart {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

export interface Heading extends TextPart {
  readonly kind: 'heading';
  readonly level: number;
}

export interface Table {
  readonly kind: 'table';
  readonly line: number;
  readonly header: readonly TextPart[];
  /** Rows as written; `rowCells` cuts one into cells when it is looked at. */
  readonly rows: TextPart[];
}

/** A list entry with the lines of its first paragraph. */
export interface Entry {
  readonly kind: 'entry';
  readonly line: number;
  readonly column: number;
  /** 0 for the outermost list. */
  readonly depth: number;
  /** The number of an ordered entry. */
  readonly number: number | null;
  /** What stands between the brackets of `[x]`, or null without a checkbox. */
  readonly box: { readonly mark: string; readonly column: number } | null;
  readonly lines: TextPart[];
}

/** Lines of a paragraph, apart, because `**Priority:** P0` and `**Estimated:** 1h` often follow each other. */
export interface Prose {
  readonly kind: 'prose';
  readonly line: number;
  /** Depth of the list entry it belongs to plus one; 0 outside of lists. */
  readonly depth: number;
  readonly lines: TextPart[];
}

export interface Fence {
  readonly kind: 'fence';
  readonly line: number;
  readonly column: number;
  readonly depth: number;
  /** First word of the info string, in lower case. */
  readonly language: string;
  readonly lines: TextPart[];
}

export type Block = Heading | Table | Entry | Prose | Fence;

/** A comment or fence that runs to the end of the document because nothing closes it. */
export interface Unclosed {
  readonly block: 'comment' | 'code fence' | 'HTML block';
  readonly closing: string;
  readonly line: number;
}

export interface Scan {
  readonly blocks: readonly Block[];
  readonly unclosed: Unclosed | null;
}
