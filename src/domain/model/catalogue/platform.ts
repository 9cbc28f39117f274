import type { Catalogue } from './entry.ts';

/** AX8xxx: the Action and GitHub. */
export const platformCatalogue = {
  AX8001: {
    severity: 'warning',
    title: 'The token may not write',
    message: 'GitHub refused to let this token {action}.',
    remedy: 'Grant {permission} in the workflow, or ignore this: the summary has the same content.',
    why: 'A pull request from a fork has a read-only token by design.',
  },
} as const satisfies Catalogue;
