import type { Addition } from './proxy.ts';

/** A request to the emulator itself; null where it answers with an error. */
export type Ask = (method: string, path: string, token: string) => Promise<unknown>;

interface Pull {
  readonly head: { readonly ref: string; readonly sha: string };
  readonly base: { readonly sha: string };
}

const PULL = /^(\/repos\/[^/]+\/[^/]+)\/pulls\/(\d+)(\/files)?(?:\?|$)/;

/** The pull request with its head where its branch is: the emulator leaves it where it was opened. */
const pullOf = async (ask: Ask, repo: string, number: string, token: string): Promise<Pull | null> => {
  const pull = (await ask('GET', `${repo}/pulls/${number}`, token)) as Pull | null; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
  if (pull === null) return null;
  const path = `${repo}/git/ref/heads/${pull.head.ref}`;
  const tip = (await ask('GET', path, token)) as { object: { sha: string } } | null; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
  return tip === null ? pull : { ...pull, head: { ...pull.head, sha: tip.object.sha } };
};

const BOT = 'aurora-x[bot]';

/** Reactions to comments: the same one of the same person is there once. */
const createReactions = () => {
  const given: { comment: string; content: string; user: { login: string } }[] = [];
  return (method: string, path: string, login: string, body: string) => {
    const comment = /\/issues\/comments\/(\d+)\/reactions(?:\?|$)/.exec(path)?.[1];
    if (comment === undefined) return null;
    if (method === 'GET') return { status: 200, body: given.filter((one) => one.comment === comment) };
    const { content } = JSON.parse(body) as { content: string }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own request
    const same = given.find(
      (one) => one.comment === comment && one.content === content && one.user.login === login,
    );
    if (same === undefined) given.push({ comment, content, user: { login } });
    return { status: same === undefined ? 201 : 200, body: { content, user: { login } } };
  };
};

/**
 * What the emulator lacks, in the words of GitHub's own description: who may be assigned, where an App is installed,
 * heads that move, files that a pull request really changes. Tokens that nobody has are refused.
 *
 * @param known tokens of people
 * @param repository the one that the App is installed in
 */
export const createAdditions =
  (
    ask: Ask,
    known: ReadonlyMap<string, string>,
    repository: string,
    reactions = createReactions(),
  ): Addition =>
  async (method, path, token, sent) => {
    if (!known.has(token) && !/^(ghs_|eyJ)/.test(token))
      return { status: 401, body: { message: 'Bad credentials' } };
    const reacted = reactions(method, path, known.get(token) ?? BOT, sent);
    if (reacted !== null) return reacted;
    if (method !== 'GET') return null;
    if (/^\/repos\/[^/]+\/[^/]+\/assignees(\?|$)/.test(path))
      return { status: 200, body: [...known.values()].map((login, id) => ({ login, id, type: 'User' })) };
    if (path.startsWith('/installation/repositories')) {
      const found = await ask('GET', `/repos/${repository}`, [...known.keys()][0] ?? '');
      return { status: 200, body: { total_count: 1, repositories: [found] } };
    }
    const [, repo, number, files] = PULL.exec(path) ?? [];
    if (repo === undefined || number === undefined) return null;
    const pull = await pullOf(ask, repo, number, token);
    if (pull === null) return null;
    if (files === undefined) return { status: 200, body: pull };
    const range = `${pull.base.sha}...${pull.head.sha}`;
    const compared = (await ask('GET', `${repo}/compare/${range}`, token)) as { files: object[] } | null; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
    return { status: 200, body: compared?.files ?? [] };
  };
