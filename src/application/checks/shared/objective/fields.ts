import { z } from 'zod';
import { duration } from '../units.ts';
import { DAY_MS } from '../../../../domain/model/iso-week.ts';

const isUrl = (source: string): boolean => /^https?:/.test(source) && URL.canParse(source);

/** Fields that `metric` and `slo` share. */
export const sourceFields = {
  query: z
    .string()
    .min(1)
    .optional()
    .describe('PromQL that gives one number; may also be part of the address.'),
  window: duration.default(30 * DAY_MS).describe('How far back the run history is looked at.'),
  weight: z.number().positive().default(1).describe('Weight among objectives, for reports.'),
  key: z.boolean().default(false).describe('A key objective, for reports.'),
} as const;

export const source = z
  .string()
  .refine((text) => text === 'runs' || /^file:[^#]+#?/.test(text) || isUrl(text), {
    message: 'expected runs, file:PATH#/pointer, or a Prometheus address',
  });
