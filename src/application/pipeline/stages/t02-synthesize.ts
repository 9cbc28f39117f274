import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Check, Spec } from '../../../domain/model/check.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import type { Model } from '../../../domain/model/model.ts';
import type { Plan, PlannedCheck } from '../../../domain/model/plan.ts';
import type { Source } from '../../../domain/model/source.ts';
import type { TrackerDocument } from '../../../domain/model/tracker.ts';
import { TIERS } from '../../../domain/model/vocabulary.ts';
import { permitsEverything } from '../../../domain/spec/command/policy.ts';
import { topologicalOrder } from '../engine/topological-order.ts';
import { fingerprintOf, type FingerprintContext } from '../fingerprint.ts';
import { loadAll } from '../../checks/kind.ts';
import { substance } from '../plan-digest.ts';
import type { PipelinePorts } from '../ports.ts';
import type { RunRequest } from '../request.ts';
import { specDefaultsOf } from '../../../domain/spec/defaults.ts';
import { checksOfShard } from '../shards.ts';

type Kinds = Pick<PipelinePorts, 'kinds'>;

/** A check with the mark that the pull request changed it. */
interface Candidate {
  readonly check: Check;
  readonly changedHere: boolean;
}

/** The specs that documents become. What drafts them is loaded when there is a document. */
const draftsOf = async (trackers: readonly TrackerDocument[], { config }: RunRequest) => {
  if (trackers.length === 0) return [];
  const { synthesize } = await import('../../../domain/spec/synthesize.ts');
  return trackers.map((document) => synthesize(document, specDefaultsOf(config)));
};

const specsOf = async (
  trackers: readonly TrackerDocument[],
  specs: readonly Spec[],
  request: RunRequest,
): Promise<{ checks: Check[]; findings: Finding[] }> => {
  const drafted = await draftsOf(trackers, request);
  return {
    checks: [...drafted.flatMap(({ spec }) => spec.checks), ...specs.flatMap(({ checks }) => checks)],
    findings: drafted.flatMap(({ findings }) => findings),
  };
};

/**
 * On a pull request the checks of the base decide. A check that the head changes or adds runs too, under its own
 * id; it is marked, so that its pass proves nothing and its failure counts.
 */
const withBase = (head: readonly Check[], base: readonly Check[]): Candidate[] => {
  const known = new Map(base.map((check) => [check.id, substance(check)]));
  const changed = head.filter((check) => known.get(check.id) !== substance(check));
  const renamed = new Map(changed.map(({ id }) => [id, known.has(id) ? `${id}.changed-here` : id]));
  return [
    ...base.map((check) => ({ check, changedHere: false })),
    ...changed.map((check) => ({
      check: {
        ...check,
        id: renamed.get(check.id) ?? check.id,
        needs: check.needs.map((need) => renamed.get(need) ?? need),
      },
      changedHere: true,
    })),
  ];
};

const placeOf = (source: Source): string => `${source.file}:${source.line}`;

/**
 * Ids name directories and evidence, so a second use of one is left out and reported; on a file system that does not
 * tell cases apart, too.
 *
 * @param taken ids in use elsewhere, in lower case, with their places; those found here are added
 */
export const withoutTaken = (
  checks: readonly Check[],
  taken: Map<string, Source>,
): { readonly checks: Check[]; readonly findings: Finding[] } => {
  const findings: Finding[] = [];
  const free = checks.filter(({ id, origin: { source } }) => {
    const earlier = taken.get(id.toLowerCase());
    if (earlier) {
      const values = { check: id, first: placeOf(earlier), second: placeOf(source) };
      findings.push(finding('AX5520', values, source));
    } else taken.set(id.toLowerCase(), source);
    return !earlier;
  });
  return { checks: free, findings };
};

/** The wanted items' checks and, transitively, what those need. */
const selectItems = (candidates: readonly Candidate[], items: readonly string[] | null): Candidate[] => {
  if (!items) return [...candidates];
  const byId = new Map(candidates.map((candidate) => [candidate.check.id, candidate]));
  const wanted = new Set<string>();
  const queue = candidates
    .filter(({ check }) => check.item && items.includes(check.item))
    .map(({ check }) => check.id);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (wanted.has(id)) continue;
    wanted.add(id);
    queue.push(...(byId.get(id)?.check.needs ?? []));
  }
  return candidates.filter(({ check }) => wanted.has(check.id));
};

