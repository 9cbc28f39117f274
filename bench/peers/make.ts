import { goalsOf, stepsOf, type Graph, type Peer } from './peer.ts';

/** The stamp is the step; `command` is only there to count runs when the set-up is proven. */
const recipe = (run: string, id: string, throughShell: boolean): string => {
  if (run !== 'true') return `@${run} && touch out/${id}`;
  return throughShell ? `@sh -c 'touch out/${id}'` : `@touch out/${id}`;
};

const makefile = (graph: Graph, command: (id: string) => string, throughShell: boolean): string =>
  [
    `all: ${goalsOf(graph)
      .map((id) => `out/${id}`)
      .join(' ')}`,
    ...stepsOf(graph).map(
      ({ id, needs }) =>
        `out/${id}: in.txt${needs ? ` out/${needs}` : ''}\n\t${recipe(command(id), id, throughShell)}`,
    ),
    '',
  ].join('\n');

const make = (name: string, throughShell: boolean): Peer => ({
  name,
  version: ['make', '--version'],
  argv: ['make', '-j2', 'all'],
  files: (graph, command) => ({
    Makefile: makefile(graph, command, throughShell),
    'out/.keep': '',
  }),
  state: ['out/s*'],
});

export const makeDirect = make('make -j2', false);
export const makeShell = make('make -j2 (sh -c)', true);
