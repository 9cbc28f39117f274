import { goalsOf, json, stepsOf, type Peer } from './peer.ts';

/** Without its daemon, which would stay behind; with it, a run with nothing changed takes about half as long. */
export const nx: Peer = {
  name: 'nx',
  version: 'nx',
  argv: ['nx', 'run', 'bench:all', '--parallel=2', '--outputStyle=stream'],
  env: { NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true', DO_NOT_TRACK: '1', CI: 'true' },
  files: (graph, command) => ({
    'package.json': json({ name: 'bench', version: '1.0.0', private: true }),
    'nx.json': json({ neverConnectToCloud: true, analytics: false }),
    'project.json': json({
      name: 'bench',
      root: '.',
      targets: {
        all: { executor: 'nx:noop', dependsOn: goalsOf(graph) },
        ...Object.fromEntries(
          stepsOf(graph).map(({ id, needs }) => [
            id,
            {
              executor: 'nx:run-commands',
              cache: true,
              inputs: ['{projectRoot}/in.txt'],
              outputs: [],
              options: { command: command(id), cwd: '{projectRoot}' },
              dependsOn: needs ? [needs] : [],
            },
          ]),
        ),
      },
    }),
    '.gitignore': 'node_modules\n.nx\nran.log\n',
  }),
  state: [],
  git: true,
};
