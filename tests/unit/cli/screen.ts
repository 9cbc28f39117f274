/** What a terminal shows after it was sent `text`: knows \r, \n, cursor up, clear line and clear below. */
export const screenOf = (text: string, columns: number): readonly string[] => {
  const lines: string[] = [''];
  let row = 0;
  let column = 0;
  const put = (character: string): void => {
    if (column >= columns) throw new Error(`A line is wider than ${columns} columns`);
    const line = (lines[row] ?? '').padEnd(column);
    lines[row] = line.slice(0, column) + character + line.slice(column + 1);
    column += 1;
  };
  // oxlint-disable-next-line no-control-regex -- a terminal reads control sequences
  for (const [part, count, verb] of text.matchAll(/\u001b\[(\d*)([A-Za-z])|[^]/gu)) {
    if (verb === 'A') row = Math.max(0, row - Number(count || 1));
    else if (verb === 'K') lines[row] = (lines[row] ?? '').slice(0, column);
    else if (verb === 'J') {
      lines.splice(row + 1);
      lines[row] = (lines[row] ?? '').slice(0, column);
    } else if (part === '\r') column = 0;
    else if (part === '\n') {
      row += 1;
      column = 0;
      lines[row] ??= '';
    } else put(part);
  }
  while (lines.at(-1) === '') lines.pop();
  return lines.map((line) => line.trimEnd());
};
