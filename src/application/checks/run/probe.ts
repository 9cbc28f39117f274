import { isDecider, misbehavioursOf, type Misbehaviour } from '../../../domain/spec/command/role.ts';
import type { CommandProgram } from '../../../domain/spec/command/program.ts';
import { isTrouble } from '../../../domain/spec/command/trouble.ts';
import type { ChallengeContext, CheckResult } from '../kind.ts';
import { execute } from './execute.ts';
import { removeOutputs, snapshot, type Snapshot } from './outputs.ts';
import type { Params } from './schema.ts';
import { replaceCalls, withText, type Site } from './sites.ts';
import { Stub } from './stub.ts';

/**
 * What came of letting a call misbehave. `unreached`: it was not called, or its place is hidden by quoting.
 * `unstable`: the check failed although nothing was changed for it.
 */
export type Finding = 'noticed' | 'unnoticed' | 'unreached' | 'unstable';

/** It is the failing of the program that the check counts on, and the program failed because it could not look. */
export interface Astray {
  /** The exit code that says so. */
  readonly trouble: number;
}

/** A rerun that takes this many times as long as the untouched one hangs, which is not a pass. */
const PATIENCE = 4;
const LEAST_PATIENCE_MS = 10_000;

/** The exit code goes nowhere, but a later step may look at what the call leaves behind. */
const loses = ({ call: { position } }: Site): boolean =>
  position.sequence || position.beforeOr !== null || position.background;

/** Runs the check in the scratch copy with one call after the other replaced. */
export class Probe {
  readonly #params: Params;
  readonly #context: ChallengeContext;
  readonly #stub: Stub;
  #before: Snapshot | null = null;
  #timeoutMs: number;

  private constructor(params: Params, context: ChallengeContext, stub: Stub) {
    this.#params = params;
    this.#context = context;
    this.#stub = stub;
    this.#timeoutMs = context.check.timeoutMs;
  }

  static async create(params: Params, context: ChallengeContext): Promise<Probe> {
    return new Probe(params, context, await Stub.create(context.scratch));
  }

  /** The check as it is. Its duration limits the reruns; what it writes is remembered when `sites` may hide it. */
  async baseline(sites: readonly Site[]): Promise<CheckResult> {
    if (sites.some((site) => loses(site) && isDecider(site.call)))
      this.#before = await snapshot(this.#context.scratch);
    const { clock, check } = this.#context;
    const start = clock.monotonic();
    const result = await this.#run(this.#params);
    const patience = Math.max(LEAST_PATIENCE_MS, PATIENCE * (clock.monotonic() - start));
    this.#timeoutMs = Math.min(check.timeoutMs, Math.ceil(patience));
    return result;
  }

  /** Lets one call misbehave in every way that fits it, until one is noticed. */
  async probe(site: Site): Promise<Finding | Astray> {
    const { expect } = this.#params;
    const outputIsJudged = expect?.contains !== undefined || expect?.number !== undefined;
    let found: Finding = 'unreached';
    for (const misbehaviour of misbehavioursOf(site.call, outputIsJudged)) {
      found = await this.#try(site, [site.call], misbehaviour);
      if (found === 'noticed' && misbehaviour !== 'fail') return (await this.#astray(site)) ?? found;
      if (found !== 'unnoticed') return found;
      if (misbehaviour === 'fail' && (await this.#noticesTogether(site))) return 'noticed';
    }
    return isDecider(site.call) ? this.#withoutOutputs(site) : found;
  }

  /** How the program itself ends where the check is content with its failing. */
  async #astray(site: Site): Promise<Astray | null> {
    const { call, command } = site;
    if (call.kind !== 'program' || call.span === null) return null;
    const name = command.slice(call.span.start, call.span.end);
    const watched = replaceCalls(command, [call], `${this.#stub.call} ${name}`);
    if (watched === null) return null;
    await this.#stub.watch();
    const { scratch } = this.#context;
    await withText(site, watched, this.#params, scratch, (params) => this.#run(params));
    const trouble = (await this.#stub.seen()).find((code) => isTrouble(call, code));
    return trouble === undefined ? null : { trouble };
  }

  /** `a || b` with a real check on both sides fails when both do. */
  async #noticesTogether(site: Site): Promise<boolean> {
    const fallback = site.fallback.filter(isDecider);
    return fallback.length > 0 && (await this.#try(site, [site.call, ...fallback], 'fail')) === 'noticed';
  }

  async #withoutOutputs(site: Site): Promise<Finding> {
    if (!this.#before) return 'unnoticed';
    const { scratch } = this.#context;
    const keep = (path: string): boolean => this.#stub.owns(path) || path === site.script?.file;
    if ((await removeOutputs(this.#before, scratch, keep)) === 0) return 'unnoticed';
    const found = await this.#try(site, [site.call], 'fail');
    // The next call must find things as the untouched check leaves them.
    if (found === 'noticed') await this.#run(this.#params);
    return found;
  }

  async #try(site: Site, calls: readonly CommandProgram[], misbehaviour: Misbehaviour): Promise<Finding> {
    const replaced = replaceCalls(site.command, calls, this.#stub.call);
    if (replaced === null || this.#context.signal.aborted) return 'unreached';
    const { background, pipeRight } = site.call.position;
    const text = background && !site.script ? this.#stub.awaiting(replaced) : replaced;
    await this.#stub.prepare(misbehaviour, site.command, pipeRight);
    const result = await withText(site, text, this.#params, this.#context.scratch, (params) =>
      this.#run(params),
    );
    const called = await this.#stub.wasCalled();
    if (result.outcome === 'passed') return called ? 'unnoticed' : 'unreached';
    return called ? 'noticed' : 'unstable';
  }

  #run(params: Params): Promise<CheckResult> {
    const check = { ...this.#context.check, timeoutMs: this.#timeoutMs };
    return execute(params, { ...this.#context, check });
  }
}
