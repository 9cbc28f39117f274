import { expect, it, onTestFinished } from 'vitest';
import { startAppProcess } from '../../support/app-process.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { startEmulator } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { until } from '../../support/until.ts';

it('A18: ends in order although GitHub never answers; whoever asks meanwhile is told', async () => {
  const github = await startEmulator();
  const state = temporaryDirectory();
  await workIn(github).commit(
    'READINESS.md',
    '| ID | Title | Status |\n| --- | --- | --- |\n| M-1 | A | Planned |\n',
  );
  let asked = (): void => {};
  const waiting = new Promise<void>((done) => {
    asked = done;
  });
  github.proxy.fault = ({ method, path }) => {
    if (method !== 'POST' || !path.endsWith('/issues')) return null;
    asked();
    return { kind: 'silence' };
  };
  const app = await startAppProcess(github, state);
  onTestFinished(async () => {
    await app.stop('SIGKILL');
    await github.close();
  });
  await waiting;
  const stopped = app.stop();
  // A signal takes a moment.
  const said = await until(async () => {
    const answer = await fetch(`${app.url}/readyz`);
    const body = (await answer.json()) as { readonly stopping?: boolean }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own answer
    return body.stopping === true && { status: answer.status, body };
  });
  expect(said).toMatchObject({
    status: 503,
    body: { status: 'not ready', stopping: true, parts: { process: { status: 'failed' } } },
  });
  expect(await stopped).toBe(0);
  expect(app.lines.map(({ event }) => event)).toEqual(
    expect.arrayContaining(['work left behind', 'stopped']),
  );
});
