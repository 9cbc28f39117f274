import type { CheckKind } from '../kind.ts';
import { looksLikeGlob, withoutSlash } from '../shared/read.ts';
import { challenge } from './challenge.ts';
import { describe } from './describe.ts';
import { execute } from './execute.ts';
import { schema, type Params } from './schema.ts';

/** A file, glob or directory is there (or not), with the content it should have. */
export const fileKind: CheckKind<Params> = {
  kind: 'file',
  schema,
  tier: 'read',
  volatile: false,
  inputs: ({ path }) => (looksLikeGlob(path) ? [path] : [path, `${withoutSlash(path)}/**`]),
  command: () => null,
  describe,
  execute,
  challenge,
};
