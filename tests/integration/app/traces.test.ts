import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { startEmulator, type GithubEmulator } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

interface Batch {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
}

/** Whoever collects traces, over OTLP/HTTP in JSON. */
const startCollector = async () => {
  const spans: Span[] = [];
  const asked: string[] = [];
  const server = createServer((message, response) => {
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.on('end', () => {
      asked.push(`${message.method ?? ''} ${message.url ?? ''}`);
      const { resourceSpans } = JSON.parse(Buffer.concat(chunks).toString()) as Batch; // oxlint-disable-line typescript/no-unsafe-type-assertion -- OTLP
      spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((one) => one.spans)));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server has such an address
  return { spans, asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

const begin = async (github: GithubEmulator, endpoint: string): Promise<AppProcess> => {
  const app = await startAppProcess(github, temporaryDirectory(), { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint });
  onTestFinished(async () => void (await app.stop('SIGKILL')));
  return app;
};

const TRACKER = '| ID | Title | Status |\n| --- | --- | --- |\n| M-1 | Canary of a title | Planned |\n';

it('a turn is a trace, and each request to GitHub a span in it', async () => {
  const github = await startEmulator();
  onTestFinished(async () => github.close());
  await workIn(github).commit('READINESS.md', TRACKER);
  const { spans, asked, url } = await startCollector();
  const app = await begin(github, url);
  const applied = await app.line(({ event }) => event === 'applied');
  await app.line(({ event, run }) => event === 'lane' && run === applied['run']);
  // What was not sent yet is sent before it ends.
  expect(await app.stop()).toBe(0);
  const turn = spans.find(({ name, traceId }) => name === 'turn sync' && traceId === applied['trace']);
  expect(turn?.attributes).toContainEqual({
    key: 'aurora.run',
    value: { stringValue: applied['run'] },
  });
  const made = spans.find(
    ({ name, traceId }) => name === 'POST /repos/{owner}/{repo}/issues' && traceId === turn?.traceId,
  );
  expect(made?.parentSpanId).toBe(turn?.spanId);
  expect(made?.attributes).toContainEqual({
    key: 'http.response.status_code',
    value: { intValue: 201 },
  });
  expect(new Set(asked)).toEqual(new Set(['POST /v1/traces']));
  expect(JSON.stringify(spans)).not.toMatch(/Canary|ghs_|eyJ|PRIVATE KEY/);
});

it('a collector that is away keeps nothing from being done, and nobody from ending', async () => {
  const github = await startEmulator();
  onTestFinished(async () => github.close());
  await workIn(github).commit('READINESS.md', TRACKER);
  const app = await begin(github, 'http://127.0.0.1:9');
  await app.line(({ event }) => event === 'applied');
  expect(await app.stop()).toBe(0);
});
