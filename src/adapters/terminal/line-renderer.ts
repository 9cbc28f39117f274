import type { RunEvent } from '../../domain/model/event.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Events } from '../../ports/events.ts';
import { eventLine } from './event-line.ts';
import { createPaint, type TerminalStream } from './look.ts';
import { elapsed } from './text.ts';

/** Something that shows a run while it happens. `close` leaves the terminal as a person expects it. */
export interface Renderer extends Events {
  close(): void;
}

export interface RendererOptions {
  readonly clock: Clock;
  readonly color: boolean;
}

/** One line per state change, each with the time since the start: for pipes and CI logs. */
export const createLineRenderer = (stream: TerminalStream, options: RendererOptions): Renderer => {
  const paint = createPaint(options.color);
  const start = options.clock.monotonic();
  return {
    emit(event: RunEvent) {
      const line = eventLine(event, paint);
      if (line === null) return;
      const since = elapsed(options.clock.monotonic() - start).padStart(9);
      stream.write(`${paint.dim(since)}  ${line}\n`);
    },
    close: () => undefined,
  };
};
