import type { Store } from './store.ts';

/** Where a store is: a directory for the embedded one, or the URL of a PostgreSQL database. */
export type StorePlace = { readonly directory: string } | { readonly url: string };

/** @throws StoreRefused with the reason */
export const openStore = async (place: StorePlace): Promise<Store> =>
  'url' in place
    ? (await import('./open-postgres.ts')).openPostgres(place.url)
    : (await import('./open-embedded.ts')).openEmbedded(place.directory);

/** Opens a store beside the App that may have it. Null when there is none. */
export const visitStore = async (place: StorePlace): Promise<Store | null> =>
  'url' in place
    ? (await import('./open-postgres.ts')).openPostgres(place.url)
    : (await import('./open-embedded.ts')).visitEmbedded(place.directory);
