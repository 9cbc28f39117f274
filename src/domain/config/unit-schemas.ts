import { z } from 'zod';
import { parseBytes, parseDuration, parseFraction } from './units.ts';

/** A zod schema that reads a written value with a parser of units.ts, and says what it expected. */
const written = <T extends string | number>(
  input: z.ZodType<T>,
  parse: (value: T) => number | null,
  expected: string,
) =>
  z.pipe(
    input,
    z.transform((value: T, context): number => {
      const result = parse(value);
      if (result !== null) return result;
      context.issues.push({ code: 'custom', message: `expected ${expected}`, input: value });
      return z.NEVER;
    }),
  );

/** Schema of a written duration; gives milliseconds. */
export const durationSchema = written(
  z.union([z.string(), z.number()]),
  parseDuration,
  'a duration with its unit, such as 30s, 10m or 7d',
);

/** Schema of a written fraction; gives 0 to 1. */
export const fractionSchema = written(
  z.union([z.string(), z.number()]),
  parseFraction,
  'a percentage such as 70%, or a fraction from 0 to 1',
);

/** Schema of a written size; gives bytes. */
export const bytesSchema = written(
  z.union([z.string(), z.number()]),
  parseBytes,
  'a size such as 512KiB or 1MiB, or a number of bytes',
);
