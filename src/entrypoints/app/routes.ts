import { createDeliveriesWriter } from '../../adapters/database/deliveries.ts';
import { createKnownRepositories } from '../../adapters/database/known-repositories.ts';
import { createLanes } from '../../adapters/database/lanes.ts';
import { createSettled } from '../../adapters/database/settled.ts';
import type { Store } from '../../adapters/database/store.ts';
import { createReceiver } from '../../adapters/http/receiver.ts';
import type { Routes } from '../../adapters/http/serve.ts';
import { createClock } from '../../adapters/system/clock.ts';
import { withoutMoot } from '../../application/intake/moot.ts';
import { routeEvent } from '../../application/intake/route-event.ts';
import type { Audit } from '../wiring/audit.ts';
import { recordedResults, refusalsTo } from './record-results.ts';
import type { Log } from './observe/log.ts';
import { readManifest } from './run-lane.ts';
import type { AppSettings } from './settings/settings.ts';
import { takeResults } from './take-results.ts';

/** What the App takes: webhooks, and reports of jobs. */
export const routesOf = (settings: AppSettings, store: Store, audit: Audit, log: Log): Routes => {
  const clock = createClock();
  const deliveries = createDeliveriesWriter(store);
  const settled = createSettled(store);
  const receive = createReceiver({
    secrets: settings.secrets,
    accept: async ({ id, event, body }) => {
      const { action, lanes } = await withoutMoot(event, body, routeEvent(event, body), settled);
      const kept = await deliveries.accept({ id, event, action, lanes, receivedAt: clock.now() });
      const { installation, repository } = lanes[0] ?? {};
      const named = { delivery: id, name: event, action, installation, repository };
      log('info', 'delivery', { ...named, kept, lanes: lanes.length });
      return kept;
    },
    refused: (status, reason, id) => log('warn', 'refused', { status, reason, delivery: id }),
  });
  const { origin, oidcIssuer: issuer, trustedWorkflows } = settings;
  const results = recordedResults(store, audit, readManifest);
  const lanes = createLanes(store);
  const repositories = createKnownRepositories(store);
  return new Map([
    ...(origin === null
      ? []
      : [
          [
            'POST /api/v1/runs',
            takeResults({
              issuer,
              audience: origin,
              trustedWorkflows,
              results,
              lanes,
              clock,
              repositories,
              log,
              refused: refusalsTo(audit),
            }),
          ] as const,
        ]),
    ['POST /api/github/webhooks', receive],
  ]);
};
