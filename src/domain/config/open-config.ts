import type { ConfigInput } from './read-config.ts';
import { settleConfig, type SettledConfig } from './settle-config.ts';

/** As `readConfig`, but what reads a file is loaded only when there is one. */
export const openConfig = async (input: ConfigInput): Promise<SettledConfig> =>
  input.text === null ? settleConfig(null, input) : (await import('./read-config.ts')).readConfig(input);
