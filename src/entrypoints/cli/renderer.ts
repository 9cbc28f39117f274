import { createClock } from '../../adapters/system/clock.ts';
import { createGroupRenderer } from '../../adapters/terminal/group-renderer.ts';
import { inBatches } from '../../adapters/terminal/batches.ts';
import { createLineRenderer, type Renderer } from '../../adapters/terminal/line-renderer.ts';
import type { TerminalStream } from '../../adapters/terminal/look.ts';
import { createTreeRenderer } from '../../adapters/terminal/tree-renderer.ts';
import type { CommandContext } from './command.ts';

const isSet = (value: string | undefined): boolean =>
  value !== undefined && value !== '' && value !== '0' && value !== 'false';

/** Also when the process is ended in the middle of a run, its last lines are seen. */
const batched = (stream: TerminalStream, create: (stream: TerminalStream) => Renderer): Renderer => {
  const batches = inBatches(stream);
  const renderer = create(batches);
  process.once('exit', batches.flush);
  return {
    emit: (event) => renderer.emit(event),
    close: () => {
      renderer.close();
      batches.flush();
      process.off('exit', batches.flush);
    },
  };
};

/**
 * How a run is shown on stderr: folded groups inside GitHub Actions, a live tree on a terminal, plain lines
 * elsewhere and wherever a person asked for no drawing.
 */
export const chooseRenderer = (context: CommandContext): Renderer => {
  const { env, output, options } = context;
  const settings = { clock: createClock(), color: output.sayPaint.isColorSupported };
  if (env['GITHUB_ACTIONS'] === 'true') {
    return batched(output.stderr, (stream) =>
      createGroupRenderer(stream, { ...settings, annotations: true }),
    );
  }
  const plain =
    output.stderr.isTTY !== true ||
    options.flag('nonInteractive') ||
    env['TERM'] === 'dumb' ||
    isSet(env['CI']) ||
    isSet(env['AURORA_CI']);
  return plain
    ? batched(output.stderr, (stream) => createLineRenderer(stream, settings))
    : createTreeRenderer(output.stderr, settings);
};
