import type { Artifacts } from '../../ports/artifacts.ts';
import type { ActionEvent } from './event.ts';
import type { ActionInputs } from './inputs.ts';

export type Env = Readonly<Record<string, string | undefined>>;

/** Everything one invocation works with. */
export interface ActionContext {
  readonly inputs: ActionInputs;
  readonly root: string;
  /** Absolute. */
  readonly outDir: string;
  readonly env: Env;
  readonly event: ActionEvent;
  readonly artifacts: Artifacts;
  readonly artifactName: string;
  readonly signal: AbortSignal;
}
