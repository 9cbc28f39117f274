import type { Catalogue } from './entry.ts';

/** AX3xxx: specs, synthesis, sentences. */
export const specCatalogue = {
  AX3001: {
    severity: 'error',
    title: 'Spec is not YAML',
    message: 'The spec cannot be read as YAML: {problem}.',
    remedy: 'Mend the YAML at the place shown.',
    why: 'A spec is a YAML document with version, name and checks.',
  },
} as const satisfies Catalogue;
