import type { Catalogue } from './entry.ts';

/** AX6xxx: standings, gates, waivers, SLOs, verdict. */
export const evaluationCatalogue = {
  AX6001: {
    severity: 'error',
    title: 'Done is refuted',
    message: '{item} is claimed done, but {check} failed.',
    remedy: 'Fix what the check shows, or reopen the item.',
    why: 'A claim of done is accepted only while its checks pass.',
  },
} as const satisfies Catalogue;
