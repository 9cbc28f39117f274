/** Shorter values are words, ports and flags; redacting them would make every log unreadable. */
export const MIN_SECRET_LENGTH = 5;

/** Words in the name of a variable that say its value is nobody else's business. */
const SECRET_NAME =
  /(?:^|_)(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|PASS|PWD|KEY|APIKEY|CREDENTIALS?|AUTH|AUTHORIZATION|COOKIE|SESSION|PAT|PRIVATE|SIGNATURE|WEBHOOK|DSN|CONNECTION_STRING|DATABASE_URL)S?(?:_|$)|(?:TOKEN|SECRET|PASSWORD|PASSPHRASE|CREDENTIALS?|APIKEY|PRIVATEKEY|ACCESSKEY)/;

/** Names that look like secrets and are not: the working directory, where keys are found, which one is meant. */
const HARMLESS_NAME = /^(?:OLD)?PWD$|_(?:PATH|FILE|DIR|ID|NAME|TYPE|ALGORITHM|LENGTH|TTL|SOCK|PID|INFO)$/;

/** What a value may be without being a secret, whatever its name. */
const HARMLESS_VALUE = /^(?:true|false|yes|no|none|null|on|off|enabled|disabled|\d{1,7})$/i;

/** True when a variable of this name holds a secret, as far as a name can tell. */
export const isSecretName = (name: string): boolean => {
  // `githubToken` and `github-token` are the same words as `GITHUB_TOKEN`.
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]+/g, '_')
    .toUpperCase();
  return SECRET_NAME.test(words) && !HARMLESS_NAME.test(words);
};

/**
 * Values of those variables whose name says that they are secret. Passwords inside URLs (`https://user:pass@host`)
 * are taken from every variable, because `DATABASE_URL` and `HTTP_PROXY` do not say so.
 *
 * @returns each value once, in order of the names, so that the same environment gives the same list
 */
export const secretsFromEnv = (env: Readonly<Record<string, string | undefined>>): string[] => {
  const found = new Set<string>();
  const add = (value: string): void => {
    if (value.length >= MIN_SECRET_LENGTH && !HARMLESS_VALUE.test(value)) found.add(value);
  };
  for (const name of Object.keys(env).toSorted()) {
    const value = env[name] ?? '';
    if (isSecretName(name)) add(value);
    const inUrl = /^[a-z][a-z\d+.-]*:\/\/[^/?#\s:@]*:([^/?#\s@]+)@/i.exec(value)?.[1];
    if (inUrl !== undefined) add(inUrl);
  }
  return [...found];
};
