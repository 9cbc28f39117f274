import { goalsOf, stepsOf, type Peer } from './peer.ts';

export const ninja: Peer = {
  name: 'ninja -j2',
  version: ['ninja', '--version'],
  argv: ['ninja', '-j2', '--quiet'],
  files: (graph, command) => ({
    'build.ninja': [
      'rule step',
      '  command = $run',
      ...stepsOf(graph).flatMap(({ id, needs }) => [
        `build out/${id}: step in.txt${needs ? ` out/${needs}` : ''}`,
        `  run = ${command(id) === 'true' ? '' : `${command(id)} && `}touch out/${id}`,
      ]),
      `build all: phony ${goalsOf(graph)
        .map((id) => `out/${id}`)
        .join(' ')}`,
      'default all',
      '',
    ].join('\n'),
    'out/.keep': '',
  }),
  state: ['out/s*', '.ninja_log', '.ninja_deps'],
};
