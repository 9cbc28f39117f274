import { describe, expect, it } from 'vitest';
import { createProtectionReader } from '../../../src/adapters/github/branch-protection.ts';
import { createAnswerCache } from '../../../src/adapters/github/cached-reads.ts';
import { createClient, type Client } from '../../../src/adapters/github/client.ts';
import { createRulesetsReader } from '../../../src/adapters/github/rulesets.ts';
import { RemoteFailure } from '../../../src/ports/remote-failure.ts';

const ref = { owner: 'acme', repo: 'rocket' };

/** A server that answers routes; a number is a refusal, with its message. */
const server = (answers: Readonly<Record<string, unknown>>): Client => {
  const send = async (route: string) => {
    const data = Object.entries(answers).find(([part]) => route.endsWith(part))?.[1];
    if (data instanceof RemoteFailure) throw data;
    return { status: 200, headers: {}, data };
  };
  return createClient(send, createAnswerCache(), () => 0);
};

const refusal = (status: number, message: string): RemoteFailure =>
  new RemoteFailure('refused', 'GET', status, message);

describe('rulesets of other servers and plans', () => {
  it('are none on a server that does not know them, and on a plan without them', async () => {
    for (const answer of [
      refusal(404, 'Not Found'),
      refusal(403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.'),
    ])
      expect(
        await createRulesetsReader(server({ '/rules/branches/{branch}': answer }), ref).inForce('main'),
      ).toBeNull();
  });

  it('are not taken for none when we may not see them', async () => {
    const client = server({ '/rules/branches/{branch}': refusal(403, 'Forbidden') });
    await expect(createRulesetsReader(client, ref).inForce('main')).rejects.toThrow('Forbidden');
  });

  it('say by default what they leave out, and nulls are nothing', async () => {
    const client = server({
      '/rulesets': [
        { id: 3, name: 'ours', source_type: 'Organization' },
        { id: 4, name: 'ours' },
      ],
      '/rulesets/{ruleset_id}': {
        id: 4,
        name: 'ours',
        enforcement: 'active',
        conditions: { ref_name: null },
        bypass_actors: [{ actor_type: 'DeployKey', actor_id: null }],
        rules: [{ type: 'deletion', parameters: null }],
      },
    });
    expect(await createRulesetsReader(client, ref).find('ours')).toEqual({
      id: 4,
      name: 'ours',
      target: 'branch',
      enforcement: 'active',
      bypass: [{ type: 'DeployKey', id: null, mode: 'always' }],
      include: [],
      exclude: [],
      rules: [{ type: 'deletion', parameters: {} }],
    });
    expect(await createRulesetsReader(client, ref).find('theirs')).toBeNull();
  });
});

describe('classic protection', () => {
  const read = async (answer: unknown) =>
    createProtectionReader(server({ '/protection': answer }), ref).read('main');

  it('is none, hidden, or without checks', async () => {
    expect(await read(refusal(404, 'Branch not protected'))).toBeNull();
    expect(await read(refusal(403, 'Resource not accessible by integration'))).toBe('hidden');
    expect(await read({ enforce_admins: { enabled: true } })).toEqual({ checks: null, admins: true });
    await expect(read(refusal(410, 'Gone'))).rejects.toThrow('Gone');
    // What says nothing does not say that nothing is required: it would be written over.
    await expect(read({})).rejects.toBeInstanceOf(RemoteFailure);
  });

  it('gives names alone on an old server, and -1 for any source', async () => {
    const rest = { enforce_admins: { enabled: false } };
    expect(await read({ ...rest, required_status_checks: { contexts: ['build'] } })).toEqual({
      checks: [{ context: 'build', app: null }],
      admins: false,
    });
    const checks = [
      { context: 'a', app_id: -1 },
      { context: 'b', app_id: 7 },
    ];
    expect(await read({ ...rest, required_status_checks: { checks } })).toEqual({
      checks: [
        { context: 'a', app: null },
        { context: 'b', app: 7 },
      ],
      admins: false,
    });
  });
});
