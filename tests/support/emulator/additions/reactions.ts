import type { Addition } from './addition.ts';

interface Reaction {
  readonly comment: string | undefined;
  readonly content: unknown;
  readonly user: { readonly login: string };
}

const ROUTE = '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';

/** Reactions to comments: the same one of the same person is there once. */
export const reactions: Addition = () => {
  const given: Reaction[] = [];
  return {
    [`GET ${ROUTE}`]: ({ params }) => ({
      status: 200,
      body: given.filter(({ comment }) => comment === params['comment_id']),
    }),
    [`POST ${ROUTE}`]: ({ params, body, from }) => {
      const { content } = body as { content: string }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- checked against the description
      const reaction = { comment: params['comment_id'], content, user: { login: from.login } };
      const same = given.some(
        (one) => one.comment === reaction.comment && one.content === content && one.user.login === from.login,
      );
      if (!same) given.push(reaction);
      return { status: same ? 200 : 201, body: reaction };
    },
  };
};
