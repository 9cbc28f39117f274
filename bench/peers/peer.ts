/** N trivial steps: all independent (`fan`), or each needing the one before (`chain`). */
export interface Graph {
  readonly shape: 'fan' | 'chain';
  readonly size: number;
}

export type Limits = Readonly<Record<Graph['shape'], number>>;

export interface Step {
  readonly id: string;
  readonly needs: string | null;
}

/** How one runner does the same work as the others. All of them run two steps at once. */
export interface Peer {
  readonly name: string;
  /** The npm package it comes from, or a command that says its version. */
  readonly version: string | readonly string[];
  /** Runs the graph. */
  readonly argv: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Files of the project in which every step runs `command(id)` and depends on `in.txt`. */
  readonly files: (graph: Graph, command: (id: string) => string) => Readonly<Record<string, string>>;
  /** The file every step depends on, unless it is `in.txt`. */
  readonly input?: string;
  /** Paths removed before a cold run; without any, the input is changed instead and the tool's project cache stays. */
  readonly state: readonly string[];
  /** The tool wants a git repository. */
  readonly git?: boolean;
  /** Largest N that is measured, where beyond it one run takes a minute or so. */
  readonly limits?: { readonly cold: Limits; readonly unchanged: Limits };
}

export const stepsOf = ({ shape, size }: Graph): readonly Step[] =>
  Array.from({ length: size }, (_, index) => ({
    id: `s${index}`,
    needs: shape === 'chain' && index > 0 ? `s${index - 1}` : null,
  }));

/** Steps that nothing else needs: what the runner is asked for. */
export const goalsOf = ({ shape, size }: Graph): readonly string[] =>
  shape === 'chain' ? [`s${size - 1}`] : stepsOf({ shape, size }).map(({ id }) => id);

export const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
