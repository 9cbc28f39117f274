import type { Sink } from './output.ts';

/** What the process hands to the program. */
export interface Process {
  /** Words after `aurora-x`. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: { readonly isTTY?: boolean | undefined };
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly signal: AbortSignal;
}
