/** Divides the time that is left among what is left to do; early parts that are quick leave more to later ones. */
export const budgetOf = (totalMs: number, parts: number): { readonly share: () => number } => {
  const ends = performance.now() + totalMs;
  let left = parts;
  return {
    share: () => Math.max(5000, (ends - performance.now()) / Math.max(1, left--)),
  };
};
