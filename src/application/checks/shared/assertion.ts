import { z } from 'zod';
import type { Json } from '../../../domain/model/json.ts';
import { display, type ValueAssertion } from './assertion-text.ts';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** `{ path, equals | min | max | exists }` on a value inside a JSON or YAML document. */
export const valueAssertion = z
  .strictObject({
    path: z
      .string()
      .describe('JSON pointer (`/a/0/b`) or dotted path (`a.0.b`); empty for the whole document.'),
    equals: scalar.optional().describe('The value is this one, of the same type.'),
    min: z.number().optional().describe('The value is a number and at least this.'),
    max: z.number().optional().describe('The value is a number and at most this.'),
    exists: z.boolean().optional().describe('The path leads to a value (`true`), or does not (`false`).'),
  })
  .refine(
    (one) =>
      one.exists !== false || (one.equals === undefined && one.min === undefined && one.max === undefined),
    {
      message: 'a value that must not exist cannot be compared as well',
    },
  );

/** Steps of a JSON pointer (RFC 6901) or of a dotted path. */
export const stepsOf = (path: string): readonly string[] => {
  if (path === '' || path === '/' || path === '.') return [];
  if (path.startsWith('/')) {
    return path
      .slice(1)
      .split('/')
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  }
  return path
    .replace(/^\$\./, '')
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.');
};

/** The value at a path, or undefined. Only own properties: `constructor` leads nowhere. */
export const valueAt = (document: Json, path: string): Json | undefined => {
  let value: Json | undefined = document;
  for (const step of stepsOf(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    const next: Json = Reflect.get(value, step);
    value = next;
  }
  return value;
};

/** Null when it holds, else what was expected and what was found. */
export const judge = (
  document: Json,
  one: ValueAssertion,
): { readonly expected: string; readonly actual: string } | null => {
  const value = valueAt(document, one.path);
  const wrong = (expected: string): { expected: string; actual: string } => ({
    expected,
    actual: display(value),
  });
  if (one.exists === false) return value === undefined ? null : wrong('absent');
  if (value === undefined) return wrong('present');
  if (one.equals !== undefined && value !== one.equals) return wrong(display(one.equals));
  if (one.min !== undefined && !(typeof value === 'number' && value >= one.min))
    return wrong(`at least ${one.min}`);
  if (one.max !== undefined && !(typeof value === 'number' && value <= one.max))
    return wrong(`at most ${one.max}`);
  return null;
};
