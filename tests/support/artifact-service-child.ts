import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { startEphemeralDtu } from 'dtu-github-actions/ephemeral';

/*
 * A third-party stand-in for GitHub's artifact service, as a process of its own. Two things that the real service
 * does and this one does not are added in front of it: it gives the artifact of the id that was asked for, and it
 * refuses a second artifact of one name in a run.
 */
const service = await startEphemeralDtu(process.env['DTU_CACHE_DIR'] ?? '');
const names = new Set<string>();

const bodyOf = async (message: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
};

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

const forward = async (
  { method = 'GET', url = '/', headers }: IncomingMessage,
  body: Buffer,
): Promise<Answer> => {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const options = { method, headers: { ...headers, 'content-length': String(body.length) } };
  request(new URL(url, service.url), options, resolve).on('error', reject).end(body);
  const answer = await promise;
  return { status: answer.statusCode ?? 500, headers: answer.headers, body: await bodyOf(answer) };
};

const json = (status: number, value: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(value)),
});

const onlyId = (answer: Answer, id: string): Answer => {
  const { artifacts } = JSON.parse(answer.body.toString()) as { artifacts: { databaseId: string }[] };
  return json(200, { artifacts: artifacts.filter((one) => one.databaseId === id) });
};

const answer = async (message: IncomingMessage): Promise<Answer> => {
  const body = await bodyOf(message);
  const rpc = /ArtifactService\/(\w+)$/.exec(message.url ?? '')?.[1];
  const asked = rpc ? (JSON.parse(body.toString()) as { name?: string; id_filter?: string }) : {};
  if (rpc === 'CreateArtifact' && names.has(asked.name ?? '')) {
    return json(409, {
      code: 'already_exists',
      msg: 'an artifact with this name already exists on the workflow run',
    });
  }
  if (rpc === 'FinalizeArtifact') names.add(asked.name ?? '');
  const given = await forward(message, body);
  return rpc === 'ListArtifacts' && asked.id_filter ? onlyId(given, asked.id_filter) : given;
};

const reply = (response: ServerResponse, { status, headers, body }: Answer): void => {
  const { 'transfer-encoding': _, ...rest } = headers;
  response.writeHead(status, { ...rest, 'content-length': String(body.length) }).end(body);
};

const front = createServer((message, response) => {
  answer(message).then(
    (given) => reply(response, given),
    (cause: unknown) => reply(response, json(500, { msg: String(cause) })),
  );
});
// A connection that is closed for idleness at the moment it is used again would fail a test.
front.keepAliveTimeout = 0;
front.listen(0, '127.0.0.1', () => {
  const address = front.address();
  process.stdout.write(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}\n`);
});
