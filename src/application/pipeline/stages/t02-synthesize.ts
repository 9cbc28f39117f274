import { finding } from '../../../domain/model/catalogue/index.ts';
import type { Check, Spec } from '../../../domain/model/check.ts';
import type { Finding } from '../../../domain/model/finding.ts';
import type { Model } from '../../../domain/model/model.ts';
import type { Plan, PlannedCheck } from '../../../domain/model/plan.ts';
import type { TrackerDocument } from '../../../domain/model/tracker.ts';
import { judgeCommand } from '../../../domain/spec/command/permission.ts';
import { TIERS } from '../../../domain/model/vocabulary.ts';
import { synthesize } from '../../../domain/spec/synthesize.ts';
import { digestOf } from '../digest.ts';
import { fingerprintOf, type FingerprintContext } from '../fingerprint.ts';
import type { PipelinePorts } from '../ports.ts';
import type { RunRequest } from '../request.ts';
import { specDefaultsOf } from '../../../domain/spec/defaults.ts';
import { checksOfShard } from '../shards.ts';

/** A check with the mark that the pull request changed it. */
interface Candidate {
  readonly check: Check;
  readonly changedHere: boolean;
}

const specsOf = (
  trackers: readonly TrackerDocument[],
  specs: readonly Spec[],
  request: RunRequest,
): { checks: Check[]; findings: Finding[] } => {
  const drafted = trackers.map((document) => synthesize(document, specDefaultsOf(request.config)));
  return {
    checks: [...drafted.flatMap(({ spec }) => spec.checks), ...specs.flatMap(({ checks }) => checks)],
    findings: drafted.flatMap(({ findings }) => findings),
  };
};

/** What a check does, without where it stands in which document. */
const substance = ({ kind, with: params, needs, inputs, env, passEnv, item }: Check): string =>
  digestOf({ kind, params, needs, inputs, env, passEnv, item });

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

const placeOf = ({ origin: { source } }: Check): string => `${source.file}:${source.line}`;

/** Ids name directories and evidence, so a second use of one is left out and reported. */
const unique = (candidates: readonly Candidate[], findings: Finding[]): Candidate[] => {
  const first = new Map<string, Check>();
  return candidates.filter(({ check }) => {
    const earlier = first.get(check.id.toLowerCase());
    if (!earlier) {
      first.set(check.id.toLowerCase(), check);
      return true;
    }
    findings.push(
      finding(
        'AX5520',
        { check: check.id, first: placeOf(earlier), second: placeOf(check) },
        check.origin.source,
      ),
    );
    return false;
  });
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

/** Needs first; document order where there is a choice. A check of a cycle is left out (the reader reported it). */
const inOrder = (candidates: readonly Candidate[]): Candidate[] => {
  const byId = new Map(candidates.map((candidate) => [candidate.check.id, candidate]));
  const state = new Map<string, 'open' | 'done' | 'cyclic'>();
  const ordered: Candidate[] = [];
  for (const root of candidates) {
    const stack = [root.check.id];
    while (stack.length > 0) {
      const id = stack.at(-1) ?? '';
      const candidate = byId.get(id);
      if (!candidate || state.get(id) === 'done' || state.get(id) === 'cyclic') {
        stack.pop();
        continue;
      }
      const open = candidate.check.needs.filter((need) => byId.has(need) && !state.has(need));
      if (state.get(id) === 'open' || open.length === 0) {
        stack.pop();
        const cyclic = candidate.check.needs.some((need) => byId.has(need) && state.get(need) !== 'done');
        state.set(id, cyclic ? 'cyclic' : 'done');
        if (!cyclic) ordered.push(candidate);
      } else {
        state.set(id, 'open');
        stack.push(...open.toReversed());
      }
    }
  }
  return ordered;
};

/** Why a check may not run here, or null. */
export const refusalOf = (check: Check, request: RunRequest, ports: PipelinePorts): Finding | null => {
  const { execution } = request.config;
  const kind = ports.kinds.get(check.kind);
  if (!kind) {
    return finding(
      'AX5511',
      { check: check.id, kind: check.kind, known: [...ports.kinds.keys()].join(', ') },
      check.origin.source,
    );
  }
  if (kind.kind === 'http' && !execution.network)
    return finding('AX5510', { check: check.id }, check.origin.source);
  const tier = TIERS.indexOf(check.tier) > TIERS.indexOf(kind.tier) ? check.tier : kind.tier;
  const command = kind.command(check.with);
  if (command !== null) return judgeCommand(command, execution);
  return TIERS.indexOf(tier) > TIERS.indexOf(execution.tier)
    ? finding(
        'AX4820',
        { program: check.id, needed: tier, tier: execution.tier, because: '' },
        check.origin.source,
      )
    : null;
};

/** T02: items become specs, specs a checked plan in running order, each check with its fingerprint. */
export const plan = async (
  model: Model,
  request: RunRequest,
  ports: PipelinePorts,
  context: FingerprintContext,
): Promise<Plan> => {
  const findings: Finding[] = [];
  const head = specsOf(model.trackers, model.specs, request);
  findings.push(...head.findings);
  const candidates = model.base
    ? withBase(head.checks, specsOf(model.base.trackers, model.base.specs, request).checks)
    : head.checks.map((check) => ({ check, changedHere: false }));
  const selected = inOrder(selectItems(unique(candidates, findings), request.items));
  const { maxChecks } = request.config.execution;
  if (selected.length > maxChecks)
    findings.push(finding('AX5504', { count: selected.length, limit: maxChecks }));
  const limited = selected.slice(0, maxChecks);
  const chosen = request.shard
    ? checksOfShard(
        limited.map(({ check }) => check),
        request.shard,
      )
    : null;

  const prints = new Map<string, string | null>();
  const checks: PlannedCheck[] = [];
  for (const { check, changedHere } of limited) {
    if (chosen && !chosen.has(check.id)) continue;
    const kind = ports.kinds.get(check.kind);
    const needs = check.needs.filter((need) => prints.has(need)).map((need) => prints.get(need) ?? null);
    const fingerprint = kind ? await fingerprintOf(check, kind, context, needs) : null;
    prints.set(check.id, fingerprint);
    checks.push({ check, fingerprint, refusal: refusalOf(check, request, ports), changedHere });
  }
  return { schemaVersion: 1, checks, findings };
};
