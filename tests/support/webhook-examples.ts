import examples from '@octokit/webhooks-examples' with { type: 'json' };

/** One payload of GitHub's own collection. */
export interface WebhookExample {
  readonly event: string;
  readonly action: string | null;
  /** `issues.opened #3`: the third of its event. */
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

const definitions = examples as unknown as readonly { name: string; examples: Record<string, unknown>[] }[]; // oxlint-disable-line typescript/no-unsafe-type-assertion -- its types need a package that we do not have

/** Every example of GitHub's own collection, in its order. */
export const webhookExamples: readonly WebhookExample[] = definitions.flatMap(
  ({ name: event, examples: payloads }) =>
    payloads.map((payload, at) => {
      const action = typeof payload['action'] === 'string' ? payload['action'] : null;
      return { event, action, name: `${event}${action === null ? '' : `.${action}`} #${at + 1}`, payload };
    }),
);

export const bodyOf = (payload: object): Uint8Array => new TextEncoder().encode(JSON.stringify(payload));

/** As an App gets it: most examples are those of a webhook of a repository, which has no installation. */
export const withInstallation = (
  { payload }: WebhookExample,
  id: number,
): Readonly<Record<string, unknown>> => ({
  ...payload,
  installation: { id, node_id: 'MDIzOkludGVncmF0aW9uSW5zdGFsbGF0aW9uMg==' },
});

export const withoutInstallation = ({ payload }: WebhookExample): Readonly<Record<string, unknown>> => {
  const { installation: _, ...rest } = payload;
  return rest;
};
