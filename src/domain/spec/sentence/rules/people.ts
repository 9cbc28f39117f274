import type { Rule } from '../said.ts';

const BY_SOMEONE =
  /\b(?:(?:is|are|was|were|has been|have been|been|gets?) (?:approved|reviewed|accepted|signed off|confirmed|agreed)|signs? (?:it )?off|signed[- ]off|approves?|reviews? (?:and approves? )?the|sign-off (?:from|by|of))\b/i;

/** "the security lead signs off the threat model", "the runbook is reviewed by ops": only a person can say so. */
export const people: Rule = (clause) =>
  BY_SOMEONE.test(clause) && clause.length <= 300
    ? [
        {
          name: 'sign-off',
          kind: 'manual',
          with: { statement: clause.replace(/^[a-z]/, (letter) => letter.toUpperCase()) },
          confidence: 'likely',
        },
      ]
    : null;
