import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A route as our code writes it, and where. */
export interface FoundRoute {
  /** `GET /repos/{owner}/{repo}/issues` */
  readonly route: string;
  readonly file: string;
}

/** Rooms whose strings are routes of GitHub: what the product asks, and what our additions to the emulator answer. */
const ROOMS = ['src/adapters/github', 'tests/support/emulator/additions'];

/** Asked by Octokit itself, to become an installation. */
const OF_OCTOKIT = 'POST /app/installations/{installation_id}/access_tokens';

const CONSTANT = /^(?:export )?const (\w+) =\s+(['`])((?:(?!\2).)*)\2/gm;
const TEXT = /(['`])((?:GET|POST|PUT|PATCH|DELETE) (?:(?!\1).)*)\1|(['`])(\/[^'`]*\{[^'`]*|\/[^'`]*)\3/g;
const ROUTE = /^(GET|POST|PUT|PATCH|DELETE) \/[\w{}+/.-]*$/;

/** Routes are also built of constants of the same file, `${GIT}/refs`. */
const filled = (text: string, constants: ReadonlyMap<string, string>): string => {
  const once = text.replaceAll(/\$\{(\w+)\}/g, (whole, name: string) => constants.get(name) ?? whole);
  return once === text ? text : filled(once, constants);
};

const routesOf = (text: string): string[] => {
  const constants = new Map([...text.matchAll(CONSTANT)].map((match) => [match[1] ?? '', match[3] ?? '']));
  const found = [...text.matchAll(TEXT)].map((match) => filled(match[2] ?? match[4] ?? '', constants));
  return found
    .map((route) => route.replaceAll('{+', '{').replace(/\?.*$/, ''))
    .filter((route) => ROUTE.test(route));
};

/**
 * Every route in the sources, once for each file that has it. POST /graphql is no part of the description; what begins
 * with an underscore is a test's own word to the emulator.
 */
export const findRoutes = (root: string): FoundRoute[] => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
  const found = files.flatMap((file) => {
    const routes = new Set(routesOf(readFileSync(join(root, file), 'utf8')));
    return [...routes].map((route) => ({ route, file }));
  });
  return [...found, { route: OF_OCTOKIT, file: 'src/entrypoints/app/github-app.ts' }]
    .filter(({ route }) => route !== 'POST /graphql' && !route.includes(' /_'))
    .toSorted((a, b) => a.route.localeCompare(b.route) || a.file.localeCompare(b.file));
};

/** Our names of the places may differ from those of the description. */
export const shapeOf = (route: string): string => route.replaceAll(/\{[^}]*\}/g, '{}');
