import type { Config } from '../../domain/model/config.ts';
import type { SpecDefaults } from '../../domain/spec/defaults.ts';

/** What the config says for checks that do not say it themselves. */
export const specDefaults = ({ execution }: Config): SpecDefaults => ({
  timeoutMs: execution.timeoutMs,
  shell: execution.shell,
  freshnessMs: execution.freshnessMs,
});
