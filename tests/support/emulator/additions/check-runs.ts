import type { Addition, Answer, Asker, Call } from './addition.ts';
import { userOf } from './user.ts';

interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
}

interface Output {
  readonly title?: string;
  readonly summary?: string;
  readonly text?: string;
  readonly annotations?: readonly Annotation[];
}

/** What the request sends: a part of the run. */
interface Sent {
  readonly name?: string;
  readonly head_sha?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly external_id?: string;
  readonly output?: Output;
  readonly actions?: readonly { readonly identifier: string }[];
}

interface Run {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly started_at: string;
  readonly external_id: string;
  readonly output: Output;
  readonly annotations: readonly Annotation[];
  readonly actions: readonly { readonly identifier: string }[];
  readonly app: string;
}

const ROUTE = '/repos/{owner}/{repo}/check-runs';
const MOST_AT_ONCE = 50;

/** GitHub's whole seconds. */
const seconds = (time: Date): string => time.toISOString().replace(/\.\d+Z$/, 'Z');

const changed = (run: Run, sent: Sent): Run => {
  const status = sent.conclusion === undefined ? (sent.status ?? run.status) : 'completed';
  const { annotations = [], ...output } = sent.output ?? {};
  return {
    ...run,
    status,
    conclusion: status === 'completed' ? (sent.conclusion ?? run.conclusion) : null,
    started_at: sent.started_at === undefined ? run.started_at : seconds(new Date(sent.started_at)),
    external_id: sent.external_id ?? run.external_id,
    output: { ...run.output, ...output },
    // GitHub adds those of each request to those that are there.
    annotations: [...run.annotations, ...annotations],
    actions: sent.actions ?? run.actions,
  };
};

/** The App that makes runs: ours, or whoever a person's token stands for (the job of a workflow). */
const appOf = (from: Asker, slug: string): string =>
  from.kind === 'installation' || from.kind === 'app' ? slug : 'github-actions';

const present = (hub: Parameters<Addition>[0], run: Run): object => {
  const url = `https://api.github.com/repos/${hub.repository}/check-runs/${run.id}`;
  const { title = null, summary = null, text = null } = run.output;
  return {
    id: run.id,
    node_id: `check-run-${run.id}`,
    name: run.name,
    head_sha: run.head_sha,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.started_at,
    completed_at: run.status === 'completed' ? run.started_at : null,
    external_id: run.external_id,
    url,
    html_url: url,
    details_url: url,
    output: {
      title,
      summary,
      text,
      annotations_count: run.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: 1 },
    app: {
      id: run.app === hub.slug ? hub.appId : 15_368,
      slug: run.app,
      node_id: `app-${run.app}`,
      client_id: 'Iv1.0',
      owner: userOf('acme'),
      name: run.app,
      description: '',
      external_url: url,
      html_url: url,
      created_at: run.started_at,
      updated_at: run.started_at,
      permissions: {},
      events: [],
    },
    pull_requests: [],
  };
};

const sentOf = ({ body }: Call): Sent => body ?? {};

const refused = (message: string): Answer => ({ status: 422, body: { message, errors: [] } });

/** Check runs with the App that made them, annotations that add up, and buttons; the emulator's know none of these. */
export const checkRuns: Addition = (hub) => {
  const runs: Run[] = [];
  const find = ({ params }: Call): Run | undefined =>
    runs.find(({ id }) => id === Number(params['check_run_id']));
  const save = (run: Run): void =>
    void runs.splice(
      runs.findIndex(({ id }) => id === run.id),
      1,
      run,
    );
  return {
    [`POST ${ROUTE}`]: (call) => {
      const sent = sentOf(call);
      const run: Run = {
        id: 5_000 + runs.length,
        name: sent.name ?? '',
        head_sha: sent.head_sha ?? '',
        status: 'queued',
        conclusion: null,
        started_at: seconds(new Date()),
        external_id: '',
        output: {},
        annotations: [],
        actions: [],
        app: appOf(call.from, hub.slug),
      };
      runs.push(changed(run, sent));
      return { status: 201, body: present(hub, runs.at(-1) ?? run) };
    },
    [`PATCH ${ROUTE}/{check_run_id}`]: (call) => {
      const run = find(call);
      if (run === undefined) return { status: 404, body: { message: 'Not Found' } };
      const sent = sentOf(call);
      if ((sent.output?.annotations?.length ?? 0) > MOST_AT_ONCE)
        return refused('Only 50 annotations are taken');
      if (run.app !== appOf(call.from, hub.slug)) return { status: 403, body: { message: 'Invalid app_id' } };
      const next = changed(run, sent);
      save(next);
      return { status: 200, body: present(hub, next) };
    },
    [`GET ${ROUTE}/{check_run_id}`]: (call) => {
      const run = find(call);
      return run ? { status: 200, body: present(hub, run) } : { status: 404, body: { message: 'Not Found' } };
    },
    [`GET ${ROUTE}/{check_run_id}/annotations`]: (call) => ({
      status: 200,
      body: (find(call)?.annotations ?? []).map((one) => ({
        start_column: null,
        end_column: null,
        title: null,
        raw_details: null,
        blob_href: 'https://github.com/blob',
        ...one,
      })),
    }),
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': ({ params, query }) => {
      const name = query.get('check_name');
      const found = runs.filter(
        (run) => run.head_sha === params['ref'] && (name === null || run.name === name),
      );
      const newest = new Map(found.map((run) => [`${run.app} ${run.name}`, run]));
      const shown = query.get('filter') === 'all' ? found : [...newest.values()];
      const body = {
        total_count: shown.length,
        check_runs: shown.map((run) => present(hub, run)).toReversed(),
      };
      return { status: 200, body };
    },
    [`POST ${ROUTE}/{check_run_id}/rerequest`]: async (call) => {
      const run = find(call);
      if (run === undefined) return { status: 404, body: { message: 'Not Found' } };
      await hub.emit('check_run', { action: 'rerequested', check_run: present(hub, run) }, call.from.login);
      return { status: 201, body: {} };
    },
  };
};
