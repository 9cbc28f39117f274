import type { KindFacts } from '../kind.ts';
import { looksLikeGlob, withoutSlash } from '../shared/read.ts';
import { describe } from './describe.ts';
import type { Params } from './schema.ts';

/** A file, glob or directory is there (or not), with the content it should have. */
export const fileFacts: KindFacts<Params> = {
  kind: 'file',
  tier: 'read',
  volatile: () => false,
  inputs: ({ path }) => (looksLikeGlob(path) ? [path] : [path, `${withoutSlash(path)}/**`]),
  command: () => null,
  describe,
};
