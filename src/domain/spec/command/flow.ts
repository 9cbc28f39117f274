/**
 * How a piece of shell can end: it goes on with exit code 0 or another, or it ends the shell with 0 or another.
 * Several may be possible at once.
 */
export interface Flow {
  readonly zero: boolean;
  readonly nonzero: boolean;
  readonly exitsZero: boolean;
  readonly exitsNonzero: boolean;
}

const NEVER: Flow = { zero: false, nonzero: false, exitsZero: false, exitsNonzero: false };
export const ZERO: Flow = { ...NEVER, zero: true };
export const NONZERO: Flow = { ...NEVER, nonzero: true };
export const EITHER: Flow = { ...NEVER, zero: true, nonzero: true };
export const ANYTHING: Flow = { zero: true, nonzero: true, exitsZero: true, exitsNonzero: true };
export const EXIT_ZERO: Flow = { ...NEVER, exitsZero: true };
export const EXIT_NONZERO: Flow = { ...NEVER, exitsNonzero: true };

/** One or the other happens. */
export const union = (a: Flow, b: Flow): Flow => ({
  zero: a.zero || b.zero,
  nonzero: a.nonzero || b.nonzero,
  exitsZero: a.exitsZero || b.exitsZero,
  exitsNonzero: a.exitsNonzero || b.exitsNonzero,
});

const exitsOf = (flow: Flow): Flow => ({ ...flow, zero: false, nonzero: false });

/** `a; b` */
export const after = (a: Flow, b: Flow): Flow => (a.zero || a.nonzero ? union(exitsOf(a), b) : a);

/** `a && b` */
export const and = (a: Flow, b: Flow): Flow => (a.zero ? union({ ...a, zero: false }, b) : a);

/** `a || b` */
export const or = (a: Flow, b: Flow): Flow => (a.nonzero ? union({ ...a, nonzero: false }, b) : a);

/** `! a` */
export const not = (a: Flow): Flow => ({ ...a, zero: a.nonzero, nonzero: a.zero });

/** `(a)`: leaving the subshell only ends the subshell. */
export const subshell = (a: Flow): Flow => ({
  ...NEVER,
  zero: a.zero || a.exitsZero,
  nonzero: a.nonzero || a.exitsNonzero,
});

/** Under `set -e` a failure ends the shell. */
export const errexit = (a: Flow): Flow => ({
  ...a,
  nonzero: false,
  exitsNonzero: a.exitsNonzero || a.nonzero,
});
