import { justScripts } from './justfile.ts';
import { makeScripts } from './makefile.ts';
import { baseName } from './names.ts';
import { packageScriptOf } from './package-script.ts';
import { projectFacts, withScript } from './project-facts.ts';
import type { ScriptText } from './script-text.ts';

/** A file and its text. */
export interface RunnerFile {
  readonly file: string;
  readonly text: string;
}

/** The files in which runners look for what to run, by runner; absent ones are null. */
export interface RunnerFiles {
  readonly packageJson: RunnerFile | null;
  readonly makefile: RunnerFile | null;
  readonly justfile: RunnerFile | null;
}

const packageScripts = (
  argv: readonly (string | null)[],
  { file, text }: RunnerFile,
): readonly ScriptText[] => {
  const { scripts } = projectFacts(text);
  const name = packageScriptOf(argv, scripts);
  if (name === null) return [];
  return [`pre${name}`, name, `post${name}`].flatMap((one) => {
    const command = scripts[one];
    if (command === undefined) return [];
    const replace = (other: string): string => withScript(text, one, other);
    return [{ file, label: `the script "${one}" of ${file}`, command, forgiven: null, with: replace }];
  });
};

/** The scripts that a call reaches through `npm`, `pnpm`, `yarn`, `bun`, `make` or `just`, in running order. */
export const scriptsBehind = (
  argv: readonly (string | null)[],
  files: RunnerFiles,
): readonly ScriptText[] => {
  const tool = baseName(argv[0] ?? '');
  if (/^g?make$/.test(tool))
    return files.makefile ? makeScripts(argv, files.makefile.file, files.makefile.text) : [];
  if (tool === 'just')
    return files.justfile ? justScripts(argv, files.justfile.file, files.justfile.text) : [];
  return files.packageJson ? packageScripts(argv, files.packageJson) : [];
};
