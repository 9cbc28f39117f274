import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
export const CACHE = join(ROOT, '.cache');
/** What other people wrote and we measure; installed by the benchmark itself, never a dependency. */
export const PEERS = join(CACHE, 'bench-peers');
/** Compiled workers. */
export const LIB = join(CACHE, 'bench-lib');
/** Figures of each section, from which RESULTS.md is written. */
export const FIGURES = join(CACHE, 'bench-figures');
