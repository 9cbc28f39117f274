/** A word of GitHub's answer in a sentence: it is shown in Markdown, so nothing but plain letters gets through. */
export const textOf = (value: string): string => value.replace(/[^\w~/. -]+/g, '?').slice(0, 100);
