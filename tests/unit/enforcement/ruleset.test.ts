import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksOf, mendedRuleset, rulesetDrift } from '../../../src/domain/enforcement/ruleset.ts';
import { snapshotOf } from '../../../src/domain/enforcement/snapshot.ts';
import type { BranchRule, RequiredCheck, Ruleset, RulesetPolicy } from '../../../src/domain/model/rules.ts';
import { OURS, required, ruleset } from './scenario.ts';

const RULE = 'required_status_checks';

const ruleOf = (...checks: readonly RequiredCheck[]): BranchRule => ({
  type: RULE,
  parameters: {
    [RULE]: checks.map(({ context, app }) => ({ context, ...(app === null ? {} : { integration_id: app }) })),
    strict_required_status_checks_policy: true,
  },
});

const actor = fc.record({
  type: fc.constantFrom('RepositoryRole', 'Team', 'Integration', 'DeployKey'),
  id: fc.option(fc.integer({ min: 1, max: 9 })),
  mode: fc.constantFrom('always', 'pull_request', 'exempt'),
});
const check = fc.record({
  context: fc.constantFrom(OURS.context, 'build', 'lint'),
  app: fc.option(fc.constantFrom(OURS.app, 15368)),
});
const other = fc.constantFrom<BranchRule>(
  { type: 'deletion', parameters: {} },
  { type: 'required_linear_history', parameters: {} },
  { type: 'pull_request', parameters: { required_approving_review_count: 1, required_reviewers: null } },
);
/** A ruleset of our name, whatever people made of it. */
const anyRuleset: fc.Arbitrary<Ruleset> = fc.record({
  id: fc.constant(12),
  name: fc.constant(OURS.context),
  target: fc.constantFrom('branch', 'tag'),
  enforcement: fc.constantFrom('active', 'evaluate', 'disabled'),
  bypass: fc.option(fc.array(actor, { maxLength: 3 })),
  include: fc.subarray(['~DEFAULT_BRANCH', '~ALL', 'refs/heads/next']),
  exclude: fc.subarray(['refs/heads/main', 'refs/heads/docs']),
  rules: fc
    .tuple(
      fc.array(other, { maxLength: 2 }),
      fc.array(
        fc.array(check, { maxLength: 3 }).map((checks) => ruleOf(...checks)),
        { maxLength: 2 },
      ),
    )
    .map(([others, own]) => [...others, ...own]),
});

const shuffled = <T>(list: readonly T[], turn: number): readonly T[] =>
  turn % 2 === 0 ? list : list.toReversed();

/** What a server makes of what it was sent: defaults it adds, fields it leaves null, an order of its own. */
const server = (policy: RulesetPolicy, turn: number): Ruleset => ({
  ...policy,
  id: 12,
  include: shuffled(policy.include, turn),
  rules: shuffled(policy.rules, turn).map(({ type, parameters }) => ({
    type,
    parameters: {
      automatic_copilot_code_review_enabled: null,
      added_later: turn,
      ...parameters,
      ...(type === RULE
        ? {
            [RULE]: shuffled(checksOf({ type, parameters }), turn).map(({ context, app }) => ({
              context,
              integration_id: app,
            })),
          }
        : {}),
    },
  })),
});

