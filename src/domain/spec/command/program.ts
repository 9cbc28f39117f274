/** Where a program stands in a command: what happens to its exit code and its output. */
export interface ProgramPosition {
  /** Something follows after `;` or a newline, and nothing looks at the exit code in between. */
  readonly sequence: boolean;
  /** What runs instead when it fails (`|| true`), as written, or null. */
  readonly beforeOr: string | null;
  readonly beforeAnd: boolean;
  readonly afterOr: boolean;
  /** Its output goes to another program, and without `pipefail` its exit code goes nowhere. */
  readonly pipeLeft: boolean;
  /** A program further down the pipeline examines its output (`| grep -q`, `| jq -e`). */
  readonly judged: boolean;
  /** It reads the output of another program. */
  readonly pipeRight: boolean;
  /** It chooses a branch (`if`, `while`). */
  readonly condition: boolean;
  readonly background: boolean;
  readonly negated: boolean;
  /** Within `$(…)`: in an argument, in a test, or alone on the right of an assignment. */
  readonly capture: 'none' | 'argument' | 'tested' | 'assigned';
  readonly trap: boolean;
  /** Called by `find … -exec … \;`, which forgets its exit code. */
  readonly each: boolean;
  /** Its exit code is that of the whole command. */
  readonly last: boolean;
}

/** One place in a command that calls an external program, or a builtin that examines something. */
export interface CommandProgram {
  readonly kind: 'program' | 'builtin';
  /** As written; the source text when only the shell knows what it expands to. */
  readonly name: string;
  /** Words after quote removal, the name first; null where not literal. */
  readonly argv: readonly (string | null)[];
  /** The call as written. */
  readonly text: string;
  /** What to replace in the command to call something else, or null when quoting hides the place. UTF-16 units. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** Wrappers it is called through, outermost first: `timeout`, `bash -c`. */
  readonly via: readonly string[];
  readonly position: ProgramPosition;
  /** Indices of what runs on the right of `||` when it fails. */
  readonly fallback: readonly number[];
}

export const AT_TOP: ProgramPosition = {
  sequence: false,
  beforeOr: null,
  beforeAnd: false,
  afterOr: false,
  pipeLeft: false,
  judged: false,
  pipeRight: false,
  condition: false,
  background: false,
  negated: false,
  capture: 'none',
  trap: false,
  each: false,
  last: true,
};

/** Where a call stands that chooses a branch. */
export const conditionOf = (at: ProgramPosition): ProgramPosition => ({
  ...at,
  condition: true,
  last: false,
});

/** Where a call stands whose output becomes part of another command. */
export const argumentOf = (at: ProgramPosition): ProgramPosition => ({
  ...at,
  capture: 'argument',
  pipeLeft: false,
  pipeRight: false,
  last: false,
});
