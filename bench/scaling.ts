import type { Graph } from './peers/peer.ts';
import { ours } from './peers/ours.ts';
import { mebibytes, time, times } from './support/cells.ts';
import { writeProject } from './support/project.ts';
import { figures, peak, race, usualRules, wall, type Contender, type Race } from './support/race.ts';
import { atMost, type BenchOptions, type Goal, type Table } from './support/section.ts';
import { spread, type Spread } from './support/statistics.ts';

const nameOf = (size: number): string => `N = ${size}`;

/** (t(10 N) − t(1)) ÷ (t(N) − t(1)) in each round: a run of one step stands for the start-up. */
const growth = ({ samples }: Race, size: number): Spread | null => {
  const of = (count: number) => samples.get(nameOf(count)) ?? [];
  const [one, small, large] = [of(1), of(size), of(size * 10)];
  const ratios = large.map((sample, round) => {
    const [start, less] = [one[round], small[round]];
    return sample && start && less ? (sample.wallMs - start.wallMs) / (less.wallMs - start.wallMs) : null;
  });
  return spread(ratios.filter((value) => value !== null).filter(Number.isFinite));
};

const contenders = (sizes: readonly number[], cold: boolean): readonly (Contender & { size: number })[] =>
  sizes.map((size) => {
    const graph: Graph = { shape: 'fan', size };
    const { command, makeCold } = writeProject(ours, graph);
    return {
      name: nameOf(size),
      size,
      command,
      warmUp: !cold || size <= 100,
      ...(cold ? { before: makeCold } : {}),
    };
  });

/** Ten times the steps must not cost more than ten times the time, and a little. */
export const measureScaling = async (
  { quick, say }: BenchOptions,
  budgetMs: number,
): Promise<{ readonly goals: readonly Goal[]; readonly tables: readonly Table[] }> => {
  const sizes = quick ? [1, 10, 100, 1000] : [1, 10, 100, 1000, 10_000];
  // Ratios of one round need all sizes in it, so the slow one sets the number of rounds.
  const rules = { ...usualRules(quick), rounds: 3, slow: [], budgetMs: budgetMs / 2 };
  say('  growth with N');
  const cold = await race(contenders(sizes, true), rules);
  const unchanged = await race(contenders(sizes, false), rules);
  const judged = sizes.filter((size) => size >= 100 && sizes.includes(size * 10));
  return {
    goals: judged.map((size) =>
      atMost({
        id: `engine-growth-${size}`,
        sentence: `Everything to do, fan: from N = ${size} to ${size * 10}, without start-up (a run of one step)`,
        limit: 11,
        unit: '×',
        measured: growth(cold, size),
      }),
    ),
    tables: [
      {
        title: 'Growth with N, fan (Aurora-X alone)',
        header: [
          '',
          'everything to do',
          '10 N ÷ N without start-up',
          'peak MiB',
          'nothing changed',
          'peak MiB',
        ],
        rows: sizes.map((size) => [
          nameOf(size),
          time(figures(cold, nameOf(size), wall), rules.rounds),
          size <= 10 ? '—' : times(growth(cold, size / 10)),
          mebibytes(figures(cold, nameOf(size), peak)),
          time(figures(unchanged, nameOf(size), wall), rules.rounds),
          mebibytes(figures(unchanged, nameOf(size), peak)),
        ]),
      },
    ],
  };
};
