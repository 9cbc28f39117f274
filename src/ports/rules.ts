import type {
  BranchProtection,
  RequiredCheck,
  Ruleset,
  RulesetCheck,
  RulesetPolicy,
} from '../domain/model/rules.ts';

/** Rulesets of one repository. Methods reject with `RemoteFailure`. */
export interface RulesetsReader {
  /**
   * Checks that rulesets, of the repository or of its owner, require on a branch now. Null where there are no rulesets:
   * an older server, or a plan without them.
   */
  inForce(branch: string): Promise<readonly RulesetCheck[] | null>;
  /** The repository's own ruleset of a name: names are unique. Null without one. */
  find(name: string): Promise<Ruleset | null>;
}

/** Each call is one request, sent once, and done as a whole or not at all. */
export interface RulesetsWriter {
  create(policy: RulesetPolicy): Promise<void>;
  update(id: number, policy: RulesetPolicy): Promise<void>;
  remove(id: number): Promise<void>;
}

/** Classic branch protection of one repository. Methods reject with `RemoteFailure`. */
export interface ProtectionReader {
  /** Null without protection; `hidden` where we may not read it. */
  read(branch: string): Promise<BranchProtection | null | 'hidden'>;
}

/** Each call is one request, sent once. */
export interface ProtectionWriter {
  /** Protects a branch that was not protected, by one check that administrators are held to. */
  protect(branch: string, check: RequiredCheck): Promise<void>;
  /** Of a branch that requires checks: all that it requires from now on. */
  setChecks(branch: string, checks: readonly RequiredCheck[]): Promise<void>;
}

/** What decides whether a check is required. */
export interface RulesReaders {
  readonly rulesets: RulesetsReader;
  readonly protection: ProtectionReader;
}

export interface RulesWriters {
  readonly rulesets: RulesetsWriter;
  readonly protection: ProtectionWriter;
}
