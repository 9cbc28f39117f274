import { group } from '../words.ts';
import type { ScriptText } from './script-text.ts';

interface Rule {
  readonly name: string;
  readonly needs: readonly string[];
  /** Lines of the recipe: first and last line in the file, from 0. */
  readonly recipe: readonly { readonly first: number; readonly last: number }[];
}

interface Makefile {
  readonly lines: readonly string[];
  readonly rules: readonly Rule[];
  readonly variables: ReadonlyMap<string, string>;
}

const RULE = /^([^\s#:=][^:=#]*)::?(?!=)([^=#;]*)$/;
const VARIABLE = /^(?:export\s+)?(\w+)\s*(?:\?|::?|\+)?=\s*(.*)$/;
const SPECIAL = /^\.(ONESHELL|RECIPEPREFIX|SHELLFLAGS)|^SHELL\s*[:?]?=|^(if|else|endif|define|include)/m;

/** Rules, recipes and variables; null for what make reads differently from line to line. */
const parseMakefile = (text: string): Makefile | null => {
  if (SPECIAL.test(text)) return null;
  const lines = text.split('\n');
  const rules: { name: string; needs: string[]; recipe: { first: number; last: number }[] }[] = [];
  const variables = new Map<string, string>();
  let current: typeof rules = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith('\t')) {
      const first = at;
      while (lines[at]?.endsWith('\\')) at += 1;
      for (const rule of current) rule.recipe.push({ first, last: at });
      continue;
    }
    const variable = VARIABLE.exec(line);
    if (variable) variables.set(group(variable, 1), group(variable, 2));
    const rule = variable ? null : RULE.exec(line);
    if (!rule) continue;
    const needs = group(rule, 2)
      .split(/[\s|]+/)
      .filter(Boolean);
    current = group(rule, 1)
      .split(/\s+/)
      .filter(Boolean)
      .map((name) => ({ name, needs, recipe: [] }));
    rules.push(...current);
  }
  return { lines, rules, variables };
};

/** The line as the shell sees it, or null when it holds what only make can work out. */
const expand = (text: string, variables: ReadonlyMap<string, string>, depth = 5): string | null => {
  const marked = text.replaceAll('$$', '\u0000');
  const expanded = marked.replaceAll(
    /\$[({](\w+)[)}]/g,
    (whole, name: string) => variables.get(name) ?? whole,
  );
  if (!expanded.includes('$')) return expanded.replaceAll('\u0000', '$');
  return depth === 0 || expanded === marked
    ? null
    : expand(expanded.replaceAll('\u0000', '$$$$'), variables, depth - 1);
};

/** Targets a call of make asks for, or null when it reads another file or folder. */
const targetsOf = (argv: readonly (string | null)[]): readonly string[] | null => {
  const args = argv.slice(1);
  if (args.some((word) => word === null || /^(-C|-f|--directory|--file|--makefile)/.test(word))) return null;
  return args.filter((word): word is string => word !== null && !word.startsWith('-') && !word.includes('='));
};

/** The line of a recipe as it stands in the file, its prefix (`@`, `-`, `+`), and as the shell sees it. */
const lineAt = ({ lines, variables }: Makefile, { first, last }: Rule['recipe'][number]) => {
  const raw = lines.slice(first, last + 1).join('\n');
  const prefix = /^\t\s*[@+-]*\s*/.exec(raw)?.[0] ?? '\t';
  return { prefix, command: expand(raw.slice(prefix.length).replaceAll('\\\n\t', '\\\n'), variables) };
};

const scriptAt = (
  makefile: Makefile,
  file: string,
  rule: Rule,
  place: Rule['recipe'][number],
): ScriptText | null => {
  const { prefix, command } = lineAt(makefile, place);
  if (command === null || command.trim() === '') return null;
  return {
    file,
    label: `the target "${rule.name}" of ${file}`,
    command,
    forgiven: prefix.includes('-') ? 'Drop the "-" in front of the line.' : null,
    with: (other) => {
      const { lines } = makefile;
      const line = `${prefix}${other.replaceAll('$', '$$$$')}`;
      return [...lines.slice(0, place.first), line, ...lines.slice(place.last + 1)].join('\n');
    },
  };
};

interface Reached {
  readonly makefile: Makefile;
  /** Those of prerequisites first. */
  readonly rules: readonly Rule[];
  /** Whether every target on the way has a rule. */
  readonly whole: boolean;
}

/** The rules that a call of make follows: for the targets it asks for, or for the first of the file. */
const reachedBy = (argv: readonly (string | null)[], text: string): Reached | null => {
  const makefile = parseMakefile(text);
  const asked = targetsOf(argv);
  if (!makefile || asked === null) return null;
  const byName = Map.groupBy(makefile.rules, ({ name }) => name);
  const seen = new Set<string>();
  const rules: Rule[] = [];
  const visit = (target: string): void => {
    if (seen.has(target)) return;
    seen.add(target);
    for (const rule of byName.get(target) ?? []) {
      rule.needs.forEach(visit);
      rules.push(rule);
    }
  };
  const first = makefile.rules.find(({ name }) => !name.startsWith('.'));
  if (asked.length > 0) asked.forEach(visit);
  else if (first) visit(first.name);
  return { makefile, rules, whole: [...seen].every((target) => byName.has(target)) };
};

/** Whether `makeScripts` gives all that a call of make runs: each line can be worked out, each target has a rule. */
export const makeIsKnown = (argv: readonly (string | null)[], text: string): boolean => {
  const reached = reachedBy(argv, text);
  return (
    reached?.whole === true &&
    reached.rules.every(({ recipe }) =>
      recipe.every((place) => lineAt(reached.makefile, place).command !== null),
    )
  );
};

/** Recipe lines that a call of make runs, those of prerequisites first. */
export const makeScripts = (
  argv: readonly (string | null)[],
  file: string,
  text: string,
): readonly ScriptText[] => {
  const reached = reachedBy(argv, text);
  if (!reached) return [];
  const { makefile, rules } = reached;
  return rules.flatMap((rule) => rule.recipe.flatMap((place) => scriptAt(makefile, file, rule, place) ?? []));
};
