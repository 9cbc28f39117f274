import type { Addition, Answer } from './addition.ts';

interface Check {
  readonly context: string;
  readonly app_id?: number | null;
}

interface Body {
  readonly required_status_checks: { readonly strict: boolean; readonly checks?: readonly Check[] } | null;
  readonly enforce_admins: boolean | null;
}

interface Kept {
  readonly strict: boolean;
  /** Null when no checks are required. */
  readonly checks: readonly Check[] | null;
  readonly admins: boolean;
}

const ROUTE = '/repos/{owner}/{repo}/branches/{branch}/protection';
const NONE: Answer = { status: 404, body: { message: 'Branch not protected' } };

const policyOf = (url: string, strict: boolean, checks: readonly Check[]) => ({
  url: `${url}/required_status_checks`,
  strict,
  contexts: checks.map(({ context }) => context),
  contexts_url: `${url}/required_status_checks/contexts`,
  checks: checks.map(({ context, app_id: app }) => ({ context, app_id: app === -1 ? null : (app ?? null) })),
});

const shown = (url: string, { strict, checks, admins }: Kept): object => ({
  url,
  ...(checks === null ? {} : { required_status_checks: policyOf(url, strict, checks) }),
  enforce_admins: { url: `${url}/enforce_admins`, enabled: admins },
  required_linear_history: { enabled: false },
  allow_force_pushes: { enabled: false },
  allow_deletions: { enabled: false },
});

/** Classic protection: the emulator's own knows names of checks, and not which App they must come from. */
export const branchProtection: Addition = ({ repository }) => {
  const kept = new Map<string, Kept>();
  const urlOf = (branch: string): string =>
    `https://api.github.com/repos/${repository}/branches/${branch}/protection`;
  return {
    [`GET ${ROUTE}`]: ({ params: { branch = '' } }) => {
      const found = kept.get(branch);
      return found === undefined ? NONE : { status: 200, body: shown(urlOf(branch), found) };
    },
    [`PUT ${ROUTE}`]: ({ params: { branch = '' }, body }) => {
      const { required_status_checks: required, enforce_admins: admins } = body as Body; // oxlint-disable-line typescript/no-unsafe-type-assertion -- checked against the description
      const put = {
        strict: required?.strict ?? false,
        checks: required === null ? null : (required.checks ?? []),
        admins: admins ?? false,
      };
      kept.set(branch, put);
      return { status: 200, body: shown(urlOf(branch), put) };
    },
    [`DELETE ${ROUTE}`]: ({ params: { branch = '' } }) =>
      kept.delete(branch) ? { status: 204, body: null } : NONE,
    [`PATCH ${ROUTE}/required_status_checks`]: ({ params: { branch = '' }, body }) => {
      const found = kept.get(branch);
      if (found === undefined || found.checks === null)
        return { status: 404, body: { message: 'Required status checks not enabled' } };
      const { checks = found.checks } = body as { checks?: readonly Check[] }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- checked against the description
      kept.set(branch, { ...found, checks });
      return { status: 200, body: policyOf(urlOf(branch), found.strict, checks) };
    },
  };
};
