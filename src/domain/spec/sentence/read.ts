import { joined, piecesOf, plainClause } from './clauses.ts';
import type { Project } from './project.ts';
import { activity, bareCommand, commandResult, goldenOutput, quotedCommand } from './rules/commands.ts';
import { fileExists, fileMentions, fileValue } from './rules/files.ts';
import { http } from './rules/http.ts';
import { coverage, fileNumber, objective, scanResults, testResults } from './rules/measures.ts';
import { people } from './rules/people.ts';
import { search } from './rules/search.ts';
import { workflows } from './rules/workflows.ts';
import type { Rule, Said } from './said.ts';

/** In this order: what is written as code before what is said in words, the particular before the general. */
const RULES: readonly Rule[] = [
  goldenOutput,
  quotedCommand,
  commandResult,
  coverage,
  testResults,
  scanResults,
  workflows,
  objective,
  fileNumber,
  fileValue,
  http,
  activity,
  fileExists,
  search,
  fileMentions,
  bareCommand,
  people,
];

/** A clause that was understood, or not (`said` is null). */
export interface Heard {
  readonly clause: string;
  readonly said: readonly Said[] | null;
}

const hear = (text: string, project: Project): Heard => {
  const clause = plainClause(text);
  for (const rule of RULES) {
    const said = clause === '' ? null : rule(clause, project);
    if (said !== null && said.length > 0) return { clause, said };
  }
  return { clause, said: null };
};

/** Characters that were not understood, characters that are left to a person, clauses: in this order, less is better. */
const costs = (list: readonly Heard[]): readonly number[] => {
  const length = (some: readonly Heard[]): number =>
    some.reduce((sum, { clause }) => sum + clause.length + 1, 0);
  const manual = list.filter(({ said }) => said?.some(({ kind }) => kind === 'manual') === true);
  return [length(list.filter(({ said }) => said === null)), length(manual), list.length];
};

/** Where two ways to cut a sentence differ: `and` may join two clauses or stand inside of one. */
const better = (a: readonly Heard[], b: readonly Heard[]): boolean => {
  const other = costs(b);
  const difference = costs(a).map((cost, index) => cost - (other[index] ?? 0));
  return (difference.find((one) => one !== 0) ?? 0) < 0;
};

/** Characters of a sentence; more is a document. */
const MAX_LENGTH = 600;

/** The clauses of a sentence, cut where most of it is understood. */
export const hearSentence = (sentence: string, project: Project): readonly Heard[] => {
  const pieces = piecesOf(sentence.slice(0, MAX_LENGTH).replaceAll(/\s+/g, ' ').trim());
  const best: (readonly Heard[])[] = [[]];
  for (let end = 0; end < pieces.parts.length; end += 1) {
    for (let start = end; start >= 0; start -= 1) {
      const candidate = [...(best[start] ?? []), hear(joined(pieces, start, end), project)];
      const current = best[end + 1];
      if (current === undefined || better(candidate, current)) best[end + 1] = candidate;
    }
  }
  return best.at(-1) ?? [];
};
