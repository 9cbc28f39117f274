import { count } from '../model/count.ts';
import { STAGE_WORDS } from '../model/looks.ts';
import type { CheckOutcome } from '../model/outcome.ts';
import { type Markup, markup } from './markup.ts';
import { fit, picture, type PictureOptions, point } from './picture.ts';
import type { ReportManifest } from './run-report.ts';
import { duration, type Look, OUTCOME_LOOKS } from './words.ts';

const WIDTH = 1040;
const LABELS = 210;
const RIGHT = 96;
const ROW = 22;
const TOP = 28;
const GROUP_GAP = 10;
const ROW_LIMIT = 80;

/** One line of the chart; times in milliseconds from the start of the run. */
interface Bar {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly tone: Look['tone'];
  readonly note: string;
  readonly cached: boolean;
  readonly stage: boolean;
}

export interface TimelineOptions extends PictureOptions {
  /** Most checks to draw; the longest are kept. Default 80. */
  readonly limit?: number;
}

const stageBars = (manifest: ReportManifest, zero: number): readonly Bar[] =>
  manifest.stages.map(({ stage, startedAt, durationMs }) => {
    const from = Date.parse(startedAt) - zero;
    const note = duration(durationMs);
    return {
      label: `${stage} ${STAGE_WORDS[stage]}`,
      from,
      to: from + durationMs,
      tone: 'calm',
      note,
      cached: false,
      stage: true,
    };
  });

/** A reused outcome may carry the times of the run it came from: it is drawn where this run took it up, without length. */
const checkBar = (outcome: CheckOutcome, manifest: ReportManifest, zero: number): Bar => {
  const look = OUTCOME_LOOKS[outcome.outcome];
  const cached = outcome.cachedFrom !== null;
  const began = Date.parse(outcome.startedAt) - zero;
  const taken = manifest.stages.find(({ stage }) => stage === 'T03')?.startedAt ?? manifest.startedAt;
  const from = cached && (began < 0 || began > manifest.durationMs) ? Date.parse(taken) - zero : began;
  const note = cached ? `${look.icon} cached` : `${look.icon} ${duration(outcome.durationMs)}`;
  return {
    label: outcome.id,
    from,
    to: cached ? from : from + outcome.durationMs,
    tone: look.tone,
    note,
    cached,
    stage: false,
  };
};

const STEPS = [
  10, 50, 100, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000, 1_800_000,
  3_600_000,
];

const ticks = (total: number): readonly number[] => {
  const step =
    STEPS.find((candidate) => total / candidate <= 8) ?? Math.ceil(total / 8 / 3_600_000) * 3_600_000;
  return Array.from({ length: Math.floor(total / step) + 1 }, (_, index) => index * step);
};

const tickWord = (ms: number): string =>
  ms === 0
    ? '0'
    : ms < 60_000
      ? ms < 1000
        ? `${ms} ms`
        : `${ms / 1000} s`
      : ms % 60_000 === 0
        ? `${ms / 60_000} min`
        : `${Math.floor(ms / 60_000)}:${String((ms % 60_000) / 1000).padStart(2, '0')}`;

/** Checks stand a little apart from the stages above them. */
const rowTop = (bar: Bar, index: number): number => TOP + index * ROW + (bar.stage ? 0 : GROUP_GAP);

const draw = (bar: Bar, index: number, scale: (ms: number) => number): Markup => {
  const y = rowTop(bar, index);
  const [x, end] = [scale(bar.from), scale(bar.to)];
  const width = bar.cached ? 14 : Math.max(3, end - x);
  return markup`<g><title>${bar.label}: ${bar.note}</title><text class="${bar.stage ? 'strong' : ''}" x="0" y="${y + 15}">${fit(bar.label, LABELS - 14)}</text><rect class="${bar.tone}${bar.cached ? ' cached' : ''}" x="${point(x)}" y="${y + 4}" width="${point(width)}" height="14" rx="3"/><text class="soft small" x="${point(x + width + 6)}" y="${y + 15}">${bar.note}</text></g>`;
};

/** What ran when, as an SVG chart: stages first, then checks in the order they began; reused outcomes are marked. */
export const timelineSvg = (
  manifest: ReportManifest,
  outcomes: readonly CheckOutcome[],
  options: TimelineOptions = {},
): string => {
  const zero = Date.parse(manifest.startedAt);
  const limit = options.limit ?? ROW_LIMIT;
  const chosen = new Set(outcomes.toSorted((a, b) => b.durationMs - a.durationMs).slice(0, limit));
  const checks = outcomes
    .filter((outcome) => chosen.has(outcome))
    .map((outcome) => checkBar(outcome, manifest, zero))
    .toSorted((a, b) => a.from - b.from);
  const bars = [...stageBars(manifest, zero), ...checks];
  const total = Math.max(1, manifest.durationMs, ...bars.map(({ to }) => to));
  const scale = (ms: number): number =>
    LABELS + (Math.min(Math.max(ms, 0), total) / total) * (WIDTH - LABELS - RIGHT);
  const height = TOP + bars.length * ROW + GROUP_GAP + 8;
  const grid = ticks(total).map(
    (ms) =>
      markup`<path class="grid" d="M${point(scale(ms))} ${TOP - 6}V${height - 8}"/><text class="soft small" x="${point(scale(ms))}" y="${TOP - 12}" text-anchor="middle">${tickWord(ms)}</text>`,
  );
  const hidden = outcomes.length - chosen.size;
  const description = `${count(manifest.stages.length, 'stage')} and ${count(outcomes.length, 'check')} in ${duration(manifest.durationMs)}${hidden > 0 ? `; the ${chosen.size} longest are drawn` : ''}.`;
  const body = [grid, bars.map((bar, index) => draw(bar, index, scale))];
  return picture(
    'timeline',
    { width: WIDTH, height },
    { title: 'Timeline of the run', description },
    body,
    options,
  ).text;
};
