import type { Hub } from './additions/addition.ts';

/** Sends events in the form of GitHub's payloads to where the emulator sends its own; nowhere without an address. */
export const createEmit =
  (webhookUrl: string | undefined, installationId: number, ask: () => Promise<object | null>): Hub['emit'] =>
  async (event, payload, sender = 'acme') => {
    if (webhookUrl === undefined) return;
    const common = {
      repository: await ask(),
      installation: { id: installationId, node_id: `installation-${installationId}` },
      sender: { login: sender, type: sender.endsWith('[bot]') ? 'Bot' : 'User' },
    };
    await fetch(webhookUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-github-event': event },
      body: JSON.stringify({ ...common, ...payload }),
    });
  };
