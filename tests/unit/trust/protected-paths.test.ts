import { expect, it } from 'vitest';
import { protectedPaths } from '../../../src/domain/trust/protected-paths.ts';

const NAMED = {
  trackers: ['./docs/readiness.md', 'plans/*.md', 'odd [1].md'],
  specs: ['specs/*.yaml'],
  modules: ['./checks/load.mjs'],
  commands: [
    'cd app && ./scripts/verify.sh --fast',
    'npm test',
    'make -C lib check',
    'test -f build/out.txt',
  ],
};

it.each([
  ['.github/aurora-x.yml', 'the configuration'],
  ['.github/CODEOWNERS', 'the list of owners'],
  ['docs/readiness.md', 'the tracker'],
  ['plans/q4.md', 'the tracker'],
  ['odd [1].md', 'the tracker'],
  ['specs/api.yaml', 'what is to be checked'],
  ['checks/load.mjs', 'what is to be checked'],
  ['.github/workflows/a.yml', 'a workflow'],
  ['.github/actions/tool/action.yml', 'a workflow'],
  ['packages/a/pnpm-lock.yaml', 'a lock file'],
  ['app/scripts/verify.sh', 'named by a command that has to pass'],
  ['package.json', 'named by a command that has to pass'],
  ['lib/Makefile', 'named by a command that has to pass'],
  ['build/out.txt', 'named by a command that has to pass'],
])('%s is %s', async (path, what) => {
  expect(await protectedPaths([path], NAMED)).toEqual([{ path, what }]);
});

it.each([
  'src/index.ts',
  'docs/guide.md',
  'rebuild/out.txt/other',
  'verify.shx',
  'plans/deep/q4.md',
  'constructor',
])('%s decides nothing', async (path) => {
  expect(await protectedPaths([path], NAMED)).toEqual([]);
});

it('gives each path once, sorted; nothing is named by nothing', async () => {
  const none = { trackers: [], specs: [], modules: [], commands: [] };
  const changed = ['yarn.lock', 'go.sum', 'yarn.lock', 'docs/readiness.md'];
  expect((await protectedPaths(changed, none)).map(({ path }) => path)).toEqual(['go.sum', 'yarn.lock']);
});
