import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';

/** Numbers come as text in these tokens. */
const id = z.coerce.number().int().positive();

const headerSchema = z.object({ alg: z.literal('RS256'), kid: z.string() });
const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
  iat: z.number(),
  jti: z.string().min(1).max(200),
  repository_id: id,
  repository: z.string(),
  sha: z.string().regex(/^[0-9a-f]{40}$/),
  ref: z.string(),
  run_id: id,
  run_attempt: id,
  event_name: z.string(),
  job_workflow_ref: z.string().default(''),
  job_workflow_sha: z.string().default(''),
  runner_environment: z.string().default(''),
});
const keysSchema = z.object({ keys: z.array(z.looseObject({ kid: z.string(), kty: z.string() })) });

/** What GitHub says of the job that a token was given to. */
export type JobClaims = z.infer<typeof claimsSchema>;

/** The keys of the issuer cannot be had now: no answer about the token, so nothing is believed. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

const SKEW_S = 60;
const KEYS_FOR_MS = 10 * 60_000;
const TIMEOUT_MS = 10_000;

const part = (text: string | undefined): unknown => {
  try {
    return JSON.parse(Buffer.from(text ?? '', 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

/**
 * Verifies the OIDC tokens of jobs: signed by the issuer with RS256, for us, in force. Null for every other token;
 * which of the reasons it was is nobody's business.
 *
 * @throws KeysUnavailable when the keys of the issuer cannot be read
 */
export const createTokenVerifier = (issuer: string, audience: string, now: () => number) => {
  let keys = new Map<string, KeyObject>();
  let readAt = -Infinity;

  const readKeys = async (): Promise<void> => {
    try {
      const answer = await fetch(`${issuer}/.well-known/jwks`, {
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const read = keysSchema.parse(await answer.json());
      keys = new Map(
        read.keys
          .filter(({ kty }) => kty === 'RSA')
          .map((key) => [key.kid, createPublicKey({ key, format: 'jwk' })]),
      );
      readAt = now();
    } catch (cause) {
      throw new KeysUnavailable('The keys of the token issuer cannot be read.', { cause });
    }
  };

  const keyOf = async (kid: string): Promise<KeyObject | null> => {
    const isFresh = now() - readAt < KEYS_FOR_MS;
    // A key that is not known is asked for again, but not for every forged token.
    if (!isFresh || (!keys.has(kid) && now() - readAt > TIMEOUT_MS)) await readKeys();
    return keys.get(kid) ?? null;
  };

  return async (token: string): Promise<JobClaims | null> => {
    const [head, body, signature, ...rest] = token.split('.');
    const header = headerSchema.safeParse(part(head));
    const claims = claimsSchema.safeParse(part(body));
    if (!header.success || !claims.success || rest.length > 0) return null;
    const { iss, aud, exp, nbf, iat } = claims.data;
    const time = now() / 1000;
    const inForce = exp > time && iat <= time + SKEW_S && (nbf ?? 0) <= time + SKEW_S;
    if (iss !== issuer || aud !== audience || !inForce) return null;
    const key = await keyOf(header.data.kid);
    const signed = Buffer.from(`${head ?? ''}.${body ?? ''}`);
    const isRight = key && verify('sha256', signed, key, Buffer.from(signature ?? '', 'base64url'));
    return isRight ? claims.data : null;
  };
};
