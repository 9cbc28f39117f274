import type { Catalogue } from './entry.ts';

/** AX9xxx: bugs of ours. */
export const internalCatalogue = {
  AX9001: {
    severity: 'error',
    title: 'Internal error',
    message: '{problem}',
    remedy: 'Report it with the run directory attached.',
    why: 'This is a bug in Aurora-X, not in your project.',
  },
} as const satisfies Catalogue;
