import { resultText } from '../../domain/evidence/result-text.ts';
import type { CheckOutcome } from '../../domain/model/outcome.ts';
import type { Logs, OpenRun } from '../../ports/run-store.ts';
import { sha256 } from '../../domain/model/digest.ts';

/** A file of the run with its digest. `path` is relative to the run directory. */
export interface RunFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Lays out how a check ended, as it is in run.json: there its digest is looked for. */
export const keepOutcome = (outcome: CheckOutcome, run: OpenRun): void =>
  run.writeDerived(`checks/${outcome.id}/result.json`, resultText(outcome));

/**
 * Lays out how a check ended and what it printed as files a person can read. They can be made again from the
 * checkpoint, so nothing waits for the disk; and the text need not be kept until the end of the run.
 *
 * @returns its log files
 */
export const keepResult = (outcome: CheckOutcome, logs: Logs, run: OpenRun): readonly RunFile[] => {
  const dir = `checks/${outcome.id}`;
  keepOutcome(outcome, run);
  return (['stdout', 'stderr'] as const).flatMap((stream) => {
    const path = `${dir}/${stream}.log`;
    const text = logs[stream];
    if (text !== '') {
      run.writeDerived(path, text);
      return [{ path, bytes: Buffer.byteLength(text), sha256: sha256(text) }];
    }
    // A cut attempt may have printed something.
    if (run.attempt > 1) run.remove(path);
    return [];
  });
};
