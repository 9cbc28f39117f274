/** `99.95 %`, with four decimals at most: objectives need more digits than other shares. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(4))} %`;
