import { count } from '../model/count.ts';
import type { RunSummary } from '../model/run.ts';
import { markup } from './markup.ts';
import { picture, type PictureOptions, point } from './picture.ts';
import { VERDICT_LOOKS } from './words.ts';

const WIDTH = 1040;
const HEIGHT = 170;
const LEFT = 36;
const RIGHT = 44;
const TOP = 12;
const BOTTOM = 24;
const RUN_LIMIT = 60;

/** An interrupted run has no verdict. */
const UNDECIDED = { word: 'no verdict', tone: 'mute' };

/** A run as a point of the trend. */
export type TrendPoint = Pick<RunSummary, 'startedAt' | 'score' | 'verdict'>;

/** Readiness over the last runs (newest first, as the index has them) as SVG. Empty when fewer than two runs have a score. */
export const trendSvg = (history: readonly TrendPoint[], options: PictureOptions = {}): string => {
  const runs = history
    .slice(0, RUN_LIMIT)
    .flatMap(({ startedAt, score, verdict }) => (score === null ? [] : [{ startedAt, score, verdict }]))
    .toReversed();
  const [first, last] = [runs[0], runs.at(-1)];
  if (runs.length < 2 || first === undefined || last === undefined) return '';
  const x = (index: number): number => LEFT + (index / (runs.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (score: number): number =>
    TOP + (1 - Math.min(100, Math.max(0, score)) / 100) * (HEIGHT - TOP - BOTTOM);
  const line = runs.map(({ score }, index) => `${point(x(index))} ${point(y(score))}`).join('L');
  const grid = [0, 50, 100].map(
    (score) =>
      markup`<path class="grid" d="M${LEFT} ${point(y(score))}H${WIDTH - RIGHT}"/><text class="soft small" x="${LEFT - 8}" y="${point(y(score) + 4)}" text-anchor="end">${score}</text>`,
  );
  const dots = runs.map(({ score, verdict, startedAt }, index) => {
    const look = verdict === null ? UNDECIDED : VERDICT_LOOKS[verdict];
    return markup`<circle class="${look.tone}" cx="${point(x(index))}" cy="${point(y(score))}" r="3.5"><title>${startedAt.slice(0, 10)}: ${score} %, ${look.word}</title></circle>`;
  });
  const body = markup`${grid}<path class="area" d="M${point(x(0))} ${point(y(0))}L${line}L${point(x(runs.length - 1))} ${point(y(0))}z"/><path class="trend" d="M${line}"/>${dots}<text class="strong" x="${WIDTH - RIGHT + 8}" y="${point(y(last.score) + 4)}">${last.score} %</text><text class="soft small" x="${LEFT}" y="${HEIGHT - 6}">${first.startedAt.slice(0, 10)}</text><text class="soft small" x="${WIDTH - RIGHT}" y="${HEIGHT - 6}" text-anchor="end">${last.startedAt.slice(0, 10)}</text>`;
  const words = {
    title: 'Readiness over time',
    description: `From ${first.score} % on ${first.startedAt.slice(0, 10)} to ${last.score} % on ${last.startedAt.slice(0, 10)}, ${count(runs.length, 'run')}.`,
  };
  return picture('trend', { width: WIDTH, height: HEIGHT }, words, body, options).text;
};
