import { once } from 'node:events';
import { createServer } from 'node:http';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startArtifactService, type ArtifactService } from '../../support/artifact-service.ts';
import { builtBundle } from '../../support/bundles.ts';
import { makeProject, trackerOf, type FilesByPath } from '../../support/project.ts';
import { runAction, type ActionRun } from '../../support/runner-harness.ts';
import { runnerCommands } from '../../unit/evidence-redact/runner-commands.ts';

const bundle = builtBundle('action');
let service: ArtifactService;
beforeAll(async () => {
  service = await startArtifactService();
});
afterAll(() => service.stop());

const action = (files: FilesByPath, more: Partial<ActionRun> = {}) =>
  runAction({ bundle, workspace: makeProject(files), ...more });

/** A tracker whose one item runs a script, so that the script may hold anything. */
const running = (script: string): FilesByPath => ({
  'readiness.md': trackerOf([{ id: 'M-01', verify: 'bash check.sh' }]),
  'check.sh': script,
});

/** All text of an archive, unpacked: canaries may not hide behind compression. */
const textOf = (archive: Buffer): string => {
  const parts: string[] = [];
  for (let at = archive.indexOf('PK\u0003\u0004'); at >= 0; at = archive.indexOf('PK\u0003\u0004', at + 4)) {
    const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
    try {
      parts.push(inflateRawSync(archive.subarray(start)).toString('utf8'));
    } catch {
      // A stored entry; its bytes are in the archive as they are.
    }
  }
  return `${archive.toString('utf8')}${parts.join('\n')}`;
};

const treeText = (root: string): string =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

describe('what a check prints is text to the runner (E4)', () => {
  const HOSTILE = [
    '::error::forged',
    '   ::warning file=a.ts::forged',
    '::add-mask::go',
    '::stop-commands::pause-x',
    '::set-output name=verdict::go',
    '::save-state name=a::b',
    '::add-matcher::evil.json',
    '::ECHO::on',
    '::group::forged',
    'text ##[error]forged',
    '##[add-mask]go',
    '##[stop-commands]pause-y',
  ];
  const script = `${HOSTILE.map((line) => `printf '%s\\n' '${line}'`).join('\n')}
printf 'over\\r::error::forged\\n'
printf '\\302\\205::error::forged\\n'
printf '\\342\\200\\213::error::forged\\n'
printf '\\033[2K::error::forged\\n'
printf '::er' ; printf 'ror::forged\\n'
exit 1
`;

  it.each([
    ['with a summary file', {}],
    ['with the report in the log', { GITHUB_STEP_SUMMARY: undefined }],
  ])('%s', async (_where, env) => {
    const result = await action(running(script), { env });
    expect(result.exitCode).toBe(1);
    const ours = new Set(['group', 'endgroup', 'error', 'warning']);
    expect(runnerCommands(result.log).filter((name) => !ours.has(name))).toEqual([]);
    expect(result.annotations.every(({ properties }) => /^AX\d{4}$/.test(properties['title'] ?? ''))).toBe(
      true,
    );
    expect(result.groups.filter((title) => title.includes('forged'))).toEqual([]);
    expect(result.masks).toEqual([]);
    expect(result.outputs['verdict']).toBe('no-go');
  });

  it('so are titles, ids and paths of the tracker', async () => {
    const files = {
      'readiness.md': trackerOf([
        {
          id: 'M-01',
          title: '::set-output name=verdict::go ##[error]x %0A::error::y',
          verify: 'test -f "##[add-mask]go"',
        },
        { id: '::error::z', verify: 'false' },
      ]),
    };
    for (const env of [{}, { GITHUB_STEP_SUMMARY: undefined }]) {
      const result = await action(files, { env });
      const ours = new Set(['group', 'endgroup', 'error', 'warning']);
      expect(runnerCommands(result.log).filter((name) => !ours.has(name))).toEqual([]);
      expect(result.annotations.every(({ properties }) => /^AX\d{4}$/.test(properties['title'] ?? ''))).toBe(
        true,
      );
    }
  });
});

describe("the runner's files (E5)", () => {
  it('are not known to a check', async () => {
    const result = await action(
      running(
        'env > seen.txt; test -z "$GITHUB_ENV$GITHUB_OUTPUT$GITHUB_PATH$GITHUB_STATE$GITHUB_STEP_SUMMARY"',
      ),
    );
    expect(result.outputs['verdict']).toBe('go');
  });

  it('are put back when a command finds them all the same, and this is said', async () => {
    // The harness keeps them beside the event payload, whose path the parent's environment gives away.
    const script = `
dir=$(tr '\\0' '\\n' < /proc/$ACTION_PID/environ | sed -n 's/^GITHUB_ENV=//p' | xargs dirname)
for file in env path output state summary; do echo 'verdict=go' >> "$dir/$file"; done
exit 0
`;
    const find = 'ACTION_PID=$(ps -o ppid= -p $PPID | tr -d " "); export ACTION_PID\n';
    const result = await action(running(find + script));
    expect(result.runnerFiles).toEqual({ env: '', path: '', state: '' });
    expect(result.annotations.map(({ properties }) => properties['title'])).toContain('AX8014');
    expect(result.summary.startsWith('verdict=go')).toBe(false);
    expect(result.summary).toContain('### ');
  });
});

