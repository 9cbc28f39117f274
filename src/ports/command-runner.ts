import type { CapturedStream, Quota } from '../domain/model/outcome.ts';

/** One command to run. */
export interface CommandRequest {
  readonly command: string;
  /** `plain`: `bash --noprofile --norc -c`, as typed in a terminal. `strict`: with `-euo pipefail`. */
  readonly shell: 'plain' | 'strict';
  /** Absolute. */
  readonly cwd: string;
  /** The whole environment of the child; nothing is added but a marker used to find stray processes. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Kept per stream (head and tail); the digest covers everything. */
  readonly outputCapBytes: number;
  readonly memoryMiB: number | null;
  readonly cpuSeconds: number | null;
  readonly processes: number | null;
  readonly network: boolean;
  /** Redacts a chunk of text at line boundaries before it is kept or hashed. */
  readonly redact: (text: string) => string;
}

/** A finished command. Exactly one of exitCode and signal is set unless it could not start. */
export interface CommandResult {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly timedOut: boolean;
  readonly cancelled: boolean;
  /** Could not be started at all. */
  readonly spawnError: string | null;
  readonly durationMs: number;
  /** Redacted, capped text with control sequences made readable. */
  readonly stdout: CapturedStream & { readonly text: string };
  readonly stderr: CapturedStream & { readonly text: string };
  readonly quotas: readonly Quota[];
  /** Processes that outlived the command and were killed. */
  readonly strays: number;
}

/** Runs commands, each in its own process group, with nothing left behind. */
export interface CommandRunner {
  run(request: CommandRequest, signal: AbortSignal): Promise<CommandResult>;
  /** Kills what is left of this run and frees the workers. */
  close(): Promise<void>;
}
