/*
 * Everything shown on a terminal passes through here. Titles, commands and messages come from documents and from
 * other people's programs: they may hold control sequences, line ends, and commands of the GitHub runner.
 */

// oxlint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** One printable line: control characters and line ends become a space, bidirectional overrides go. */
export const oneLine = (text: string): string => text.replace(CONTROL, ' ').trim();

/**
 * Makes one line so that the GitHub runner cannot take it for a command: it acts on `::name` at the start of a
 * line, also after spaces, and on the old `##[name]` anywhere. Colours stay.
 */
export const runnerSafe = (line: string): string =>
  line.replace(/^(\s*)::/, '$1: :').replaceAll('##[', '# #[');

/** Columns that a character takes: 2 for East Asian wide and emoji, 0 for combining marks, else 1. */
const columnsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0;
  const wide =
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x1f300;
  return wide ? 2 : 1;
};

/** Columns that a line takes on a terminal. The line holds no control sequences. */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
};

/** Cuts to `width` columns with an ellipsis, and with `pad` fills up to it. */
export const fit = (text: string, width: number, pad = false): string => {
  const full = displayWidth(text);
  if (full <= width) return pad ? text + ' '.repeat(width - full) : text;
  if (width < 1) return '';
  let kept = '';
  let used = 0;
  for (const character of text) {
    const columns = columnsOf(character);
    if (used + columns > width - 1) break;
    kept += character;
    used += columns;
  }
  const cut = `${kept}…`;
  return pad ? cut + ' '.repeat(Math.max(0, width - used - 1)) : cut;
};

/** `640 ms`, `3.9 s`, `2 min 05 s`. */
export const elapsed = (ms: number): string => {
  if (ms < 1000) return `${Math.max(0, Math.round(ms))} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
};
