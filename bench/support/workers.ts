import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './measure.ts';
import { makeDirectory } from './environment.ts';
import { LIB, ROOT } from './places.ts';

let built = false;

/**
 * Compiles the workers with the sources they use. Run from TypeScript they would pay for the type stripper, in time
 * and in memory, which no user does.
 */
const build = (): void => {
  if (built) return;
  const tsc = join(ROOT, 'node_modules/.bin/tsc');
  const { status, stdout } = spawnSync(tsc, ['-p', 'bench/tsconfig.json'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) process.stderr.write(`tsc of the workers ended with ${status}\n${stdout}\n`);
  built = true;
};

type Field = 'firstMs' | 'count' | 'readBytes';

/** A worker in a fresh process; `own` of its sample is the named field of its answer. */
export const worker = (name: string, args: readonly string[], field: Field = 'firstMs'): Command => {
  build();
  const path = join(LIB, 'bench/workers', `${name}.js`);
  if (!existsSync(path)) throw new Error(`${path} was not built`);
  return {
    argv: ['node', path, ...args],
    cwd: makeDirectory('empty'),
    own: (stdout) => Number(new RegExp(`"${field}":([\\d.]+)`).exec(stdout)?.[1]),
  };
};
