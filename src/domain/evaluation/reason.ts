import { type Code, type Values, finding } from '../model/catalogue/index.ts';
import type { Source } from '../model/source.ts';
import type { Reason, ReasonSubject } from '../model/verdict.ts';
import type { Severity, VerdictWord } from '../model/vocabulary.ts';

export type Status = Reason['status'];

const STATUS_OF: Readonly<Record<Severity, Status>> = { error: 'fail', warning: 'warn', note: 'info' };

/** What a reason has beyond its words. `status` follows from the severity of the code unless given. */
interface Extra {
  readonly status?: Status;
  readonly source?: Source | null;
  readonly children?: readonly Reason[];
}

/** A node of the verdict tree in the catalogue's words. */
export const reason = (
  code: Code,
  kind: ReasonSubject,
  id: string,
  values: Values = {},
  { status, source = null, children = [] }: Extra = {},
): Reason => {
  const { severity, message, remedy } = finding(code, values);
  return {
    code,
    status: status ?? STATUS_OF[severity],
    subject: { kind, id },
    message,
    remedy,
    source,
    children,
  };
};

/** The gravest status of some reasons; `pass` when there is none. `info` weighs nothing. */
export const worst = (reasons: readonly Reason[]): 'pass' | 'warn' | 'fail' => {
  if (reasons.some((one) => one.status === 'fail')) return 'fail';
  return reasons.some((one) => one.status === 'warn') ? 'warn' : 'pass';
};

/** The verdict a status stands for. */
export const wordOf = (status: Status): VerdictWord => {
  if (status === 'fail') return 'no-go';
  return status === 'warn' ? 'conditional' : 'go';
};

/** The same reason where it does not block: a failure becomes a warning, the rest stays. */
export const soften = (node: Reason): Reason => (node.status === 'fail' ? { ...node, status: 'warn' } : node);

/** The same reason as mere information, with all below it. Passes stay passes. */
export const inform = (node: Reason): Reason => ({
  ...node,
  status: node.status === 'pass' ? 'pass' : 'info',
  children: node.children.map(inform),
});
