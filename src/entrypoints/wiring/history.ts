import { hostname } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { createClock } from '../../adapters/system/clock.ts';
import { createFiles } from '../../adapters/system/files.ts';
import { createIds } from '../../adapters/system/ids.ts';
import { createRunStore } from '../../adapters/system/run-store/create-run-store.ts';
import type { RunFiles } from '../../application/inspect/inspect-runs.ts';
import type { RunStore } from '../../ports/run-store.ts';

/** The store of runs under `out`, which is relative to the workspace or absolute. */
export const openStore = (root: string, out: string): RunStore =>
  createRunStore({
    root,
    dir: out,
    clock: createClock(),
    ids: createIds(),
    host: hostname(),
    pid: process.pid,
    failpoint: () => false,
  });

/** Readers of run directories as the store names them. */
export const runFilesIn =
  (root: string): RunFiles =>
  (dir) =>
    createFiles(isAbsolute(dir) ? dir : join(root, dir));
