import { makeDirectory } from './environment.ts';
import type { Contender } from './race.ts';

/** What any program written for Node pays before its first line. */
export const FLOOR = 'node -e 0';

export const floor = (): Contender => ({
  name: FLOOR,
  command: { argv: ['node', '-e', '0'], cwd: makeDirectory('empty') },
  warmUp: true,
});
