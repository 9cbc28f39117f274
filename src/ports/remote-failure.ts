/**
 * GitHub did not do what was asked. `refused`: it answered no, and would again. `limited`: it wants us to wait.
 * `lost`: no answer, so what was asked may have been done or not.
 */
export class RemoteFailure extends Error {
  override readonly name = 'RemoteFailure';
  readonly kind: 'refused' | 'limited' | 'lost';
  /** What was asked, `POST /repos/o/r/issues`. */
  readonly what: string;
  /** HTTP status; 0 when there was none. */
  readonly status: number;
  /** Milliseconds since the epoch, for `limited`. */
  readonly until: number | null;

  constructor(
    kind: RemoteFailure['kind'],
    what: string,
    status: number,
    problem: string,
    until: number | null = null,
  ) {
    super(problem);
    this.kind = kind;
    this.what = what;
    this.status = status;
    this.until = until;
  }
}

/** Whether GitHub wants us to wait. */
export const isLimited = (error: unknown): error is RemoteFailure =>
  error instanceof RemoteFailure && error.kind === 'limited';

/** Whether GitHub answered no; with statuses, whether by one of them. */
export const isRefused = (error: unknown, ...statuses: readonly number[]): error is RemoteFailure =>
  error instanceof RemoteFailure &&
  error.kind === 'refused' &&
  (statuses.length === 0 || statuses.includes(error.status));

/** Whether we may not do what was asked. What we may not even see, GitHub says it has not got. */
export const isForbidden = (error: unknown): error is RemoteFailure => isRefused(error, 403, 404);

/** Whether what was asked for may be there all the same: the answer was lost, or GitHub says that there is one. */
export const mayBeThere = (error: unknown): error is RemoteFailure =>
  error instanceof RemoteFailure && (error.kind === 'lost' || error.status === 422);
