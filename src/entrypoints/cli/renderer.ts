import { createClock } from '../../adapters/system/clock.ts';
import { createGroupRenderer } from '../../adapters/terminal/group-renderer.ts';
import { createLineRenderer, type Renderer } from '../../adapters/terminal/line-renderer.ts';
import { createTreeRenderer } from '../../adapters/terminal/tree-renderer.ts';
import type { CommandContext } from './command.ts';

const isSet = (value: string | undefined): boolean =>
  value !== undefined && value !== '' && value !== '0' && value !== 'false';

/**
 * How a run is shown on stderr: folded groups inside GitHub Actions, a live tree on a terminal, plain lines
 * elsewhere and wherever a person asked for no drawing.
 */
export const chooseRenderer = (context: CommandContext): Renderer => {
  const { env, output, options } = context;
  const settings = { clock: createClock(), color: output.sayPaint.isColorSupported };
  if (env['GITHUB_ACTIONS'] === 'true') {
    return createGroupRenderer(output.stderr, { ...settings, annotations: true });
  }
  const plain =
    output.stderr.isTTY !== true ||
    options.flag('nonInteractive') ||
    env['TERM'] === 'dumb' ||
    isSet(env['CI']) ||
    isSet(env['AURORA_CI']);
  return plain ? createLineRenderer(output.stderr, settings) : createTreeRenderer(output.stderr, settings);
};
