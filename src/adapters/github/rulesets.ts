import { z } from 'zod';
import type { Ruleset, RulesetPolicy } from '../../domain/model/rules.ts';
import type { RulesetsReader, RulesetsWriter } from '../../ports/rules.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';
import type { Client } from './client.ts';
import type { RepositoryRef } from './repository-ref.ts';

const ALL = '/repos/{owner}/{repo}/rulesets';
const ONE = '/repos/{owner}/{repo}/rulesets/{ruleset_id}';

const inForceSchema = z.array(
  z.object({
    type: z.string(),
    ruleset_id: z.number().optional(),
    parameters: z
      .object({
        required_status_checks: z
          .array(z.object({ context: z.string(), integration_id: z.number().nullish() }))
          .optional(),
      })
      .nullish(),
  }),
);
const listSchema = z.array(
  z.object({ id: z.number(), name: z.string(), source_type: z.string().optional() }),
);
const texts = z.array(z.string()).nullish();
const rulesetSchema = z.object({
  id: z.number(),
  name: z.string(),
  target: z.string().nullish(),
  enforcement: z.string(),
  bypass_actors: z
    .array(
      z.object({
        actor_id: z.number().nullish(),
        actor_type: z.string(),
        bypass_mode: z.string().nullish(),
      }),
    )
    .nullish(),
  conditions: z.object({ ref_name: z.object({ include: texts, exclude: texts }).nullish() }).nullish(),
  rules: z
    .array(z.object({ type: z.string(), parameters: z.record(z.string(), z.unknown()).nullish() }))
    .nullish(),
});

/** What GitHub leaves out, it means by default. */
const rulesetOf = (raw: z.output<typeof rulesetSchema>): Ruleset => ({
  id: raw.id,
  name: raw.name,
  target: raw.target ?? 'branch',
  enforcement: raw.enforcement,
  bypass:
    raw.bypass_actors?.map(({ actor_id: id, actor_type: type, bypass_mode: mode }) => ({
      type,
      id: id ?? null,
      mode: mode ?? 'always',
    })) ?? null,
  include: raw.conditions?.ref_name?.include ?? [],
  exclude: raw.conditions?.ref_name?.exclude ?? [],
  rules: (raw.rules ?? []).map(({ type, parameters }) => ({ type, parameters: parameters ?? {} })),
});

/** A private repository of a free plan has none: GitHub answers 403 and offers an upgrade. */
const isOfPlan = (error: unknown): boolean =>
  error instanceof RemoteFailure && error.status === 403 && /upgrade/i.test(error.message);

/** Rulesets of a repository, read. */
export const createRulesetsReader = (client: Client, ref: RepositoryRef): RulesetsReader => ({
  inForce: async (branch) => {
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}';
    const rules = await client
      .find(inForceSchema, route, { ...ref, branch, per_page: 100 })
      .catch((error: unknown) => {
        if (isOfPlan(error)) return null;
        throw error;
      });
    return (
      rules &&
      rules.flatMap(({ type, ruleset_id: ruleset = 0, parameters }) =>
        type === 'required_status_checks'
          ? (parameters?.required_status_checks ?? []).map(({ context, integration_id: app }) => ({
              context,
              app: app ?? null,
              ruleset,
            }))
          : [],
      )
    );
  },
  find: async (name) => {
    const all = await client.list(listSchema, `GET ${ALL}`, { ...ref, includes_parents: false });
    const own = all.find((one) => one.name === name && (one.source_type ?? 'Repository') === 'Repository');
    if (own === undefined) return null;
    const raw = await client.find(rulesetSchema, `GET ${ONE}`, { ...ref, ruleset_id: own.id });
    return raw && rulesetOf(raw);
  },
});

const bodyOf = ({ name, target, enforcement, bypass, include, exclude, rules }: RulesetPolicy) => ({
  name,
  target,
  enforcement,
  bypass_actors: (bypass ?? []).map(({ type, id, mode }) => ({
    actor_id: id,
    actor_type: type,
    bypass_mode: mode,
  })),
  conditions: { ref_name: { include, exclude } },
  rules: rules.map(({ type, parameters }) =>
    Object.keys(parameters).length === 0 ? { type } : { type, parameters },
  ),
});

/** Rulesets of a repository, written. */
export const createRulesetsWriter = (client: Client, ref: RepositoryRef): RulesetsWriter => ({
  create: async (policy) => {
    await client.write(z.unknown(), `POST ${ALL}`, { ...ref, ...bodyOf(policy) });
  },
  update: async (id, policy) => {
    await client.write(z.unknown(), `PUT ${ONE}`, { ...ref, ruleset_id: id, ...bodyOf(policy) });
  },
  remove: async (id) => {
    await client.write(z.unknown(), `DELETE ${ONE}`, { ...ref, ruleset_id: id });
  },
});
