import { parse } from 'yaml';
import { z } from 'zod';

/** What our own workflows have to keep to. Each rule gives a sentence for each place that breaks it. */

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});

const job = z.object({
  permissions: z.unknown().optional(),
  'timeout-minutes': z.number().optional(),
  uses: z.string().optional(),
  steps: z.array(step).optional(),
});

const workflow = z.object({
  permissions: z.unknown().optional(),
  // YAML 1.1 readers take `on` for a boolean; this one does not.
  on: z.unknown(),
  jobs: z.record(z.string(), job),
});

type Workflow = z.infer<typeof workflow>;
type Steps = readonly (z.infer<typeof step> & { readonly place: string })[];

const stepsOf = ({ jobs }: Workflow): Steps =>
  Object.entries(jobs).flatMap(([name, { steps = [] }]) =>
    steps.map((one, index) => ({ ...one, place: `${name}[${index}]` })),
  );

/** Actions of this repository itself: by path, at the commit that runs (`$/`), or by the tag that the release moves. */
const isOwn = (uses: string): boolean => /^(?:\.\/|\$\/|aurora-x\/action(?:\/[\w./-]+)?@)/.test(uses);

const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

/** Actions by commit, with the version beside it so that a person and dependabot can read it. */
const pinned = (text: string, flow: Workflow): string[] => {
  const used = [...stepsOf(flow), ...Object.entries(flow.jobs).map(([place, { uses }]) => ({ uses, place }))];
  return used.flatMap(({ uses, place }) => {
    if (uses === undefined || isOwn(uses)) return [];
    if (!PINNED.test(uses)) return [`${place}: ${uses} is not pinned to a commit`];
    const line = text.split('\n').find((one) => one.includes(uses)) ?? '';
    return / # v\d+\.\d+\.\d+$/.test(line) ? [] : [`${place}: ${uses} has no version comment`];
  });
};

/** An expression in a script is code that somebody else may write; a variable is not. */
const injected = (_text: string, flow: Workflow): string[] =>
  stepsOf(flow).flatMap(({ run, uses, with: given, place }) => {
    const scripts = [run, uses?.startsWith('actions/github-script') ? given?.['script'] : undefined];
    return scripts.some((one) => typeof one === 'string' && one.includes('${{'))
      ? [`${place}: an expression in a script; hand it over as a variable`]
      : [];
  });

const leftCredentials = (_text: string, flow: Workflow): string[] =>
  stepsOf(flow).flatMap(({ uses, with: given, place }) =>
    uses?.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false
      ? [`${place}: checkout leaves its token in the workspace`]
      : [],
  );

/** Nothing at the top, and each job names what it needs. */
const permitted = (_text: string, flow: Workflow): string[] => {
  const top = JSON.stringify(flow.permissions) === '{}' ? [] : ['permissions at the top are not {}'];
  const jobs = Object.entries(flow.jobs).flatMap(([name, one]) => {
    if (one.permissions === undefined) return [`${name}: no permissions of its own`];
    return typeof one.permissions === 'string' ? [`${name}: permissions ${one.permissions}`] : [];
  });
  return [...top, ...jobs];
};

const bounded = (_text: string, flow: Workflow): string[] =>
  Object.entries(flow.jobs).flatMap(([name, one]) =>
    one['timeout-minutes'] === undefined && (one.steps ?? []).some(({ uses }) => uses !== undefined)
      ? [`${name}: no time limit`]
      : [],
  );

const DANGEROUS = /pull_request_target|workflow_run|issue_comment/;

const harmlessEvents = (_text: string, { on }: Workflow): string[] =>
  DANGEROUS.test(JSON.stringify(on)) ? ['an event that runs with secrets although anybody may cause it'] : [];

/** Everything that a workflow of ours does against the rules. */
export const breaches = (text: string): string[] => {
  const flow = workflow.parse(parse(text));
  return [pinned, injected, leftCredentials, permitted, bounded, harmlessEvents].flatMap((rule) =>
    rule(text, flow),
  );
};
