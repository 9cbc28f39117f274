import { describe, expect, it } from 'vitest';
import { examineApp, type AppDoctorPorts } from '../../../src/application/doctor/examine-app.ts';
import { APP_EVENTS, APP_PERMISSIONS } from '../../../src/domain/model/app-permissions.ts';
import { RemoteFailure } from '../../../src/ports/remote-failure.ts';

const ALL = Object.fromEntries(APP_PERMISSIONS.map(({ name, level }) => [name, level]));
const tried = (ok: boolean) => ({ id: '1', guid: 'g', at: 0, ok });
const installation = { id: 7, account: 'acme', suspended: false, permissions: ALL };
const standing = { slug: 'aurora-x', permissions: ALL, events: APP_EVENTS, installations: [installation] };

const well: AppDoctorPorts = {
  standing: async () => standing,
  deliveries: async () => [tried(true)],
  left: async () => ({ remaining: 4_000, limit: 5_000 }),
  aheadMs: () => 500,
};

const refused = (status: number) => async (): Promise<never> => {
  throw new RemoteFailure(status === 0 ? 'lost' : 'refused', 'GET /app', status, 'Bad credentials');
};

const probes = async (ports: Partial<AppDoctorPorts>) => (await examineApp({ ...well, ...ports })).probes;
const probe = async (ports: Partial<AppDoctorPorts>, id: string) =>
  (await probes(ports)).find((one) => one.id === id);

const without = (...names: readonly string[]) =>
  Object.fromEntries(Object.entries(ALL).filter(([name]) => !names.includes(name)));

describe('app doctor', () => {
  it('is content when everything is as it should be', async () => {
    const report = await examineApp(well);
    expect(report.ok).toBe(true);
    expect(report.probes.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'github ok',
      'clock ok',
      'permissions ok',
      'events ok',
      'webhooks ok',
      'installations ok',
      'installation:7 ok',
      'limit:7 ok',
    ]);
  });

  it('says why GitHub refuses, and that the clock may be the reason', async () => {
    const report = await examineApp({ ...well, standing: refused(401), aheadMs: () => -90_000 });
    expect(report.ok).toBe(false);
    expect(report.probes).toMatchObject([
      { id: 'github', status: 'failed', detail: expect.stringContaining('401') },
      { id: 'clock', status: 'failed', detail: '90 seconds behind' },
    ]);
  });

  it('says that it cannot know the clock when nobody answers', async () => {
    const report = await examineApp({ ...well, standing: refused(0), aheadMs: () => null });
    expect(report.probes.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'github failed',
      'clock skipped',
    ]);
  });

  it.each<[string, Partial<AppDoctorPorts>, string, string, string]>([
    ['a clock ahead', { aheadMs: () => 31_000 }, 'clock', 'failed', '31 seconds ahead'],
    [
      'a permission that is not asked for',
      { standing: async () => ({ ...standing, permissions: without('administration') }) },
      'permissions',
      'warning',
      'administration: write (without it: ',
    ],
    [
      'a permission with which nothing works',
      { standing: async () => ({ ...standing, permissions: without('metadata', 'checks') }) },
      'permissions',
      'failed',
      'metadata: read (without it: nothing works)\nchecks',
    ],
    [
      'less than is needed',
      { standing: async () => ({ ...standing, permissions: { ...ALL, checks: 'read' } }) },
      'permissions',
      'warning',
      'checks: write',
    ],
    [
      'a permission that an owner has not accepted',
      {
        standing: async () => ({
          ...standing,
          installations: [{ ...installation, permissions: without('deployments') }],
        }),
      },
      'installation:7',
      'warning',
      'deployments',
    ],
    [
      'an event that is missing',
      { standing: async () => ({ ...standing, events: APP_EVENTS.slice(1) }) },
      'events',
      'warning',
      'not subscribed: branch_protection_configuration',
    ],
    ['no webhook', { deliveries: async () => [] }, 'webhooks', 'warning', 'none in the last day'],
    [
      'webhooks that came again',
      { deliveries: async () => [tried(true), tried(false)] },
      'webhooks',
      'warning',
      '1 of 2 did not arrive',
    ],
    [
      'webhooks that do not arrive',
      { deliveries: async () => [tried(false), tried(true)] },
      'webhooks',
      'failed',
      '1 of 2 did not arrive',
    ],
    ['no webhook address', { deliveries: refused(404) }, 'webhooks', 'failed', '404'],
    [
      'nobody who installed it',
      { standing: async () => ({ ...standing, installations: [] }) },
      'installations',
      'warning',
      'none',
    ],
    [
      'an installation that is suspended',
      { standing: async () => ({ ...standing, installations: [{ ...installation, suspended: true }] }) },
      'installation:7',
      'skipped',
      'suspended',
    ],
    [
      'few requests',
      { left: async () => ({ remaining: 9, limit: 5_000 }) },
      'limit:7',
      'warning',
      '9 of 5000',
    ],
    ['an installation that is gone', { left: refused(404) }, 'limit:7', 'failed', '404'],
  ])('finds %s', async (_name, ports, id, status, detail) => {
    expect(await probe(ports, id)).toMatchObject({ status, detail: expect.stringContaining(detail) });
  });

  it('says nothing of a limit that the server does not tell', async () => {
    expect(await probe({ left: async () => null }, 'limit:7')).toBeUndefined();
  });

  it('does not hide a bug of its own', async () => {
    const broken = async (): Promise<never> => {
      throw new TypeError('a bug');
    };
    await expect(examineApp({ ...well, deliveries: broken })).rejects.toThrow('a bug');
  });
});
