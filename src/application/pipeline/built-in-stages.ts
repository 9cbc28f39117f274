import { redactWords } from '../../domain/evidence/redact-values.ts';
import { buildGraph } from '../../domain/graph/build-graph.ts';
import { finding } from '../../domain/model/catalogue/index.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { Source } from '../../domain/model/source.ts';
import { STAGES, type Stage } from '../../domain/model/vocabulary.ts';
import { joinShards } from './join-shards.ts';
import { judgeHere } from './judge-here.ts';
import { keepResult } from './keep-result.ts';
import { measureObjectives } from './measure-objectives.ts';
import { ownSteps, product, type Session } from './session.ts';
import { ingest } from './stages/t01-ingest.ts';
import { plan } from './stages/t02-synthesize.ts';
import { execute, type Outcomes } from './stages/t03-execute.ts';
import { collect } from './stages/t04-collect.ts';
import { challenge } from './stages/t05-challenge.ts';
import { evaluate } from './stages/t06-evaluate.ts';
import { publish } from './stages/t07-publish.ts';

/** The plan and its outcomes with the project's own steps, which the verdict counts like checks. */
const withOwnSteps = (session: Session) => {
  const planned = product(session, 'plan');
  const done = product(session, 'outcomes');
  const own = ownSteps(session);
  return {
    plan: { ...planned, checks: [...own.planned, ...planned.checks] },
    outcomes: {
      ...done,
      outcomes: [...own.outcomes, ...done.outcomes],
      findings: [...own.findings, ...done.findings],
    },
  };
};

/** Ids that the project's own steps use, in lower case, with their places. */
export const takenIds = (session: Session): Map<string, Source> => {
  const steps = (session.request.pipeline?.steps ?? []).filter(({ action }) => action.kind !== 'stage');
  const checks = [...ownSteps(session).planned, ...(session.products.plan?.checks ?? [])];
  return new Map([
    ...checks.map(({ check }) => [check.id.toLowerCase(), check.origin.source] as const),
    ...steps.map(({ id, source }) => [id.toLowerCase(), source] as const),
  ]);
};

const announcePlan = ({ products, ports, known, request }: Session): void => {
  const checks = products.plan?.checks ?? [];
  const cached = checks.filter(({ fingerprint }) => fingerprint !== null && known.get(fingerprint)).length;
  ports.events.emit({ type: 'checks-planned', total: checks.length, cached: request.force ? 0 : cached });
};

/** T03 and T05 in one for a merge: the shards have run every check and challenged it. */
const join = async (session: Session): Promise<void> => {
  const { request, run, ports, logs, products } = session;
  if (!request.shards) return;
  const made = product(session, 'plan');
  const here = await judgeHere(made, session);
  const joined = await joinShards(made, request.shards, run, ports.clock.now(), here.outcomes);
  for (const outcome of joined.outcomes) {
    const text = joined.logs.get(outcome.id);
    if (text) logs.set(outcome.id, keepResult(outcome, text, run));
  }
  products.outcomes = { schemaVersion: 1, outcomes: joined.outcomes, findings: joined.findings };
  products.challenges = { schemaVersion: 1, challenges: [...joined.challenges, ...here.challenges] };
};

type Work = (session: Session) => Promise<void>;

