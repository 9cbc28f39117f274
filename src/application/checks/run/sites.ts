import { succeedsAnyway } from '../../../domain/spec/command/constant.ts';
import { fixedParts, type FixedCommand } from '../../../domain/spec/command/fixed/fixed.ts';
import { makeIsKnown } from '../../../domain/spec/command/makefile.ts';
import type { CommandProgram } from '../../../domain/spec/command/program.ts';
import { readCommand } from '../../../domain/spec/command/programs.ts';
import {
  scriptsBehind,
  type RunnerFile,
  type RunnerFiles,
} from '../../../domain/spec/command/scripts-behind.ts';
import type { ProjectFacts } from '../../../domain/spec/command/project-facts.ts';
import { isDryRun } from '../../../domain/spec/command/role.ts';
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

/** What of a command comes out the same whatever the project is like. */
export const fixedIn = (command: string, facts: ProjectFacts): FixedCommand | null =>
  fixedParts(command, (argv) => succeedsAnyway(argv, facts));

/** The calls of a text that can tell something of the project. */
const sitesIn = (
  command: string,
  shell: Params['shell'],
  script: ScriptText | null,
  facts: ProjectFacts,
): Site[] => {
  const calls = readCommand(command, shell)?.calls ?? [];
  const fixed = fixedIn(command, facts)?.calls ?? new Set();
  return calls
    .filter(({ span }) => span === null || !fixed.has(span.start))
    .map((call) => ({
      call,
      fallback: call.fallback.flatMap((index) => calls[index] ?? []),
      command,
      script,
    }));
};

/** Whether all that a runner runs is known, and the same in any project. */
const isHollow = (
  { call }: Site,
  scripts: readonly ScriptText[],
  { packageJson, makefile }: RunnerFiles,
  facts: ProjectFacts,
): boolean => {
  const file = scripts[0]?.file;
  const known =
    file === packageJson?.file || (file === makefile?.file && makeIsKnown(call.argv, makefile?.text ?? ''));
  return (
    scripts.length > 0 && known && scripts.every(({ command }) => fixedIn(command, facts)?.code === true)
  );
};

/**
 * Every call that a check reaches and that can tell something of the project: those of its own command first, then
 * those behind npm, make and just. A runner tells nothing where all that it runs is the same in any project.
 */
export const sitesOf = (params: Params, files: RunnerFiles, facts: ProjectFacts): readonly Site[] => {
  const sites: Site[] = [];
  const seen = new Set<string>();
  let level: readonly Site[] = sitesIn(params.run, params.shell, null, facts);
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const next: Site[] = [];
    for (const site of level) {
      const scripts = isDryRun(site.call) ? [] : scriptsBehind(site.call.argv, files);
      if (!isHollow(site, scripts, files, facts)) sites.push(site);
      for (const script of scripts) {
        const key = `${script.label}\n${script.command}`;
        if (!seen.has(key)) next.push(...sitesIn(script.command, 'plain', script, facts));
        seen.add(key);
      }
    }
    level = next;
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
