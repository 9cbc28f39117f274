import type { Config } from '../../domain/model/config.ts';
import type { RunSummary } from '../../domain/model/run.ts';
import type { PipelinePorts } from './ports.ts';
import { DAY_MS } from '../../domain/model/iso-week.ts';

/**
 * What objectives with a source of their own (a JSON file, Prometheus) measure now, by name. One that cannot be read
 * is left out and counts as without data; without network, so does every one that needs it.
 */
export const measureObjectives = async (
  config: Config,
  ports: PipelinePorts,
  history: readonly RunSummary[],
): Promise<Readonly<Record<string, { readonly value: number }>>> => {
  const measured: Record<string, { readonly value: number }> = {};
  for (const { name, source, windowDays } of config.slos) {
    const needsNetwork = /^https?:/.test(source);
    if (source === 'runs' || (needsNetwork && !config.execution.network)) continue;
    const readers = {
      files: ports.files,
      http: ports.http,
      clock: ports.clock,
      signal: ports.signal,
      history: async () => history,
    };
    const { readSource } = await import('../checks/shared/objective/source.ts');
    const reading = await readSource({ source, window: windowDays * DAY_MS }, readers);
    if (reading.ok) measured[name] = { value: reading.value.value };
  }
  return measured;
};
