import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createClock } from '../../../src/adapters/system/clock.ts';
import { createFiles } from '../../../src/adapters/system/files.ts';
import { createHttpClient } from '../../../src/adapters/system/http-client.ts';
import { makeScratch } from '../../../src/adapters/system/scratch.ts';
import type { ChallengeResult, CheckContext, CheckResult } from '../../../src/application/checks/kind.ts';
import { builtInKinds } from '../../../src/application/checks/registry.ts';
import { checkContext } from '../../support/check-context.ts';

/** A real directory with checks that run on the real adapters. */
export interface RealWorkspace {
  readonly root: string;
  readonly write: (path: string, content: string) => void;
  /** Every file with its content, to see that nothing changed. */
  snapshot(): Readonly<Record<string, string>>;
  run(kind: string, params: unknown, changes?: Partial<CheckContext>): Promise<CheckResult>;
  challenge(kind: string, params: unknown, changes?: Partial<CheckContext>): Promise<ChallengeResult>;
  dispose(): void;
}

const kindNamed = (name: string) => {
  const kind = builtInKinds.get(name);
  if (kind === undefined) throw new Error(`there is no kind ${name}`);
  return kind;
};

export const realWorkspace = (): RealWorkspace => {
  const root = mkdtempSync(join(tmpdir(), 'aurora-checks-'));
  const context = (changes: Partial<CheckContext>): CheckContext =>
    checkContext({ files: createFiles(root), http: createHttpClient(), clock: createClock(), ...changes });
  return {
    root,
    write: (path, content) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    snapshot: () =>
      Object.fromEntries(
        readdirSync(root, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [path, readFileSync(path, 'utf8')]),
      ),
    run: (kind, params, changes = {}) => kindNamed(kind).execute(params, context(changes)),
    challenge: async (kind, params, changes = {}) => {
      const scratch = await makeScratch(root, []);
      const base = context({ ...changes, files: scratch.files });
      try {
        return await kindNamed(kind).challenge(params, {
          ...base,
          scratch: scratch.files,
          rerun: (change = {}) => kindNamed(kind).execute(params, { ...base, ...change }),
        });
      } finally {
        await scratch.dispose();
      }
    },
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
};
