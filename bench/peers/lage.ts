import { goalsOf, json, stepsOf, type Peer } from './peer.ts';

/** lage runs npm scripts of packages in a workspace; the steps are scripts of one package. */
export const lage: Peer = {
  name: 'lage',
  version: 'lage',
  argv: ['lage', 'all', '--concurrency', '2', '--log-level', 'error'],
  env: { DO_NOT_TRACK: '1' },
  files: (graph, command) => ({
    'package.json': json({ name: 'root', version: '1.0.0', private: true, workspaces: ['packages/*'] }),
    'package-lock.json': json({
      name: 'root',
      lockfileVersion: 3,
      packages: { '': { name: 'root', workspaces: ['packages/*'] } },
    }),
    'packages/bench/package.json': json({
      name: 'bench',
      version: '1.0.0',
      scripts: Object.fromEntries(
        ['all', ...stepsOf(graph).map(({ id }) => id)].map((id) => [id, id === 'all' ? 'true' : command(id)]),
      ),
    }),
    'lage.config.js': `module.exports = ${json({
      npmClient: 'npm',
      pipeline: {
        all: goalsOf(graph),
        ...Object.fromEntries(
          stepsOf(graph).map(({ id, needs }) => [
            id,
            { dependsOn: needs ? [needs] : [], inputs: ['in.txt'], outputs: [] },
          ]),
        ),
      },
      cacheOptions: { cacheStorageConfig: { provider: 'local' }, outputGlob: [] },
    })}`,
    '.gitignore': 'node_modules\nran.log\n',
  }),
  input: 'packages/bench/in.txt',
  state: [],
  git: true,
  limits: { cold: { fan: 100, chain: 100 }, unchanged: { fan: 100, chain: 100 } },
};