/** What each stage does with the session; its contract is in contracts/stage-contracts.ts. */
const work: Readonly<Record<Stage, Work>> = {
  T01: async (session) => {
    const { stages, products, request, ports } = session;
    products.model = await stages.run('T01', 'model', null, () => ingest(request, ports));
    products.graph = buildGraph(products.model.trackers);
  },
  T02: async (session) => {
    const { stages, products, request, ports, execution } = session;
    products.plan = await stages.run('T02', 'plan', request.config.execution, () =>
      plan(
        product(session, 'model'),
        request,
        ports,
        execution.context,
        takenIds(session),
        session.pace.durations,
      ),
    );
    announcePlan(session);
  },
  T03: async (session) => {
    const { stages, products, request, execution } = session;
    await join(session);
    products.outcomes = await stages.run(
      'T03',
      'outcomes',
      request.config.execution,
      () => products.outcomes ?? execute(product(session, 'plan'), execution),
    );
  },
  T04: async (session) => {
    const { stages, products, request, ports, logs } = session;
    products.evidence = await stages.run('T04', 'evidence', request.config.redact, () =>
      collect(withOwnSteps(session).outcomes, ports, logs),
    );
  },
  T05: async (session) => {
    const { stages, products, request, execution } = session;
    products.challenges = await stages.run(
      'T05',
      'challenges',
      request.challenge,
      () =>
        products.challenges ?? challenge(product(session, 'plan'), product(session, 'outcomes'), execution),
    );
  },
  T06: async (session) => {
    const { stages, products, request, ports, history } = session;
    const { gates, slos, waivers, signOffs } = request.config;
    const now = new Date(ports.clock.now()).toISOString();
    const measured = await measureObjectives(request.config, ports, history);
    const verdict = await stages.run('T06', 'verdict', [gates, slos, waivers, signOffs], () =>
      evaluate(
        {
          measured,
          model: product(session, 'model'),
          ...withOwnSteps(session),
          challenges: product(session, 'challenges'),
          history,
        },
        request,
        ports,
        now,
      ),
    );
    products.verdict = redactWords(verdict, ports.redact);
  },
  T07: async (session) => {
    const { stages, products, request, ports, run, history } = session;
    const model = product(session, 'model');
    const { outcomes } = withOwnSteps(session);
    await stages.run('T07', 'publication', request.reports, async () => {
      products.published = await publish(
        {
          model,
          outcomes,
          history,
          plan: product(session, 'plan'),
          graph: product(session, 'graph'),
          evidence: product(session, 'evidence'),
          challenges: product(session, 'challenges'),
          verdict: product(session, 'verdict'),
          stages: [...stages.records],
          findings: findingsOf(session),
          cut: session.pace.digest,
          interrupted: ports.signal.aborted,
        },
        request,
        ports,
        run,
      );
      return products.published.publication;
    });
  },
};

/** A failure that nothing could have mended since is not looked at again, and says so. One note for each run. */
const reusedFailures = ({ outcomes }: Outcomes): Finding[] => {
  const failed = outcomes.filter(({ outcome, cachedFrom }) => outcome === 'failed' && cachedFrom !== null);
  const byRun = Map.groupBy(failed, ({ cachedFrom }) => cachedFrom ?? '');
  return [...byRun].map(([run, { length: count }]) => finding('AX5518', { count, run }));
};

/** Everything that was noticed on the way, in the order of the stages. */
export const findingsOf = (session: Session): Finding[] =>
  [
    ...product(session, 'model').findings,
    ...product(session, 'plan').findings,
    ...session.inputs.findings,
    ...withOwnSteps(session).outcomes.findings,
    ...reusedFailures(withOwnSteps(session).outcomes),
  ].map((one) => redactWords(one, session.ports.redact));

const PRODUCT_OF: Readonly<Record<Stage, keyof Session['products']>> = {
  T01: 'model',
  T02: 'plan',
  T03: 'outcomes',
  T04: 'evidence',
  T05: 'challenges',
  T06: 'verdict',
  T07: 'published',
};

/** Runs a stage after those before it; what is done already is not done again. */
export const reachStage = async (session: Session, wanted: Stage): Promise<void> => {
  for (const stage of STAGES) {
    const done = session.stages.records.some((record) => record.stage === stage);
    if (!done) await work[stage](session);
    if (session.products[PRODUCT_OF[stage]] === undefined) throw new Error(`${stage} made nothing`);
    if (stage === wanted) return;
  }
};

/** Ends the run with a verdict over everything. A step of its own that ran after the last one counts, too. */
export const finish = async (session: Session): Promise<void> => {
  await reachStage(session, 'T07');
  const counted = product(session, 'published').manifest.outcomes.length;
  if (counted === withOwnSteps(session).outcomes.outcomes.length) return;
  session.stages.forget('T04');
  await reachStage(session, 'T07');
};
