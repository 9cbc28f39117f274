import { measureSlo } from '../../domain/evaluation/slo.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { SloConfig } from '../../domain/model/config.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { HttpClient } from '../../ports/http-client.ts';
import { readPrometheus } from '../checks/shared/objective/prometheus.ts';

export interface ObjectivePorts {
  readonly http: HttpClient;
  /** Servers that may be asked. A repository names the address, and the App is in the network of its operator. */
  readonly origins: readonly string[];
  readonly now: () => number;
  readonly signal: AbortSignal;
}

export type ObjectiveReading =
  | { readonly state: 'met' }
  | { readonly state: 'missed'; readonly actual: number }
  | { readonly state: 'unread'; readonly finding: Finding };

/** Why a source is not asked, or null. */
const refusal = (source: string, origins: readonly string[]): string | null => {
  if (!/^https?:/.test(source) || !URL.canParse(source)) return 'its source is not the address of a server';
  const { origin } = new URL(source);
  return origins.includes(origin) ? null : `the App may not ask ${origin}`;
};

/** How an objective stands now, by what its server says. */
export const readObjective = async (
  slo: SloConfig,
  { http, origins, now, signal }: ObjectivePorts,
): Promise<ObjectiveReading> => {
  const unread = (problem: string): ObjectiveReading => ({
    state: 'unread',
    finding: finding('AX8366', { objective: slo.name, problem }),
  });
  const refused = refusal(slo.source, origins);
  if (refused !== null) return unread(refused);
  const value = await readPrometheus(slo.source, undefined, http, signal);
  if (!value.ok) {
    const { code, values } = value.refusal;
    return unread(finding(code, values).message.replace(/\.$/, ''));
  }
  const { status, actual } = measureSlo(slo, [], { [slo.name]: { value: value.value } }, now());
  if (actual === null) return unread('what the server says is no share');
  return status === 'missed' ? { state: 'missed', actual } : { state: 'met' };
};
