import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  OWNER,
  REPO,
  startEmulator,
  TOKENS,
  type GithubEmulator,
} from '../../tests/support/emulator/start-emulator.ts';
import { isWrite } from '../../tests/support/emulator/is-write.ts';
import { startProject } from '../../tests/support/sync-project.ts';
import { octokitScript } from './octokit-script.ts';
import { trackerOf, wantedOf } from './scene.ts';

/** Requests of one step, as the recording proxy saw them. */
export interface Count {
  readonly requests: number;
  readonly writes: number;
  /** Reads that were answered 304, which cost nothing. */
  readonly free: number;
}

export interface Counts {
  readonly first: Count;
  readonly unchanged: Count;
  readonly changed: Count;
  /** Issues that are there in the end. */
  readonly issues: number;
}

const countOf = ({ proxy }: GithubEmulator): Count => {
  const all = proxy.requests.splice(0);
  return {
    requests: all.length,
    writes: all.filter(isWrite).length,
    free: all.filter(({ status }) => status === 304).length,
  };
};

interface Steps {
  readonly run: (change: number | null) => Promise<void>;
}

/** First sync, nothing changed, one item of another title. */
const counted = async (
  size: number,
  graphql: boolean,
  open: (github: GithubEmulator, root: string) => Steps,
): Promise<Counts> => {
  const github = await startEmulator({ graphql });
  const root = mkdtempSync(join(tmpdir(), 'aurora-x-reconcile-'));
  try {
    // GitHub gives a new repository labels of its own; this one has none, for everybody.
    const { run } = open(github, root);
    await run(null);
    const first = countOf(github);
    await run(null);
    const unchanged = countOf(github);
    await run(Math.floor(size / 2));
    const changed = countOf(github);
    const issues = await startProject(github, root).issues();
    return { first, unchanged, changed, issues: issues.length };
  } finally {
    rmSync(root, { recursive: true, force: true });
    await github.close();
  }
};

/** `aurora-x sync --apply`, from the sources. */
export const countOurs = async (size: number, graphql: boolean): Promise<Counts> =>
  counted(size, graphql, (github, root) => {
    const project = startProject(github, root);
    return {
      run: async (change) => {
        const text = trackerOf(size);
        project.track(change === null ? text : text.replace(`Item number ${change} `, 'Another name '));
        const { code, stderr } = await project.cli(['sync', '--apply']);
        if (code !== 0) throw new Error(`sync ended with ${code}: ${stderr}`);
      },
    };
  });

export const countScript = async (size: number): Promise<Counts> =>
  counted(size, false, (github) => ({
    run: async (change) => {
      const wanted = wantedOf(size);
      const issues = wanted.issues.map((issue, at) =>
        at === change ? { ...issue, title: `T-${at}: Another name` } : issue,
      );
      await octokitScript(github.url, TOKENS.acme, [OWNER, REPO], { ...wanted, issues });
    },
  }));
