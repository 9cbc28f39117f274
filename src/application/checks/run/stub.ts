import type { Misbehaviour } from '../../../domain/spec/command/role.ts';
import type { Files } from '../../../ports/files.ts';

/** More than any sensible limit on matches, lines or bytes. */
const NOISE_REPEATS = 500;

/** An exit code that no program of repute uses, so that it is recognised in a log. */
const FAILING = 97;

/** A word for the shell, whatever it holds. Backslashes work within single-quoted scripts of their own, too. */
const escape = (text: string): string => text.replaceAll(/[^\w./@%+:,-]/g, String.raw`\$&`);

/** Words of the command, one a line: whatever the rest of it looks for in the output is there. */
const noiseOf = (command: string): string => {
  const words = command.split(/[\s'"|;&()]+/).flatMap((word) => [word, word.replaceAll(/[^\w ]/g, '')]);
  return [...new Set(['aurora-x challenge', '12345', ...words])].filter((word) => word !== '').join('\n');
};

/**
 * The program that stands in for another. It leaves a trace when it is called, takes what is piped to it, and then
 * misbehaves as told. It lives in the scratch copy, in `.git` where there is one, so that no check finds it lying
 * around.
 */
export class Stub {
  readonly #files: Files;
  readonly #dir: string;
  /** What to put in place of a program's name. */
  readonly call: string;

  private constructor(files: Files, dir: string) {
    this.#files = files;
    this.#dir = dir;
    this.call = `/bin/sh ${escape(`${files.root}/${dir}/stub.sh`)}`;
  }

  static async create(files: Files): Promise<Stub> {
    const git = await files.stat('.git');
    return new Stub(files, git?.kind === 'directory' ? '.git/aurora-challenge' : '.aurora-challenge');
  }

  /** Gets ready for one rerun. */
  async prepare(misbehaviour: Misbehaviour, command: string, drains: boolean): Promise<void> {
    await this.#files.remove(this.#trace);
    // The trace's directory must be there before the stub writes into it.
    if (misbehaviour === 'noise') {
      const line = `${noiseOf(command)}\n`;
      await this.#files.write(`${this.#dir}/noise.txt`, line.repeat(NOISE_REPEATS));
    }
    const root = escape(`${this.#files.root}/${this.#dir}`);
    const lines = [
      '#!/bin/sh',
      `echo called >>${root}/trace`,
      ...(drains ? ['[ -p /dev/stdin ] && /bin/cat >/dev/null'] : []),
      ...(misbehaviour === 'noise' ? [`/bin/cat ${root}/noise.txt`] : []),
      `exit ${misbehaviour === 'fail' ? FAILING : 0}`,
    ];
    await this.#files.write(`${this.#dir}/stub.sh`, `${lines.join('\n')}\n`);
  }

  /** Gets ready for one rerun in which the stub runs the program itself, and notes its exit code. */
  async watch(): Promise<void> {
    await this.#files.remove(this.#trace);
    const trace = escape(`${this.#files.root}/${this.#trace}`);
    const lines = ['#!/bin/sh', '"$@"', 'code=$?', `echo $code >>${trace}`, 'exit $code'];
    await this.#files.write(`${this.#dir}/stub.sh`, `${lines.join('\n')}\n`);
  }

  /** The exit codes noted since. */
  async seen(): Promise<readonly number[]> {
    const text = (await this.#files.readText(this.#trace)) ?? '';
    return text.split('\n').filter(Boolean).map(Number);
  }

  async wasCalled(): Promise<boolean> {
    return (await this.#files.stat(this.#trace)) !== null;
  }

  /**
   * The command, made to wait at its end, 3 s at most, until the stub was called. A call in the background may come
   * when the command has ended already, and is then killed with what it left running. The exit code stays as it is.
   */
  awaiting(command: string): string {
    const trace = escape(`${this.#files.root}/${this.#trace}`);
    return `trap 'for _ in {1..60}; do [ -e ${trace} ] && break; sleep 0.05; done' EXIT\n${command}`;
  }

  /** True for files of ours, which are no output of the check. */
  owns(path: string): boolean {
    return path.startsWith(`${this.#dir}/`);
  }

  get #trace(): string {
    return `${this.#dir}/trace`;
  }
}
