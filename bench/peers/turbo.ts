import { goalsOf, json, stepsOf, type Peer } from './peer.ts';

/** turbo runs scripts of packages; the steps are scripts of the root package. */
export const turbo: Peer = {
  name: 'turbo',
  version: 'turbo',
  argv: ['turbo', 'run', 'all', '--concurrency=2', '--output-logs=errors-only', '--no-update-notifier'],
  env: { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  files: (graph, command) => ({
    'package.json': json({
      name: 'bench',
      version: '1.0.0',
      private: true,
      packageManager: 'npm@11.0.0',
      workspaces: ['packages/*'],
      scripts: Object.fromEntries(stepsOf(graph).map(({ id }) => [id, command(id)])),
    }),
    'package-lock.json': json({ name: 'bench', lockfileVersion: 3, packages: { '': { name: 'bench' } } }),
    'turbo.json': json({
      tasks: {
        ...Object.fromEntries(
          stepsOf(graph).map(({ id, needs }) => [
            `//#${id}`,
            { dependsOn: needs ? [`//#${needs}`] : [], inputs: ['in.txt'], outputs: [] },
          ]),
        ),
        '//#all': { dependsOn: goalsOf(graph).map((id) => `//#${id}`), inputs: ['in.txt'], outputs: [] },
      },
    }),
    '.gitignore': 'node_modules\n.turbo\nran.log\n',
  }),
  state: [],
  git: true,
  limits: { cold: { fan: 100, chain: 100 }, unchanged: { fan: 1000, chain: 100 } },
};
