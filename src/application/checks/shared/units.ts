import { z } from 'zod';
import { bytesSchema, durationSchema, fractionSchema } from '../../../domain/config/unit-schemas.ts';

/** `500ms`, `5s`, `10m`, or a number of milliseconds, so that what comes out goes in again unchanged. */
export const duration = z.union([durationSchema, z.number().nonnegative()]);

/** `70%` or a fraction from 0 to 1. */
export const fraction = fractionSchema;

/** `10KB`, `2MiB`, or a number of bytes. */
export const bytes = bytesSchema;

/** One string or several, as a list. */
export const strings = z.union([
  z
    .string()
    .min(1)
    .transform((one) => [one]),
  z.array(z.string().min(1)).min(1),
]);
