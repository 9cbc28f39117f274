import type { Catalogue } from './entry.ts';

/** AX12xx: the configuration file. */
export const configCatalogue = {
  AX1201: {
    severity: 'error',
    title: 'Configuration not found',
    message: 'The configuration file {file} does not exist.',
    remedy: 'Create it with aurora-x init, or leave --config out to use the defaults.',
    why: 'A path given by hand must exist; without one the defaults apply.',
  },
} as const satisfies Catalogue;
