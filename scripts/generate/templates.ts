import { builtInPipelineYaml } from '../../src/domain/spec/pipeline-schema.ts';
import {
  configTemplate,
  specTemplate,
  trackerTemplate,
  workflowTemplate,
} from '../../src/application/init/templates.ts';
import {
  hardenedWorkflow,
  privateCaller,
  privateWorkflow,
} from '../../src/application/init/hardened-workflow.ts';
import type { GeneratedFile } from './generated-file.ts';

const firstCheck = { id: 'test', run: 'npm test' } as const;

/**
 * What `aurora-x init` writes, as files to copy, the built-in pipeline as a file to begin one's own with, and our own
 * reusable workflow, of which a private repository has a copy.
 */
export const templateFiles = (): GeneratedFile[] => [
  { path: 'templates/aurora-x.yml', text: configTemplate('docs/readiness.md') },
  { path: 'templates/workflow.yml', text: workflowTemplate('main') },
  { path: 'templates/private-caller.yml', text: privateCaller('main') },
  { path: 'templates/private-workflow.yml', text: privateWorkflow() },
  { path: '.github/workflows/readiness.yml', text: hardenedWorkflow() },
  { path: 'templates/fast.yaml', text: specTemplate([firstCheck]) },
  { path: 'templates/readiness.md', text: trackerTemplate(firstCheck) },
  { path: 'templates/pipeline.yaml', text: builtInPipelineYaml },
];
