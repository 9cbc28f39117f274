import type { Json } from '../../../domain/model/json.ts';

/** What is asserted of a value inside a document; the schema is in `assertion.ts`, which only execution loads. */
export interface ValueAssertion {
  readonly path: string;
  readonly equals?: string | number | boolean | null | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly exists?: boolean | undefined;
}

/** A value in a message: short, and never walked into (it may be nested without end). */
export const display = (value: Json | undefined): string => {
  if (value === undefined) return 'absent';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return `an object of ${Object.keys(value).length} keys`;
  return JSON.stringify(value).slice(0, 120);
};

/** `version is "1.0", count is at least 3`, for a description. */
export const describeAssertions = (list: readonly ValueAssertion[]): string =>
  list
    .map((one) => {
      const path = one.path === '' ? 'the document' : one.path;
      if (one.exists === false) return `${path} is absent`;
      const parts = [
        ...(one.equals === undefined ? [] : [`is ${display(one.equals)}`]),
        ...(one.min === undefined ? [] : [`is at least ${one.min}`]),
        ...(one.max === undefined ? [] : [`is at most ${one.max}`]),
      ];
      return `${path} ${parts.length === 0 ? 'exists' : parts.join(' and ')}`;
    })
    .join(', ');
