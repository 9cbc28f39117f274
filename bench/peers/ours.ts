import { join } from 'node:path';
import { ROOT } from '../support/places.ts';
import { stepsOf, type Peer } from './peer.ts';

/** Aurora-X as users run it: the built command line, everything on. */
export const ours: Peer = {
  name: 'Aurora-X',
  version: ['node', join(ROOT, 'dist/cli/index.js'), '--version'],
  argv: ['node', join(ROOT, 'dist/cli/index.js'), 'spec', '--input', 'spec.yaml', '--json'],
  files: (graph, command) => ({
    'spec.yaml': [
      'version: 1',
      'name: bench',
      'checks:',
      ...stepsOf(graph).map(
        ({ id, needs }) =>
          `  - { id: ${id}, run: '${command(id)}', inputs: [in.txt]${needs ? `, needs: [${needs}]` : ''} }`,
      ),
      '',
    ].join('\n'),
  }),
  state: ['spec_runs', 'logs'],
};
