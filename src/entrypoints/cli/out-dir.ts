import { join } from 'node:path';
import type { CommandContext } from './command.ts';

/** Where runs are: `--out`, else below AURORA_OUT, else `spec_runs`. */
export const outDirOf = ({ options, env }: CommandContext): string => {
  const given = options.text('out');
  if (given !== null) return given;
  const base = env['AURORA_OUT'] ?? '';
  return base === '' ? 'spec_runs' : join(base, 'spec_runs');
};
