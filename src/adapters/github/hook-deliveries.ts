import { z } from 'zod';
import type {
  DeliveryAttempt,
  HookDeliveriesReader,
  HookDeliveriesWriter,
} from '../../ports/hook-deliveries.ts';
import type { Client, Page } from './client.ts';
import type { Parameters } from './send.ts';

const pageSchema = z.array(
  z
    .object({
      // GitHub's ids of deliveries are beyond what a number holds exactly.
      id: z.union([z.number(), z.bigint()]).transform(String),
      guid: z.string(),
      delivered_at: z.string(),
      status_code: z.number(),
    })
    .transform(({ id, guid, delivered_at: at, status_code: status }) => ({
      id,
      guid,
      at: Date.parse(at),
      ok: status >= 200 && status < 300,
    })),
);

const LIST = 'GET /app/hook/deliveries';

/** Deliveries of the App's webhook, asked as the App itself. */
export const createHookDeliveries = (
  app: () => Promise<Client>,
): HookDeliveriesReader & HookDeliveriesWriter => ({
  since: async (time) => {
    const client = await app();
    const found: DeliveryAttempt[] = [];
    let asked: Parameters | null = {};
    while (asked !== null) {
      const page: Page<DeliveryAttempt> = await client.page(pageSchema, LIST, asked);
      found.push(...page.items.filter(({ at }) => at >= time));
      const last = page.items.at(-1);
      asked = last !== undefined && last.at >= time ? page.next : null;
    }
    return found;
  },
  redeliver: async (id) => {
    const route = 'POST /app/hook/deliveries/{delivery_id}/attempts';
    await (await app()).write(z.unknown(), route, { delivery_id: id });
  },
});
