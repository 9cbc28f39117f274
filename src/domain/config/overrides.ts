import type { Config, ConfigOrigin } from '../model/config.ts';
import type { Environment } from './environment.ts';
import { variableOf } from './environment.ts';
import type { Tier } from '../model/vocabulary.ts';

/** What flags of the command line and inputs of the Action may override. Absent or null: not given. */
export interface ConfigOverrides {
  readonly tracker?: readonly string[] | null;
  readonly specs?: readonly string[] | null;
  readonly concurrency?: number | null;
  readonly shell?: 'plain' | 'strict' | null;
  readonly tier?: Tier | null;
  readonly timeoutMs?: number | null;
  readonly maxDurationMs?: number | null;
  readonly outputCapBytes?: number | null;
  readonly network?: boolean | null;
}

/** Overridable field → path of the value in `Config`, and the flag that sets it. */
const FIELDS = {
  tracker: ['tracker', '--tracker'],
  specs: ['specs', '--spec'],
  concurrency: ['execution.concurrency', '--concurrency'],
  shell: ['execution.shell', '--shell'],
  tier: ['execution.tier', '--tier'],
  timeoutMs: ['execution.timeoutMs', '--timeout'],
  maxDurationMs: ['execution.maxDurationMs', '--max-duration'],
  outputCapBytes: ['execution.outputCapBytes', '--output-cap'],
  network: ['execution.network', '--network'],
} as const satisfies Record<keyof ConfigOverrides, readonly [string, string]>;

const fields = [
  'tracker',
  'specs',
  'concurrency',
  'shell',
  'tier',
  'timeoutMs',
  'maxDurationMs',
  'outputCapBytes',
  'network',
] as const satisfies (keyof ConfigOverrides)[];

/** Where each overridden path got its value, by path in `Config`. */
export type OverrideOrigins = ReadonlyMap<string, Omit<ConfigOrigin, 'path'>>;

/** Lays the environment and then the flags over a configuration. */
export const override = (
  config: Config,
  environment: Environment,
  flags: ConfigOverrides,
): { readonly config: Config; readonly origins: OverrideOrigins } => {
  const origins = new Map<string, Omit<ConfigOrigin, 'path'>>();
  const root: Record<string, unknown> = {};
  const execution: Record<string, unknown> = {};
  for (const field of fields) {
    const [path, flag] = FIELDS[field];
    const fromFlag = flags[field] ?? null;
    const value = fromFlag ?? environment[field];
    if (value === null) continue;
    origins.set(
      path,
      fromFlag === null
        ? { from: 'environment', detail: variableOf(field).name }
        : { from: 'flag', detail: flag },
    );
    (path.startsWith('execution.') ? execution : root)[field] = value;
  }
  return { config: { ...config, ...root, execution: { ...config.execution, ...execution } }, origins };
};
