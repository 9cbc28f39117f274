import { createHmac, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { startLocalServer } from './local-server.ts';

interface Forgery {
  readonly header?: object;
  readonly signature?: string;
  /** As the key of an HMAC, which everybody has. */
  readonly signWith?: 'public';
}

/** Issues tokens as GitHub does for the jobs of a workflow. */
export interface TokenIssuer {
  readonly url: string;
  /** A token in force, with some claims of its own; `header` and `key` are for forgeries. */
  token(claims: object, forged?: Forgery): string;
  /** Whether the keys can be read. */
  up: boolean;
  close(): Promise<void>;
}

const WORKFLOW = 'aurora-x/action/.github/workflows/readiness.yml';
const WORKFLOW_SHA = 'c'.repeat(40);
/** The workflow whose jobs the tokens name, as an App is told to trust it. */
export const TRUSTED_WORKFLOW = `${WORKFLOW}@${WORKFLOW_SHA}`;

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Starts an issuer with a key of its own. */
export const startTokenIssuer = async (): Promise<TokenIssuer> => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const state = { up: true };
  const server = await startLocalServer((_message, response) => {
    if (!state.up) {
      response.writeHead(503).end();
      return;
    }
    const key = { ...publicKey.export({ format: 'jwk' }), kid: 'k1', use: 'sig', alg: 'RS256' };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [key] }));
  });
  const { url } = server;
  return Object.assign(state, {
    url,
    token: (claims: object, { header, signature, signWith }: Forgery = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const all = {
        iss: url,
        iat: now,
        nbf: now,
        exp: now + 300,
        jti: randomUUID(),
        repository: 'acme/rocket',
        repository_id: '1',
        run_id: '900',
        run_attempt: '1',
        event_name: 'pull_request',
        job_workflow_ref: `${WORKFLOW}@refs/tags/v1`,
        job_workflow_sha: WORKFLOW_SHA,
        runner_environment: 'github-hosted',
        ref: 'refs/pull/1/merge',
        sha: 'a'.repeat(40),
        ...claims,
      };
      const signed = `${encode(header ?? { alg: 'RS256', kid: 'k1', typ: 'JWT' })}.${encode(all)}`;
      const pem = publicKey.export({ format: 'pem', type: 'spki' });
      if (signWith === 'public')
        return `${signed}.${createHmac('sha256', pem).update(signed).digest('base64url')}`;
      return `${signed}.${signature ?? sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
    },
    close: server.close,
  });
};
