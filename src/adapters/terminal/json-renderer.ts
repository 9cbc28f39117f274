import type { Clock } from '../../ports/clock.ts';
import type { Renderer } from './line-renderer.ts';
import type { TerminalStream } from './look.ts';

/** Every event as one JSON line `{ schemaVersion, time, …event }`: for programs that follow a run. */
export const createJsonRenderer = (stream: TerminalStream, options: { readonly clock: Clock }): Renderer => ({
  emit: (event) => {
    const time = new Date(options.clock.now()).toISOString();
    stream.write(`${JSON.stringify({ schemaVersion: 1, time, ...event })}\n`);
  },
  close: () => undefined,
});
