import type { Check } from '../../domain/model/check.ts';
import type { Config } from '../../domain/model/config.ts';

/**
 * Variables every child gets: what a tool needs to find itself, its home, its language and its toolchain. Tokens,
 * and everything the runner uses to talk to a step (GITHUB_ENV, ACTIONS_*), are not here, so they are not handed on.
 */
const ALLOWED = new Set(
  `
  PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TMPDIR TEMP TMP CI NODE_ENV DEBIAN_FRONTEND
  JAVA_HOME GOPATH GOROOT GOCACHE GOMODCACHE CARGO_HOME RUSTUP_HOME PYENV_ROOT VIRTUAL_ENV CONDA_PREFIX
  GEM_HOME BUNDLE_PATH NVM_DIR PNPM_HOME DOTNET_ROOT ANDROID_HOME
  XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_RUNTIME_DIR SSL_CERT_FILE NODE_EXTRA_CA_CERTS
`
    .trim()
    .split(/\s+/),
);

const isAllowed = (name: string): boolean => ALLOWED.has(name) || name.startsWith('LC_');

/** The whole environment of a check: allow-list, what config and check pass on by name, what the check sets. */
export const childEnvironment = (
  env: Readonly<Record<string, string | undefined>>,
  config: Config,
  check: Pick<Check, 'env' | 'passEnv'>,
): Record<string, string> => {
  const child: Record<string, string> = {};
  const passed = new Set([...config.execution.passEnv, ...check.passEnv]);
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && (isAllowed(name) || passed.has(name))) child[name] = value;
  }
  return { ...child, ...check.env };
};
