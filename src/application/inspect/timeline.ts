import type { RunManifest } from '../../domain/model/run.ts';
import type { Outcome } from '../../domain/model/vocabulary.ts';

/** A stage or a check on the time axis of its run. */
export interface TimelineRow {
  readonly kind: 'stage' | 'check';
  readonly label: string;
  /** Milliseconds after the start of the run; 0 for what an earlier attempt or run did. */
  readonly startMs: number;
  readonly durationMs: number;
  readonly outcome: Outcome | null;
  readonly cachedFrom: string | null;
}

/** Stages in their order, and under T03 its checks by start. */
export const timelineOf = (manifest: RunManifest): readonly TimelineRow[] => {
  const origin = Date.parse(manifest.startedAt);
  const since = (iso: string): number => Math.max(0, Date.parse(iso) - origin || 0);
  const checks = manifest.outcomes
    .map((one): TimelineRow => ({
      kind: 'check',
      label: one.id,
      startMs: one.cachedFrom === null ? since(one.startedAt) : 0,
      durationMs: one.cachedFrom === null ? one.durationMs : 0,
      outcome: one.outcome,
      cachedFrom: one.cachedFrom,
    }))
    .toSorted((a, b) => a.startMs - b.startMs);
  const rows = manifest.stages.flatMap((stage): TimelineRow[] => {
    const row: TimelineRow = {
      kind: 'stage',
      label: stage.stage,
      startMs: since(stage.startedAt),
      durationMs: stage.durationMs,
      outcome: null,
      cachedFrom: null,
    };
    return stage.stage === 'T03' ? [row, ...checks] : [row];
  });
  return manifest.stages.some((stage) => stage.stage === 'T03') ? rows : [...rows, ...checks];
};
