import { closeLate } from '../../../application/gate/close-late.ts';
import { checksOf } from '../judge/check-ports.ts';
import type { ConcernJob } from './job.ts';

/** `<check run>.<when it began>`: the time of a check that waited for a report is over. */
export const lateJob: ConcernJob = async (context, subject) => {
  const [, id, startedAt] = /^(\d+)\.(\d+)$/.exec(subject) ?? [];
  if (id === undefined || context.settings.dryRun) return;
  const { readers, log, mark, settings } = context;
  const ports = {
    checks: await checksOf(context),
    headOf: async (number: number) => (await readers.repository.pullRequest(number))?.headSha ?? null,
    mark,
  };
  const result = await closeLate(ports, Number(id), Number(startedAt), settings.reportTimeoutMs);
  log('info', 'late', { check: id, result });
};
