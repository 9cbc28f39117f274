import type { Change, ChangeSet } from '../../domain/model/change.ts';
import { hourOf } from '../../domain/model/utc.ts';
import { isLimited, RemoteFailure } from '../../ports/remote-failure.ts';

/** `1 000`. */
const grouped = (number: number): string => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ' ');

/**
 * How far a sync has come. A limit that stops it says so to whoever looks at the lane or the log: `212 of 1 000 issues
 * are there; it goes on at 14:02 UTC.`
 */
export const createProgress = ({ changes, issues }: Pick<ChangeSet, 'changes' | 'issues'>) => {
  let there = Object.keys(issues).length;
  let done = 0;
  const all = there + changes.filter(({ kind }) => kind === 'create-issue').length;
  const said = (): string =>
    there < all
      ? `${grouped(there)} of ${grouped(all)} issues are there`
      : `${grouped(done)} of ${grouped(changes.length)} changes are made`;
  const waitsUntil = (until: number): string => `${said()}; it goes on at ${hourOf(until)}`;
  return {
    /** `212 of 1 000 issues are there`. */
    said,
    /** `212 of 1 000 issues are there; it goes on at 14:02 UTC`. */
    waitsUntil,
    note: (_count: number, { kind }: Change): void => {
      done += 1;
      if (kind === 'create-issue') there += 1;
    },
    /** The failure, with how far it came if it is a limit. */
    explain: (error: unknown): unknown =>
      isLimited(error) && error.until !== null
        ? new RemoteFailure(
            'limited',
            error.what,
            error.status,
            `${waitsUntil(error.until)}. ${error.message}`,
            error.until,
          )
        : error,
  };
};
