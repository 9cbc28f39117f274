import type { CommandRunner } from '../../ports/command-runner.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Events } from '../../ports/events.ts';
import type { Files } from '../../ports/files.ts';
import type { HttpClient } from '../../ports/http-client.ts';
import type { Ids } from '../../ports/ids.ts';
import type { RunStore } from '../../ports/run-store.ts';
import type { WorkflowHistory } from '../../ports/workflow-history.ts';
import type { Workspace } from '../../ports/workspace.ts';
import type { FilesReader } from '../../ports/files.ts';
import type { LazyKind } from '../checks/kind.ts';
import type { SpecReader } from './spec-reader.ts';

/** A throw-away copy of the workspace. */
export interface Scratch {
  readonly files: Files;
  readonly root: string;
  /** Files of the workspace that were too large to be copied. */
  readonly tooLarge: readonly string[];
  dispose(): Promise<void>;
}

/** Files of a commit that is nowhere on the disk, and copies of them. */
export interface CommitView {
  readonly files: FilesReader;
  readonly makeScratch: () => Promise<Scratch>;
}

/** Everything a pipeline may use. Only `store` and scratch copies can be written to. */
export interface PipelinePorts {
  /** `aurora-x 1.2.3`: part of every fingerprint. */
  readonly tool: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly events: Events;
  readonly files: FilesReader;
  /** The commit that is judged, where the workspace holds only its documents. */
  readonly commit?: CommitView | null;
  readonly workspace: Workspace;
  readonly runner: CommandRunner;
  readonly http: HttpClient;
  /** Null without a repository on GitHub and a token for it. */
  readonly workflows: WorkflowHistory | null;
  readonly store: RunStore;
  /** Loads an ES module of the project: its own check kinds and reporters. */
  readonly importModule: (specifier: string) => Promise<unknown>;
  readonly kinds: ReadonlyMap<string, LazyKind>;
  /** With the kinds and the defaults of this run. */
  readonly readSpec: SpecReader;
  /** Our own environment: the allow-list, passed variables and secrets are taken from it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly redact: (text: string) => string;
  readonly makeScratch: () => Promise<Scratch>;
  /** Aborted by SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** Processors, the default number of checks at once. */
  readonly processors: number;
}
