import type { CommandNode, CompoundList } from 'unbash';

/** Whether an exit code, and what is printed, are the same whatever the project is like. */
export interface Fixed {
  readonly code: boolean;
  readonly output: boolean;
}

export const ALL: Fixed = { code: true, output: true };
export const CODE: Fixed = { code: true, output: false };
export const NONE: Fixed = { code: false, output: false };

export const both = (a: Fixed, b: Fixed): Fixed => ({
  code: a.code && b.code,
  output: a.output && b.output,
});

/** What can be read: whether it is fixed, and its text where that is written out. */
export interface Input {
  readonly fixed: boolean;
  readonly text: string | null;
}

export const NOTHING: Input = { fixed: true, text: '' };

/** What a command knows to be there because it made it: that it exists, or all that is in it. */
export type Made = 'exists' | 'content';

const ALWAYS_THERE = new Set(['.', './', '/', '/tmp', '/dev/null', '/bin/sh']);

/** `./a/` is `a`. */
const plain = (path: string): string => path.replace(/^(?:\.\/)+(?=.)/, '').replace(/(?<=.)\/+$/, '');

/**
 * What a command has set, written and defined so far, as far as it is fixed. What is not known here may be of the
 * project or of the machine.
 */
export class Scope {
  #variables = new Map<string, boolean>();
  #made = new Map<string, Made>();
  functions = new Map<string, CommandNode | CompoundList>();
  /** More than 0 where a step may or may not be reached. */
  #perhaps = 0;
  /** More than 0 where that depends on the project. */
  #depends = 0;
  /** Something so far ended in a way that is not fixed. */
  opened = false;

  isFixed(name: string): boolean {
    if (name === '$') return true;
    if (name === '?') return !this.opened;
    return this.#variables.get(name) === true;
  }

  assign(name: string, fixed: boolean): void {
    const stays = this.#perhaps === 0 || this.#variables.get(name) === true;
    this.#variables.set(name, fixed && this.#depends === 0 && stays);
  }

  made(path: string): Made | null {
    return ALWAYS_THERE.has(path) ? 'exists' : (this.#made.get(plain(path)) ?? null);
  }

  make(path: string, how: Made): void {
    if (this.#perhaps === 0 && (how === 'content' || !this.#made.has(plain(path))))
      this.#made.set(plain(path), how);
  }

  forget(path: string): void {
    this.#made.delete(plain(path));
  }

  /** True where writing cannot fail for want of a folder of the project. */
  canWrite(path: string): boolean {
    const folder = plain(path).replace(/\/?[^/]*$/, '');
    return folder === '' || folder === '/tmp' || this.#made.has(folder);
  }

  /** A program ran that is not understood: any file may be its work. */
  open(): void {
    this.opened = true;
    this.#made.clear();
  }

  /** Code ran that is not understood, in this very shell. */
  openShell(): void {
    this.open();
    this.#variables.clear();
    this.functions.clear();
  }

  /** Another folder: no name means what it meant. */
  move(): void {
    this.#made.clear();
  }

  /** Runs what may or may not be reached; `depends` where that is not fixed. */
  perhaps<T>(depends: boolean, body: () => T): T {
    this.#perhaps += 1;
    this.#depends += depends ? 1 : 0;
    try {
      return body();
    } finally {
      this.#perhaps -= 1;
      this.#depends -= depends ? 1 : 0;
    }
  }

  /** Runs what cannot set the variables of this shell. `fresh`: nor see them. */
  subshell<T>(body: () => T, fresh = false): T {
    const [variables, functions] = [this.#variables, this.functions];
    this.#variables = new Map(fresh ? [] : variables);
    this.functions = new Map(fresh ? [] : functions);
    try {
      return body();
    } finally {
      this.#variables = variables;
      this.functions = functions;
    }
  }
}
