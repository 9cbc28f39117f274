import type { Catalogue } from './entry.ts';

/** AX7xxx: evidence, reports, artifacts. */
export const publicationCatalogue = {
  AX7001: {
    severity: 'error',
    title: 'Evidence was altered',
    message: '{file} does not have the digest that the run recorded.',
    remedy: 'Run the check again: aurora-x verify {item} --force.',
    why: 'Evidence is bound to its run by digest.',
  },
} as const satisfies Catalogue;
