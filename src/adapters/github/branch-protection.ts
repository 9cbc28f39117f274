import { z } from 'zod';
import type { RequiredCheck } from '../../domain/model/rules.ts';
import type { ProtectionReader, ProtectionWriter } from '../../ports/rules.ts';
import { isRefused } from '../../ports/remote-failure.ts';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

const ROUTE = '/repos/{owner}/{repo}/branches/{branch}/protection';

/** Every protected branch says whether it holds for admins: an answer without that is none of a protected branch. */
const protectionSchema = z.object({
  required_status_checks: z
    .object({
      contexts: z.array(z.string()).nullish(),
      checks: z.array(z.object({ context: z.string(), app_id: z.number().nullish() })).nullish(),
    })
    .nullish(),
  enforce_admins: z.object({ enabled: z.boolean() }),
});

/** `-1` says in so many words that any source will do. */
const checkOf = (context: string, app: number | null | undefined): RequiredCheck => ({
  context,
  app: app === -1 ? null : (app ?? null),
});

const entryOf = ({ context, app }: RequiredCheck) => ({ context, app_id: app ?? -1 });

/** Classic branch protection of a repository, read. */
export const createProtectionReader = (client: Client, ref: RepositoryRef): ProtectionReader => ({
  read: async (branch) => {
    try {
      const found = await client.find(protectionSchema, `GET ${ROUTE}`, { ...ref, branch });
      if (found === null) return null;
      const { required_status_checks: required, enforce_admins: admins } = found;
      // Old servers give names alone, without the App that a check must come from.
      const checks = required?.checks ?? required?.contexts?.map((context) => ({ context, app_id: null }));
      return {
        checks: required ? (checks ?? []).map((one) => checkOf(one.context, one.app_id)) : null,
        admins: admins.enabled,
      };
    } catch (error) {
      if (isRefused(error, 403)) return 'hidden';
      throw error;
    }
  },
});

/** Classic branch protection of a repository, written. */
export const createProtectionWriter = (client: Client, ref: RepositoryRef): ProtectionWriter => ({
  protect: async (branch, check) => {
    await client.write(z.unknown(), `PUT ${ROUTE}`, {
      ...ref,
      branch,
      required_status_checks: { strict: false, contexts: [], checks: [entryOf(check)] },
      enforce_admins: true,
      required_pull_request_reviews: null,
      restrictions: null,
    });
  },
  setChecks: async (branch, checks) => {
    const route = `PATCH ${ROUTE}/required_status_checks`;
    await client.write(z.unknown(), route, { ...ref, branch, checks: checks.map(entryOf) });
  },
});
