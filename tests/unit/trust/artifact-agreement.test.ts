import { expect, it } from 'vitest';
import { disagreement, doubledName, isOurArtifact } from '../../../src/domain/trust/artifact-agreement.ts';

const run = (runId: string, digest: string, artifact: string | null = null) => ({ runId, digest, artifact });

it.each([
  [[], [run('1', 'a')], null],
  [[run('1', 'a')], [], null],
  [[run('1', 'a')], [run('1', 'a'), run('2', 'b')], null],
  [[run('1', 'a')], [run('1', 'b')], 'the artifact holds another 1 than was reported'],
  [[run('1', 'a')], [run('1', 'a'), run('1', 'b')], 'the artifact holds another 1 than was reported'],
  [[run('1', 'a')], [run('2', 'a')], 'what was reported as 1 is in no artifact of the run'],
  [[run('1', 'a', 'x')], [run('1', 'a', 'x')], null],
  [[run('1', 'a')], [run('1', 'a', 'x')], null],
  [
    [run('1', 'a', 'x')],
    [run('1', 'a', 'y')],
    'the artifact is another than was uploaded: its sha256 is y instead of x',
  ],
])('G6: told %j, uploaded %j: %s', (told, uploaded, problem) => {
  expect(disagreement(told, uploaded)).toBe(problem);
});

it('knows the artifacts of the Action by their names, and a name that is there twice', () => {
  expect(
    ['aurora-x-attempt-2', 'aurora-x-raw-attempt-1', 'aurora-x-test-job-3-attempt-1'].every((name) =>
      isOurArtifact(name),
    ),
  ).toBe(true);
  expect(['aurora-x', 'coverage-attempt-1', 'aurora-xy-attempt-1'].some((name) => isOurArtifact(name))).toBe(
    false,
  );
  expect(isOurArtifact('aurora-x-attempt-2', 2)).toBe(true);
  expect(isOurArtifact('aurora-x-attempt-2', 1)).toBe(false);
  expect(doubledName(['a', 'b', 'a'])).toBe('a');
  expect(doubledName(['a', 'b'])).toBeNull();
});
