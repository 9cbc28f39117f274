import type { Catalogue } from './entry.ts';

/** AX4xxx: running checks. */
export const executionCatalogue = {
  AX4001: {
    severity: 'error',
    title: 'Command failed',
    message: 'The command ended with exit code {exitCode}.',
    remedy: 'Run it in a terminal to see the same: {command}',
    why: 'The exit code of the command decides the check.',
  },
} as const satisfies Catalogue;
