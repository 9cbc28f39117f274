import { goalsOf, stepsOf, type Peer } from './peer.ts';

const list = (ids: readonly string[]): string => ids.map((id) => JSON.stringify(id)).join(', ');

export const mise: Peer = {
  name: 'mise',
  version: '@jdxcode/mise',
  argv: ['mise', 'run', '--jobs', '2', '--quiet', 'all'],
  env: { MISE_OFFLINE: '1', MISE_YES: '1', MISE_TRUSTED_CONFIG_PATHS: '/' },
  files: (graph, command) => ({
    'mise.toml': [
      ...stepsOf(graph).map(
        ({ id, needs }) =>
          `[tasks.${id}]\nrun = ${JSON.stringify(command(id))}\nsources = ["in.txt"]\noutputs = { auto = true }\ndepends = [${needs ? list([needs]) : ''}]\n`,
      ),
      `[tasks.all]\ndepends = [${list(goalsOf(graph))}]\n`,
    ].join('\n'),
  }),
  state: [],
};
