import type { Json } from './json.ts';
import type { RetryPolicy } from './check.ts';
import type { Source } from './source.ts';
import type { Stage } from './vocabulary.ts';

/** When a step runs: a small closed language, so that what a pipeline does is known without running it. */
export type Condition =
  | { readonly kind: 'always' | 'success' | 'failure' }
  | { readonly kind: 'env'; readonly name: string; readonly equal: boolean; readonly value: string }
  | { readonly kind: 'and' | 'or'; readonly all: readonly Condition[] };

/** What a step does. */
export type StepAction =
  | { readonly kind: 'run'; readonly run: string; readonly shell: 'plain' | 'strict' }
  /** A stage of the built-in pipeline, `aurora/t03-execute`. */
  | { readonly kind: 'stage'; readonly stage: Stage; readonly uses: string }
  /** The project's own step: an ES module, by path relative to the file. */
  | { readonly kind: 'module'; readonly module: string; readonly with: Json }
  /** A spec file, by path relative to the workspace. */
  | { readonly kind: 'spec'; readonly spec: string };

/** What a file must look like before (input) or after (output) a step: a JSON Schema, inline or by path. */
export interface FileContract {
  /** Path of the JSON or YAML file. */
  readonly path: string;
  readonly schema: string | { readonly [key: string]: Json } | boolean;
}

export interface PipelineStep {
  /** Unique; safe as a directory name. */
  readonly id: string;
  readonly needs: readonly string[];
  readonly action: StepAction;
  /** Globs of files it reads, or null when the author declared none: then the whole workspace counts. */
  readonly inputs: readonly string[] | null;
  /** Paths or globs it must have made when it ends. */
  readonly outputs: readonly string[];
  readonly contracts: { readonly inputs: readonly FileContract[]; readonly outputs: readonly FileContract[] };
  readonly env: Readonly<Record<string, string>>;
  readonly retries: RetryPolicy;
  /** Null: the limit of the configuration. */
  readonly timeoutMs: number | null;
  readonly when: Condition;
  readonly evidence: readonly string[];
  readonly source: Source;
}

/** A pipeline of the project's own, or the built-in one, in the same form. */
export interface PipelineFile {
  readonly version: 1;
  readonly name: string;
  readonly file: string;
  /** As written; the engine orders them by their needs. */
  readonly steps: readonly PipelineStep[];
  /** Reporters of the project's own, as paths of ES modules. */
  readonly reporters: readonly string[];
}
