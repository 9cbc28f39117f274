/** Whether two logins are one account: GitHub does not mind their case. Nobody is the same as nobody. */
export const sameLogin = (a: string | null | undefined, b: string | null | undefined): boolean =>
  a != null && b != null && a.toLowerCase() === b.toLowerCase();
