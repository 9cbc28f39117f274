import { clip } from '../report/limits.ts';

/** Lines in at most `limit` characters, the last one always among them; ends with a line end. */
export const fitRows = (rows: readonly string[], limit: number): string => {
  const whole = `${rows.join('\n')}\n`;
  if (whole.length <= limit) return whole;
  const last = rows.at(-1) ?? '';
  const kept: string[] = [];
  let room = limit - last.length - 80;
  for (const row of rows.slice(0, -1)) {
    const line = clip(row, 2000);
    if (line.length + 1 > room) break;
    kept.push(line);
    room -= line.length + 1;
  }
  return `${kept.join('\n')}\n\n… and ${rows.length - 1 - kept.length} more lines in the tracker.\n\n${last}\n`;
};
