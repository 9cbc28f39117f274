import type { CommandProgram } from '../../../domain/spec/command/program.ts';
import { readCommand } from '../../../domain/spec/command/programs.ts';
import {
  scriptsBehind,
  type RunnerFile,
  type RunnerFiles,
} from '../../../domain/spec/command/scripts-behind.ts';
import type { ScriptText } from '../../../domain/spec/command/script-text.ts';
import type { Files, FilesReader } from '../../../ports/files.ts';
import type { Params } from './schema.ts';

/** `npm run a` that runs `npm run b` that runs …: deeper than this is not followed. */
const DEEPEST = 4;

/** A call that can be replaced: in the check's own command, or in a script behind it. */
export interface Site {
  readonly call: CommandProgram;
  /** Other calls of the same text that run instead when this one fails. */
  readonly fallback: readonly CommandProgram[];
  /** The text the call stands in. */
  readonly command: string;
  /** The script that text is, or null for the check's own command. */
  readonly script: ScriptText | null;
}

const first = async (
  files: FilesReader,
  dir: string,
  names: readonly string[],
): Promise<RunnerFile | null> => {
  for (const name of names) {
    const file = `${dir}${name}`;
    const text = (await files.stat(file))?.kind === 'file' ? await files.readText(file) : null;
    if (text !== null) return { file, text };
  }
  return null;
};

/** Where a command runs, as what stands in front of the names of its files. */
export const folderOf = ({ cwd }: Pick<Params, 'cwd'>): string =>
  cwd === undefined || cwd === '' || cwd === '.' ? '' : `${cwd.replace(/\/+$/, '')}/`;

/** The files in which npm, make and just look, in the folder the command runs in. */
export const runnerFiles = async (files: FilesReader, cwd: string | undefined): Promise<RunnerFiles> => {
  const dir = folderOf({ cwd });
  return {
    packageJson: await first(files, dir, ['package.json']),
    makefile: await first(files, dir, ['GNUmakefile', 'makefile', 'Makefile']),
    justfile: await first(files, dir, ['justfile', 'Justfile', '.justfile']),
  };
};

const sitesIn = (command: string, shell: Params['shell'], script: ScriptText | null): Site[] => {
  const calls = readCommand(command, shell)?.calls ?? [];
  return calls.map((call) => ({
    call,
    fallback: call.fallback.flatMap((index) => calls[index] ?? []),
    command,
    script,
  }));
};

/** Every call that a check reaches: those of its own command first, then those behind npm, make and just. */
export const sitesOf = (params: Params, files: RunnerFiles): readonly Site[] => {
  const sites = sitesIn(params.run, params.shell, null);
  const seen = new Set<string>();
  let level: readonly Site[] = sites;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const scripts = level.flatMap(({ call }) => scriptsBehind(call.argv, files));
    const fresh = scripts.filter(({ label, command }) => !seen.has(`${label}\n${command}`));
    for (const { label, command } of fresh) seen.add(`${label}\n${command}`);
    level = fresh.flatMap((script) => sitesIn(script.command, 'plain', script));
    sites.push(...level);
  }
  return sites;
};

/** The text with other calls in the given places. Null when a place is hidden by quoting. */
export const replaceCalls = (
  command: string,
  calls: readonly CommandProgram[],
  other: string,
): string | null => {
  const spans = calls.map(({ span }) => span);
  const known = spans.filter((span) => span !== null).toSorted((a, b) => b.start - a.start);
  if (known.length < spans.length) return null;
  return known.reduce((text, { start, end }) => `${text.slice(0, start)}${other}${text.slice(end)}`, command);
};

/** Puts another text in the place of the site's, lets `then` run, and puts everything back. */
export const withText = async <T>(
  site: Site,
  text: string,
  params: Params,
  scratch: Files,
  then: (params: Params) => Promise<T>,
): Promise<T> => {
  const { script } = site;
  if (!script) return then({ ...params, run: text });
  const before = await scratch.readBytes(script.file);
  await scratch.write(script.file, script.with(text));
  try {
    return await then(params);
  } finally {
    if (before) await scratch.write(script.file, before);
  }
};
