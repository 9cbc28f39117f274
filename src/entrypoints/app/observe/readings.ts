import type { GaugeName, Reading } from '../../../adapters/prometheus/metrics.ts';
import { readinessOf, type HealthPart } from '../../../domain/health/readiness.ts';
import { VERSION } from '../../wiring/version.ts';
import type { StoreVitals, Vitals } from './vitals.ts';

const HEALTH: Readonly<Record<HealthPart['status'], number>> = { ok: 1, degraded: 0.5, failed: 0 };

/** Installations are told one by one only where it is close. */
const MOST_INSTALLATIONS = 50;

const reading = (name: GaugeName, value: number, labels: Readonly<Record<string, string>> = {}): Reading => ({
  name,
  labels,
  value,
});

const each = (name: GaugeName, label: string, values: Readonly<Record<string, number>>): readonly Reading[] =>
  Object.entries(values).map(([key, value]) => reading(name, value, { [label]: key }));

/** The budgets of the installations that have least, and how many have to wait. */
const budgetsOf = ({ budgets }: StoreVitals, now: number): readonly Reading[] => {
  const left = budgets.flatMap(({ installation, budget: { remaining, reset } }) => {
    // What was left before the limit began anew says nothing.
    const known = remaining !== null && (reset ?? 0) > now ? remaining : null;
    return known === null ? [] : [{ installation, known }];
  });
  const least = left.toSorted((a, b) => a.known - b.known).slice(0, MOST_INSTALLATIONS);
  return [
    ...least.map(({ installation, known }) =>
      reading('aurora_budget_remaining', known, { installation: String(installation) }),
    ),
    reading('aurora_budget_blocked', budgets.filter(({ budget }) => budget.blockedUntil > now).length),
  ];
};

const storedReadings = (stored: StoreVitals, now: number, startedAt: number): readonly Reading[] => {
  const { figures, sweptAt, resyncedAt } = stored;
  const age = (at: number | null): number => Math.max(0, now - (at ?? startedAt)) / 1_000;
  return [
    reading('aurora_lane_lag_seconds', figures.lagMs / 1_000),
    ...each('aurora_lanes', 'state', figures.lanes),
    ...each('aurora_inbox_deliveries', 'state', figures.inbox),
    reading('aurora_intents_in_doubt', figures.inDoubt),
    ...each('aurora_enforced_repositories', 'level', figures.enforcement),
    ...budgetsOf(stored, now),
    reading('aurora_sweep_age_seconds', age(sweptAt)),
    reading('aurora_resync_age_seconds', age(resyncedAt)),
  ];
};

/** What the gauges say: nothing of the store when it does not answer. */
export const readingsOf = ({ now, startedAt, stored, facts }: Vitals): readonly Reading[] => [
  reading('aurora_build_info', 1, { version: VERSION }),
  reading('aurora_store_up', stored === null ? 0 : 1),
  ...Object.entries(readinessOf(facts).parts).map(([part, { status }]) =>
    reading('aurora_ready', HEALTH[status], { part }),
  ),
  ...(stored === null ? [] : storedReadings(stored, now, startedAt)),
];
