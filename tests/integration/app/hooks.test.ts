import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createHooks } from '../../../src/adapters/http/hooks.ts';
import { isPublicAddress, lookupPublic } from '../../../src/adapters/http/public-address.ts';

const signal = new AbortController().signal;

const listen = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/secret-path`; // oxlint-disable-line typescript/no-unsafe-type-assertion -- it listens on a port
};

describe('G13: an address that is none of the internet', () => {
  it.each([
    'https://169.254.169.254/latest',
    'https://[::1]/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://[::ffff:10.0.0.1]/',
    'https://[64:ff9b::a00:1]/',
    'https://[fd00::1]/',
    'https://localhost/',
    'https://localhost./',
    'http://example.com/',
    'file:///etc/passwd',
    'no address',
  ])('%s is refused, and not told', async (url) => {
    const told = createHooks(false).post(url, {}, signal);
    await expect(told).rejects.toMatchObject({ name: 'HookFailure', kind: 'refused' });
    await expect(told).rejects.not.toThrow(/localhost|169\.254|passwd|latest/);
  });

  it('is known by its number', () => {
    const others = [
      '10.1.2.3',
      '100.64.0.1',
      '172.31.0.1',
      '192.168.1.1',
      '0.0.0.0',
      '255.255.255.255',
      '224.0.0.1',
    ];
    const others6 = [
      '::',
      '::1',
      'fe80::1',
      'fc00::1',
      'ff02::1',
      '2002:7f00:1::',
      '2001:db8::1',
      '::ffff:8.8.8.8',
    ];
    for (const one of [...others, ...others6, 'example.com', ''])
      expect([one, isPublicAddress(one)]).toEqual([one, false]);
    for (const one of ['8.8.8.8', '140.82.121.6', '172.32.0.1', '2606:50c0:8000::153'])
      expect([one, isPublicAddress(one)]).toEqual([one, true]);
  });

  it('is none for the connection either, however the name resolves', async () => {
    const found = await new Promise<unknown>((done) => {
      lookupPublic('localhost', { all: true }, (error) => done(error));
    });
    expect(found).toMatchObject({ name: 'PrivateAddress' });
  });
});

describe('a hook', () => {
  it('gets JSON', async () => {
    const bodies: string[] = [];
    const url = await listen((request, response) => {
      request
        .setEncoding('utf8')
        .on('data', (text: string) => bodies.push(`${request.headers['content-type']} ${text}`));
      request.on('end', () => response.end('ok'));
    });
    await createHooks(true).post(url, { text: 'ä' }, signal);
    expect(bodies).toEqual(['application/json {"text":"ä"}']);
  });

  it('that leads elsewhere is not followed', async () => {
    let asked = 0;
    const other = await listen((_request, response) => {
      asked += 1;
      response.end();
    });
    const url = await listen((_request, response) => response.writeHead(307, { location: other }).end());
    await expect(createHooks(true).post(url, {}, signal)).rejects.toThrow('the answer was 307');
    expect(asked).toBe(0);
  });

  it('that answers without end, or not at all, is given up; it may have heard', async () => {
    const flood = await listen((_request, response) => {
      const more = (): void => {
        while (response.write(Buffer.alloc(65_536)));
        response.once('drain', more);
      };
      more();
    });
    await expect(createHooks(true).post(flood, {}, signal)).rejects.toMatchObject({ kind: 'lost' });
    const cut = await listen((request) => request.socket.destroy());
    await expect(createHooks(true).post(cut, {}, signal)).rejects.toMatchObject({
      kind: 'lost',
      message: 'ECONNRESET',
    });
  });

  it('that is not there heard nothing, and its address is not said', async () => {
    const gone = createHooks(true).post('http://127.0.0.1:1/secret-path', {}, signal);
    await expect(gone).rejects.toMatchObject({ kind: 'refused', message: 'ECONNREFUSED' });
  });
});
