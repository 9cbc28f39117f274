import { loadAll } from '../../../src/application/checks/kind.ts';
import { openKinds } from '../../../src/application/checks/lazy-kinds.ts';
import type { PipelinePorts } from '../../../src/application/pipeline/ports.ts';
import type { RunRequest } from '../../../src/application/pipeline/request.ts';
import type { ingest } from '../../../src/application/pipeline/stages/t01-ingest.ts';
import { plan } from '../../../src/application/pipeline/stages/t02-synthesize.ts';
import { readSpec } from '../../../src/domain/spec/read-spec.ts';
import { specDefaultsOf } from '../../../src/domain/spec/defaults.ts';
import { readAnyTracker } from '../../../src/domain/tracker/read-tracker.ts';
import type { Model } from '../../../src/domain/model/model.ts';
import type { Plan } from '../../../src/domain/model/plan.ts';
import { aRequest, type RunChanges } from '../../integration/pipeline/support.ts';
import type { Check } from '../../../src/domain/model/check.ts';
import { memoryFiles } from '../../support/memory-files.ts';

const opened = await openKinds(aRequest().config, async () => ({}));
export const kinds = await loadAll(opened.kinds);

/** Documents as text: trackers end in `.md`, specs in `.yaml`. */
export type Documents = Readonly<Record<string, string>>;

const modelOf = async (documents: Documents, { config }: RunRequest) => {
  const entries = Object.entries(documents);
  const trackers = entries.filter(([file]) => file.endsWith('.md'));
  const specs = entries.filter(([file]) => file.endsWith('.yaml'));
  return {
    trackers: await Promise.all(trackers.map(([file, text]) => readAnyTracker(text, file))),
    specs: specs.map(([file, text]) => {
      const { spec, findings } = readSpec(text, file, kinds, specDefaultsOf(config));
      if (!spec) throw new Error(`${file}: ${findings.map(({ message }) => message).join(' ')}`);
      return spec;
    }),
  };
};

interface PlanChanges extends RunChanges {
  readonly base?: Documents;
  /** For what no reader lets through. */
  readonly change?: (check: Check) => Check;
}

/** T02 on documents as text, and on those of the base commit if there is one. */
export const planOf = async (
  documents: Documents,
  { base, change, ...changes }: PlanChanges = {},
): Promise<{ readonly plan: Plan; readonly model: Model }> => {
  const request = aRequest(changes);
  const read = await modelOf(documents, request);
  const specs = read.specs.map((spec) => ({
    ...spec,
    checks: spec.checks.map((check) => change?.(check) ?? check),
  }));
  const head = { ...read, specs };
  const model: Model = {
    schemaVersion: 1,
    config: request.config,
    ...head,
    base: base ? { commit: '0'.repeat(40), ...(await modelOf(base, request)) } : null,
    inputs: [],
    findings: [],
  } satisfies Awaited<ReturnType<typeof ingest>>;
  const context = {
    tool: 'aurora-x 1',
    system: 'linux x64',
    config: request.config,
    env: {},
    files: memoryFiles(documents),
    workspaceDigest: async () => 'workspace',
  };
  const ports: Pick<PipelinePorts, 'kinds'> = { kinds: opened.kinds };
  return { plan: await plan(model, request, ports, context), model };
};
