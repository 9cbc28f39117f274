import type { Finding } from '../model/finding.ts';
import { codeSpan, escapeProse } from './escape.ts';
import { clip } from './limits.ts';

/** GitHub takes 1 024 characters of a decision or a status report. */
const LIMIT = 1_024;

export interface DeploymentRemark {
  /** `No-go: M-1`; plain text. Null where nothing was judged. */
  readonly title: string | null;
  /** Why it is not approved. */
  readonly because: Finding | null;
  /** Sentences about what is in the way. */
  readonly blockers: readonly string[];
  /** What it is about; kept whole, because it is looked for when an answer is lost. */
  readonly reference: string;
}

/** A decision about a deployment, or what it waits for, as Markdown that fits. */
export const deploymentRemark = ({ title, because, blockers, reference }: DeploymentRemark): string => {
  const head = title === null ? [] : [`**${escapeProse(title)}**`];
  const why = because === null ? [] : [escapeProse(`${because.message} ${because.remedy} (${because.code})`)];
  const list = blockers.length === 0 ? [] : [blockers.map((one) => `- ${escapeProse(one)}`).join('\n')];
  const foot = `\n\n${reference}`;
  return `${clip([...head, ...why, ...list].join('\n\n'), LIMIT - foot.length)}${foot}`;
};

export interface UndoneDeployment {
  readonly environment: string;
  readonly sha: string;
  /** Commit that was gone back to, by which workflow; null where nothing was started. */
  readonly to: string | null;
  readonly workflow: string | null;
  /** What happened, and why nothing was started. */
  readonly findings: readonly Finding[];
}

/** Title of the issue about a deployment whose objective was missed. */
export const undoneTitle = ({ environment, sha, to }: UndoneDeployment): string =>
  `${to === null ? 'Objective missed' : 'Rolled back'}: ${environment} ${sha.slice(0, 7)}`;

/** The issue about a deployment whose objective was missed. */
export const undoneBody = ({ sha, to, workflow, findings }: UndoneDeployment): string => {
  const back =
    to === null || workflow === null
      ? []
      : [`${codeSpan(workflow)} was started to go back from ${sha} to ${to}.`];
  const said = findings.map(({ code, message, remedy }) => escapeProse(`${message} ${remedy} (${code})`));
  return [...said, ...back].join('\n\n');
};
