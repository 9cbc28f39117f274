import type { z } from 'zod';
import type { Check } from '../../domain/model/check.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { CapturedStream, Quota } from '../../domain/model/outcome.ts';
import type { ChallengeWord, Outcome, Tier } from '../../domain/model/vocabulary.ts';
import type { Config, SignOff } from '../../domain/model/config.ts';
import type { RunSummary } from '../../domain/model/run.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CommandRunner } from '../../ports/command-runner.ts';
import type { FilesReader, FilesWriter } from '../../ports/files.ts';
import type { HttpClient } from '../../ports/http-client.ts';
import type { WorkflowHistory } from '../../ports/workflow-history.ts';

/** What a check may use while it runs. Only readers: nothing here can write to the workspace. */
export interface CheckContext {
  readonly check: Check;
  readonly config: Config;
  /** The workspace. */
  readonly files: FilesReader;
  /** Environment for children: the allow-list plus what the check declares. */
  readonly env: Readonly<Record<string, string>>;
  readonly runner: CommandRunner;
  readonly http: HttpClient;
  /** Null without a repository on GitHub and a token for it. */
  readonly workflows: WorkflowHistory | null;
  readonly clock: Clock;
  readonly redact: (text: string) => string;
  /** Finished runs, newest first, for objectives over run history. */
  readonly history: () => Promise<readonly RunSummary[]>;
  readonly signOffs: readonly SignOff[];
  readonly signal: AbortSignal;
}

/** How one try of a check ended. */
export interface CheckResult {
  readonly outcome: Outcome;
  /** Required unless passed. */
  readonly reason: Finding | null;
  readonly exitCode?: number | null;
  /** What the log keeps; already redacted. For kinds without a process: what was looked at and found. */
  readonly stdout?: string;
  readonly stderr?: string;
  readonly stdoutCapture?: CapturedStream;
  readonly stderrCapture?: CapturedStream;
  readonly quotas?: readonly Quota[];
  readonly measures?: Readonly<Record<string, number>>;
}

/** What a challenge may use: a scratch copy of the workspace that it may change as it likes. */
export interface ChallengeContext extends CheckContext {
  /** A scratch copy of the workspace; `files.root` of this context is its root. Fresh for every check. */
  readonly scratch: FilesReader & FilesWriter;
  /** Runs the check's own `execute` on the scratch copy, optionally with another environment or other http client. */
  readonly rerun: (change?: {
    readonly env?: Readonly<Record<string, string>>;
    readonly http?: HttpClient;
    readonly history?: () => Promise<readonly RunSummary[]>;
  }) => Promise<CheckResult>;
}

export interface ChallengeResult {
  readonly result: ChallengeWord;
  readonly program?: string | null;
  readonly reason: string;
  readonly remedy?: string;
  readonly finding?: Finding | null;
}

/** What can be said of a check from its parameters alone. Light, because every run needs it of every check. */
export interface KindFacts<Params = unknown> {
  /** The key in a spec: `run`, `file`, … */
  readonly kind: string;
  readonly tier: Tier;
  /** True when the outcome depends on what is outside the workspace (network, time): never reused unless `freshness` is set. */
  volatile(params: Params): boolean;
  /** It asks somebody over the network; without this it never does. */
  network?(params: Params): boolean;
  /** Paths and globs the outcome depends on, or null when only the author can know (a command). */
  inputs(params: Params): readonly string[] | null;
  /** The command behind it, for reports and permission checks, or null. */
  command(params: Params): string | null;
  /** What can be seen to be wrong before anything runs: a module that cannot be loaded. May load code of the project. */
  prepare?(params: Params): Promise<readonly Finding[]>;
  /** One sentence: what is asserted. No trailing period. */
  describe(params: Params): string;
}

/**
 * One kind of check: the same parts in every folder (facts with describe, schema, execute, challenge), joined in its
 * index.ts and registered by a line in registry.ts and one in lazy-kinds.ts. A project's own kind (`uses:`) has the
 * same parts.
 */
export interface CheckKind<Params = unknown> extends KindFacts<Params> {
  /** Shape of the value under that key. */
  readonly schema: z.ZodType<Params>;
  execute(params: Params, context: CheckContext): Promise<CheckResult>;
  challenge(params: Params, context: ChallengeContext): Promise<ChallengeResult>;
}

/** A kind of which only the facts are there until more is asked for. They take parameters that a schema gave out. */
export interface LazyKind extends KindFacts {
  load(): Promise<CheckKind>;
}

/** All of them with all their parts, for what reads specs. */
export const loadAll = async (
  kinds: ReadonlyMap<string, LazyKind>,
): Promise<ReadonlyMap<string, CheckKind>> =>
  new Map(await Promise.all([...kinds].map(async ([name, kind]) => [name, await kind.load()] as const)));
