/** What is logged of a quote: never who asked. */
export const logLine = ({ number, grams }) => JSON.stringify({ event: 'quote', number, grams });
