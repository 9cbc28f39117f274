import { measure, type Command, type Sample } from './measure.ts';
import { spread, type Spread } from './statistics.ts';

export interface Contender {
  readonly name: string;
  readonly command: Command;
  /** Brings the files into the state the run is about, before every run; not measured. */
  readonly before?: (round: number) => void;
  /** Runs it once before the first round, not measured. */
  readonly warmUp?: boolean;
  /** Takes part in every round, however slow: the goals are about it. */
  readonly always?: boolean;
}

/** Samples by contender and round; a contender that was left out of a round has none for it. */
export interface Race {
  readonly samples: ReadonlyMap<string, readonly (Sample | undefined)[]>;
  readonly failures: ReadonlyMap<string, string>;
}

export interface RaceRules {
  readonly rounds: number;
  /** A contender of which a run took longer than so many milliseconds takes part in so many rounds only. */
  readonly slow: readonly { readonly overMs: number; readonly rounds: number }[];
  /** No round begins after this many milliseconds. */
  readonly budgetMs: number;
  /** Time (of `performance.now`) after which only those run that always do. */
  readonly deadline: number;
}

/** Nine rounds, or three when somebody is only trying the harness. */
export const usualRules = (quick: boolean): RaceRules => ({
  rounds: quick ? 3 : 9,
  slow: [
    { overMs: 5000, rounds: quick ? 1 : 2 },
    { overMs: 20_000, rounds: 1 },
  ],
  budgetMs: quick ? 20_000 : 60_000,
  deadline: Infinity,
});

const roundsOf = ({ rounds, slow }: RaceRules, samples: readonly (Sample | undefined)[]): number => {
  const longest = Math.max(0, ...samples.map((sample) => sample?.wallMs ?? 0));
  return Math.min(rounds, ...slow.filter(({ overMs }) => longest > overMs).map((rule) => rule.rounds));
};

/**
 * Runs the contenders in turn, A B C, B C A, C A B…, so that what the machine does meanwhile hits all of them alike.
 * Only figures of the same round are compared.
 */
export const race = async (contenders: readonly Contender[], rules: RaceRules): Promise<Race> => {
  const samples = new Map(contenders.map(({ name }) => [name, [] as (Sample | undefined)[]]));
  const failures = new Map<string, string>();
  const runOne = async (contender: Contender, round: number): Promise<Sample | undefined> => {
    if (failures.has(contender.name)) return undefined;
    try {
      contender.before?.(round);
      return await measure(contender.command);
    } catch (cause) {
      failures.set(contender.name, cause instanceof Error ? cause.message : String(cause));
      return undefined;
    }
  };
  const mayRun = ({ name, always }: Contender, round: number): boolean => {
    if (always) return true;
    const own = samples.get(name) ?? [];
    if (performance.now() < rules.deadline) return round < roundsOf(rules, own);
    if (own.length === 0) failures.set(name, 'no time was left for it');
    return false;
  };

  for (const contender of contenders) if (contender.warmUp) await runOne(contender, -1);
  const started = performance.now();
  for (let round = 0; round < rules.rounds; round++) {
    if (round > 0 && performance.now() - started > rules.budgetMs) break;
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(round + turn) % contenders.length];
      if (contender === undefined || !mayRun(contender, round)) continue;
      const sample = await runOne(contender, round);
      const own = samples.get(contender.name);
      if (own) own[round] = sample;
    }
  }
  return { samples, failures };
};

type Aspect = (sample: Sample) => number | null;

export const wall: Aspect = ({ wallMs }) => wallMs;
export const cpu: Aspect = ({ userMs, systemMs }) => userMs + systemMs;
export const own: Aspect = ({ own: said }) => said;
export const peak: Aspect = ({ peakMiB }) => peakMiB;

export const figures = ({ samples }: Race, name: string, aspect: Aspect = wall): Spread | null =>
  spread(
    (samples.get(name) ?? [])
      .map((sample) => (sample ? aspect(sample) : null))
      .filter((value) => value !== null),
  );

/** One over the other in each round both took part in. */
export const ratio = (
  { samples }: Race,
  name: string,
  base: string,
  aspect: Aspect = wall,
): Spread | null => {
  const bases = samples.get(base) ?? [];
  const ratios = (samples.get(name) ?? []).map((sample, round) => {
    const other = bases[round];
    const [above, below] = [sample && aspect(sample), other && aspect(other)];
    return above && below ? above / below : null;
  });
  return spread(ratios.filter((value) => value !== null));
};
