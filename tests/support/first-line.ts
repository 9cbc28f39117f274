import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { inTime } from './patience.ts';

/** The first line that a child says, as a rule where it listens. What it says later is heard by others, or by nobody. */
export const firstLine = async (child: ChildProcess & { readonly stdout: Readable }): Promise<string> => {
  const name = child.spawnargs.join(' ');
  const lines = createInterface(child.stdout);
  const first = once(lines, 'line').then(([line]) => String(line));
  const ended = once(lines, 'close').then((): never => {
    throw new Error(`it ended and said nothing: ${name}`);
  });
  return inTime(Promise.race([first, ended]), () => `a line of ${name}`);
};
