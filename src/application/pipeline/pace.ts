import type { RunSummary } from '../../domain/model/run.ts';
import type { RunStore } from '../../ports/run-store.ts';
import { digestOf } from './digest.ts';

/** How long checks took, as far as earlier runs tell. */
export interface Pace {
  /** Milliseconds by check id. */
  readonly durations: ReadonlyMap<string, number>;
  /** Tells whether two shards were cut by the same; null without any. */
  readonly digest: string | null;
}

export const UNKNOWN_PACE: Pace = { durations: new Map(), digest: null };

/** Among so many whole runs the largest is taken: the newest may have been of one spec only. */
const LOOK_BACK = 20;

const sizeOf = ({ counts }: RunSummary): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/**
 * The durations of the last whole run. Runs of a part do not count, so that what one shard leaves does not change how
 * the next one is cut.
 *
 * @param history newest first
 */
export const paceOf = async (
  history: readonly RunSummary[],
  store: Pick<RunStore, 'manifest'>,
): Promise<Pace> => {
  const [best] = history
    .filter(({ verdict, status }) => verdict !== null && status === 'complete')
    .slice(0, LOOK_BACK)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (!best) return UNKNOWN_PACE;
  const { readManifest } = await import('../inspect/read-manifest.ts');
  const manifest = await readManifest(store, best);
  if ('code' in manifest) return UNKNOWN_PACE;
  const ran = manifest.outcomes.filter(({ attempts }) => attempts.length > 0);
  const durations = new Map(ran.map(({ id, durationMs }) => [id, durationMs]));
  return durations.size === 0 ? UNKNOWN_PACE : { durations, digest: digestOf(Object.fromEntries(durations)) };
};
