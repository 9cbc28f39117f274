import { measureSlo } from '../../domain/evaluation/slo.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { SloConfig } from '../../domain/model/config.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { HttpClient } from '../../ports/http-client.ts';
import { readPrometheus } from '../checks/shared/objective/prometheus.ts';

export interface ObjectivePorts {
  readonly http: HttpClient;
  readonly now: () => number;
  readonly signal: AbortSignal;
}

export type ObjectiveReading =
  | { readonly state: 'met' }
  | { readonly state: 'missed'; readonly actual: number }
  | { readonly state: 'unread'; readonly finding: Finding };

/** How an objective stands now, by what its server says. */
export const readObjective = async (
  slo: SloConfig,
  { http, now, signal }: ObjectivePorts,
): Promise<ObjectiveReading> => {
  const unread = (problem: string): ObjectiveReading => ({
    state: 'unread',
    finding: finding('AX8366', { objective: slo.name, problem }),
  });
  if (!/^https?:/.test(slo.source) || !URL.canParse(slo.source))
    return unread('its source is not the address of a server');
  const value = await readPrometheus(slo.source, undefined, http, signal);
  if (!value.ok) {
    const { code, values } = value.refusal;
    return unread(finding(code, values).message.replace(/\.$/, ''));
  }
  const { status, actual } = measureSlo(slo, [], { [slo.name]: { value: value.value } }, now());
  if (actual === null) return unread('what the server says is no share');
  return status === 'missed' ? { state: 'missed', actual } : { state: 'met' };
};
