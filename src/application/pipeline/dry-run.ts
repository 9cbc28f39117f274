import type { Config } from '../../domain/model/config.ts';

/**
 * The configuration of a dry run: checks may only read and have no network. The plan then refuses the rest by the
 * rules it always has, so there is no second way through the engine.
 */
export const forDryRun = (config: Config): Config => ({
  ...config,
  execution: { ...config.execution, tier: 'read', network: false },
});
