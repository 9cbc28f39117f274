import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { CLI } from '../../support/app-process.ts';

/** A run as GitHub lists it. */
const run = (id: number, conclusion: string, home = 1) => ({
  id,
  conclusion,
  created_at: new Date(Date.now() - 3_600_000).toISOString(),
  head_sha: 'a'.repeat(40),
  head_repository: { id: home },
  repository: { id: 1 },
});

/** The exit code of `orchestrate` on a spec of one workflow check, against a server that has these runs. */
const verdictOver = async (runs: readonly object[], env: Record<string, string> = {}) => {
  const asked: string[] = [];
  const server = createServer((message, response) => {
    asked.push(`${message.headers.authorization} ${message.url}`);
    const known = message.url?.includes('/workflows/nightly.yml/') === true;
    response.writeHead(known ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(known ? { total_count: runs.length, workflow_runs: runs } : {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // oxlint-disable-line typescript/no-unsafe-type-assertion -- a TCP server has such an address
  const root = mkdtempSync(join(tmpdir(), 'aurora-workflow-'));
  onTestFinished(() => {
    server.close();
    rmSync(root, { recursive: true, force: true });
  });
  mkdirSync(join(root, 'specs'));
  writeFileSync(
    join(root, 'specs/nightly.yaml'),
    'version: 1\nname: nightly\nchecks:\n  - { id: green, workflow: { file: nightly.yml, last: 2, within: 2d } }\n',
  );
  const child = execFile(process.execPath, [CLI, 'spec', '--input', 'specs/nightly.yaml', '--json'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      GITHUB_REPOSITORY: 'acme/rocket',
      GITHUB_TOKEN: 'ghs_of_the_job',
      GITHUB_API_URL: `http://127.0.0.1:${port}`,
      ...env,
    },
  });
  let said = '';
  child.stdout?.on('data', (chunk) => void (said += String(chunk)));
  child.stderr?.on('data', (chunk) => void (said += String(chunk)));
  await once(child, 'close');
  return { code: child.exitCode, said, asked };
};

it('proves that the nightly was green two nights in a row', async () => {
  const { code, said, asked } = await verdictOver([run(9, 'success'), run(8, 'success'), run(7, 'failure')]);
  expect(code, said).toBe(0);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(
    /ghs_of_the_job .*\/repos\/acme\/rocket\/actions\/workflows\/nightly\.yml\/runs\?.*branch=main/,
  );
});

it('does not take the run of a fork whose branch is called main', async () => {
  const { code, said } = await verdictOver([run(9, 'success', 2), run(8, 'success')]);
  expect(code, said).toBe(1);
  expect(said).toContain('AX4594');
});

it('says that nobody could be asked without a token', async () => {
  const { code, said } = await verdictOver([run(9, 'success')], { GITHUB_TOKEN: '' });
  expect(code, said).toBe(1);
  expect(said).toContain('AX4592');
  expect(said).not.toContain('ghs_of_the_job');
});
