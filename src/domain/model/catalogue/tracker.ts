import type { Catalogue } from './entry.ts';

/** AX2xxx: reading trackers, the graph, write-back. */
export const trackerCatalogue = {
  AX2001: {
    severity: 'error',
    title: 'Tracker not found',
    message: 'There is no tracker at {file}.',
    remedy: 'Name a Markdown or YAML file that exists, or set tracker in .github/aurora-x.yml.',
    why: 'Aurora-X can prove nothing about a document it cannot read.',
  },
} as const satisfies Catalogue;
