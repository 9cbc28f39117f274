import { redactJson } from '../../domain/evidence/redact-values.ts';
import type { Stage } from '../../domain/model/vocabulary.ts';
import type { StageRecord } from '../../domain/model/run.ts';
import type { OpenRun } from '../../ports/run-store.ts';
import { digestOf, timelessDigest } from './digest.ts';
import type { PipelinePorts } from './ports.ts';

/** Runs stages one after another and keeps their records. */
export interface Stages {
  readonly records: readonly StageRecord[];
  /** Runs one stage; `slice` is the part of the config it depends on, `name` what its output is called. */
  run<Output>(
    stage: Stage,
    name: string,
    slice: unknown,
    work: () => Promise<Output> | Output,
  ): Promise<Output>;
  /** Takes back a stage and those after it: they are done again. */
  forget(stage: Stage): void;
}

/**
 * A stage's key is the digest of the key before it, its slice of the config and the tool's version; its output is
 * on disk before the next stage begins.
 */
export const createStages = (
  { tool, clock, events, redact }: Pick<PipelinePorts, 'tool' | 'clock' | 'events' | 'redact'>,
  run: OpenRun,
): Stages => {
  const records: StageRecord[] = [];
  return {
    records,
    run: async (stage, name, slice, work) => {
      events.emit({ type: 'stage-started', stage });
      const begun = clock.monotonic();
      const startedAt = new Date(clock.now()).toISOString();
      const output = await work();
      const previous = records.at(-1);
      const key = digestOf({ tool, stage, slice, input: previous ? [previous.key, previous.sha256] : null });
      const text = `${redactJson(JSON.stringify(output), redact)}\n`;
      await run.write(`stages/${stage}-${name}.json`, text, 'atomic');
      const durationMs = Math.round(clock.monotonic() - begun);
      records.push({ stage, key, sha256: timelessDigest(text), startedAt, durationMs });
      events.emit({ type: 'stage-finished', stage, durationMs, reused: false });
      return output;
    },
    forget: (stage) => {
      const at = records.findIndex((record) => record.stage === stage);
      if (at >= 0) records.splice(at);
    },
  };
};
