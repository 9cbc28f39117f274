import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export const SECRET = 'a secret of thirty-two characters or more';
export const EVENT = 'pull_request';
export const PATH = '/api/github/webhooks';

/** What GitHub sends, signed. */
export interface Payload {
  readonly event: string;
  readonly body: Buffer;
  readonly signature: string;
}

interface Example {
  readonly name: string;
  readonly examples: readonly { readonly action?: string; readonly repository: object }[];
}

/** A payload as it is sent. */
export const signed = (event: string, document: object): Payload => {
  const body = Buffer.from(JSON.stringify(document));
  return { event, body, signature: `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}` };
};

/** GitHub's own example of a push to a pull request (24 kB), once for each of so many repositories. */
export const makePayloads = (repositories: number): readonly Payload[] => {
  const file = createRequire(import.meta.url).resolve('@octokit/webhooks-examples/api.github.com/index.json');
  const all = JSON.parse(readFileSync(file, 'utf8')) as readonly Example[]; // oxlint-disable-line typescript/no-unsafe-type-assertion -- a file of the package
  const example = all
    .find(({ name }) => name === EVENT)
    ?.examples.find(({ action }) => action === 'synchronize');
  if (example === undefined) throw new Error('the example is gone');
  return Array.from({ length: repositories }, (_, index) => {
    const repository = { ...example.repository, id: 1_000 + index, full_name: `acme/rocket-${index}` };
    const installation = { id: 7, node_id: 'installation-7' };
    return signed(EVENT, { ...example, number: 41, repository, installation });
  });
};
