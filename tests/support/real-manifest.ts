import { execFile, spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLI } from './app-process.ts';

const env = { PATH: process.env['PATH'] };

/** Runs the CLI on a directory. Whoever else lives in this process, an emulated GitHub for one, goes on meanwhile. */
export const pipelineIn = async (root: string): Promise<void> =>
  new Promise((done) => {
    // A no-go is no success of the program.
    execFile(process.execPath, [CLI, 'pipeline'], { cwd: root, env }, () => done());
  });

const directoryOf = (tracker: string, files: readonly string[]): string => {
  const root = mkdtempSync(join(tmpdir(), 'aurora-manifest-'));
  writeFileSync(join(root, 'READINESS.md'), tracker);
  for (const file of files) writeFileSync(join(root, file), '');
  return root;
};

const manifestIn = (root: string): string => {
  const [file = ''] = globSync('spec_runs/*/*/run.json', { cwd: root });
  return readFileSync(join(root, file), 'utf8');
};

const made = new Map<string, Promise<string>>();

const make = async (tracker: string, files: readonly string[]): Promise<string> => {
  const root = directoryOf(tracker, files);
  try {
    await pipelineIn(root);
    return manifestIn(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

/** `run.json` of a real run on a tracker, in a directory with these files; made once for a test file. */
export const manifestOn = async (tracker: string, files: readonly string[]): Promise<string> => {
  const key = JSON.stringify([tracker, files]);
  const there = made.get(key) ?? make(tracker, files);
  made.set(key, there);
  return there;
};

/** The same at once, where nobody else has to go on: with a file `ok`, or without. */
export const realManifest = (tracker: string, ok: boolean): string => {
  const root = directoryOf(tracker, ok ? ['ok'] : []);
  try {
    spawnSync(process.execPath, [CLI, 'pipeline'], { cwd: root, env });
    return manifestIn(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};
