import type { GraphResult } from '../engine.ts';
import { ours } from '../peers/ours.ts';
import { mebibytes, time, times } from './cells.ts';
import { figures, peak, ratio } from './race.ts';
import type { Table } from './section.ts';

const WORDS = { cold: 'Everything to do', unchanged: 'Nothing changed' } as const;

/** Four tables: fan and chain, everything to do and nothing changed; a row for each tool, a column for each N. */
export const engineTables = (
  results: readonly GraphResult[],
  names: readonly string[],
  usual: number,
): readonly Table[] =>
  (['cold', 'unchanged'] as const).flatMap((temperature) =>
    (['fan', 'chain'] as const).map((shape): Table => {
      const own = results.filter(({ graph }) => graph.shape === shape);
      const columns = own.map(({ graph }) => `N = ${graph.size}`);
      return {
        title: `${WORDS[temperature]}, ${shape}: wall time, and its ratio to ours in the same round`,
        header: ['', ...columns.flatMap((column) => [column, '× ours']), 'peak MiB, smallest and largest N'],
        rows: names.map((name) => [
          name,
          ...own.flatMap((result) => [
            time(figures(result[temperature], name), usual),
            name === ours.name ? '1' : times(ratio(result[temperature], name, ours.name)),
          ]),
          [own[0], own.at(-1)]
            .map((result) => mebibytes(result ? figures(result[temperature], name, peak) : null))
            .join(' / '),
        ]),
      };
    }),
  );
