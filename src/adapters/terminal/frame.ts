import { STAGE_WORDS } from '../../domain/model/looks.ts';
import type { Paint } from './look.ts';
import type { Progress, RunningCheck, StageProgress } from './progress.ts';
import { displayWidth, elapsed, fit, oneLine } from './text.ts';

const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
/** Milliseconds that a picture of the spinner stays. */
const BEAT = 100;

export interface FrameSize {
  readonly columns: number;
  readonly rows: number;
}

const spinner = (now: number): string => SPINNER[Math.floor(now / BEAT) % SPINNER.length] ?? '·';

const stageNote = (state: Progress, stage: StageProgress): string => {
  if (stage.stage === 'T03' && state.total > 0) {
    return `${state.done}/${state.total}${state.bad > 0 ? ` · ${state.bad} not passed` : ''}`;
  }
  return stage.stage === 'T05' && state.challenged > 0 ? `${state.challenged} challenged` : '';
};

const stageLine = (
  state: Progress,
  stage: StageProgress,
  now: number,
  width: number,
  paint: Paint,
): string => {
  const done = stage.durationMs !== null;
  const time = stage.reused ? 'reused' : elapsed(stage.durationMs ?? now - stage.startedAt);
  const text = fit(
    `${stage.stage} ${STAGE_WORDS[stage.stage].padEnd(10)} ${time.padStart(9)}  ${stageNote(state, stage)}`,
    width - 2,
  );
  return done ? `${paint.green('✔')} ${text}` : `${paint.cyan(spinner(now))} ${paint.bold(text)}`;
};

const checkLine = (one: RunningCheck, now: number, width: number, paint: Paint): string => {
  const time = elapsed(now - one.startedAt);
  const room = width - 5 - time.length;
  const name = fit(oneLine(one.check), Math.min(room, Math.max(16, Math.floor(room / 3))), true);
  const rest = fit(oneLine(one.describe), Math.max(0, room - displayWidth(name) - 2), true);
  return `  ${paint.cyan(spinner(now))} ${name}  ${paint.dim(rest)} ${time}`;
};

/** The lines of the live view; none is wider than the terminal, and all fit on it. */
export const frameLines = (
  state: Progress,
  now: number,
  size: FrameSize,
  paint: Paint,
): readonly string[] => {
  const width = Math.max(1, size.columns - 1);
  const lines = state.stages.map((stage) => stageLine(state, stage, now, width, paint));
  const room = Math.max(1, size.rows - lines.length - 2);
  const shown = state.running.slice(0, room);
  lines.push(...shown.map((one) => checkLine(one, now, width, paint)));
  const hidden = state.running.length - shown.length;
  if (hidden > 0) lines.push(paint.dim(`  … and ${hidden} more`));
  return lines;
};
