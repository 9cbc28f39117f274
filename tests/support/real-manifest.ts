import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI } from './app-process.ts';

/** `run.json` of a real run on a tracker, in a directory where a file `ok` is or is not. */
export const realManifest = (tracker: string, ok: boolean): string => {
  const root = mkdtempSync(join(tmpdir(), 'aurora-manifest-'));
  try {
    writeFileSync(join(root, 'READINESS.md'), tracker);
    if (ok) writeFileSync(join(root, 'ok'), '');
    spawnSync(process.execPath, [CLI, 'pipeline'], { cwd: root, env: { PATH: process.env['PATH'] } });
    const [file = ''] = globSync('spec_runs/*/*/run.json', { cwd: root });
    return readFileSync(join(root, file), 'utf8');
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};
