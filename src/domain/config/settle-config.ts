import type { Config, ConfigOrigin } from '../model/config.ts';
import type { Finding } from '../model/finding.ts';
import { defaultConfig } from './defaults.ts';
import { readEnvironment } from './environment.ts';
import { originsOf } from './origins.ts';
import { override, type ConfigOverrides } from './overrides.ts';
import type { YamlText } from './yaml-text.ts';

/** What stands above the file. */
export interface Settings {
  /** Flags and inputs; they win over everything. */
  readonly overrides?: ConfigOverrides;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a file says; no configuration when it was not understood. */
export interface ConfigOfFile {
  readonly config: Config | null;
  readonly yaml: YamlText;
  readonly findings: readonly Finding[];
}

/** The configuration in force, where each value comes from, and what is wrong with it. */
export interface SettledConfig {
  readonly config: Config;
  readonly origins: readonly ConfigOrigin[];
  readonly findings: readonly Finding[];
}

/** Nobody may run commands on the strength of a configuration that was not understood. */
const harmless: Config = { ...defaultConfig, execution: { ...defaultConfig.execution, tier: 'read' } };

/**
 * Defaults, then the file, then AURORA_* variables, then flags.
 *
 * @param file null when there is none
 */
export const settleConfig = (
  file: ConfigOfFile | null,
  { env = {}, overrides = {} }: Settings,
): SettledConfig => {
  const fromEnv = readEnvironment(env);
  const findings = [...(file?.findings ?? []), ...fromEnv.findings];
  if (findings.some(({ severity }) => severity === 'error')) {
    return { config: harmless, origins: originsOf(harmless, new Map(), null), findings };
  }
  const { config, origins } = override(file?.config ?? defaultConfig, fromEnv.environment, overrides);
  return { config, origins: originsOf(config, origins, file?.yaml ?? null), findings };
};
