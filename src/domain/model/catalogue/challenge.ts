import type { Catalogue } from './entry.ts';

/** AX5xxx: proving that gates can fail. */
export const challengeCatalogue = {
  AX5001: {
    severity: 'warning',
    title: 'Gate cannot fail',
    message: '{command} still passes when {program} fails.',
    remedy: '{fix}',
    why: 'A gate that cannot fail proves nothing.',
  },
} as const satisfies Catalogue;
