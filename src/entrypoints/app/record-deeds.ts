import type { AuditEvent, AuditKind } from '../../domain/model/audit.ts';
import type { Json } from '../../domain/model/json.ts';
import type { AuditLog } from '../../ports/audit-log.ts';

interface More {
  readonly why?: Json;
  /** Login; left out: the App itself. */
  readonly actor?: string;
  /** What of the repository: `#41@<commit>`. */
  readonly about?: string;
  readonly before?: Json;
  /** Recorded only when it is not what was recorded last. */
  readonly onlyChange?: boolean;
}

/** Writes something that was done to a repository into the audit log. */
export type RecordDeed = (kind: AuditKind, after: Json, more?: More) => Promise<void>;

/** Deeds on a repository, `owner/name`. */
export const recorderOf =
  (log: AuditLog, repository: string): RecordDeed =>
  async (kind, after, { why = null, actor = 'aurora-x', about = '', before, onlyChange = false } = {}) => {
    const subject = `${repository}${about}`;
    const event: AuditEvent = {
      kind,
      actor,
      subject,
      after,
      why,
      ...(before === undefined ? {} : { before }),
    };
    await (onlyChange ? log.appendChange(event) : log.append(event));
  };
