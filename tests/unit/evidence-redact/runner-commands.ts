/**
 * What the Actions runner makes of a line of log, written from its documented behaviour, as a hostile reading: where
 * the runner compares by culture, characters without a weight are passed over here too. Lower or upper case does not
 * matter, and any name counts as a registered command.
 */

const weightless = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

/** `::name props::message` at the beginning of the trimmed line. */
const commandV2 = (line: string): string | null => {
  const trimmed = line.replace(weightless, '').trim();
  if (!trimmed.startsWith('::')) return null;
  const end = trimmed.indexOf('::', 2);
  if (end < 0) return null;
  return trimmed.slice(2, end).split(' ')[0]?.toLowerCase() ?? '';
};

/** `##[name props]message` anywhere in the line. */
const commandV1 = (line: string): string | null => {
  const text = line.replace(weightless, '');
  const begin = text.indexOf('##[');
  const end = begin < 0 ? -1 : text.indexOf(']', begin);
  return end < 0
    ? null
    : (text
        .slice(begin + 3, end)
        .split(' ')[0]
        ?.toLowerCase() ?? '');
};

/** Names of all commands that a log would make the runner carry out. */
export const runnerCommands = (log: string): string[] =>
  log.split(/\r\n|\r|\n/).flatMap((line) => commandV2(line) ?? commandV1(line) ?? []);
