import { availableParallelism, hostname } from 'node:os';
import { isAbsolute, join, relative } from 'node:path';
import { repositoryRef } from '../../adapters/github/repository-ref.ts';
import { createClock } from '../../adapters/system/clock.ts';
import { createLazyCommandRunner } from '../../adapters/system/command-runner/lazy-command-runner.ts';
import { createDigestCache } from '../../adapters/system/digest-cache.ts';
import { createFiles } from '../../adapters/system/files.ts';
import { createHttpClient } from '../../adapters/system/http-client.ts';
import { createIds } from '../../adapters/system/ids.ts';
import { createFailpoint } from '../../adapters/system/run-store/failpoint.ts';
import { createRunStore } from '../../adapters/system/run-store/create-run-store.ts';
import { createMemo } from '../../adapters/system/run-store/memo.ts';
import { createWorkspace } from '../../adapters/system/workspace.ts';
import { openKinds } from '../../application/checks/lazy-kinds.ts';
import type { PipelinePorts } from '../../application/pipeline/ports.ts';
import { createSpecReader } from '../../application/pipeline/spec-reader.ts';
import { neutralise } from '../../domain/evidence/neutralise.ts';
import { createRedactor } from '../../domain/evidence/redact.ts';
import { redactJson, redactWords } from '../../domain/evidence/redact-values.ts';
import { secretsFromEnv } from '../../domain/evidence/secret-names.ts';
import type { Config } from '../../domain/model/config.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { Events } from '../../ports/events.ts';
import type { WorkflowHistory } from '../../ports/workflow-history.ts';
import { specDefaultsOf } from '../../domain/spec/defaults.ts';
import { importFrom } from './import-from.ts';
import { VERSION } from './version.ts';

/** What an entrypoint knows and the pipeline needs. */
export interface WiringOptions {
  /** The workspace, absolute. */
  readonly root: string;
  /** Directory for runs, relative to the workspace or absolute. */
  readonly outDir: string;
  readonly config: Config;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly events: Events;
  readonly signal: AbortSignal;
  /** Token for GitHub beyond the environment: the Action's input. */
  readonly token?: string | null;
}

export interface Wired {
  readonly ports: PipelinePorts;
  /** Modules of the project's own checks that are missing or wrong. */
  readonly findings: readonly Finding[];
  close(): Promise<void>;
}

/** Patterns run on a library of some size, so it is loaded when there is one. */
const ownPatterns = async (patterns: readonly string[]): Promise<((text: string) => string)[]> => {
  if (patterns.length === 0) return [];
  const { redactPattern } = await import('../../domain/evidence/redact-pattern.ts');
  return patterns.map(redactPattern);
};

const redactorFor = async ({ env, config, token }: WiringOptions): Promise<(text: string) => string> => {
  const named = config.redact.env.map((name) => env[name]).filter((value) => value !== undefined);
  return createRedactor(
    [...secretsFromEnv(env), ...named, ...(token ? [token] : [])],
    await ownPatterns(config.redact.patterns),
  );
};

/** Few projects ask about their workflows, so what asks GitHub is loaded for the first question. */
const workflowsOf = ({ env, token: given }: WiringOptions): WorkflowHistory | null => {
  const token = given ?? env['GITHUB_TOKEN'] ?? env['GH_TOKEN'] ?? '';
  const ref = repositoryRef(env['GITHUB_REPOSITORY'] ?? '');
  if (token === '' || ref === null) return null;
  return {
    finished: async (question, signal) => {
      const { createWorkflowHistory } = await import('../../adapters/github/workflow-history.ts');
      const { DEFAULT_API, tokenClient } = await import('./github.ts');
      const client = tokenClient(env['GITHUB_API_URL'] ?? DEFAULT_API, token);
      return createWorkflowHistory(client, ref).finished(question, signal);
    },
  };
};

/** Kills what a run left behind. */
const sweep = async (nonce: string): Promise<number> =>
  (await import('../../adapters/system/command-runner/sweep.ts')).sweepRun(nonce);

/**
 * Builds the adapters on one directory, those that not every run needs when they are needed. Nothing is started or
 * written before the pipeline asks for it.
 */
export const wirePipeline = async (options: WiringOptions): Promise<Wired> => {
  const { root, outDir, config, env, signal } = options;
  const clock = createClock();
  const ids = createIds();
  const processors = availableParallelism();
  const nonce = ids.nonce();
  const outRoot = isAbsolute(outDir) ? outDir : join(root, outDir);
  const inside = relative(root, outRoot);
  const ours = inside.startsWith('..') ? ['logs'] : [inside, 'logs'];
  const redact = await redactorFor(options);
  const digests = createDigestCache(join(outRoot, '.state', 'digests.json'), {
    clean: (text) => redactJson(text, redact),
    capBytes: config.execution.evidenceCapBytes,
  });
  const files = createFiles(root, { digests });
  const runner = createLazyCommandRunner({
    workers: config.execution.concurrency ?? processors,
    nonce,
    readable: neutralise,
  });
  const importModule = importFrom(root);
  // Few projects have check modules, so what runs them is loaded for the first one.
  const apart = async (specifier: string): Promise<unknown> => {
    const { importApart } = await import('../../adapters/modules/import-apart.ts');
    return importApart(root, env)(specifier);
  };
  const { kinds, findings } = await openKinds(config, apart);
  const tool = `aurora-x ${VERSION}`;
  const ports: PipelinePorts = {
    tool,
    clock,
    ids,
    events: { emit: (event) => options.events.emit(redactWords(event, redact)) },
    files,
    workspace: createWorkspace({ root, ours, env }),
    runner,
    http: createHttpClient(),
    workflows: workflowsOf(options),
    store: createRunStore({
      root,
      dir: outDir,
      clock,
      ids,
      host: hostname(),
      pid: process.pid,
      failpoint: createFailpoint(env['AURORA_FAILPOINT']),
      processes: { nonce, sweep },
      digests,
    }),
    importModule,
    kinds,
    readSpec: createSpecReader({
      tool,
      kinds,
      defaults: specDefaultsOf(config),
      memo: Object.keys(config.checks).length > 0 ? null : createMemo(join(outRoot, '.state', 'memo')),
    }),
    env,
    redact,
    makeScratch: async () => {
      const { makeScratch } = await import('../../adapters/system/scratch.ts');
      return makeScratch(root, ours, signal, config.execution.evidenceCapBytes);
    },
    signal,
    processors,
  };
  return {
    ports,
    findings,
    close: async () => {
      digests.save();
      await runner.close();
    },
  };
};
