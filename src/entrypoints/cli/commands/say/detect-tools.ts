import type { Project as Tools } from '../../../../domain/spec/say.ts';
import type { FilesReader } from '../../../../ports/files.ts';

/** Files that give an ecosystem away, the most telling first. */
const SIGNS: readonly (readonly [file: string, tools: Tools])[] = [
  ['package.json', 'node'],
  ['pyproject.toml', 'python'],
  ['setup.py', 'python'],
  ['requirements.txt', 'python'],
  ['go.mod', 'go'],
  ['Cargo.toml', 'rust'],
  ['Makefile', 'make'],
];

/** What the project is built with, so that "unit tests" becomes the right command. */
export const detectTools = async (files: FilesReader): Promise<Tools> => {
  for (const [file, tools] of SIGNS) {
    if ((await files.stat(file))?.kind === 'file') return tools;
  }
  return 'unknown';
};
