/** `ENOENT` and the like, of an error the system gave; null for any other. */
export const errorCode = (cause: unknown): string | null =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
