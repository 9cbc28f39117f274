import type { Origin } from '../../model/check.ts';
import type { Json } from '../../model/json.ts';
import type { Project } from './project.ts';

/** One assertion that a rule heard in a clause. */
export interface Said {
  /** First choice for the id of the check. */
  readonly name: string;
  readonly kind: string;
  readonly with: { readonly [key: string]: Json };
  readonly confidence: Origin['confidence'];
}

/**
 * Reads one clause, or gives null when it is about something else or says more than the rule can express. A rule
 * accounts for every word: what it does not understand makes it decline, so that nothing is silently left out.
 */
export type Rule = (clause: string, project: Project) => readonly Said[] | null;

/** A command as the parameters of `run`. */
export const command = (
  name: string,
  run: string,
  confidence: Origin['confidence'],
  expect: Json = null,
): Said => ({
  name,
  kind: 'run',
  with: { run, shell: 'plain', expect },
  confidence,
});

/** `src/core` → `src-core`, for ids. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 40) || 'check';
