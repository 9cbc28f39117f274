import type { Check } from '../model/check.ts';
import { builtInSpecDefaults, type SpecDefaults } from './defaults.ts';
import { checkOf } from './draft.ts';
import type { Project } from './sentence/project.ts';
import { hearSentence, type Heard } from './sentence/read.ts';
import { nearestExamples } from './sentence/readings.ts';
import type { Said } from './sentence/said.ts';
import { idGiver } from './synthesis/ids.ts';
import { specToYaml } from './write-spec.ts';

export { answer } from './sentence/answer.ts';
export { nearestQuestions } from './sentence/readings.ts';
export type { Project } from './sentence/project.ts';

/** What became of a sentence: a spec, or the nearest sentences that would have made one. */
export type Saying =
  | { readonly kind: 'spec'; readonly yaml: string; readonly checks: readonly Check[] }
  | { readonly kind: 'unclear'; readonly readings: readonly Reading[] };

export interface Reading {
  readonly sentence: string;
  readonly yaml: string;
}

export interface SayOptions {
  /** What the project is built with; without it, usual commands are a guess. */
  readonly project?: Project;
  readonly defaults?: SpecDefaults;
}

/** Readings offered for what was not understood. */
const READINGS = 3;

const SPEC = 'said';

const TESTS = new Set(['unit-tests', 'integration-tests', 'end-to-end-tests']);

const paramsOf = (said: Said, shell: SpecDefaults['shell']): Said['with'] =>
  said.kind === 'run' ? { ...said.with, shell } : said.with;

const checksOf = (sentence: string, heard: readonly Heard[], defaults: SpecDefaults): Check[] => {
  const giveId = idGiver();
  const named = heard.flatMap(({ clause, said }) =>
    (said ?? []).map((one) => ({ said: one, clause, id: giveId(one.name) })),
  );
  // Reports are made by the tests of the same sentence, so what reads them waits for those.
  const tests = named.filter(({ said }) => TESTS.has(said.name)).map(({ id }) => id);
  return named.map(({ said, clause, id }) => {
    const column = Math.max(0, sentence.indexOf(clause)) + 1;
    const draft = {
      kind: said.kind,
      with: paramsOf(said, defaults.shell),
      rule: 'said',
      confidence: said.confidence,
      source: { file: 'sentence', line: 1, column },
      text: clause,
    };
    const needs = said.kind === 'coverage' || said.kind === 'junit' ? tests : [];
    return checkOf(draft, { id, spec: SPEC, item: null, needs }, defaults);
  });
};

/**
 * Drafts a spec from a sentence by fixed rules; no model and no network. Every word must be understood: if one clause
 * is not, the answer is the nearest sentences and their specs, never a guess at what was meant.
 */
export const say = (sentence: string, options: SayOptions = {}): Saying => {
  const { project = 'unknown', defaults = builtInSpecDefaults } = options;
  const heard = hearSentence(sentence, project);
  const yamlOf = (checks: readonly Check[]): string =>
    specToYaml({ name: SPEC, file: 'sentence', checks }, defaults);
  const lost = heard.filter(({ said }) => said === null);
  if (lost.length === 0 && heard.length > 0) {
    const checks = checksOf(sentence, heard, defaults);
    return { kind: 'spec', yaml: yamlOf(checks), checks };
  }
  const understood = heard.filter(({ said }) => said !== null).map(({ clause }) => clause);
  const near = nearestExamples(lost.map(({ clause }) => clause).join(' '), READINGS);
  const readings = [...understood, ...near].map((text) => ({
    sentence: text,
    yaml: yamlOf(checksOf(text, hearSentence(text, project), defaults)),
  }));
  return { kind: 'unclear', readings };
};
