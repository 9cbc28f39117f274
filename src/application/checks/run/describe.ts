import type { Params } from './schema.ts';

/** One line; scripts of several lines show the first. */
const shown = (command: string): string => {
  const [first = '', ...rest] = command
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  return rest.length > 0 ? `${first.trim()} …` : first.trim();
};

export const describe = ({ run, expect }: Params): string => {
  const parts = [
    `ends with exit code ${expect?.exitCode ?? 0}`,
    ...(expect?.contains === undefined ? [] : [`prints ${JSON.stringify(expect.contains)}`]),
    ...(expect?.number === undefined ? [] : [`prints a number ${expect.number}`]),
  ];
  return `\`${shown(run)}\` ${parts.join(' and ')}`;
};

/** What to paste into a terminal, at the root of the project, to see the same. */
export const reproduction = ({ run, shell, cwd }: Params): string => {
  const quoted = `'${run.replaceAll("'", `'\\''`)}'`;
  const line = shell === 'strict' ? `bash -euo pipefail -c ${quoted}` : run;
  return cwd === undefined ? line : `(cd '${cwd.replaceAll("'", `'\\''`)}' && ${line})`;
};
