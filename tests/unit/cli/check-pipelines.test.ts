import { expect, it } from 'vitest';
import { checkPipelines } from '../../../src/application/doctor/check-pipelines.ts';
import { memoryFiles } from './memory-files.ts';

const pipeline = (uses: string): string =>
  `version: 1\nname: own\nsteps:\n  - { id: a, uses: ${uses} }\n  - { id: b, spec: specs/fast.yaml }\n`;

it('looks for modules of a pipeline where a run does: from the root of the workspace', async () => {
  const files = memoryFiles({
    'configs/pipeline.yaml': pipeline('./checks/size.mjs'),
    'checks/size.mjs': '',
    'specs/fast.yaml': '',
  });
  expect(await checkPipelines(files, '/home/me')).toEqual({
    files: ['configs/pipeline.yaml'],
    findings: [],
    modules: ['./checks/size.mjs'],
  });
});

it('names what is not there, with the place of the step', async () => {
  const files = memoryFiles({ 'configs/pipeline.yaml': pipeline('./checks/gone.mjs') });
  const { findings, modules } = await checkPipelines(files, '/home/me');
  expect(modules).toEqual([]);
  expect(findings.map(({ code, message, source }) => [code, message, source?.line])).toEqual([
    ['AX1007', 'There is no file checks/gone.mjs.', 4],
    ['AX1007', 'There is no file specs/fast.yaml.', 5],
  ]);
});

it('does not miss what a step of the pipeline makes', async () => {
  const made = `version: 1\nname: own\nsteps:
  - { id: make, run: make specs, outputs: [specs/*] }
  - { id: run, spec: ./specs/fast.yaml, needs: [make] }\n`;
  expect((await checkPipelines(memoryFiles({ 'configs/pipeline.yaml': made }), '/home/me')).findings).toEqual(
    [],
  );
});
