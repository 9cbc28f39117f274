import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createAuditReader } from '../../../src/adapters/database/audit.ts';
import { openEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import { createSettingsArchive } from '../../../src/adapters/database/settings-archive.ts';
import { startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { hold, type Passed } from '../../support/emulator/proxy.ts';
import { startRelay, type Relay } from '../../support/emulator/relay.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';

const TRACKER = [
  '| ID | Priority | Title | Owner | Target | Status | Verify Command |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  '| M-1 | P0 | Works | @mona | 2026-W48 | Planned | `true` |',
  '',
].join('\n');

interface Ruleset {
  readonly id: number;
  readonly name: string;
  readonly enforcement: string;
  readonly bypass_actors: readonly object[];
  readonly rules: readonly { readonly type: string; readonly parameters?: object }[];
}

let github: GithubEmulator;
let relay: Relay;
let work: ReturnType<typeof workIn>;
let state: string;
let app: AppProcess;

const config = async (mode: string, enforcement: string): Promise<unknown> =>
  work.commit('.github/aurora-x.yml', `version: 1\nmode: ${mode}\nenforcement: ${enforcement}\n`);

const start = async (env: Readonly<Record<string, string>> = {}): Promise<void> => {
  app = await startAppProcess(github, state, env);
  relay.target = app.url;
  const started = app;
  onTestFinished(async () => void (await started.stop('SIGKILL')));
};

const said = async (fits: (line: Readonly<Record<string, unknown>>) => boolean) =>
  app.line((line) => line['event'] === 'enforcement' && fits(line));
const enforced = async (times: number) => {
  const done = (): AppProcess['lines'] => app.lines.filter(({ event }) => event === 'enforced');
  await app.line(() => done().length >= times);
  return done()[times - 1];
};

const rulesets = async (): Promise<readonly Ruleset[]> => {
  const all = await work.ask<readonly { readonly id: number }[]>('GET', '/rulesets');
  return Promise.all(all.map(async ({ id }) => work.ask<Ruleset>('GET', `/rulesets/${id}`)));
};
const ours = async (): Promise<Ruleset> => {
  const [only, ...more] = await rulesets();
  if (only === undefined || more.length > 0) throw new Error('not one ruleset');
  return only;
};
const change = async (changed: object): Promise<unknown> =>
  work.ask('PUT', `/rulesets/${(await ours()).id}`, changed);

const isWrite = ({ method, path }: Passed): boolean =>
  method !== 'GET' && /\/(rulesets|protection)/.test(path);
const writes = (): readonly string[] =>
  github.proxy.requests
    .filter(isWrite)
    .map(({ method, path }) => `${method} ${path.split('/').slice(4).join('/')}`);

const PINNED = {
  enforcement: 'active',
  bypass_actors: [],
  rules: [
    {
      type: 'required_status_checks',
      parameters: {
        required_status_checks: [{ context: 'aurora-x / go-no-go', integration_id: 4242 }],
      },
    },
  ],
};

beforeEach(async () => {
  relay = await startRelay();
  github = await startEmulator({ webhookUrl: relay.url });
  work = workIn(github);
  relay.pullsOf = work.pullsOf;
  state = temporaryDirectory();
  await work.commit('READINESS.md', TRACKER);
  onTestFinished(async () => {
    await Promise.all([github.close(), relay.close()]);
  });
});

describe('the check as a required one', () => {
  it('is not required, and nothing is written, without being told to', async () => {
    await start();
    const line = await said(() => true);
    expect(line).toMatchObject({ decision: 'settled', requirement: 'not-required', findings: [] });
    expect(line['state']).toContain('Not required: a no-go can be merged.');
    expect(writes()).toEqual([]);
  });

  it('is only said to be missing with enforcement: report', async () => {
    await config('enforce', 'report');
    await start();
    const line = await said(({ decision }) => decision === 'reported');
    expect(line).toMatchObject({ requirement: 'not-required', steps: ['create-ruleset'], lane: '1:enforce' });
    expect(JSON.stringify(line['findings'])).toContain('AX8230');
    expect(writes()).toEqual([]);
  });

  it('becomes required, pinned to the App, once every open pull request has its report', async () => {
    await work.branch('change');
    await work.commit('notes.md', 'x', 'change');
    const number = await work.pullRequest('change', 'Notes');
    await config('enforce', 'apply');
    // Both lanes begin at once: the report comes after the look, or there would be nothing to wait for.
    const letGo = hold(github.proxy, ({ method, path }) => method === 'POST' && path.endsWith('/check-runs'));
    await start();
    const waiting = await said(({ decision }) => decision === 'waiting');
    expect(waiting['state']).toContain(`1 open pull request has no report yet: #${number}.`);
    expect(await rulesets()).toEqual([]);
    letGo();
    // The App gives the head its report by itself, and looks again.
    const done = await enforced(1);
    expect(done).toMatchObject({ reason: 'first', state: 'Required by ruleset 12, pinned to the App.' });
    expect(await ours()).toMatchObject(PINNED);
    // What GitHub added by itself is no difference.
    await work.commit('notes.md', 'again');
    await said(({ decision, requirement }) => decision === 'settled' && requirement === 'required');
    expect(writes()).toEqual(['POST rulesets']);
    // Whoever looks at a check reads whether it counts.
    const head = await work.commit('notes.md', 'y', 'change');
    await app.line((line) => line['event'] === 'judged' && line['head'] === head);
    const [check] = await work.checks(head);
    expect(check?.output.summary).toContain('**This check:** Required by ruleset 12, pinned to the App.');
  });

  it('is not even made, and no issue is, where the configuration says mode: off', async () => {
    await config('off', 'report');
    await work.branch('change');
    const head = await work.commit('notes.md', 'x', 'change');
    await start();
    await work.pullRequest('change', 'Notes');
    await app.line(({ event, lane }) => event === 'left alone' && String(lane).includes(':gate:'));
    await app.line(({ event, lane }) => event === 'left alone' && lane === '1:sync');
    expect([await work.checks(head), await work.issues()]).toEqual([[], []]);
    // Turned on, it is looked at.
    await config('report', 'report');
    await app.line((line) => line['event'] === 'applied');
  });

  it('stays as it is while the configuration cannot be read', async () => {
    await config('enforce', 'apply');
    await start();
    await enforced(1);
    await work.commit('.github/aurora-x.yml', 'version: 1\nmode: [\n');
    const line = await said(({ findings }) => JSON.stringify(findings).includes('AX8235'));
    expect(line['findings']).toHaveLength(1);
    expect(await ours()).toMatchObject(PINNED);
  });

  it('is no longer required once the configuration says so', async () => {
    await config('enforce', 'apply');
    await start();
    await enforced(1);
    await config('off', 'apply');
    expect(await enforced(2)).toMatchObject({});
    expect(await rulesets()).toEqual([]);
    expect(writes()).toEqual(['POST rulesets', 'DELETE rulesets/12']);
  });

  it('says what is missing when the App may not change settings', async () => {
    await config('enforce', 'apply');
    const body = { message: 'Resource not accessible by integration' };
    github.proxy.fault = (request) => (isWrite(request) ? { kind: 'answer', status: 403, body } : null);
    await start();
    const line = await app.line(({ event }) => event === 'enforcement refused');
    expect(line['state']).toBe(
      'Not required: a no-go can be merged. GitHub refused to change it (403): the App needs the permission Administration (read and write).',
    );
    expect(JSON.stringify(line['findings'])).toContain('AX8233');
    expect(await rulesets()).toEqual([]);
  });

  it('is put into classic protection where there are no rulesets, beside what people require there', async () => {
    await work.ask('PUT', '/branches/main/protection', {
      required_status_checks: { strict: true, contexts: [], checks: [{ context: 'build', app_id: 15368 }] },
      enforce_admins: true,
      required_pull_request_reviews: null,
      restrictions: null,
    });
    await config('enforce', 'apply');
    const gone = { kind: 'answer', status: 404, body: { message: 'Not Found' } } as const;
    github.proxy.fault = ({ path }) => (/\/(rulesets|rules)\b/.test(path) ? gone : null);
    await start();
    expect(await enforced(1)).toMatchObject({ state: 'Required by branch protection, pinned to the App.' });
    expect(await work.ask('GET', '/branches/main/protection')).toMatchObject({
      required_status_checks: {
        strict: true,
        checks: [
          { context: 'build', app_id: 15368 },
          { context: 'aurora-x / go-no-go', app_id: 4242 },
        ],
      },
    });
  });
});

describe('H7: what an admin changes of it', () => {
  const weakened: readonly (readonly [string, string, () => Promise<unknown>])[] = [
    ['disables it', 'it is disabled', async () => change({ enforcement: 'disabled' })],
    ['only evaluates it', 'it is evaluate', async () => change({ enforcement: 'evaluate' })],
    [
      'lets somebody by',
      'RepositoryRole 5 may bypass it (always)',
      async () =>
        change({ bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }] }),
    ],
    [
      'removes the expected source',
      'the check may come from any source',
      async () =>
        change({
          rules: [
            {
              type: 'required_status_checks',
              parameters: {
                strict_required_status_checks_policy: false,
                required_status_checks: [{ context: 'aurora-x / go-no-go' }],
              },
            },
          ],
        }),
    ],
  ];

  it('is put back at once, whatever it is, with enforcement: apply', async () => {
    await config('enforce', 'apply');
    await start();
    await enforced(1);
    for (const [index, [, drift, weaken]] of weakened.slice(0, 3).entries()) {
      await weaken();
      await enforced(index + 2);
      expect(await ours()).toMatchObject(PINNED);
      expect(JSON.stringify(app.lines)).toContain(drift);
    }
  });

  it('is put back when the expected source or the whole ruleset is gone, and the log has both sides', async () => {
    await config('enforce', 'apply');
    await start();
    await enforced(1);
    await (weakened.at(-1)?.[2] ?? (async () => {}))();
    await enforced(2);
    expect(await ours()).toMatchObject(PINNED);
    await work.ask('DELETE', `/rulesets/${(await ours()).id}`);
    expect(await enforced(3)).toMatchObject({ reason: 'repair' });
    expect(await ours()).toMatchObject(PINNED);

    await app.stop();
    const store = await openEmbedded(state);
    onTestFinished(() => store.close());
    const kept = await createSettingsArchive(store).list(1, 10);
    expect(kept.map(({ reason, before, ended }) => [reason, before === 'null', ended?.inForce])).toEqual([
      ['repair', true, true],
      ['repair', false, true],
      ['first', true, true],
    ]);
    const entries: { kind: string; actor: string; before: unknown; after: unknown }[] = [];
    const reader = createAuditReader(store);
    for await (const { text } of reader.lines(0, (await reader.state()).head.size))
      entries.push(JSON.parse(text) as (typeof entries)[number]); // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own log
    const settings = entries.filter(({ kind }) => kind === 'settings.changed');
    expect(settings.map(({ actor, after }) => [actor, after === null])).toEqual([
      ['unknown', true],
      ['aurora-x', false],
      ['unknown', false],
      ['aurora-x', false],
      ['unknown', true],
      ['aurora-x', false],
    ]);
  });

  it('is found by the next start when the event was lost', async () => {
    await config('enforce', 'apply');
    await start();
    await enforced(1);
    await app.stop();
    relay.target = null;
    await change({ enforcement: 'disabled' });
    await start();
    await enforced(1);
    expect(await ours()).toMatchObject(PINNED);
  });

  it('is said, and left, with enforcement: report', async () => {
    await config('enforce', 'apply');
    await start();
    await enforced(1);
    await config('enforce', 'report');
    await change({ enforcement: 'disabled' });
    const line = await said(({ decision }) => decision === 'reported');
    expect(JSON.stringify(line['findings'])).toContain('AX8231 Of the ruleset of the check: it is disabled.');
    expect(await ours()).toMatchObject({ enforcement: 'disabled' });
  });
});

