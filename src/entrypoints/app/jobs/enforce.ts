import { createEnforcementStates } from '../../../adapters/database/settings-archive.ts';
import {
  createProtectionReader,
  createProtectionWriter,
} from '../../../adapters/github/branch-protection.ts';
import { createCheckRunsReader } from '../../../adapters/github/check-runs.ts';
import { createRulesetsReader, createRulesetsWriter } from '../../../adapters/github/rulesets.ts';
import {
  applyEnforcement,
  planEnforcement,
  type EnforcePorts,
} from '../../../application/enforce/enforce.ts';
import { CHECK_NAME } from '../../../application/gate/keep-check.ts';
import { enforcementFindings } from '../../../domain/enforcement/findings.ts';
import { finding } from '../../../domain/model/catalogue/index.ts';
import { configAt } from '../judge/enforcement-state.ts';
import { findingLines } from '../observe/log.ts';
import { recordedArchive, recordOthers } from '../record-settings.ts';
import type { KnownEnforcement } from '../../../ports/settings-archive.ts';
import type { ConcernJob, JobContext } from './job.ts';

const portsOf = async ({ client, ref, readers, store, audit, clock }: JobContext): Promise<EnforcePorts> => {
  const self = await readers.repository.self();
  return {
    rules: {
      rulesets: createRulesetsReader(client, ref),
      protection: createProtectionReader(client, ref),
    },
    repository: readers.repository,
    checks: createCheckRunsReader(client, ref, CHECK_NAME, self.replace(/\[bot\]$/, '')),
    archive: recordedArchive(store, audit),
    clock,
  };
};

const keep = async ({ store, lane, clock, mark }: JobContext, known: KnownEnforcement): Promise<void> => {
  const states = createEnforcementStates(store);
  const before = await states.get(lane.repositoryId);
  await states.keep(lane.repositoryId, known, clock.now());
  // What came while the repository was left alone was passed over.
  if (before?.mode === 'off' && known.mode !== 'off')
    for (const concern of ['sync', 'gates']) await mark(concern);
};

/** The rules that make the check required, as the configuration of the default branch wants them. */
export const enforceJob: ConcernJob = async (context) => {
  const { readers, client, ref, settings, log, lane } = context;
  const { name: branch, sha } = await readers.repository.defaultBranch();
  const { isThere, config } = await configAt(readers.repository, sha);
  if (!isThere && settings.onboarding) {
    await keep(context, { mode: 'off', level: 'not-required', text: 'Nobody has agreed to it yet.' });
    return context.mark('onboard');
  }
  if (config === null) {
    log('warn', 'enforcement', { findings: findingLines([finding('AX8235')]) });
    return;
  }
  if (config.enforcement === 'off') {
    const text = 'Whether it is required is not looked at (`enforcement: off`).';
    return keep(context, { mode: config.mode, level: 'not-required', text });
  }
  const ours = { context: CHECK_NAME, app: settings.appId };
  const { repositoryId, repository } = lane;
  const ports = await portsOf(context);
  const planned = await planEnforcement({ repositoryId, repository, branch, config, ours }, ports);
  const { plan, decision, rules } = planned;
  await recordOthers(context.audit, planned);
  // A head without a report gets one now; its turn looks here again.
  if (decision.kind === 'waiting')
    for (const number of decision.unreported) await context.mark(`gate:${number}`);
  const steps = plan.steps.map(({ kind }) => kind);
  const findings = enforcementFindings(config, plan, decision, planned.state);
  log(decision.kind === 'stopped' ? 'error' : findings.length > 0 ? 'warn' : 'info', 'enforcement', {
    decision: decision.kind,
    steps,
    requirement: planned.state.level,
    state: planned.state.text,
    findings: findingLines(findings),
  });
  if (settings.dryRun) return;
  const { state, refused } = await applyEnforcement(planned, ports, {
    rulesets: createRulesetsWriter(client, ref),
    protection: createProtectionWriter(client, ref),
  });
  await keep(context, { ...state, mode: config.mode });
  if (decision.kind !== 'apply') return;
  const problem =
    refused && finding('AX8233', { status: refused.status, problem: refused.message.slice(0, 200) });
  log(problem === null ? 'info' : 'warn', problem === null ? 'enforced' : 'enforcement refused', {
    reason: decision.reason,
    steps,
    before: rules.own,
    state: state.text,
    findings: findingLines(problem === null ? [] : [problem]),
  });
};
