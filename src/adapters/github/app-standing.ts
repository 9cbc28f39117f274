import { z } from 'zod';
import type { AppStandingReader } from '../../ports/app-standing.ts';
import type { Client } from './client.ts';

const permissionsSchema = z.record(z.string(), z.string());
const appSchema = z.object({
  slug: z.string(),
  permissions: permissionsSchema.default({}),
  events: z.array(z.string()).default([]),
});
const installationsSchema = z.array(
  z.object({
    id: z.number(),
    account: z.object({ login: z.string().optional(), slug: z.string().optional() }).nullish(),
    suspended_at: z.string().nullish(),
    permissions: permissionsSchema.default({}),
  }),
);

/** What GitHub has of the App: its registration, and what the owners of its installations accepted. */
export const createAppStanding = (app: () => Promise<Client>): AppStandingReader => ({
  read: async () => {
    const client = await app();
    const { slug, permissions, events } = await client.get(appSchema, 'GET /app');
    const installations = await client.list(installationsSchema, 'GET /app/installations');
    return {
      slug,
      permissions,
      events,
      installations: installations.map(
        ({ id, account, suspended_at: suspendedAt, permissions: granted }) => ({
          id,
          account: account?.login ?? account?.slug ?? String(id),
          suspended: Boolean(suspendedAt),
          permissions: granted,
        }),
      ),
    };
  },
});
