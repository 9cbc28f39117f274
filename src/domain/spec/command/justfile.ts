import { group } from '../words.ts';
import type { ScriptText } from './script-text.ts';

const HEADER = /^@?([A-Za-z_][\w-]*)([^:=]*):(?!=)\s*(.*)$/;

interface Recipe {
  readonly name: string;
  readonly needs: readonly string[];
  /** Line numbers of the body, from 0. */
  readonly body: readonly number[];
}

const parseJustfile = (lines: readonly string[]): readonly Recipe[] => {
  const recipes: { name: string; needs: string[]; body: number[] }[] = [];
  for (const [at, line] of lines.entries()) {
    if (/^[ \t]/.test(line)) {
      recipes.at(-1)?.body.push(at);
      continue;
    }
    const header = HEADER.exec(line);
    if (!header) continue;
    const needs = group(header, 3)
      .replaceAll(/[()]|#.*/g, ' ')
      .split(/\s+|&&/)
      .filter(Boolean);
    recipes.push({ name: group(header, 1), needs, body: [] });
  }
  return recipes;
};

/**
 * Recipe lines that a call of just runs, those of dependencies first. `{{…}}` stays as it is: it is a word to the
 * shell parser. Recipes with their own interpreter and lines that go on are left out.
 */
export const justScripts = (
  argv: readonly (string | null)[],
  file: string,
  text: string,
): readonly ScriptText[] => {
  if (argv.some((word) => word === null || /^(-f|-d|--justfile|--working-directory)/.test(word))) return [];
  const lines = text.split('\n');
  const recipes = parseJustfile(lines);
  const asked = argv.slice(1).find((word) => word !== null && !word.startsWith('-') && !word.includes('='));
  const seen = new Set<string>();
  const scripts: ScriptText[] = [];
  const visit = (name: string | undefined): void => {
    const recipe = recipes.find((one) => one.name === name);
    if (!recipe || seen.has(recipe.name)) return;
    seen.add(recipe.name);
    for (const need of recipe.needs) visit(need);
    const [opening] = recipe.body;
    if (opening !== undefined && lines[opening]?.trim().startsWith('#!')) return;
    for (const at of recipe.body) {
      const line = lines[at] ?? '';
      const prefix = /^\s*[@-]*\s*/.exec(line)?.[0] ?? '';
      const command = line.slice(prefix.length);
      if (command === '' || command.endsWith('\\')) continue;
      scripts.push({
        file,
        label: `the recipe "${recipe.name}" of ${file}`,
        command,
        forgiven: prefix.includes('-') ? 'Drop the "-" in front of the line.' : null,
        with: (other) => lines.with(at, `${prefix}${other}`).join('\n'),
      });
    }
  };
  visit(asked ?? recipes[0]?.name);
  return scripts;
};
