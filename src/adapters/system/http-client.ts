import { messageOf } from '../../domain/model/thrown.ts';
import type { HttpClient } from '../../ports/http-client.ts';

/** The request could not be made or its answer not be read. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
}

const readBody = async (response: Response, maxBytes: number): Promise<string> => {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.length;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw new HttpFailure(`the body is larger than ${maxBytes} bytes`);
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString('utf8');
};

/**
 * fetch, with a limit on time and size. Redirects are answers, not followed: a check says what it expects.
 *
 * @param origins the only servers that are asked, for who is in a network that whoever names the address is not in;
 *   null: every one
 */
export const createHttpClient = (origins: readonly string[] | null = null): HttpClient => ({
  request: async ({ method, url, headers, timeoutMs, maxBytes }, signal) => {
    const origin = URL.parse(url)?.origin ?? url;
    if (origins?.includes(origin) === false) throw new HttpFailure(`${origin} may not be asked from here`);
    const started = performance.now();
    try {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(timeoutMs))]);
      const response = await fetch(url, { method, headers, redirect: 'manual', signal: limit });
      const body = await readBody(response, maxBytes);
      const latencyMs = Math.round(performance.now() - started);
      return { status: response.status, headers: Object.fromEntries(response.headers), body, latencyMs };
    } catch (cause) {
      if (cause instanceof HttpFailure) throw cause;
      const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : '';
      const text = messageOf(cause);
      throw new HttpFailure(inner || text, { cause });
    }
  },
});
