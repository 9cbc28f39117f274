import { z } from 'zod';
import type { Client } from './client.ts';

const madeSchema = z.object({
  id: z.number(),
  slug: z.string(),
  name: z.string(),
  html_url: z.string(),
  pem: z.string(),
  webhook_secret: z.string().nullable(),
});

/** An App that was registered from a manifest, with its secrets. */
export interface RegisteredApp {
  readonly id: number;
  readonly name: string;
  /** Page of the App at GitHub. */
  readonly url: string;
  readonly privateKey: string;
  /** Null where the manifest asked for no webhook. */
  readonly webhookSecret: string | null;
}

/**
 * Trades the code of a registration for the App's secrets. It works once, within an hour.
 *
 * @throws RemoteFailure when GitHub does not know the code
 */
export const convertManifest = async (client: Client, code: string): Promise<RegisteredApp> => {
  const made = await client.write(madeSchema, 'POST /app-manifests/{code}/conversions', { code });
  return {
    id: made.id,
    name: made.name,
    url: made.html_url,
    privateKey: made.pem,
    webhookSecret: made.webhook_secret,
  };
};
