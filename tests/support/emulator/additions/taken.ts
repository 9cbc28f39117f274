import type { Addition, Answer, Call } from './addition.ts';

const refusal = (resource: string, more: object): Answer => ({
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{ resource, ...more }],
    documentation_url: 'https://docs.github.com/rest',
  },
});

const fieldOf = ({ body }: Call, name: string): unknown =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked against the description
  typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;

const repoOf = ({ params }: Call): string => `/repos/${params['owner']}/${params['repo']}`;

/** What GitHub refuses because it is there already, and the emulator makes twice. */
export const taken: Addition = () => ({
  'POST /repos/{owner}/{repo}/milestones': async (call) => {
    const all = (await call.ask('GET', `${repoOf(call)}/milestones?state=all&per_page=100`)) as
      { title: string }[] | null; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
    const isTaken = (all ?? []).some(({ title }) => title === fieldOf(call, 'title'));
    return isTaken ? refusal('Milestone', { code: 'already_exists', field: 'title' }) : null;
  },
  'POST /repos/{owner}/{repo}/pulls': async (call) => {
    const head = String(fieldOf(call, 'head')).replace(/^[^:]*:/, '');
    const all = (await call.ask('GET', `${repoOf(call)}/pulls?state=open&per_page=100`)) as
      { head: { ref: string }; base: { ref: string } }[] | null; // oxlint-disable-line typescript/no-unsafe-type-assertion -- what the emulator answers
    const isTaken = (all ?? []).some(
      (one) => one.head.ref === head && one.base.ref === fieldOf(call, 'base'),
    );
    const owner = call.params['owner'];
    const message = `A pull request already exists for ${owner}:${head}.`;
    return isTaken ? refusal('PullRequest', { code: 'custom', message }) : null;
  },
});
