/** `71.4 %`, cut and not rounded: 69.99 % must not read as the 70 % it misses. */
export const percent = (value: number): string => `${Math.floor(value * 1000 + 1e-9) / 10} %`;
