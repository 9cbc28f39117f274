import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startAppProcess, type AppProcess } from '../../tests/support/app-process.ts';
import { startRelay } from '../../tests/support/emulator/relay.ts';
import { workIn } from '../../tests/support/emulator/repository.ts';
import { startEmulator, type GithubEmulator } from '../../tests/support/emulator/start-emulator.ts';
import { startTokenIssuer, TRUSTED_WORKFLOW, type TokenIssuer } from '../../tests/support/token-issuer.ts';
import type { FilesByPath } from '../../tests/support/project.ts';
import { startFront, type Front } from './front.ts';
import { createCheckout, type Checkout } from './project.ts';

/** An entrypoint as it is built. */
export const built = (name: 'action' | 'cli'): string =>
  resolve(process.env['AURORA_TEST_DIST'] ?? 'dist', name, 'index.js');

/** Everything that runs together: GitHub, the App, and what the runner gives a job. */
export interface Stage {
  readonly scratch: string;
  /** Directory of the store of the App. */
  readonly state: string;
  readonly github: GithubEmulator;
  readonly front: Front;
  readonly app: AppProcess;
  readonly issuer: TokenIssuer;
  readonly work: ReturnType<typeof workIn>;
  readonly checkout: Checkout;
  /** The commit at GitHub of each of the checkout: they hold the same, and are not the same. */
  readonly twins: ReadonlyMap<string, string>;
  /** Commits at GitHub and in the checkout; the commit at GitHub. */
  readonly push: (branch: string, files: FilesByPath) => Promise<string>;
  /** Ends it all in order, and looks whether every request was valid. */
  readonly close: () => Promise<void>;
  /** Ends it at once, and the process with it. */
  readonly end: (code: number) => never;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // oxlint-disable-line typescript/no-unsafe-type-assertion -- a TCP server has such an address
  server.close();
  await once(server, 'close');
  return port;
};

/** Starts it all. What was started ends with `close`, and at once with SIGINT or SIGTERM. */
export const startStage = async (): Promise<Stage> => {
  const scratch = mkdtempSync(join(tmpdir(), 'aurora-demo-'));
  // Whatever else makes a directory makes it there, and it ends with it.
  process.env['TMPDIR'] = scratch;
  const state = join(scratch, 'state');
  const [relay, issuer] = await Promise.all([startRelay(), startTokenIssuer()]);
  const github = await startEmulator({ webhookUrl: relay.url });
  const front = await startFront(github.url);
  const work = workIn(github);
  relay.pullsOf = work.pullsOf;
  await github.as('acme', 'PUT', '/repos/acme/rocket/collaborators/mona', { permission: 'maintain' });
  const port = await freePort();
  relay.target = `http://127.0.0.1:${port}`;
  const settings = {
    GITHUB_API_URL: front.url,
    PORT: String(port),
    AURORA_URL: relay.target,
    AURORA_OIDC_ISSUER: issuer.url,
    AURORA_TRUSTED_WORKFLOWS: TRUSTED_WORKFLOW,
  };
  const app = await startAppProcess(github, state, settings, built('cli'));
  const checkout = createCheckout(scratch);
  const twins = new Map<string, string>();
  const close = async (): Promise<void> => {
    await app.stop();
    await front.close();
    await Promise.all([github.close(), relay.close(), issuer.close()]);
    rmSync(scratch, { recursive: true, force: true });
  };
  const end = (code: number): never => {
    app.child.kill('SIGKILL');
    rmSync(scratch, { recursive: true, force: true });
    return process.exit(code);
  };
  process.once('SIGINT', () => end(130));
  process.once('SIGTERM', () => end(143));
  const push: Stage['push'] = async (branch, files) => {
    const twin = checkout.commit(branch, files);
    let sha = '';
    for (const [path, text] of Object.entries(files)) sha = await work.commit(path, text ?? '', branch);
    twins.set(twin, sha);
    return sha;
  };
  return { scratch, state, github, front, app, issuer, work, checkout, twins, push, close, end };
};
