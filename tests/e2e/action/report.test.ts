import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startArtifactService, type ArtifactService } from '../../support/artifact-service.ts';
import { builtBundle } from '../../support/bundles.ts';
import { makeProject, trackerOf } from '../../support/project.ts';
import { runAction, type ActionResult } from '../../support/runner-harness.ts';
import { zip, zipDirectory } from '../../support/zip.ts';

const bundle = builtBundle('action');
let service: ArtifactService;
/** The run directory that a verify job left: one item verified, one refuted. */
let verified: string;

beforeAll(async () => {
  service = await startArtifactService();
  const workspace = makeProject({
    'readiness.md': trackerOf([
      { id: 'M-01', verify: 'cat out.txt', evidence: 'out.txt' },
      { id: 'M-02', verify: 'test -f missing.txt' },
    ]),
    'out.txt': 'measured\n',
  });
  await runAction({ bundle, workspace, inputs: { 'fail-on': 'never' } });
  verified = join(workspace, 'spec_runs');
});
afterAll(() => service.stop());

const runOf = (root: string): string => {
  const date = readdirSync(root).find((name) => /^\d{4}-/.test(name)) ?? '';
  const [run = ''] = readdirSync(join(root, date));
  return join(root, date, run);
};

/** Uploads the run after something was done to it, and reports it from an empty workspace. */
const reportOn = async (
  name: string,
  change: (run: string) => void = () => undefined,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionResult> => {
  const copy = mkdtempSync(join(tmpdir(), 'aurora-raw-'));
  cpSync(verified, copy, { recursive: true });
  change(runOf(copy));
  await service.upload(`${name}-attempt-1`, zipDirectory(copy));
  return report(name, inputs);
};

const report = (
  name: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<ActionResult> =>
  runAction({
    bundle,
    workspace: makeProject(),
    inputs: { command: 'report', 'artifact-name': name, ...inputs },
    env: { ...service.env, ...env },
  });

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const edit = (path: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
};

const codes = ({ annotations }: ActionResult): (string | undefined)[] =>
  annotations.filter(({ level }) => level === 'error').map(({ properties }) => properties['title']);

describe('the report job', () => {
  it('publishes what the verify job found, without a checkout', async () => {
    const result = await reportOn('plain');
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ verdict: 'no-go', score: '50' });
    expect(existsSync(result.outputs['report'] ?? '')).toBe(true);
    expect(result.summary).toContain('M-02');
    expect(codes(result)).toEqual(['AX6001']);
    expect(result.annotations[0]?.properties).toMatchObject({ file: 'readiness.md', line: '6' });
  });

  it('fails or not by fail-on', async () => {
    expect((await reportOn('never', undefined, { 'fail-on': 'never' })).exitCode).toBe(0);
  });

  it('takes the newest attempt', async () => {
    await reportOn('newest');
    await service.upload('newest-attempt-2', zip([{ name: 'x/run.json', content: '{}' }]));
    expect((await report('newest')).log).toContain('newest-attempt-2');
  });

  it('shows its own links, not those that the other job wrote', async () => {
    const result = await reportOn('links', (run) => {
      // A forger who makes statement and report agree; the digest of report.json is in the statement.
      const path = join(run, 'report.json');
      const old = readFileSync(path);
      edit(path, 'https://github.com/acme/parcel-desk', 'https://evil.test/acme/parcel-desk');
      edit(join(run, 'provenance.intoto.json'), sha256(old), sha256(readFileSync(path)));
    });
    expect(result.outputs['verdict']).toBe('no-go');
    expect(result.summary).toContain('https://github.com/acme/parcel-desk/actions/runs/4711');
    expect(result.summary).not.toContain('evil.test');
  });
});

describe('altered evidence is refused, whatever fail-on says', () => {
  it.each([
    [
      'a log was changed',
      'log',
      (run: string) => edit(join(run, 'checks/M-01.verify/stdout.log'), 'measured', 'invented'),
      'AX7001',
    ],
    [
      'a log was taken away',
      'file',
      (run: string) => rmSync(join(run, 'checks/M-01.verify/stdout.log')),
      'AX7002',
    ],
    [
      'the verdict was changed',
      'verdict',
      (run: string) => edit(join(run, 'run.json'), '"verdict": "no-go"', '"verdict": "go"'),
      'AX7001',
    ],
    [
      'an outcome was changed',
      'outcome',
      (run: string) => edit(join(run, 'run.json'), '"outcome": "failed"', '"outcome": "passed"'),
      'AX7001',
    ],
    [
      'the report was changed',
      'report',
      (run: string) => edit(join(run, 'report.md'), 'No-go', 'Go'),
      'AX7001',
    ],
    [
      'evidence was added',
      'added',
      (run: string) => cpSync(join(run, 'run.json'), join(run, 'checks/M-01.verify/evidence/new.json')),
      'AX7004',
    ],
  ])('%s', async (_what, name, change, code) => {
    const result = await reportOn(`altered-${name}`, change, { 'fail-on': 'never' });
    expect(result.exitCode).toBe(1);
    expect(codes(result)).toContain(code);
    expect(result.outputs['verdict']).toBe('no-go');
    expect(result.summary).not.toMatch(/🟢|% ready/);
  });

  it('a manifest that contradicts its report, with every digest made to fit', async () => {
    const result = await reportOn('contradiction', (run) => {
      const path = join(run, 'run.json');
      const old = readFileSync(path);
      edit(path, '"verdict": "no-go"', '"verdict": "go"');
      edit(join(run, 'provenance.intoto.json'), sha256(old), sha256(readFileSync(path)));
    });
    expect(codes(result)).toContain('AX8011');
    expect(result.exitCode).toBe(1);
  });
});

