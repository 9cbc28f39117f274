/** `99.95 %`: objectives need more digits than other shares. */
export const share = (value: number): string => `${Number((value * 100).toFixed(4))} %`;
