import { createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { openEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import { createReceiver } from '../../../src/adapters/http/receiver.ts';
import { serve } from '../../../src/adapters/http/serve.ts';

/** The receiver on a real store, as a process that a test can kill. Prints its port. */
const store = await openEmbedded(process.argv[2] ?? '');
const deliveries = createDeliveriesWriter(store);
const lane = { installation: 1, repositoryId: 7, repository: 'acme/rocket', concern: 'sync' };
const receive = createReceiver({
  secrets: [process.argv[3] ?? ''],
  accept: ({ id, event, body }) =>
    deliveries.accept({ id, event, action: null, body, lanes: [lane], receivedAt: 0 }),
  refused: () => {},
});
const { port } = await serve('127.0.0.1', 0, new Map([['POST /hook', receive]]), () => {});
process.stdout.write(`${port}\n`);
