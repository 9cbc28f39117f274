import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { firstLine } from './first-line.ts';

/** A running artifact service with what a job's environment needs to use it. */
export interface ArtifactService {
  readonly env: Readonly<Record<'ACTIONS_RESULTS_URL' | 'ACTIONS_RUNTIME_TOKEN', string>>;
  names(): Promise<string[]>;
  /** The archive of an artifact. */
  download(name: string): Promise<Buffer>;
  /** Puts an archive there as it is, as another job would. */
  upload(name: string, archive: Buffer): Promise<void>;
  stop(): Promise<void>;
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The claims that the client reads its run and job from; nobody checks the signature. */
const token = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ scp: 'Actions.Results:run-4711:job-1' })}.runtime-canary-6f1c`;

/** Starts the service as a child process; its state is its own. */
export const startArtifactService = async (): Promise<ArtifactService> => {
  const directory = mkdtempSync(join(tmpdir(), 'aurora-artifacts-'));
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./artifact-service-child.ts', import.meta.url))],
    {
      env: {
        PATH: process.env['PATH'] ?? '',
        DTU_CACHE_DIR: directory,
        DTU_LOGS_DIR: join(directory, 'logs'),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const url = await firstLine(child);
  const ask = async (path: string, options: RequestInit = {}): Promise<Response> => {
    const response = await fetch(new URL(path, url), options);
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response;
  };
  const rpc = async (name: string, body: unknown): Promise<Record<string, unknown>> => {
    const path = `/twirp/github.actions.results.api.v1.ArtifactService/${name}`;
    const headers = { 'content-type': 'application/json' };
    const response = await ask(path, { method: 'POST', headers, body: JSON.stringify(body) });
    return (await response.json()) as Record<string, unknown>;
  };
  return {
    env: { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token },
    names: async () => {
      const { artifacts } = (await rpc('ListArtifacts', {})) as { artifacts: { name: string }[] };
      return artifacts.map(({ name }) => name).toSorted();
    },
    download: async (name) => {
      const { signedUrl } = await rpc('GetSignedArtifactURL', { name });
      return Buffer.from(await (await ask(String(signedUrl))).arrayBuffer());
    },
    upload: async (name, archive) => {
      const { signedUploadUrl } = await rpc('CreateArtifact', { name, version: 4 });
      const headers = { 'content-type': 'application/zip' };
      await ask(String(signedUploadUrl), { method: 'PUT', headers, body: new Uint8Array(archive) });
      await rpc('FinalizeArtifact', { name });
    },
    stop: async () => {
      child.kill();
      await once(child, 'exit');
      rmSync(directory, { recursive: true, force: true });
    },
  };
};
