import type { Addition } from './addition.ts';
import { userOf } from './user.ts';

const ROUTE = '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';

/** Reactions to comments: the same one of the same person is there once. */
export const reactions: Addition = () => {
  const given: { comment: string | undefined; reaction: { content: string; user: { login: string } } }[] = [];
  return {
    [`GET ${ROUTE}`]: ({ params }) => ({
      status: 200,
      body: given.filter(({ comment }) => comment === params['comment_id']).map(({ reaction }) => reaction),
    }),
    [`POST ${ROUTE}`]: ({ params, body, from }) => {
      const { content } = body as { content: string }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- checked against the description
      const comment = params['comment_id'];
      const same = given.find(
        (one) =>
          one.comment === comment &&
          one.reaction.content === content &&
          one.reaction.user.login === from.login,
      );
      if (same !== undefined) return { status: 200, body: same.reaction };
      const id = given.length + 1;
      const when = new Date().toISOString();
      const reaction = { id, node_id: `REA_${id}`, user: userOf(from.login), content, created_at: when };
      given.push({ comment, reaction });
      return { status: 201, body: reaction };
    },
  };
};
