import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Imports a project's own module, `./my-check.mjs`, relative to the project. */
export const importFrom =
  (root: string) =>
  (specifier: string): Promise<unknown> =>
    import(/* webpackIgnore: true */ pathToFileURL(join(root, specifier)).href);
