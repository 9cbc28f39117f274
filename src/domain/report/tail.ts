const TAIL_LINES = 20;
const TAIL_LIMIT = 4000;

/** The last lines of an output, the newest kept: at most 20 lines and 4 000 characters. */
export const lastLines = (text: string): string => {
  const lines = text.replace(/\s+$/, '').split(/\r?\n/).slice(-TAIL_LINES).join('\n');
  return lines.length <= TAIL_LIMIT ? lines : `…${lines.slice(-TAIL_LIMIT).replace(/^[\uDC00-\uDFFF]/, '')}`;
};
