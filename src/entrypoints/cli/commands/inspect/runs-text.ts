import { elapsed, oneLine } from '../../../../adapters/terminal/text.ts';
import type { RunsView } from '../../../../application/inspect/inspect-runs.ts';
import type { RunSummary } from '../../../../domain/model/run.ts';
import type { Colors, Output } from '../../output.ts';
import { renderTable, widthOf } from '../../table.ts';

const HEADER = ['Run', 'When (UTC)', 'Command', 'Verdict', 'Score', 'Took', 'Checks'];

const countsOf = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([word, count]) => `${count} ${word}`)
    .join(', ');

const row = (run: RunSummary): readonly string[] => [
  run.runId,
  run.startedAt.slice(0, 16).replace('T', ' '),
  run.command,
  run.status === 'interrupted' ? 'interrupted' : (run.verdict ?? '-'),
  run.score === null ? '' : String(run.score),
  elapsed(run.durationMs),
  countsOf(run.counts),
];

export const verdictTone = (paint: Colors, word: string): ((text: string) => string) =>
  ({ go: paint.green, 'no-go': paint.red, conditional: paint.yellow, interrupted: paint.yellow })[word] ??
  paint.dim;

const section = (title: string, lines: readonly string[], paint: Colors): readonly string[] =>
  lines.length === 0 ? [] : ['', paint.bold(title), ...lines.map((line) => `  ${line}`)];

/** The last runs for people: newest first, then what went wrong most often and what takes longest. */
export const runsText = (view: RunsView, output: Output): string => {
  const { paint } = output;
  if (view.runs.length === 0) return 'There are no runs yet. Start one with: aurora-x pipeline';
  const width = widthOf(output.stdout);
  const tone = (text: string, column: string): string =>
    column === 'Verdict' ? verdictTone(paint, text.trim())(text) : text;
  const errors = view.errors.map((group) => [
    `${group.count} ×`,
    group.code,
    group.title,
    `${group.runs.length === 1 ? 'run' : `${group.runs.length} runs, last`} ${group.runs[0] ?? ''}`,
  ]);
  const slow = view.slowest.map((one) => [
    elapsed(one.maxMs),
    one.check,
    `mean ${elapsed(one.meanMs)} over ${one.runs}`,
  ]);
  const newest = view.runs[0];
  return [
    ...renderTable(HEADER, view.runs.map(row), width, paint, tone),
    ...section('Errors by reason', untitled(errors, width, paint), paint),
    ...section('Slowest checks', untitled(slow, width, paint), paint),
    ...section(
      `Artifacts of ${newest?.runId ?? ''}`,
      view.artifacts.map((one) => oneLine(`${newest?.dir ?? ''}/${one.path}`)),
      paint,
    ),
    ...(view.errors[0]
      ? ['', paint.dim(`Next: aurora-x explain ${view.errors[0].code}, aurora-x inspect latest`)]
      : []),
  ].join('\n');
};

const untitled = (rows: readonly (readonly string[])[], width: number, paint: Colors): readonly string[] =>
  renderTable(
    (rows[0] ?? []).map(() => ''),
    rows,
    width - 2,
    paint,
  ).slice(1);
