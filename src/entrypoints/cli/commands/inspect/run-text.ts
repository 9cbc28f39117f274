import { createPaint, outcomeSign } from '../../../../adapters/terminal/look.ts';
import { elapsed, fit, oneLine } from '../../../../adapters/terminal/text.ts';
import type { RunView } from '../../../../application/inspect/inspect-run.ts';
import type { TimelineRow } from '../../../../application/inspect/timeline.ts';
import type { CheckOutcome } from '../../../../domain/model/outcome.ts';
import type { Output } from '../../output.ts';
import { widthOf } from '../../table.ts';
import { verdictTone } from './runs-text.ts';

const LABEL = 22;
const TIME = 10;

/** A bar on the axis of the run; what took part of a column still gets one. */
const bar = (row: TimelineRow, spanMs: number, room: number): string => {
  const scale = room / Math.max(1, spanMs);
  const start = Math.min(room - 1, Math.floor(row.startMs * scale));
  const length = Math.max(1, Math.min(room - start, Math.round(row.durationMs * scale)));
  return ' '.repeat(start) + (row.kind === 'stage' ? '─' : '█').repeat(length);
};

const timeline = (view: RunView, output: Output): readonly string[] => {
  const { paint } = output;
  const room = Math.max(10, Math.min(60, widthOf(output.stdout) - LABEL - TIME - 6));
  const span = Math.max(1, ...view.timeline.map((row) => row.startMs + row.durationMs));
  return view.timeline.map((row) => {
    const label = fit(oneLine(row.label), LABEL, true);
    if (row.kind === 'stage') {
      return paint.dim(`  ${label} ${elapsed(row.durationMs).padStart(TIME)}  ${bar(row, span, room)}`);
    }
    const sign = row.outcome === null ? ' ' : outcomeSign(row.outcome, paint);
    if (row.cachedFrom !== null)
      return `${sign} ${label} ${paint.dim(`unchanged since run ${oneLine(row.cachedFrom)}`)}`;
    const tone = row.outcome === 'passed' ? paint.green : paint.red;
    return `${sign} ${label} ${elapsed(row.durationMs).padStart(TIME)}  ${tone(bar(row, span, room))}`;
  });
};

const trouble = (one: CheckOutcome, output: Output): readonly string[] => {
  const { paint } = output;
  const paintCheck = createPaint(paint.isColorSupported);
  const head = `${outcomeSign(one.outcome, paintCheck)} ${paint.bold(oneLine(one.id))}  ${one.outcome}${one.flaky ? ' (flaky)' : ''}`;
  const reason = one.reason === null ? [] : [`    ${one.reason.code} ${oneLine(one.reason.message)}`];
  const fix =
    one.reason === null || one.reason.remedy === ''
      ? []
      : [`    ${paint.dim('fix')} ${oneLine(one.reason.remedy)}`];
  const tail = one.tail
    .split('\n')
    .slice(-5)
    .map(oneLine)
    .filter((line) => line !== '')
    .map((line) => `    ${paint.dim('│')} ${line}`);
  return [head, ...reason, ...fix, ...tail];
};

const facts = ({ run, manifest }: RunView): readonly (readonly [string, string])[] => {
  const { environment } = manifest;
  return [
    ['started', `${run.startedAt} (${elapsed(run.durationMs)}, attempt ${manifest.attempt})`],
    ['command', manifest.command],
    [
      'commit',
      environment.commit === null
        ? 'none'
        : `${environment.commit}${environment.dirty ? ' with changes' : ''}`,
    ],
    ['machine', `${environment.os} ${environment.arch}, Node ${environment.node}, ${environment.tool}`],
    ['directory', run.dir],
  ];
};

/** One run for people: facts, timeline, what was not a plain pass, artifacts. */
export const runText = (view: RunView, output: Output): string => {
  const { paint } = output;
  const word = view.run.status === 'interrupted' ? 'interrupted' : (view.run.verdict ?? '-');
  const score = view.run.score === null ? '' : `  score ${view.run.score}`;
  const troubles = view.troubles.flatMap((one) => trouble(one, output));
  return [
    `${paint.bold(oneLine(view.run.runId))}  ${verdictTone(paint, word)(word.toUpperCase())}${score}`,
    ...facts(view).map(([name, value]) => `  ${paint.dim(name.padEnd(9))} ${oneLine(value)}`),
    '',
    paint.bold('Timeline'),
    ...timeline(view, output),
    ...(troubles.length > 0 ? ['', paint.bold('Not a plain pass'), ...troubles] : []),
    ...(view.artifacts.length > 0
      ? [
          '',
          paint.bold('Artifacts'),
          ...view.artifacts.map((one) => `  ${oneLine(`${view.run.dir}/${one.path}`)}`),
        ]
      : []),
  ].join('\n');
};
