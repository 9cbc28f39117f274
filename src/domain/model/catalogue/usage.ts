import type { Catalogue } from './entry.ts';

/** AX10xx and AX11xx: command line, environment, files of ours. */
export const usageCatalogue = {
  AX1001: {
    severity: 'error',
    title: 'Unknown command',
    message: 'There is no command "{command}".',
    remedy: 'Run aurora-x --help{suggestion}.',
    why: 'The first word after aurora-x names the command.',
  },
} as const satisfies Catalogue;
