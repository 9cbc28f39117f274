import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './measure.ts';
import { makeDirectory } from './environment.ts';
import { LIB, ROOT } from './places.ts';

const built = new Set<string>();

/** What this one loads is found when it runs; its start is in no figure. */
const UNBUNDLED = 'parse-peer';

const run = (tool: string, args: readonly string[]): void => {
  const { status, stdout } = spawnSync(join(ROOT, 'node_modules/.bin', tool), args, {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) process.stderr.write(`${tool} of the workers ended with ${status}\n${stdout}\n`);
};

/**
 * Builds a worker with the sources it uses as the product is built: compiled, then bundled. Run from TypeScript it would
 * pay for the type stripper and for finding a hundred files, in time and in memory, which no user does.
 */
const build = (name: string): string => {
  const compiled = join(LIB, 'bench/workers', `${name}.js`);
  const bundle = join(LIB, 'bundles', name);
  const isBundled = name !== UNBUNDLED;
  if (built.size === 0) run('tsc', ['-p', 'bench/tsconfig.json']);
  if (isBundled && !built.has(name)) run('ncc', ['build', compiled, '-o', bundle, '-q']);
  built.add(name);
  return isBundled ? join(bundle, 'index.js') : compiled;
};

type Field = 'firstMs' | 'count' | 'readBytes';

/** A worker in a fresh process; `own` of its sample is the named field of its answer. */
export const worker = (name: string, args: readonly string[], field: Field = 'firstMs'): Command => {
  const path = build(name);
  if (!existsSync(path)) throw new Error(`${path} was not built`);
  return {
    argv: ['node', path, ...args],
    cwd: makeDirectory('empty'),
    own: (stdout) => Number(new RegExp(`"${field}":([\\d.]+)`).exec(stdout)?.[1]),
  };
};
