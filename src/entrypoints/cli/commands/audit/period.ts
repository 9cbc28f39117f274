import { createClock } from '../../../../adapters/system/clock.ts';
import type { Period } from '../../../../application/audit/bundle/app-files.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { DAY_MS } from '../../../../domain/model/iso-week.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

const timeOf = (name: string, value: string): number => {
  const at = DAY.test(value) || TIME.test(value) ? Date.parse(value) : Number.NaN;
  const isDay = !DAY.test(value) || new Date(at || 0).toISOString().startsWith(value);
  if (!Number.isNaN(at) && isDay) return at;
  const expected = 'it takes a day (2026-11-30) or a time (2026-11-30T12:00Z)';
  throw new CommandFailure(EXIT.usage, [
    finding('AX1004', { command: 'audit export', name, value, expected, suggestion: '' }),
  ]);
};

/** The period of `--from` and `--to`, in UTC; the last day counts as a whole. */
export const periodOf = ({ options }: CommandContext): Period => {
  const [from, to] = [options.text('from'), options.text('to')];
  const end = to === null ? createClock().now() : timeOf('--to', to) + (DAY.test(to) ? DAY_MS : 0);
  return { from: from === null ? 0 : timeOf('--from', from), to: end };
};
