import { finding } from '../../../domain/model/catalogue/index.ts';
import type { CheckKind } from '../kind.ts';
import { problemOf } from '../shared/read.ts';
import { unchallenged } from '../shared/sabotage.ts';
import { challengeOwn } from './challenge.ts';
import { describeOwn } from './describe.ts';
import { executeOwn } from './execute.ts';
import { usesFacts } from './facts.ts';
import { readOwnModule, type Loaded } from './own-module.ts';
import { schema, type Params } from './schema.ts';

export type ImportModule = (specifier: string) => Promise<unknown>;

/** Why a module could not be imported, without the paths of this machine that Node puts into the sentence. */
const importProblem = (specifier: string, thrown: unknown): string => {
  const problem = problemOf(thrown).replace(/ imported from \S.*$/, '');
  const missing = /^Cannot find module '([^']+)'$/.exec(problem)?.[1];
  return missing?.endsWith(specifier.replace(/^(?:\.\/)+/, '/')) === true ? 'there is no such file' : problem;
};

/** Imports each module once and looks it over. What is loaded already can be asked for without waiting. */
export class OwnModules {
  readonly #import: ImportModule;
  readonly #loading = new Map<string, Promise<Loaded>>();
  readonly #loaded = new Map<string, Loaded>();

  constructor(importModule: ImportModule) {
    this.#import = importModule;
  }

  load(specifier: string): Promise<Loaded> {
    const known = this.#loading.get(specifier);
    if (known !== undefined) return known;
    const fresh = this.#read(specifier);
    this.#loading.set(specifier, fresh);
    return fresh;
  }

  loaded(specifier: string): Loaded | null {
    return this.#loaded.get(specifier) ?? null;
  }

  async #read(specifier: string): Promise<Loaded> {
    const loaded = await this.#import(specifier).then(
      (namespace) => readOwnModule(specifier, namespace),
      (thrown: unknown): Loaded => ({
        ok: false,
        findings: [finding('AX4701', { module: specifier, problem: importProblem(specifier, thrown) })],
      }),
    );
    this.#loaded.set(specifier, loaded);
    return loaded;
  }
}

/** The kind `uses`: a check that names its module itself. */
export const usesKind = (modules: OwnModules): CheckKind<Params> => ({
  ...usesFacts,
  schema,
  prepare: async (params) => {
    const loaded = await modules.load(params.module);
    return loaded.ok ? [] : loaded.findings;
  },
  describe: (params) => {
    const loaded = modules.loaded(params.module);
    return loaded?.ok === true ? describeOwn(loaded.own, params.with) : `${params.module} passes`;
  },
  execute: async (params, context) => {
    const loaded = await modules.load(params.module);
    if (loaded.ok) return executeOwn(loaded.own, params.with, context);
    return { outcome: 'error', reason: { ...loaded.findings[0], source: context.check.origin.source } };
  },
  challenge: async (params, context) => {
    const loaded = await modules.load(params.module);
    return loaded.ok
      ? challengeOwn(loaded.own, params.with, context)
      : unchallenged(loaded.findings[0].message);
  },
});
