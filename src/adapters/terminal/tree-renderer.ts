import type { RunEvent } from '../../domain/model/event.ts';
import { eventLine } from './event-line.ts';
import { frameLines } from './frame.ts';
import { createLineRenderer, type Renderer, type RendererOptions } from './line-renderer.ts';
import { createPaint, isTrouble, type TerminalStream } from './look.ts';
import { advance, START } from './progress.ts';

/** Below this the tree would be all ellipses. */
const MIN_COLUMNS = 40;
const MIN_ROWS = 8;

const REDRAW_MS = 100;

/** Events that leave a line above the tree, because they matter after the run, too. */
const staysVisible = (event: RunEvent): boolean => {
  switch (event.type) {
    case 'run-started':
    case 'run-interrupted':
    case 'run-finished':
      return true;
    case 'check-finished':
      return isTrouble(event.outcome.outcome) || event.outcome.flaky;
    case 'check-challenged':
      return event.challenge.result === 'vacuous';
    case 'finding':
      return event.finding.severity !== 'note';
    default:
      return false;
  }
};

/**
 * A live tree of stages and running checks. It redraws in place with relative cursor moves only, and never hides
 * the cursor or leaves the line mode, so that even a killed process leaves a sane terminal. Too small a terminal
 * gets plain lines.
 */
export const createTreeRenderer = (stream: TerminalStream, options: RendererOptions): Renderer => {
  const size = () => ({ columns: stream.columns ?? 80, rows: stream.rows ?? 24 });
  if (size().columns < MIN_COLUMNS || size().rows < MIN_ROWS) return createLineRenderer(stream, options);

  const paint = createPaint(options.color);
  let state = START;
  let drawn = 0;

  /** Writes lines that stay, then the tree under them, in one piece so that nothing flickers. */
  const draw = (permanent: readonly string[]): void => {
    const frame = frameLines(state, options.clock.monotonic(), size(), paint);
    const up = drawn > 0 ? `\u001b[${drawn}A` : '';
    const text = [...permanent, ...frame].map((line) => `${line}\u001b[K\n`).join('');
    stream.write(`\r${up}${text}\u001b[J`);
    drawn = frame.length;
  };
  const timer = setInterval(() => draw([]), REDRAW_MS);
  timer.unref();

  const close = (): void => clearInterval(timer);

  return {
    emit(event) {
      state = advance(state, event, options.clock.monotonic());
      const line = staysVisible(event) ? eventLine(event, paint) : null;
      const ends = event.type === 'run-finished' || event.type === 'run-interrupted';
      if (ends) {
        close();
        draw([]);
        drawn = 0;
        stream.write(`${line ?? ''}\n`);
      } else if (line !== null || event.type.startsWith('stage-')) {
        draw(line === null ? [] : [line]);
      }
    },
    close,
  };
};
