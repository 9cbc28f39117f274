/* oxlint-disable no-control-regex -- control characters are what this file is about */

/** Colours, cursor movements: ESC [ … letter, also with the one-character introducer. */
const CSI = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]/g;
/** Window titles, hyperlinks (OSC 8), device strings: ESC ] … up to BEL or ESC \. */
const STRING_SEQUENCE = /(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]{0,4096}(?:\x07|\x1b\\|\x9c)/g;
/** Other two- and three-character sequences: character sets, resets. */
const SHORT_SEQUENCE = /\x1b[ -/]*[0-~]/g;

/** What is left and would still act on a terminal, or turn the direction of reading (as in "Trojan source"). */
const LEFT_OVER = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

const picture = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
};

/**
 * Makes output safe to show and whole to read. Sequences for terminals are taken out, text that a carriage return
 * would have overwritten gets a line of its own, and every other control character becomes visible.
 * Line ends become `\n`. Idempotent.
 */
export const neutralise = (text: string): string => {
  const wellFormed = text.toWellFormed();
  // Most output is plain: one look, and nothing to do.
  if (!/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(wellFormed)) return wellFormed;
  return wellFormed
    .replace(STRING_SEQUENCE, '')
    .replace(CSI, '')
    .replace(SHORT_SEQUENCE, '')
    .replace(/\r\n?/g, '\n')
    .replace(LEFT_OVER, picture);
};

/**
 * Characters that .NET's comparisons, with which the runner looks for commands, pass over as if they were not there.
 */
const IGNORED = '[\\p{C}\\p{Default_Ignorable_Code_Point}]*';
/** The runner trims a line and looks whether it begins with `::` (its second command syntax). */
const DOUBLE_COLON = new RegExp(`^([\\s\\p{C}\\p{Default_Ignorable_Code_Point}]*):(${IGNORED}):`, 'u');
/** It looks for `##[` anywhere in a line (the first syntax, still in force). */
const HASHES = new RegExp(`#(${IGNORED})#(${IGNORED})\\[`, 'gu');

/**
 * Takes the effect out of everything the Actions runner would carry out when it reads our log: `::cmd::` and
 * `##[cmd]` get a blank in the middle. Prefixing lines would not do, because `##[` counts anywhere in a line.
 * Line ends other than `\n` end a line for the runner too, and must have been dealt with (`neutralise`) or are
 * replaced here. Idempotent.
 */
export const neutraliseWorkflowCommands = (text: string): string => {
  if (!/[:#]/.test(text)) return text;
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  return lines.map((line) => line.replace(DOUBLE_COLON, '$1: $2:').replace(HASHES, '#$1#$2 [')).join('\n');
};