/** Needs first; document order where there is a choice. A check in a circle is left out, with a finding. */
const inOrder = (candidates: readonly Candidate[], findings: Finding[]): Candidate[] => {
  const nodes = candidates.map((candidate) => ({
    id: candidate.check.id,
    needs: candidate.check.needs,
    candidate,
  }));
  const ordered = topologicalOrder(nodes);
  const placed = new Set(ordered.map(({ id }) => id));
  for (const { check } of candidates) {
    if (!placed.has(check.id))
      findings.push(
        finding('AX5523', { check: check.id, needs: check.needs.join(', ') }, check.origin.source),
      );
  }
  return ordered.map(({ candidate }) => candidate);
};

/** Why a check may not run here, or null. */
export const refusalOf = async (check: Check, request: RunRequest, ports: Kinds): Promise<Finding | null> => {
  const { execution } = request.config;
  const kind = ports.kinds.get(check.kind);
  if (!kind) {
    return finding(
      'AX5511',
      { check: check.id, kind: check.kind, known: [...ports.kinds.keys()].join(', ') },
      check.origin.source,
    );
  }
  if (!execution.network && kind.network?.(check.with) === true)
    return finding('AX5510', { check: check.id }, check.origin.source);
  const tier = TIERS.indexOf(check.tier) > TIERS.indexOf(kind.tier) ? check.tier : kind.tier;
  const command = kind.command(check.with);
  if (command !== null) {
    if (permitsEverything(execution)) return null;
    const { judgeCommand } = await import('../../../domain/spec/command/permission.ts');
    return judgeCommand(command, execution);
  }
  return TIERS.indexOf(tier) > TIERS.indexOf(execution.tier)
    ? finding(
        'AX4820',
        { program: check.id, needed: tier, tier: execution.tier, because: '' },
        check.origin.source,
      )
    : null;
};

/**
 * T02: items become specs, specs a checked plan in running order, each check with its fingerprint.
 *
 * @param taken ids that steps of the project's own pipeline use already
 * @param durations how long checks took, by which shards are cut
 */
export const plan = async (
  model: Model,
  request: RunRequest,
  ports: Kinds,
  context: FingerprintContext,
  taken: Map<string, Source> = new Map(),
  durations: ReadonlyMap<string, number> = new Map(),
): Promise<Plan> => {
  const findings: Finding[] = [];
  // What becomes a check from a document lacks the defaults, which only the schemas of the kinds know.
  if (model.trackers.length > 0 || model.base) await loadAll(ports.kinds);
  const head = await specsOf(model.trackers, model.specs, request);
  findings.push(...head.findings);
  const candidates = model.base
    ? withBase(head.checks, (await specsOf(model.base.trackers, model.base.specs, request)).checks)
    : head.checks.map((check) => ({ check, changedHere: false }));
  const unique = withoutTaken(
    candidates.map(({ check }) => check),
    taken,
  );
  findings.push(...unique.findings);
  const kept = new Set(unique.checks);
  const selected = inOrder(
    selectItems(
      candidates.filter(({ check }) => kept.has(check)),
      request.items,
    ),
    findings,
  );
  const { maxChecks } = request.config.execution;
  if (selected.length > maxChecks)
    findings.push(finding('AX5504', { count: selected.length, limit: maxChecks }));
  const limited = selected.slice(0, maxChecks);
  const chosen = request.shard
    ? checksOfShard(
        limited.map(({ check }) => check),
        request.shard,
        durations,
      )
    : null;

  const still = { ...context, inputDigests: new Map<string, Promise<string | null>>() };
  const prints = new Map<string, string | null>();
  const checks: PlannedCheck[] = [];
  for (const { check, changedHere } of limited) {
    if (chosen && !chosen.has(check.id)) continue;
    const kind = ports.kinds.get(check.kind);
    const needs = check.needs.filter((need) => prints.has(need)).map((need) => prints.get(need) ?? null);
    const fingerprint = kind ? await fingerprintOf(check, kind, still, needs) : null;
    prints.set(check.id, fingerprint);
    checks.push({ check, fingerprint, refusal: await refusalOf(check, request, ports), changedHere });
  }
  return { schemaVersion: 1, checks, findings };
};
