import { goalsOf, json, stepsOf, type Peer } from './peer.ts';

export const wireit: Peer = {
  name: 'wireit',
  version: 'wireit',
  argv: ['npm', 'run', '--silent', 'all'],
  env: { WIREIT_PARALLEL: '2', WIREIT_LOGGER: 'quiet' },
  files: (graph, command) => ({
    'package.json': json({
      name: 'bench',
      version: '1.0.0',
      private: true,
      scripts: Object.fromEntries(['all', ...stepsOf(graph).map(({ id }) => id)].map((id) => [id, 'wireit'])),
      wireit: {
        all: { dependencies: goalsOf(graph) },
        ...Object.fromEntries(
          stepsOf(graph).map(({ id, needs }) => [
            id,
            {
              command: command(id),
              files: ['in.txt'],
              output: [],
              packageLocks: [],
              dependencies: needs ? [needs] : [],
            },
          ]),
        ),
      },
    }),
  }),
  state: ['.wireit'],
};
