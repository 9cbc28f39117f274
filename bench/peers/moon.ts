import { goalsOf, json, stepsOf, type Peer } from './peer.ts';

export const moon: Peer = {
  name: 'moon',
  version: '@moonrepo/cli',
  argv: ['moon', 'run', 'bench:all', '--concurrency', '2', '--quiet'],
  env: { MOON_TELEMETRY: 'false', DO_NOT_TRACK: '1', PROTO_OFFLINE: 'true' },
  files: (graph, command) => ({
    '.moon/workspace.yml': 'projects:\n  bench: "."\ntelemetry: false\nvcs:\n  defaultBranch: main\n',
    'moon.yml': json({
      language: 'bash',
      tasks: {
        ...Object.fromEntries(
          stepsOf(graph).map(({ id, needs }) => [
            id,
            {
              ...(command(id) === 'true' ? { command: 'true' } : { script: command(id) }),
              inputs: ['in.txt'],
              deps: needs ? [`~:${needs}`] : [],
            },
          ]),
        ),
        all: { command: 'noop', deps: goalsOf(graph).map((id) => `~:${id}`) },
      },
    }),
    '.gitignore': 'node_modules\n.moon/cache\nran.log\n',
  }),
  state: [],
  git: true,
  limits: { cold: { fan: 1000, chain: 100 }, unchanged: { fan: 1000, chain: 100 } },
};
