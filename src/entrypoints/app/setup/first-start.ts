import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createIds } from '../../../adapters/system/ids.ts';
import { tokenClient } from '../../wiring/github.ts';
import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import { messageOf } from '../../../domain/model/thrown.ts';
import { apiOf } from '../settings/settings.ts';
import { credentialsFile, hasNoCredentials, keepCredentials, withKept } from './credentials.ts';
import { runWizard } from './wizard.ts';

type Env = Readonly<Record<string, string | undefined>>;

const webOf = (env: Env): string => {
  const host = env['GHE_HOST'] ?? '';
  return (env['GITHUB_SERVER_URL'] ?? (host === '' ? 'https://github.com' : `https://${host}`)).replace(
    /\/$/,
    '',
  );
};

const portOf = (env: Env): number => {
  const port = Number(env['PORT'] ?? '3000');
  return Number.isInteger(port) && port >= 0 && port < 65_536 ? port : 3000;
};

/** The environment with the credentials, or why there can be none. */
type FirstStart = { readonly env: Env } | { readonly problem: Finding };

/** Why a key could not be kept: GitHub shows it once, so that is known before anything is registered. */
const problemOf = (state: string): Finding | null => {
  const file = credentialsFile(state);
  if (existsSync(file))
    return finding('AX8301', { name: file, problem: 'is there and does not say who the App is' });
  try {
    mkdirSync(state, { recursive: true, mode: 0o700 });
    accessSync(state, constants.W_OK);
    return null;
  } catch (error) {
    return finding('AX8301', { name: 'AURORA_STATE', problem: `cannot be written: ${messageOf(error)}` });
  }
};

/**
 * The environment with the App's credentials: those that are set, those kept beside the store, or those that the
 * pages of the first start come to. Null when the signal ended these first; a finding where nothing could be kept.
 *
 * @param state directory in which credentials are kept
 * @param say tells the operator which address to open
 */
export const withCredentials = async (
  env: Env,
  state: string,
  say: (text: string) => void,
  signal: AbortSignal,
): Promise<FirstStart | null> => {
  const known = withKept(env, state);
  if (!hasNoCredentials(known)) return { env: known };
  const problem = problemOf(state);
  if (problem !== null) return { problem };
  const ids = createIds();
  const url = env['AURORA_URL'] ?? '';
  const app = await runWizard({
    host: env['HOST'] ?? '127.0.0.1',
    port: portOf(env),
    web: webOf(env),
    origin: URL.canParse(url) ? new URL(url).origin : null,
    client: tokenClient(apiOf(env), ''),
    nonce: () => ids.nonce(),
    keep: (made, origin) => {
      keepCredentials(state, made, made.webhookSecret ?? `${ids.nonce()}${ids.nonce()}`, origin);
      return credentialsFile(state);
    },
    listening: (address) =>
      say(`There is no App yet (APP_ID, PRIVATE_KEY and WEBHOOK_SECRET are not set).\n\nOpen  ${address}\n`),
    signal,
  });
  return app === null ? null : { env: withKept(env, state) };
};