describe('our ruleset', () => {
  it('requires the check of our App on the default branch, and lets nobody by', () => {
    expect(mendedRuleset(null, OURS)).toEqual({
      name: 'aurora-x / go-no-go',
      target: 'branch',
      enforcement: 'active',
      bypass: [],
      include: ['~DEFAULT_BRANCH'],
      exclude: [],
      rules: [
        {
          type: RULE,
          parameters: {
            do_not_enforce_on_create: true,
            strict_required_status_checks_policy: false,
            [RULE]: [{ context: 'aurora-x / go-no-go', integration_id: 4242 }],
          },
        },
      ],
    });
  });

  it('once applied and read again differs in nothing, whatever it was and whatever the server adds', () => {
    fc.assert(
      fc.property(fc.option(anyRuleset), fc.nat(3), (own, turn) => {
        const read = server(mendedRuleset(own, OURS), turn);
        expect(rulesetDrift(read, OURS)).toEqual([]);
        // And a repair of what needs none would change nothing either.
        const again = server(mendedRuleset(read, OURS), turn);
        expect(rulesetDrift(again, OURS)).toEqual([]);
        const text = ({ rules }: Ruleset): readonly string[] => rules.map(({ type }) => type).toSorted();
        expect(text(again)).toEqual(text(read));
      }),
    );
  });

  it('keeps rules and checks that people added, and their stricter settings', () => {
    const own = ruleset({
      rules: [
        { type: 'deletion', parameters: {} },
        ruleOf({ context: 'build', app: 15368 }, { ...OURS, app: null }, { context: 'lint', app: null }),
      ],
    });
    const { rules } = mendedRuleset(own, OURS);
    expect(rules.map(({ type }) => type)).toEqual(['deletion', RULE]);
    expect(rules.flatMap(checksOf)).toEqual([
      { context: 'build', app: 15368 },
      { context: 'lint', app: null },
      OURS,
    ]);
    expect(rules[1]?.parameters['strict_required_status_checks_policy']).toBe(true);
  });

  it.each<[string, Partial<Ruleset>, readonly string[]]>([
    ['nothing', {}, []],
    ['bypass not shown to us', { bypass: null }, []],
    ['more branches', { include: ['refs/heads/next', '~ALL'] }, []],
    ['disabled', { enforcement: 'disabled' }, ['it is disabled']],
    ['evaluate', { enforcement: 'evaluate' }, ['it is evaluate']],
    ['tags', { target: 'tag' }, ['it is about tag, not about branches']],
    ['other branches', { include: ['refs/heads/next'] }, ['it leaves out the default branch']],
    ['excluded', { exclude: ['refs/heads/main'] }, ['it leaves out refs/heads/main']],
    ['no rules', { rules: [] }, ['it does not require the check']],
    ['any source', { rules: [ruleOf({ ...OURS, app: null })] }, ['the check may come from any source']],
    ['another App', { rules: [ruleOf({ ...OURS, app: 7 })] }, ['the check must come from App 7']],
    [
      'an unreadable rule',
      { rules: [{ type: RULE, parameters: { [RULE]: [null, { context: 5 }] } }] },
      ['it does not require the check'],
    ],
    [
      'bypass',
      {
        bypass: [
          { type: 'RepositoryRole', id: 5, mode: 'always' },
          { type: 'DeployKey', id: null, mode: 'always' },
        ],
      },
      ['RepositoryRole 5 may bypass it (always)', 'DeployKey may bypass it (always)'],
    ],
    ['text of others', { exclude: ['refs/heads/<b>@x`'] }, ['it leaves out refs/heads/?b?x?']],
  ])('says how it falls short: %s', (_name, changed, drift) => {
    expect(rulesetDrift(ruleset(changed), OURS)).toEqual(drift);
  });
});

describe('a snapshot', () => {
  it('is one text for one state, in whatever order it was read', () => {
    fc.assert(
      fc.property(anyRuleset, (own) => {
        const turned = {
          ...own,
          bypass: own.bypass?.toReversed() ?? null,
          include: own.include.toReversed(),
          exclude: own.exclude.toReversed(),
        };
        const keys = (one: Ruleset): unknown => {
          const { bypass, include, exclude } = snapshotOf(required(one), 'ruleset') as Ruleset; // oxlint-disable-line typescript/no-unsafe-type-assertion -- a ruleset goes in
          return [bypass?.map(({ type, id }) => `${type} ${id}`), include, exclude];
        };
        expect(keys(turned)).toEqual(keys(own));
      }),
    );
  });

  it('is null without a ruleset, and the protection as it was read', () => {
    const state = { ...required(), own: null, protection: { checks: null, admins: true } };
    expect(snapshotOf(state, 'ruleset')).toBeNull();
    expect(snapshotOf(state, 'protection')).toEqual({ checks: null, admins: true });
  });
});
