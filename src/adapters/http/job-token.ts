import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';

/** Numbers come as text in these tokens. */
const id = z.coerce.number().int().positive();

const kidSchema = z.object({ kid: z.string() });
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

/** Why a token is not believed, as a clause: for our log. Who sent it is told no more than that it is not. */
export interface Refused {
  readonly refused: string;
}

/** What a token says, before it is known who says so. */
const claimsOf = (claims: unknown, header: unknown): JobClaims | Refused => {
  const { alg } = z.object({ alg: z.string() }).safeParse(header).data ?? {};
  if (alg === undefined) return { refused: 'it is no token' };
  if (alg !== 'RS256') return { refused: 'it is not signed with RS256' };
  const { data, error } = claimsSchema.safeParse(claims);
  return data ?? { refused: `it is not one of a job (${error?.issues[0]?.path.join('.') ?? ''})` };
};

/** Whom it is for, and when. */
const problemOf = (
  { iss, aud, exp, nbf, iat }: JobClaims,
  issuer: string,
  audience: string,
  time: number,
): string | null => {
  if (iss !== issuer) return 'another issuer made it';
  if (aud !== audience) return 'it is for another audience';
  if (exp <= time) return 'it has expired';
  return iat > time + SKEW_S || (nbf ?? 0) > time + SKEW_S ? 'it is not in force yet' : null;
};

/**
 * Verifies the OIDC tokens of jobs: signed by the issuer with RS256, for us, in force.
 *
 * @throws KeysUnavailable when the keys of the issuer cannot be read
 */
export const createTokenVerifier = (issuer: string, audience: string, now: () => number) => {
  let keys = new Map<string, KeyObject>();
  let readAt = -Infinity;

  const askForKeys = async (): Promise<void> => {
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

  /** However many wait for them, they are asked for once. */
  let asked: Promise<void> | null = null;
  const readKeys = async (): Promise<void> => {
    asked ??= askForKeys().finally(() => void (asked = null));
    return asked;
  };

  const keyOf = async (kid: string): Promise<KeyObject | null> => {
    const isFresh = now() - readAt < KEYS_FOR_MS;
    // A key that is not known is asked for again, but not for every forged token.
    if (!isFresh || (!keys.has(kid) && now() - readAt > TIMEOUT_MS)) await readKeys();
    return keys.get(kid) ?? null;
  };

  return async (token: string): Promise<JobClaims | Refused> => {
    const [head, body, signature, ...rest] = token.split('.');
    if (rest.length > 0) return { refused: 'it is no token' };
    const header = part(head);
    const claims = claimsOf(part(body), header);
    if ('refused' in claims) return claims;
    const problem = problemOf(claims, issuer, audience, now() / 1000);
    if (problem !== null) return { refused: problem };
    const { kid } = kidSchema.safeParse(header).data ?? {};
    const key = kid === undefined ? null : await keyOf(kid);
    if (key === null) return { refused: 'its key is not one of the issuer' };
    const signed = Buffer.from(`${head ?? ''}.${body ?? ''}`);
    const isRight = verify('sha256', signed, key, Buffer.from(signature ?? '', 'base64url'));
    return isRight ? claims : { refused: 'its signature is not right' };
  };
};
