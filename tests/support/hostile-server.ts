import { startLocalServer } from './local-server.ts';

/** What is answered instead of what GitHub documents. */
export interface HostileAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The connection breaks before all that was announced has come. */
  readonly cut?: boolean;
}

export interface HostileServer {
  readonly url: string;
  answer: HostileAnswer;
  readonly requests: string[];
  close(): Promise<void>;
}

/** A server that answers every request with the same. */
export const startHostileServer = async (): Promise<HostileServer> => {
  const state = { answer: { status: 200, type: 'application/json', text: '{}' } as HostileAnswer };
  const requests: string[] = [];
  const server = await startLocalServer((message, response) => {
    requests.push(`${message.method} ${message.url}`);
    const { status, type, text, headers = {}, cut } = state.answer;
    message.resume();
    const length = cut === true ? { 'content-length': String(Buffer.byteLength(text) + 1_000) } : {};
    response.writeHead(status, { 'content-type': type, ...length, ...headers });
    if (cut === true) response.write(text, () => response.destroy());
    else response.end(text);
  });
  return Object.assign(state, {
    url: server.url,
    requests,
    close: server.close,
  });
};
