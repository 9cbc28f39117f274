import { createDeliveriesWriter } from '../../../src/adapters/database/deliveries.ts';
import { openEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import type { Store } from '../../../src/adapters/database/store.ts';
import { createReceiver } from '../../../src/adapters/http/receiver.ts';
import { serve } from '../../../src/adapters/http/serve.ts';

/** The receiver on a real store, as a process that a test can kill, or that dies at a point. Prints its port. */
const [, , directory = '', secret = '', point = ''] = process.argv;

/** As `kill -9` would, when this is the point. */
const dieAt = (here: string): void => {
  if (here === point) process.kill(process.pid, 'SIGKILL');
};

const opened = await openEmbedded(directory);
const store: Store = {
  ...opened,
  transaction: async (work) =>
    opened.transaction(async (tx) => {
      const result = await work(tx);
      dieAt('before-commit');
      return result;
    }),
};
const deliveries = createDeliveriesWriter(store);
const lane = { installation: 1, repositoryId: 7, repository: 'acme/rocket', concern: 'sync' };
const receive = createReceiver({
  secrets: [secret],
  accept: async ({ id, event }) => {
    dieAt('before-insert');
    const kept = await deliveries.accept({ id, event, action: null, lanes: [lane], receivedAt: 0 });
    dieAt('after-commit');
    return kept;
  },
  refused: () => {},
});
const { port } = await serve(
  '127.0.0.1',
  0,
  new Map([
    [
      'POST /hook',
      async (message, response) => {
        // What was answered is on its way: the sender has it.
        response.once('close', () => dieAt('after-answer'));
        await receive(message, response);
      },
    ],
  ]),
  () => {},
);
process.stdout.write(`${port}\n`);
