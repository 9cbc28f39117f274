import picomatch from 'picomatch';
import type { Check } from '../../domain/model/check.ts';
import type { Config } from '../../domain/model/config.ts';
import { withoutDotSlash } from '../../domain/model/path.ts';
import type { PipelineFile, PipelineStep, StepAction } from '../../domain/model/pipeline.ts';

/** Kind and parameters of the check that a step is. `spec` is no kind: it stands for checks that cannot be known. */
const kindOf = (action: StepAction): Pick<Check, 'kind' | 'with'> => {
  switch (action.kind) {
    case 'run':
      return { kind: 'run', with: { run: action.run, shell: action.shell, expect: null } };
    case 'module':
      return { kind: 'uses', with: { module: action.module, with: action.with } };
    case 'spec':
      return { kind: 'spec', with: { file: action.spec } };
    default:
      return { kind: 'stage', with: { stage: action.stage } };
  }
};

/** A step that runs something is a check like any other: same engine, same limits, same evidence. */
export const checkOfStep = (
  step: PipelineStep,
  pipeline: PipelineFile,
  { execution }: Pick<Config, 'execution'>,
): Check => ({
  id: step.id,
  spec: pipeline.name,
  ...kindOf(step.action),
  item: null,
  needs: [],
  timeoutMs: step.timeoutMs ?? execution.timeoutMs,
  retries: step.retries,
  evidence: [...step.evidence, ...step.outputs],
  inputs: step.inputs,
  env: step.env,
  passEnv: [],
  tier: 'exec',
  freshnessMs: execution.freshnessMs,
  challenge: null,
  origin: { source: step.source, rule: 'pipeline-step', confidence: 'certain' },
});

/** The file that a step runs by name, or null. */
export const fileOfStep = ({ action }: PipelineStep): string | null => {
  if (action.kind === 'module') return withoutDotSlash(action.module);
  return action.kind === 'spec' ? withoutDotSlash(action.spec) : null;
};

/** What a step promises to make need not be there before it has run. */
export const madeBySteps = ({ steps }: PipelineFile): ((file: string) => boolean) =>
  picomatch(
    steps.flatMap((step) => step.outputs),
    { dot: true },
  );
