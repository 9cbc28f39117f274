import { defaultConfig } from '../config/defaults.ts';
import type { Config } from '../model/config.ts';

/** What applies to a check that does not say otherwise. */
export interface SpecDefaults {
  readonly timeoutMs: number;
  readonly shell: 'plain' | 'strict';
  readonly freshnessMs: number | null;
}

/** The defaults that a configuration sets. */
export const specDefaultsOf = ({ execution }: Config): SpecDefaults => ({
  timeoutMs: execution.timeoutMs,
  shell: execution.shell,
  freshnessMs: execution.freshnessMs,
});

/** The defaults of a project without a configuration. */
export const builtInSpecDefaults: SpecDefaults = specDefaultsOf(defaultConfig);
