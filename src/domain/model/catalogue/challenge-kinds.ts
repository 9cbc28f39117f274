import type { Catalogue } from './entry.ts';

const UNNOTICED =
  'The challenge changes what a check looks at, in a copy of the workspace, and runs the check again. A check that still passes would pass whatever happens, so a claim that rests on it has no proof.';

/** AX52xx: gates, other than shell commands, that were shown to be unable to fail. */
export const challengeKindsCatalogue = {
  AX5201: {
    severity: 'warning',
    title: 'File check cannot fail',
    message: '{check} still passes: {change}.',
    remedy: 'Ask for content: contains, matches, json or minBytes.',
    why: UNNOTICED,
  },
  AX5202: {
    severity: 'warning',
    title: 'File check is always true',
    message: '{check} asks only that {path} exists, which is always so.',
    remedy: 'Name the file that is the evidence.',
    why: 'The root of a workspace is there whatever the state of the project, so a check that asks only for it can never fail.',
  },
  AX5203: {
    severity: 'warning',
    title: 'Limit of a search is out of reach',
    message: '{check} still passes: {change}.',
    remedy: 'Lower max from {max} to the present count, {count}.',
    why: UNNOTICED,
  },
  AX5204: {
    severity: 'warning',
    title: 'Search cannot fail',
    message: '{check} still passes: {change}.',
    remedy: 'Raise min to at least 1, and use a pattern that does not match empty text.',
    why: UNNOTICED,
  },
  AX5205: {
    severity: 'warning',
    title: 'HTTP check cannot fail',
    message: '{check} still passes: {change}.',
    remedy: 'Accept fewer statuses, and ask for content that only a healthy server gives.',
    why: UNNOTICED,
  },
  AX5206: {
    severity: 'warning',
    title: 'Coverage check cannot fail',
    message: '{check} still passes: {change}.',
    remedy: 'Raise min to just below what is covered now.',
    why: UNNOTICED,
  },
  AX5207: {
    severity: 'warning',
    title: 'Test result check cannot fail',
    message: '{check} still passes: {change}.',
    remedy: 'Set minTests to at least 1 and maxFailures below the number of tests.',
    why: UNNOTICED,
  },
  AX5208: {
    severity: 'warning',
    title: 'Scan check cannot fail',
    message: '{check} still passes: {change}.',
    remedy: 'Keep the baseline in a file of its own that the scan does not write.',
    why: UNNOTICED,
  },
  AX5209: {
    severity: 'warning',
    title: 'Golden check cannot fail',
    message: '{check} still passes: {change}.',
    remedy: 'Narrow the normalisation, and see that the command does not read the golden file itself.',
    why: UNNOTICED,
  },
  AX5210: {
    severity: 'warning',
    title: 'Metric check cannot fail',
    message: '{check} still passes: {change}, and {op} {objective} still holds.',
    remedy: 'Set the objective and warn near the present value, {value}.',
    why: UNNOTICED,
  },
  AX5211: {
    severity: 'warning',
    title: 'Service level objective cannot be missed',
    message: '{check} still passes: {change}.',
    remedy: 'Raise the objective; {objective} accepts that everything fails.',
    why: UNNOTICED,
  },
  AX5212: {
    severity: 'warning',
    title: 'Own check cannot fail',
    message: '{check} cannot fail: {reason}',
    remedy: '{fix}',
    why: 'The check module of the project came to this itself, in its challenge.',
  },
  AX5213: {
    severity: 'warning',
    title: 'Workflow check cannot fail',
    message: '{check} still passes: {change}.',
    remedy: 'Report it: a workflow check that does not look at its runs is a defect of Aurora-X.',
    why: UNNOTICED,
  },
} as const satisfies Catalogue;
