import { expect, onTestFinished } from 'vitest';
import { startAppProcess, type AppProcess } from './app-process.ts';
import { startRelay, type Relay } from './emulator/relay.ts';
import { workIn } from './emulator/repository.ts';
import { OWNER, REPO, startEmulator, type GithubEmulator } from './emulator/start-emulator.ts';
import { manifestOn } from './real-manifest.ts';
import { temporaryDirectory } from './store.ts';
import { startTokenIssuer, TRUSTED_WORKFLOW, type TokenIssuer } from './token-issuer.ts';
import { until } from './until.ts';

export const AT = `/repos/${OWNER}/${REPO}`;
export const ORIGIN = 'https://aurora.example';

/** A tracker of one item with one check. */
export const tracker = (status: string, title = 'Works', verify = 'test -f ok'): string =>
  [
    '| ID | Priority | Title | Owner | Target | Status | Verify Command |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    `| M-1 | P0 | ${title} | @mona | 2026-W48 | ${status} | \`${verify}\` |`,
    '',
  ].join('\n');

/** A check run as GitHub shows it. */
export interface ShownCheck {
  readonly id: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: { readonly title: string; readonly summary: string; readonly text: string | null };
  readonly app: { readonly slug: string };
}

/** GitHub, the App, and jobs that report to it. Everything ends with the test. */
export interface GateScene {
  readonly github: GithubEmulator;
  readonly relay: Relay;
  /** The one that runs: another one after `restart`. */
  readonly app: AppProcess;
  readonly work: ReturnType<typeof workIn>;
  /** Has a job report what a real run on a tracker comes to. */
  readonly report: (
    tracker: string,
    ok: boolean,
    claims: Readonly<Record<string, string | number>>,
  ) => Promise<void>;
  /** Has a job report a manifest, and name the archive that it lies in; the status of the answer. */
  readonly post: (
    manifest: string,
    claims: Readonly<Record<string, string | number>>,
    artifact?: string,
  ) => Promise<number>;
  /** Waits until the check of a commit fits. */
  readonly check: (sha: string, fits: (check: ShownCheck) => boolean) => Promise<ShownCheck>;
  /** Somebody presses a button of a check. */
  readonly press: (check: ShownCheck, identifier: string, login: string) => Promise<void>;
  /** Ends the App in order, and starts it on the same store. */
  readonly restart: (more: Env) => Promise<AppProcess>;
  /** Reactions to a comment, oldest first. */
  readonly reactions: (comment: number) => Promise<readonly string[]>;
  /** Comments of the App on a pull request. */
  readonly ours: (pullRequest: number) => Promise<readonly string[]>;
}

type Env = Readonly<Record<string, string>>;

/** @param env of the App, or what makes it of the repository as it is before the App starts */
export const startGateScene = async (
  env: Env | ((work: GateScene['work']) => Promise<Env>) = {},
): Promise<GateScene> => {
  const [relay, issuer]: [Relay, TokenIssuer] = await Promise.all([startRelay(), startTokenIssuer()]);
  const github = await startEmulator({ webhookUrl: relay.url });
  const work = workIn(github);
  relay.pullsOf = work.pullsOf;
  const settings = {
    AURORA_URL: ORIGIN,
    AURORA_OIDC_ISSUER: issuer.url,
    AURORA_TRUSTED_WORKFLOWS: TRUSTED_WORKFLOW,
    ...(typeof env === 'function' ? await env(work) : env),
  };
  const state = temporaryDirectory();
  let app = await startAppProcess(github, state, settings);
  relay.target = app.url;
  onTestFinished(async () => {
    await app.stop('SIGKILL');
    await Promise.all([github.close(), relay.close(), issuer.close()]);
  });
  let runs = 900;
  const checks = async (sha: string): Promise<readonly ShownCheck[]> =>
    (await work.ask<{ check_runs: ShownCheck[] }>('GET', `/commits/${sha}/check-runs?filter=all`)).check_runs;
  const post: GateScene['post'] = async (manifest, claims, artifact) => {
    runs += 1;
    const token = issuer.token({ aud: ORIGIN, run_id: String(runs), ...claims });
    const answer = await fetch(`${app.url}/api/v1/runs`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        ...(artifact === undefined ? {} : { 'aurora-artifact-digest': `sha256:${artifact}` }),
      },
      body: manifest,
    });
    return answer.status;
  };
  return {
    github,
    relay,
    get app() {
      return app;
    },
    work,
    post,
    report: async (text, ok, claims) =>
      expect(await post(await manifestOn(text, ok ? ['ok'] : []), claims)).toBe(202),
    check: async (sha, fits) => {
      const ours = async () => (await checks(sha)).find((one) => one.app.slug === 'aurora-x');
      let found: ShownCheck | undefined;
      const fitting = async () => {
        found = await ours();
        return found !== undefined && fits(found) && found;
      };
      return until(fitting, () => ({ sha, fits: fits.toString(), found, lines: app.lines.slice(-6) }));
    },
    press: async (check, identifier, login) => {
      const home = await work.ask<object>('GET', '');
      await fetch(relay.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-github-event': 'check_run' },
        body: JSON.stringify({
          action: 'requested_action',
          requested_action: { identifier },
          check_run: { id: check.id },
          repository: home,
          installation: { id: github.installationId },
          sender: { login, type: 'User' },
        }),
      });
    },
    restart: async (more) => {
      await app.stop();
      app = await startAppProcess(github, state, { ...settings, ...more });
      relay.target = app.url;
      return app;
    },
    reactions: async (comment) => {
      const answer = await fetch(`${github.url}${AT}/issues/comments/${comment}/reactions`, {
        headers: { authorization: 'Bearer token-acme' },
      });
      return ((await answer.json()) as { content: string }[]).map(({ content }) => content); // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own addition
    },
    ours: async (pullRequest) =>
      (await work.comments(pullRequest))
        .filter(({ user }) => user.login === 'aurora-x[bot]')
        .map(({ body }) => body),
  };
};
