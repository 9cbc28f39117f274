import { builtInPipelineYaml } from '../../src/domain/spec/pipeline-schema.ts';
import {
  configTemplate,
  specTemplate,
  trackerTemplate,
  workflowTemplate,
} from '../../src/application/init/templates.ts';
import type { GeneratedFile } from './generated-file.ts';

const firstCheck = { id: 'test', run: 'npm test' } as const;

/** What `aurora-x init` writes, as files to copy, and the built-in pipeline as a file to begin one's own with. */
export const templateFiles = (): GeneratedFile[] => [
  { path: 'templates/aurora-x.yml', text: configTemplate('docs/readiness.md') },
  { path: 'templates/workflow.yml', text: workflowTemplate('main') },
  { path: 'templates/fast.yaml', text: specTemplate([firstCheck]) },
  { path: 'templates/readiness.md', text: trackerTemplate(firstCheck) },
  { path: 'templates/pipeline.yaml', text: builtInPipelineYaml },
];
