import { isMapping } from '../../domain/model/record.ts';

/** Asks the module's side to call one of its functions. */
export type Ask = (ref: number, args: unknown) => Promise<unknown>;

type Callable = (...args: readonly unknown[]) => unknown;

/** What has names of its own; bytes cross over as they are. */
const hasNames = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isMapping(value) && !ArrayBuffer.isView(value);

const isCallable = (value: unknown): value is Callable => typeof value === 'function';

/** Names of an object's own properties, and of the methods that its class gives it. */
const namesOf = (value: object): readonly string[] => {
  const names = new Set(Object.keys(value));
  for (let at: unknown = Object.getPrototypeOf(value); hasNames(at) && at !== Object.prototype;) {
    for (const name of Object.getOwnPropertyNames(at)) if (name !== 'constructor') names.add(name);
    at = Object.getPrototypeOf(at);
  }
  return [...names];
};

/** What crosses over to a module's process: data as it is, functions and signals as references that lead back here. */
export class Handles {
  readonly #ask: Ask;
  readonly #refs: unknown[] = [];

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  encode(value: unknown): unknown {
    if (isCallable(value)) return { $ref: this.#refs.push(value) - 1 };
    if (value instanceof AbortSignal) return { $ref: this.#refs.push(value) - 1, signal: true };
    if (Array.isArray(value)) return value.map((one) => this.encode(one));
    if (!hasNames(value)) return value;
    const entries = namesOf(value).map((name): [string, unknown] => {
      const one = value[name];
      return [name, this.encode(isCallable(one) ? one.bind(value) : one)];
    });
    return Object.fromEntries(entries);
  }

  decode(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.decode(one));
    if (!hasNames(value)) return value;
    const { $ref: ref, $own: own } = value;
    if (typeof ref === 'number') return this.#refs[ref];
    if (typeof own === 'number')
      return async (...args: readonly unknown[]): Promise<unknown> =>
        this.decode(await this.#ask(own, this.encode(args)));
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.decode(one)]));
  }

  /** Calls a function that was handed over. */
  async invoke(ref: unknown, args: unknown): Promise<unknown> {
    const called = typeof ref === 'number' ? this.#refs[ref] : undefined;
    const given = this.decode(args);
    if (!isCallable(called) || !Array.isArray(given)) throw new Error('there is no such function');
    return this.encode(await called(...given));
  }
}
