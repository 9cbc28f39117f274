import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { writeAtomically } from '../../../adapters/system/atomic-write.ts';
import type { RegisteredApp } from '../../../adapters/github/app-manifest.ts';

type Env = Readonly<Record<string, string | undefined>>;

const FILE = 'app.env';
const NAMES = ['APP_ID', 'PRIVATE_KEY', 'PRIVATE_KEY_PATH', 'WEBHOOK_SECRET'] as const;

/** Where the App's own credentials are kept, beside the store. */
export const credentialsFile = (state: string): string => join(state, FILE);

const isSet = (value: string | undefined): boolean => (value ?? '') !== '';

/** Whether the environment says nothing of who the App is: a first start. */
export const hasNoCredentials = (env: Env): boolean => !NAMES.some((name) => isSet(env[name]));

/** The environment with what the wizard kept; what is set goes before it. */
export const withKept = (env: Env, state: string): Env => {
  if (!hasNoCredentials(env) || !existsSync(credentialsFile(state))) return env;
  const set = Object.entries(env).filter(([, value]) => isSet(value));
  return { ...parseEnv(readFileSync(credentialsFile(state), 'utf8')), ...Object.fromEntries(set) };
};

/**
 * Writes the credentials for the owner alone. A file that is there is never replaced: its key may be the only copy.
 *
 * @param origin where jobs and GitHub reach the App, or null
 */
export const keepCredentials = (
  state: string,
  app: RegisteredApp,
  webhookSecret: string,
  origin: string | null,
): void => {
  const file = credentialsFile(state);
  if (existsSync(file)) throw new Error(`${file} is there already`);
  const key = app.privateKey.trim().replaceAll('\n', String.raw`\n`);
  const lines = [
    `# ${app.name.replaceAll(/\s+/g, ' ')}: ${app.url}`,
    `APP_ID=${app.id}`,
    `WEBHOOK_SECRET='${webhookSecret}'`,
    `PRIVATE_KEY='${key}'`,
    ...(origin === null ? [] : [`AURORA_URL=${origin}`]),
    '',
  ];
  writeAtomically(file, lines.join('\n'), 0o600);
};
