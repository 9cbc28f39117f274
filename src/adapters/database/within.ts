import type { Store, Tx } from './store.ts';

/** The store as it is inside a transaction: what is done with it is done with the transaction, or not at all. */
export const within = (store: Store, tx: Tx): Store => ({
  ...store,
  db: tx,
  transaction: async (work) => work(tx),
  close: async () => {},
});
