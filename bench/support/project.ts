import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Graph, Peer } from '../peers/peer.ts';
import { cleanEnvironment, makeDirectory } from './environment.ts';
import { measure, type Command } from './measure.ts';
import { PEERS } from './places.ts';

/** The same graph of steps, written for one runner. */
export interface Project {
  readonly directory: string;
  readonly command: Command;
  /** Makes the next run do every step. */
  readonly makeCold: (round: number) => void;
  readonly remove: () => void;
}

let made = 0;

const git = (cwd: string, ...args: readonly string[]): void => {
  const { status, stderr } = spawnSync(
    'git',
    ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', ...args],
    {
      cwd,
      env: cleanEnvironment(),
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
};

/** Writes the project of a peer into a new directory. */
export const writeProject = (
  peer: Peer,
  graph: Graph,
  command: (id: string) => string = () => 'true',
): Project => {
  const directory = makeDirectory(`projects/${made++}-${graph.shape}-${graph.size}`);
  const input = join(directory, peer.input ?? 'in.txt');
  for (const [path, text] of Object.entries(peer.files(graph, command))) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  writeFileSync(input, 'input\n');
  symlinkSync(join(PEERS, 'node_modules'), join(directory, 'node_modules'));
  if (peer.git) {
    git(directory, 'init', '-q', '-b', 'main');
    git(directory, 'add', '-A');
    git(directory, 'commit', '-q', '-m', 'bench');
  }
  return {
    directory,
    command: { argv: peer.argv, cwd: directory, ...(peer.env ? { env: peer.env } : {}) },
    remove: () => rmSync(directory, { recursive: true, force: true, maxRetries: 3 }),
    makeCold: (round) => {
      for (const path of globSync(peer.state, { cwd: directory }))
        rmSync(join(directory, path), { recursive: true, force: true });
      if (peer.state.length === 0) writeFileSync(input, `input of round ${round}, ${Date.now()}\n`);
    },
  };
};

const RAN = 'ran.log';

/**
 * Proves on ten counting steps that a set-up is fair: a cold run does every step, the next run none. Returns what is
 * wrong, or null. A runner that skips work is not fast, and one that repeats it is not slow.
 */
export const proveSetUp = async (peer: Peer, shape: Graph['shape']): Promise<string | null> => {
  const size = 10;
  const project = writeProject(peer, { shape, size }, (id) => `echo ${id} >> ${RAN}`);
  const count = (): number => {
    const place = join(project.directory, dirname(peer.input ?? ''), RAN);
    return existsSync(place) ? readFileSync(place, 'utf8').trim().split('\n').length : 0;
  };
  const expected = [size, size, 2 * size, 2 * size];
  for (const [round, steps] of expected.entries()) {
    if (round % 2 === 0) project.makeCold(round);
    try {
      await measure(project.command);
    } catch (cause) {
      return cause instanceof Error ? cause.message : String(cause);
    }
    if (count() !== steps) return `ran ${count()} steps instead of ${steps} after run ${round + 1}`;
  }
  return null;
};
