import { createHmac, generateKeyPairSync, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createDeliveriesWriter } from '../../src/adapters/database/deliveries.ts';
import { openEmbedded } from '../../src/adapters/database/open-embedded.ts';
import { openPostgres } from '../../src/adapters/database/open-postgres.ts';
import type { Store } from '../../src/adapters/database/store.ts';
import { createReceiver } from '../../src/adapters/http/receiver.ts';
import { serve } from '../../src/adapters/http/serve.ts';
import { createLog } from '../../src/entrypoints/app/observe/log.ts';
import { routeEvent } from '../../src/application/intake/route-event.ts';
import { EVENT, PATH, SECRET } from './payloads.ts';

/*
 * One server of the benchmark as a process of its own: `node serve-child.ts KIND [database URL]`. It says its port,
 * and ends when its input does.
 */
const [kind = '', url = ''] = process.argv.slice(2);

const listen = async (listener: RequestListener): Promise<number> => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
};

/** What no receiver can do without: the body, its signature, its document. */
const floor = async (): Promise<number> =>
  listen((message, response) => {
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.on('end', () => {
      const body = Buffer.concat(chunks);
      const mac = createHmac('sha256', SECRET).update(body).digest();
      const given = Buffer.from(String(message.headers['x-hub-signature-256']).slice(7), 'hex');
      const isSigned = timingSafeEqual(mac, given);
      JSON.parse(body.toString('utf8'));
      response.writeHead(isSigned ? 202 : 401).end();
    });
  });

const octokit = async (): Promise<number> => {
  // It comes with Probot.
  const path = createRequire(import.meta.resolve('probot')).resolve('@octokit/webhooks');
  const { Webhooks, createNodeMiddleware } = await import(pathToFileURL(path).href);
  const webhooks = new Webhooks({ secret: SECRET });
  webhooks.on(EVENT, () => {});
  return listen(createNodeMiddleware(webhooks, { path: PATH }));
};

const settings = (): { appId: number; privateKey: string; secret: string } => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return {
    appId: 1,
    privateKey: String(privateKey.export({ format: 'pem', type: 'pkcs1' })),
    secret: SECRET,
  };
};

const probotMiddleware = async (): Promise<number> => {
  const { createNodeMiddleware, Probot } = await import('probot');
  const probot = new Probot({ ...settings(), logLevel: 'fatal' });
  const middleware = await createNodeMiddleware((app) => app.on(EVENT, () => {}), {
    probot,
    webhooksPath: PATH,
  });
  return listen((message, response) => void middleware(message, response));
};

const probotServer = async (): Promise<number> => {
  const { Probot, Server } = await import('probot');
  const server = new Server({
    Probot: Probot.defaults(settings()),
    host: '127.0.0.1',
    port: await freePort(),
    webhookPath: PATH,
  });
  await server.load((app) => app.on(EVENT, () => {}));
  await server.start();
  return server.port;
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
};

/** The intake of the App, put together as in entrypoints/app/routes.ts, its log written too. */
const ours = async (store: Store): Promise<number> => {
  const deliveries = createDeliveriesWriter(store);
  const log = createLog(
    (line) => process.stderr.write(`${line}\n`),
    () => Date.now(),
    'info',
    (text) => text,
  );
  const receive = createReceiver({
    secrets: [SECRET],
    accept: async ({ id, event, body }) => {
      const { action, lanes } = routeEvent(event, body);
      const kept = await deliveries.accept({ id, event, action, lanes, receivedAt: Date.now() });
      log('info', 'delivery', { delivery: id, name: event, action, kept, lanes: lanes.length });
      return kept;
    },
    refused: () => {},
  });
  const { port } = await serve('127.0.0.1', 0, new Map([[`POST ${PATH}`, receive]]), () => {});
  return port;
};

const embedded = async (): Promise<number> => {
  const directory = mkdtempSync(join(tmpdir(), 'aurora-bench-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  return ours(await openEmbedded(directory));
};

const SERVERS: Readonly<Record<string, () => Promise<number>>> = {
  floor,
  octokit,
  'probot-middleware': probotMiddleware,
  'probot-server': probotServer,
  embedded,
  postgres: async () => ours(await openPostgres(url)),
};

const start = SERVERS[kind];
if (start === undefined) throw new Error(`no server is called ${kind}`);
process.stdout.write(`port ${await start()}\n`);
process.stdin.on('end', () => process.exit(0)).resume();
