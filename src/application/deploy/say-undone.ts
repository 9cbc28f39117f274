import { hiddenLine } from '../../domain/model/hidden-line.ts';
import { sameLogin } from '../../domain/model/login.ts';
import { intentId } from '../../domain/reconcile/marker.ts';
import { undoneBody, undoneTitle } from '../../domain/report/deployment.ts';
import type { Intents } from '../../ports/intents.ts';
import type { IssuesReader, IssuesWriter } from '../../ports/issues.ts';
import { byNumber, makeOnceForGood, SKEW_MS } from '../once/make-once.ts';
import type { Undone } from './watch-deployment.ts';

export interface SayPorts {
  readonly issues: Pick<IssuesReader, 'madeSince'> & Pick<IssuesWriter, 'create'>;
  readonly intents: Intents;
  readonly repositoryId: number;
  /** Login that we write as. */
  readonly self: string;
  readonly now: () => number;
}

/** One issue for a deployment whose objective was missed; its number. */
export const sayUndone = async (ports: SayPorts, undone: Undone): Promise<number> => {
  const { issues, intents, repositoryId, self, now } = ports;
  const { deployment, to, workflow, missed, problem } = undone;
  const { environment, sha } = deployment;
  const about = { environment, sha, to, workflow, findings: problem === null ? [missed] : [missed, problem] };
  const mark = hiddenLine('undone', `${deployment.id}`);
  const id = intentId('undone', `${repositoryId}`, `${deployment.id}`);
  const begun = now();
  return makeOnceForGood<number>({
    intents,
    id,
    look: async (since) => {
      const recent = await issues.madeSince((since ?? begun) - SKEW_MS);
      return (
        recent.find(({ body, author }) => sameLogin(author, self) && body.endsWith(mark))?.number ?? null
      );
    },
    make: async () =>
      (await issues.create({ title: undoneTitle(about), body: `${undoneBody(about)}\n\n${mark}` })).number,
    ...byNumber,
  });
};
