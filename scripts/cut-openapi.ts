import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cutDescription, type CutDescription } from './openapi/cut.ts';
import { findRoutes } from './openapi/find-routes.ts';

const VERSION = '23.0.2';
const FILES = ['api.github.com', 'ghes-3.19'];

const HELP = `Cuts what our code asks of GitHub out of GitHub's own OpenAPI description, for the tests.

  node scripts/cut-openapi.ts             gets @octokit/openapi ${VERSION} with \`npm pack\` into the temporary folder
  node scripts/cut-openapi.ts <package>   takes the unpacked package from that folder

Run it by hand after adding a route to src/adapters/github or to tests/support/emulator/additions, and commit
tests/contract/github/openapi. The package is not a dependency: it is 385 MB, and we need a thousandth of it.
`;

const root = join(import.meta.dirname, '..');
const target = join(root, 'tests/contract/github/openapi');

const run = (command: string, args: readonly string[], cwd: string): void => {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
};

/** The package from the registry, kept for the next time. */
const unpacked = (): string => {
  const home = join(tmpdir(), `octokit-openapi-${VERSION}`);
  const folder = join(home, 'package');
  const wanted = FILES.map((name) => `package/generated/${name}.json`);
  if (wanted.every((file) => existsSync(join(home, file)))) return folder;
  mkdirSync(home, { recursive: true });
  run('npm', ['pack', '--silent', `@octokit/openapi@${VERSION}`], home);
  run('tar', ['xzf', `octokit-openapi-${VERSION}.tgz`, ...wanted], home);
  return folder;
};

/** A line for each operation and schema: a change shows what it changes. */
const written = ({ source, operations, schemas }: CutDescription): string => {
  const lines = (map: object): string =>
    Object.entries(map)
      .map(([name, one]) => `${JSON.stringify(name)}:${JSON.stringify(one)}`)
      .join(',\n');
  return `{"source":${JSON.stringify(source)},\n"operations":{\n${lines(operations)}\n},\n"schemas":{\n${lines(schemas)}\n}}\n`;
};

const cutAll = (folder: string): void => {
  const routes = [...new Set(findRoutes(root).map(({ route }) => route))];
  mkdirSync(target, { recursive: true });
  for (const name of FILES) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- GitHub's own file; what it lacks is reported below
    const description = JSON.parse(readFileSync(join(folder, 'generated', `${name}.json`), 'utf8')) as Record<
      string,
      unknown
    >;
    const { cut, missing } = cutDescription(description, `@octokit/openapi ${VERSION} ${name}`, routes);
    const text = written(cut);
    writeFileSync(join(target, `${name}.json`), text);
    process.stdout.write(
      `${name}: ${Object.keys(cut.operations).length} operations, ${Math.round(text.length / 1024)} kB\n`,
    );
    for (const route of missing) process.stdout.write(`  lacks ${route}\n`);
  }
};

const [argument] = process.argv.slice(2);
if (argument === '--help' || argument === '-h') process.stdout.write(HELP);
else cutAll(argument ?? unpacked());
