/** A place in a text file. `line` and `column` start at 1; `column` counts UTF-16 units, as editors do. */
export interface Source {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A piece of text with the place it was read from. */
export interface Located {
  readonly text: string;
  readonly source: Source;
}