describe('secrets of the job (E6)', () => {
  const CANARIES = {
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-oidc-4b1d9c77',
    GITHUB_TOKEN: 'ghs_canarygithub0c5e11',
    INPUT_TOKEN: 'ghs_canaryinput99aa10',
    DEPLOY_SECRET: 'canary-deploy-17f0aa',
  };

  it('are in no environment of a check, no log, no report, no summary and no artifact', async () => {
    const workspace = makeProject(running('env; env > ../seen-by-check.txt; exit 1'));
    const result = await runAction({
      bundle,
      workspace,
      env: { ...service.env, ...CANARIES },
      inputs: { 'artifact-name': 'canaries' },
    });
    const seen = readFileSync(join(workspace, '..', 'seen-by-check.txt'), 'utf8');
    const log = result.log.replace(`::add-mask::${CANARIES.INPUT_TOKEN}`, '');
    const artifact = textOf(await service.download('canaries-readiness-attempt-1'));
    expect(artifact).toContain('M-01');
    const places = {
      seen,
      log,
      artifact,
      summary: result.summary,
      runs: treeText(join(workspace, 'spec_runs')),
      logs: treeText(join(workspace, 'logs')),
    };
    for (const canary of [...Object.values(CANARIES), service.env.ACTIONS_RUNTIME_TOKEN]) {
      for (const [place, text] of Object.entries(places))
        expect(text.includes(canary), `${canary} in ${place}`).toBe(false);
    }
    expect(result.log).toMatch(/AX8007 .*ACTIONS_RUNTIME_TOKEN and ACTIONS_ID_TOKEN_REQUEST_TOKEN/);
  });

  it('are redacted where a check reads them from the process table, which the quick way cannot prevent', async () => {
    const script =
      'for p in /proc/[0-9]*; do tr "\\0" "\\n" < $p/environ 2>/dev/null | grep -a canary; done; exit 1';
    const workspace = makeProject(running(script));
    const result = await runAction({ bundle, workspace, env: CANARIES });
    const log = result.log.replace(`::add-mask::${CANARIES.INPUT_TOKEN}`, '');
    expect(treeText(join(workspace, 'spec_runs'))).toContain('DEPLOY_SECRET=***');
    for (const canary of Object.values(CANARIES)) {
      expect(log.includes(canary)).toBe(false);
      expect(treeText(join(workspace, 'spec_runs')).includes(canary)).toBe(false);
      expect(result.summary.includes(canary)).toBe(false);
    }
    expect(result.log).toContain('AX8007');
  });
});

describe('cancelling (E10)', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends in seven seconds, leaves nothing running, and can be resumed',
    async (signal) => {
      const script = "trap '' TERM INT; touch started; (sleep 300 & echo $! > pid); sleep 300";
      const workspace = makeProject({ ...running(script), '.gitignore': 'started\npid\n' });
      const cut = await runAction({ bundle, workspace, interrupt: { when: 'pid', signal } });
      expect(cut.exitCode).toBe(130);
      expect(cut.durationMs).toBeLessThan(7_000);
      expect(cut.outputs['verdict']).not.toBe('go');
      const pid = readFileSync(join(workspace, 'pid'), 'utf8').trim();
      expect(
        existsSync(`/proc/${pid}`) && /State:\s+[^ZX]/.test(readFileSync(`/proc/${pid}/status`, 'utf8')),
      ).toBe(false);
      rmSync(join(workspace, 'pid'));
      const again = await runAction({ bundle, workspace, interrupt: { when: 'pid', signal } });
      expect(again.log).toContain('resumed run');
      expect(again.outputs['run-id']).toBe(cut.outputs['run-id']);
    },
  );

  it('does not wait for an artifact service that does not answer', async () => {
    const hung = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(hung, 'listening');
    const address = hung.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const workspace = makeProject({ ...running('touch started; sleep 300'), '.gitignore': 'started\n' });
    const cut = await runAction({
      bundle,
      workspace,
      env: { ...service.env, ACTIONS_RESULTS_URL: url },
      interrupt: { when: 'started', signal: 'SIGINT' },
    });
    hung.closeAllConnections();
    hung.close();
    expect(cut.exitCode).toBe(130);
    expect(cut.durationMs).toBeLessThan(7_000);
    expect(cut.log).toMatch(/AX8005 .*the step was cancelled/);
  });
});