describe('G6: an artifact that another job put in the place of the one that was uploaded', () => {
  it('is refused, although its run is whole; the one that was uploaded is reported', async () => {
    const uploaded = sha256(zipDirectory(verified));
    await reportOn('replaced', (run) => writeFileSync(join(run, '../../more.txt'), 'beside the run'));
    const refused = await report('replaced', { 'artifact-digest': uploaded, 'fail-on': 'never' });
    expect(codes(refused)).toEqual(['AX8017']);
    expect(refused.log).toContain(`instead of ${uploaded}`);
    expect(refused.outputs).toMatchObject({ verdict: 'no-go', score: '0' });
    expect(refused.exitCode).toBe(1);

    await reportOn('kept');
    const reported = await report('kept', { 'artifact-digest': `sha256:${uploaded}`, 'fail-on': 'never' });
    expect(reported.outputs).toMatchObject({ verdict: 'no-go', score: '50' });
    expect(reported.exitCode).toBe(0);
  });

  it('is refused to the App too, so that it believes nothing of that run', async () => {
    const told: string[] = [];
    const server = createServer((message, response) => {
      void message.on('data', (chunk: Buffer) => told.push(chunk.toString()));
      message.on('end', () => response.end('{"value":"a.b.c"}'));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    await reportOn('told');
    const token = { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'job' };
    const refused = await report('told', { 'artifact-digest': 'f'.repeat(64), 'app-url': url }, token);
    expect(refused.exitCode).toBe(1);
    expect(told).toEqual(['{"refused":"AX8017"}']);
  });

  it('is refused where the job that should have uploaded it says of none', async () => {
    const refused = await reportOn('unsaid', undefined, { 'artifact-digest': 'none' });
    expect(codes(refused)).toEqual(['AX8017']);
    expect(refused.log).toContain('that job uploaded nothing');
  });
});

describe('hostile artifacts', () => {
  it.each([
    [
      'a path out of the directory',
      [{ name: '../../../run.json', content: '{}' }],
      'does not stay in its directory',
    ],
    ['a bomb', [{ name: 'run.json', content: '{}', announced: 0xfffffff0 }], 'unpacks to more than'],
    ['a symbolic link', [{ name: 'run.json', content: '/etc/passwd', mode: 0o120777 }], 'neither a file nor'],
    ['no run in it', [{ name: 'hello.txt', content: 'hi' }], 'holds no run'],
    ['a run.json that is none', [{ name: 'r/run.json', content: '[]' }], 'run.json is not what'],
    [
      'a run.json that is no JSON',
      [{ name: 'nojson/run.json', content: '::set-output name=verdict::go' }],
      'run.json is not what',
    ],
  ])('%s', async (_what, entries, why) => {
    const name = `hostile-${entries[0]?.name.replaceAll(/\W/g, '')}-${why.length}`;
    await service.upload(`${name}-attempt-1`, zip(entries));
    const result = await report(name);
    expect(result.exitCode).toBe(3);
    expect(codes(result)).toEqual(['AX8012']);
    expect(result.annotations[0]?.message).toContain(why);
    expect(result.outputs['verdict']).toBeUndefined();
  });

  it('a manifest that names a path outside', async () => {
    const result = await reportOn('outside', (run) =>
      edit(join(run, 'run.json'), /"path": "checks\/M-01[^"]*"/, '"path": "../../../../etc/passwd"'),
    );
    expect(result.exitCode).toBe(3);
    expect(result.annotations[0]?.message).toContain('run.json is not what a run of Aurora-X writes');
  });

  it('no artifact at all', async () => {
    const result = await report('nobody');
    expect(result.exitCode).toBe(3);
    expect(codes(result)).toEqual(['AX8012']);
  });
});
