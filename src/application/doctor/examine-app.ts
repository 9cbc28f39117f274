import { APP_EVENTS, APP_PERMISSIONS, type AppPermission } from '../../domain/model/app-permissions.ts';
import { count } from '../../domain/model/count.ts';
import type { AppStanding, Granted } from '../../ports/app-standing.ts';
import type { DeliveryAttempt } from '../../ports/hook-deliveries.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import type { DoctorReport } from './doctor.ts';
import { failed, ok, skipped, warning, type ProbeResult } from './probe.ts';

/** Facts about the App, asked of GitHub. Each may be refused by a `RemoteFailure`. */
export interface AppDoctorPorts {
  readonly standing: () => Promise<AppStanding>;
  /** Deliveries of the last day, newest first. */
  readonly deliveries: () => Promise<readonly DeliveryAttempt[]>;
  /** Requests that an installation has left, and of how many; null where GitHub does not say. */
  readonly left: (
    installation: number,
  ) => Promise<{ readonly remaining: number; readonly limit: number } | null>;
  /** How far our clock is ahead of GitHub's, by its last answer, good or not; null before any. */
  readonly aheadMs: () => number | null;
}

/** GitHub refuses what is signed more than a minute off. */
const SKEW_MS = 30_000;
const LOW = 0.1;
/** Asked one by one. */
const MOST_INSTALLATIONS = 20;

const RANK: Readonly<Record<string, number>> = { read: 1, write: 2, admin: 3 };
const isGranted = (granted: Granted, { name, level }: AppPermission): boolean =>
  (RANK[granted[name] ?? ''] ?? 0) >= (RANK[level] ?? 0);

/** Essential ones first, each with what is lost without it. */
const missingOf = (granted: Granted): readonly AppPermission[] =>
  APP_PERMISSIONS.filter((one) => !isGranted(granted, one)).toSorted(
    (a, b) => Number(b.without === null) - Number(a.without === null),
  );

const named = (missing: readonly AppPermission[]): string =>
  missing
    .map(({ name, level, without }) => `${name}: ${level} (without it: ${without ?? 'nothing works'})`)
    .join('\n');

const permissionsProbe = (id: string, title: string, granted: Granted, fix: string): ProbeResult => {
  const missing = missingOf(granted);
  if (missing.length === 0) return ok(id, title, `all ${count(APP_PERMISSIONS.length, 'permission')}`);
  const isEssential = missing.some(({ without }) => without === null);
  return (isEssential ? failed : warning)(id, title, named(missing), fix);
};

const eventsProbe = ({ events }: AppStanding): ProbeResult => {
  const missing = APP_EVENTS.filter((one) => !events.includes(one));
  return missing.length === 0
    ? ok('events', 'Events', `all ${APP_EVENTS.length}`)
    : warning(
        'events',
        'Events',
        `not subscribed: ${missing.join(', ')}`,
        'Subscribe to them in the settings of the App, under Permissions & events.',
      );
};

const clockProbe = ({ aheadMs }: AppDoctorPorts): ProbeResult => {
  const ahead = aheadMs();
  if (ahead === null) return skipped('clock', 'Clock', 'GitHub has not answered');
  const seconds = Math.round(Math.abs(ahead) / 1_000);
  const said = seconds < 2 ? 'as at GitHub' : `${count(seconds, 'second')} ${ahead > 0 ? 'ahead' : 'behind'}`;
  return Math.abs(ahead) > SKEW_MS
    ? failed(
        'clock',
        'Clock',
        said,
        'Have the clock set over the network: what the App signs is refused when it is a minute off.',
      )
    : ok('clock', 'Clock', said);
};

const problemOf = (error: unknown): string => {
  if (!(error instanceof RemoteFailure)) throw error;
  return error.status === 0 ? error.message : `${error.status} ${error.message}`;
};

const deliveriesProbe = async (ports: AppDoctorPorts): Promise<ProbeResult> => {
  const [id, title] = ['webhooks', 'Webhooks'];
  try {
    const tried = await ports.deliveries();
    const bad = tried.filter((one) => !one.ok);
    if (tried.length === 0)
      return warning(
        id,
        title,
        'none in the last day',
        'Have GitHub send one: push something, or look at Advanced in the settings of the App.',
      );
    if (bad.length === 0)
      return ok(id, title, `${count(tried.length, 'delivery', 'deliveries')} arrived in the last day`);
    const detail = `${bad.length} of ${tried.length} did not arrive in the last day`;
    const isDown = tried[0]?.ok === false;
    const fix =
      'Compare the webhook address in the settings of the App with AURORA_URL, and the secret with WEBHOOK_SECRET.';
    return (isDown ? failed : warning)(id, title, detail, fix);
  } catch (error) {
    return failed(id, title, problemOf(error), 'Is a webhook address set in the settings of the App?');
  }
};

const installationProbes = async (
  ports: AppDoctorPorts,
  standing: AppStanding,
): Promise<readonly ProbeResult[]> => {
  const probes: ProbeResult[] = [];
  for (const { id, account, suspended, permissions } of standing.installations.slice(0, MOST_INSTALLATIONS)) {
    const [name, title] = [`installation:${id}`, `Installed for ${account}`];
    if (suspended) {
      probes.push(skipped(name, title, 'suspended: the App leaves it alone'));
      continue;
    }
    const fix = 'An owner accepts the new permissions in the settings of the installation.';
    probes.push(permissionsProbe(name, title, permissions, fix));
    const budget = await ports.left(id).catch((error: unknown) => problemOf(error));
    const [budgetName, budgetTitle] = [`limit:${id}`, `Requests left for ${account}`];
    if (typeof budget === 'string')
      probes.push(failed(budgetName, budgetTitle, budget, 'Is the installation still there?'));
    else if (budget !== null) {
      const said = `${budget.remaining} of ${budget.limit}`;
      const isLow = budget.remaining < budget.limit * LOW;
      const wait = 'Work waits until the hour is over; look for whoever else uses the key of the App.';
      probes.push(isLow ? warning(budgetName, budgetTitle, said, wait) : ok(budgetName, budgetTitle, said));
    }
  }
  return probes;
};

/** Whether GitHub knows the App, lets it do what it is for, and reaches it. Nothing is changed. */
export const examineApp = async (ports: AppDoctorPorts): Promise<DoctorReport> => {
  const probes: ProbeResult[] = [];
  try {
    const standing = await ports.standing();
    probes.push(ok('github', 'GitHub', `the App is ${standing.slug}`), clockProbe(ports));
    const fix = 'Ask for them in the settings of the App, under Permissions & events.';
    probes.push(
      permissionsProbe('permissions', 'Permissions', standing.permissions, fix),
      eventsProbe(standing),
    );
    probes.push(await deliveriesProbe(ports));
    const installed = standing.installations.length;
    probes.push(
      installed === 0
        ? warning(
            'installations',
            'Installations',
            'none',
            'Install the App on a repository, from its page at GitHub.',
          )
        : ok('installations', 'Installations', String(installed)),
      ...(await installationProbes(ports, standing)),
    );
  } catch (error) {
    const fix =
      'Is APP_ID the number of the App, PRIVATE_KEY one of its keys, and the clock right? Can this machine reach GitHub?';
    probes.push(failed('github', 'GitHub', problemOf(error), fix), clockProbe(ports));
  }
  return { schemaVersion: 1, ok: probes.every(({ status }) => status !== 'failed'), probes };
};
