import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFiles } from '../../../src/adapters/system/files.ts';
import { makeScratch } from '../../../src/adapters/system/scratch.ts';
import { loadKinds } from '../../../src/application/checks/registry.ts';
import { defaultConfig } from '../../../src/domain/config/defaults.ts';
import { checkContext } from '../../support/check-context.ts';
import { realWorkspace, type RealWorkspace } from './workspace.ts';

let workspace: RealWorkspace;

/** The module that the page about `uses` shows. */
const documented = (): string => {
  const page = readFileSync(new URL('../../../docs/checks/uses.md', import.meta.url), 'utf8');
  return /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
};

beforeAll(() => {
  workspace = realWorkspace();
  workspace.write('checks/berths.mjs', documented());
  workspace.write('checks/broken.mjs', 'export const describe = ');
  workspace.write('harbour.json', '{"berths":[1,2,3]}');
});

afterAll(() => workspace.dispose());

const load = (specifier: string) =>
  loadKinds(
    { ...defaultConfig, checks: { berths: specifier } },
    (name) => import(pathToFileURL(join(workspace.root, name)).href),
  );

describe('a real module', () => {
  it('as the page shows it works, and proves itself', async () => {
    const { kinds, findings } = await load('./checks/berths.mjs');
    const kind = kinds.get('berths');
    expect(findings).toEqual([]);
    if (kind === undefined) throw new Error('not loaded');
    const context = checkContext({ files: createFiles(workspace.root) });
    expect(await kind.execute({ least: 3 }, context)).toMatchObject({
      outcome: 'passed',
      measures: { berths: 3 },
    });
    const few = await kind.execute({ least: 4 }, context);
    expect(few).toMatchObject({
      outcome: 'failed',
      reason: { message: 'only 3 berths', remedy: 'Build more.' },
    });
    const scratch = await makeScratch(workspace.root, []);
    const inScratch = { ...context, files: scratch.files, scratch: scratch.files };
    const rerun = () => kind.execute({ least: 3 }, inScratch);
    expect((await kind.challenge({ least: 3 }, { ...inScratch, rerun })).result).toBe('proven');
    await scratch.dispose();
  });

  it.each(['./checks/broken.mjs', './checks/gone.mjs'])(
    '%s is named when it cannot be loaded',
    async (specifier) => {
      const { findings } = await load(specifier);
      expect(findings).toMatchObject([{ code: 'AX4701' }]);
      expect(findings[0]?.message).toContain(specifier);
      expect(findings[0]?.message).not.toContain(workspace.root);
    },
  );

  it('says plainly that there is no such file', async () => {
    const { findings } = await load('./checks/gone.mjs');
    expect(findings[0]?.message).toBe('./checks/gone.mjs cannot be loaded: there is no such file.');
  });
});