describe('H8: an admin and the App who undo each other', () => {
  it('end after three repairs in an hour, also across a restart', async () => {
    await config('enforce', 'apply');
    await start();
    await enforced(1);
    for (let times = 2; times <= 3; times += 1) {
      await change({ enforcement: 'disabled' });
      await enforced(times);
    }
    await app.stop();
    await start();
    await said(({ decision }) => decision === 'settled');
    await change({ enforcement: 'disabled' });
    await enforced(1);
    await change({ enforcement: 'disabled' });
    const line = await said(({ decision }) => decision === 'stopped');
    expect(line).toMatchObject({ level: 'error' });
    expect(JSON.stringify(line['findings'])).toContain('AX8232');
    expect(line['state']).toContain('The App stopped after 3 repairs in an hour');
    expect(await ours()).toMatchObject({ enforcement: 'disabled' });
  });
});

describe('H9: a change that fails half-way', () => {
  const protection = async () =>
    work.ask<{ required_status_checks: { checks: readonly { context: string }[] } }>(
      'GET',
      '/branches/main/protection',
    );
  const classic = async (): Promise<readonly string[]> =>
    (await protection()).required_status_checks.checks.map(({ context }) => context);

  it('leaves what was required before, and the next look ends it', async () => {
    // An old server first: the check is in the classic protection.
    await config('enforce', 'apply');
    const gone = { kind: 'answer', status: 404, body: { message: 'Not Found' } } as const;
    github.proxy.fault = ({ path }) => (/\/(rulesets|rules)\b/.test(path) ? gone : null);
    await start();
    await enforced(1);
    expect(await classic()).toEqual(['aurora-x / go-no-go']);
    await app.stop();

    // Now there are rulesets, and making one is refused: the old line still holds.
    github.proxy.fault = ({ method, path }) =>
      method === 'POST' && path.endsWith('/rulesets') ? { kind: 'answer', status: 422 } : null;
    await start();
    await app.line(({ event }) => event === 'enforcement refused');
    expect(await classic()).toEqual(['aurora-x / go-no-go']);
    await app.stop();

    // It is made, and taking the old line away fails: both hold.
    github.proxy.fault = ({ method }) => (method === 'PATCH' ? { kind: 'answer', status: 422 } : null);
    await start();
    await app.line(({ event }) => event === 'enforcement refused');
    expect([await classic(), (await rulesets()).length]).toEqual([['aurora-x / go-no-go'], 1]);
    await app.stop();

    github.proxy.fault = () => null;
    await start();
    await enforced(1);
    expect([await classic(), await ours()]).toMatchObject([[], PINNED]);
  });

  it('whose answer was lost is not made twice', async () => {
    await config('enforce', 'apply');
    let lost = 0;
    github.proxy.fault = ({ method, path }) =>
      method === 'POST' && path.endsWith('/rulesets') && (lost += 1) === 1 ? { kind: 'lose-answer' } : null;
    await start();
    await said(({ decision, requirement }) => decision === 'settled' && requirement === 'required');
    expect(lost).toBe(1);
    expect(await ours()).toMatchObject(PINNED);
  });

  it('is planned as it is done: a dry run says the same and writes nothing', async () => {
    await config('enforce', 'apply');
    await start({ AURORA_DRY_RUN: '1' });
    const dry = await said(({ decision }) => decision === 'apply');
    expect(writes()).toEqual([]);
    await app.stop();
    await start();
    const wet = await said(({ decision }) => decision === 'apply');
    expect({ steps: wet['steps'], state: wet['state'] }).toEqual({
      steps: dry['steps'],
      state: dry['state'],
    });
    await enforced(1);
    expect(writes()).toEqual(['POST rulesets']);
  });
});
