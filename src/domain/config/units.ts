const MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

const BYTES: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
};

const DURATION = /^(?:\d{1,12}(?:\.\d{1,6})?(?:ms|[smhdw]))+$/;

/** `500ms`, `10m`, `1h30m`, `7d` → milliseconds, or null. A bare number has no unit and is refused. */
export const parseDuration = (value: string | number): number | null => {
  const compact = String(value).trim().replaceAll(/\s+/g, '');
  if (!DURATION.test(compact)) return null;
  let total = 0;
  for (const [, amount, unit] of compact.matchAll(/([\d.]+)(ms|[smhdw])/g)) {
    total += Number(amount) * Number(MS[String(unit)]);
  }
  return Number.isSafeInteger(Math.round(total)) ? Math.round(total) : null;
};

/** Milliseconds in the largest unit that divides them: 600 000 → `10m`. The inverse of `parseDuration`. */
export const formatDuration = (ms: number): string => {
  const [unit, size] = Object.entries(MS).findLast(([, one]) => ms % one === 0) ?? ['ms', 1];
  return ms === 0 ? '0s' : `${ms / size}${unit}`;
};

/**
 * `99.9%`, `70 %` and fractions from 0 to 1 → a fraction from 0 to 1, or null. `70` alone is refused: it could be
 * seventy percent or a slip.
 */
export const parseFraction = (value: string | number): number | null => {
  const text = String(value).trim();
  const match = /^(\d{1,6}(?:\.\d{1,10})?)\s*(%?)$/.exec(text);
  if (match === null) return null;
  const number = Number(match[1]);
  // Divided as decimals are written, so that 99.9% is 0.999 and not 0.9990000000000001.
  const fraction = match[2] === '%' ? Number((number / 100).toPrecision(12)) : number;
  return fraction <= 1 ? fraction : null;
};

/** `512B`, `1MiB`, `64 KiB`, `10MB`, or a whole number of bytes → bytes, or null. */
export const parseBytes = (value: string | number): number | null => {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value >= 0 ? value : null;
  const match = /^(\d{1,12}(?:\.\d{1,6})?)\s*([A-Za-z]+)$/.exec(value.trim());
  if (match === null) return null;
  const bytes = Math.round(Number(match[1]) * Number(BYTES[String(match[2])]));
  return Number.isSafeInteger(bytes) ? bytes : null;
};

/** A day that exists, `2026-12-15`. */
export const isIsoDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** A time zone that is known, `Europe/Berlin`. */
export const isZone = (text: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};
