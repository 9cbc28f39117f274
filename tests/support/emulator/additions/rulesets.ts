import type { Addition, Answer, Call, Hub } from './addition.ts';

interface Check {
  readonly context: string;
  readonly integration_id?: number;
}

interface Rule {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>> & {
    readonly required_status_checks?: readonly Check[];
  };
}

interface Body {
  readonly name: string;
  readonly target?: string;
  readonly enforcement: string;
  readonly bypass_actors?: readonly object[];
  readonly conditions?: { readonly ref_name: { readonly include: string[]; readonly exclude: string[] } };
  readonly rules?: readonly Rule[];
}

interface Kept extends Body {
  readonly id: number;
}

const ALL = '/repos/{owner}/{repo}/rulesets';
const ONE = '/repos/{owner}/{repo}/rulesets/{ruleset_id}';

const NONE: Answer = { status: 404, body: { message: 'Not Found' } };
const TAKEN: Answer = {
  status: 422,
  body: {
    message: 'Validation Failed',
    documentation_url: 'https://docs.github.com/rest',
    errors: [{ resource: 'RepositoryRuleset', field: 'name', code: 'already_exists' }],
  },
};

/** What GitHub answers is never quite what it was sent: defaults are filled in, rules come in an order of its own. */
const filled = (rule: Rule): Rule =>
  rule.type === 'required_status_checks'
    ? { ...rule, parameters: { do_not_enforce_on_create: false, ...rule.parameters } }
    : rule;

const shown = (kept: Kept, { repository }: Hub): object => ({
  ...kept,
  target: kept.target ?? 'branch',
  source_type: 'Repository',
  source: repository,
  bypass_actors: (kept.bypass_actors ?? []).map((one) => ({ bypass_mode: 'always', ...one })),
  conditions: kept.conditions ?? { ref_name: { include: [], exclude: [] } },
  rules: (kept.rules ?? []).toReversed().map(filled),
  node_id: `RRS_${kept.id}`,
  current_user_can_bypass: 'never',
  created_at: '2026-11-01T09:00:00.000Z',
  updated_at: '2026-11-01T09:00:00.000Z',
  _links: { self: { href: `https://api.github.com/repos/${repository}/rulesets/${kept.id}` } },
});

const matches = (pattern: string, branch: string, home: string): boolean =>
  pattern === '~ALL' ||
  (pattern === '~DEFAULT_BRANCH' ? branch === home : pattern === `refs/heads/${branch}`);

const covers = (
  { enforcement, target = 'branch', conditions }: Kept,
  branch: string,
  home: string,
): boolean =>
  enforcement === 'active' &&
  target === 'branch' &&
  (conditions?.ref_name.include ?? []).some((pattern) => matches(pattern, branch, home)) &&
  !(conditions?.ref_name.exclude ?? []).some((pattern) => matches(pattern, branch, home));

/** Rulesets of the repository: their names are unique, and each change is an event. */
export const rulesets: Addition = (hub) => {
  const kept = new Map<number, Kept>();
  let next = 12;
  const find = ({ params }: Call): Kept | undefined => kept.get(Number(params['ruleset_id']));
  const told = async (action: string, ruleset: Kept, { from }: Call): Promise<void> =>
    hub.emit('repository_ruleset', { action, repository_ruleset: shown(ruleset, hub) }, from.login);
  const inForce = async (branch: string): Promise<readonly object[]> => {
    const { default_branch: home } = (await hub.ask('GET', `/repos/${hub.repository}`)) as {
      // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
      default_branch: string;
    };
    return [...kept.values()]
      .filter((one) => covers(one, branch, home))
      .flatMap(({ id, rules = [] }) =>
        rules.map((rule) => ({
          ...filled(rule),
          ruleset_source_type: 'Repository',
          ruleset_source: hub.repository,
          ruleset_id: id,
        })),
      );
  };
  return {
    [`GET ${ALL}`]: () => ({
      status: 200,
      // A list says neither who may bypass a ruleset nor what it asks for.
      body: [...kept.values()].map(({ id, name, enforcement, target = 'branch' }) => ({
        id,
        name,
        target,
        source_type: 'Repository',
        source: hub.repository,
        enforcement,
      })),
    }),
    [`POST ${ALL}`]: async (call) => {
      const body = call.body as Body; // oxlint-disable-line typescript/no-unsafe-type-assertion -- checked against the description
      if ([...kept.values()].some(({ name }) => name === body.name)) return TAKEN;
      const made = { ...body, id: next };
      next += 1;
      kept.set(made.id, made);
      await told('created', made, call);
      return { status: 201, body: shown(made, hub) };
    },
    [`GET ${ONE}`]: (call) => {
      const found = find(call);
      return found === undefined ? NONE : { status: 200, body: shown(found, hub) };
    },
    [`PUT ${ONE}`]: async (call) => {
      const found = find(call);
      if (found === undefined) return NONE;
      const changed = { ...found, ...(call.body as Partial<Body>) }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- checked against the description
      kept.set(found.id, changed);
      await told('edited', changed, call);
      return { status: 200, body: shown(changed, hub) };
    },
    [`DELETE ${ONE}`]: async (call) => {
      const found = find(call);
      if (found === undefined) return NONE;
      kept.delete(found.id);
      await told('deleted', found, call);
      return { status: 204, body: null };
    },
    'GET /repos/{owner}/{repo}/rules/branches/{branch}': async ({ params }) => ({
      status: 200,
      body: [...(await inForce(params['branch'] ?? ''))],
    }),
  };
};
