import { join, resolve } from 'node:path';
import type { Artifacts } from '../../ports/artifacts.ts';
import { readEvent, type ActionEvent } from './event.ts';
import type { ActionInputs } from './inputs.ts';
import { artifactName } from './resume.ts';

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
  /** From 1; a re-run of the workflow run is the next one. */
  readonly attempt: number;
  readonly artifactName: string;
  readonly signal: AbortSignal;
}

export const createContext = (
  inputs: ActionInputs,
  root: string,
  env: Env,
  { artifacts, signal }: Pick<ActionContext, 'artifacts' | 'signal'>,
): ActionContext => {
  const attempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) || 1;
  const { shard, matrixJob } = inputs;
  const [job, step] = [env['GITHUB_JOB'] ?? 'job', env['GITHUB_ACTION'] ?? ''];
  const identity = { job, step, attempt, shard, matrixJob };
  return {
    inputs,
    root: resolve(root),
    outDir: join(resolve(root), 'spec_runs'),
    env,
    event: readEvent(env),
    artifacts,
    attempt,
    artifactName: artifactName(inputs.artifactName, identity),
    signal,
  };
};
