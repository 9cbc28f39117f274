import { expect, it } from 'vitest';
import { createAnswerCache } from '../../../src/adapters/github/cached-reads.ts';
import { createClient } from '../../../src/adapters/github/client.ts';
import { createRemoteRepository } from '../../../src/adapters/github/remote-repository.ts';

const SHA = 'a'.repeat(40);
const HUNDRED = 100 * 1024 * 1024;

/** A server with a file of a hundred megabytes, which it would send if it were asked for. */
const reading = (truncated: boolean) => {
  const asked: string[] = [];
  const send = async (route: string) => {
    asked.push(route);
    const blob = { path: 'READINESS.md', mode: '100644', type: 'blob', sha: 'b', size: HUNDRED };
    const data = route.includes('/git/trees/')
      ? { tree: truncated ? [] : [blob], truncated }
      : { type: 'file', encoding: 'none', content: '', sha: 'b', size: HUNDRED };
    return { status: 200, headers: {}, data };
  };
  const client = createClient(send, createAnswerCache(), () => 0);
  return {
    asked,
    repository: createRemoteRepository(client, { owner: 'acme', repo: 'rocket' }, async () => 'x'),
  };
};

it.each([
  ['of a repository that is listed', false],
  ['of one with more files than are listed', true],
])(
  'a tracker that somebody made larger than any is not brought into memory, %s',
  async (_name, truncated) => {
    const { asked, repository } = reading(truncated);
    expect(await repository.readText('READINESS.md', SHA)).toBeNull();
    expect(asked.filter((route) => route.includes('/git/blobs/'))).toEqual([]);
  },
);
