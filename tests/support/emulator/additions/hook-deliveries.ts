import type { Attempt } from '../relay.ts';
import type { Addition, Hub } from './addition.ts';

const ask = async (hub: Hub, method: string, path: string): Promise<unknown> => {
  if (hub.webhookUrl === null) return null;
  const answer = await fetch(new URL(path, hub.webhookUrl), { method });
  return answer.json();
};

const itemOf = ({ id, guid, event, body, redelivery, status, at }: Attempt) => {
  const sent = JSON.parse(body) as {
    action?: string;
    installation?: { id: number };
    repository?: { id: number };
  }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator sent
  return {
    id,
    guid,
    delivered_at: new Date(at).toISOString(),
    redelivery,
    duration: 0.1,
    status: status >= 200 && status < 300 ? 'OK' : `Invalid HTTP Response: ${status}`,
    status_code: status,
    event,
    action: sent.action ?? null,
    installation_id: sent.installation?.id ?? null,
    repository_id: sent.repository?.id ?? null,
  };
};

/** What GitHub notes of the deliveries to the App, newest first by pages with a cursor; asked as the App itself. */
export const hookDeliveries: Addition = (hub) => ({
  'GET /app/hook/deliveries': async ({ query, from }) => {
    if (from.kind !== 'app')
      return { status: 401, body: { message: 'A JSON web token could not be decoded' } };
    const all = ((await ask(hub, 'GET', '/attempts')) ?? []) as Attempt[]; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own relay
    const size = Number(query.get('per_page') ?? 30);
    const before = Number(query.get('cursor') ?? Number.POSITIVE_INFINITY);
    const rest = all.toReversed().filter(({ id }) => id < before);
    const last = rest[size - 1];
    const more = last !== undefined && rest.length > size;
    const next = `<https://api.github.com/app/hook/deliveries?per_page=${size}&cursor=${last?.id ?? 0}>; rel="next"`;
    return {
      status: 200,
      body: rest.slice(0, size).map(itemOf),
      ...(more ? { headers: { link: next } } : {}),
    };
  },
  'POST /app/hook/deliveries/{delivery_id}/attempts': async ({ params, from }) => {
    if (from.kind !== 'app')
      return { status: 401, body: { message: 'A JSON web token could not be decoded' } };
    const { known } = (await ask(hub, 'POST', `/attempts/${params['delivery_id']}`)) as { known: boolean }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own relay
    return known ? { status: 202, body: {} } : { status: 404, body: { message: 'Not Found' } };
  },
});
