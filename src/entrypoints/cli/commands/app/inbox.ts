import { createDeliveriesReader } from '../../../../adapters/database/deliveries.ts';
import { createLanes } from '../../../../adapters/database/lanes.ts';
import { createClock } from '../../../../adapters/system/clock.ts';
import type { StorePlace } from '../../../../adapters/database/open-store.ts';
import { count } from '../../../../domain/model/count.ts';
import type { LaneRow } from '../../../../ports/lanes.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { auditIn } from '../audit/settings.ts';
import { safeText } from '../../safe-text.ts';
import { visitPlace } from './open-place.ts';

const LIMIT = 200;

const time = (at: number): string => new Date(at).toISOString();

/** Deliveries, newest first: waiting ones, dead ones or all. */
export const listInbox = async (context: CommandContext, place: StorePlace): Promise<ExitCode> => {
  const { options, output } = context;
  const which = options.flag('dead') ? 'dead' : options.flag('all') ? 'all' : 'waiting';
  const [rows, dead] = await visitPlace(place, async (store) =>
    Promise.all([
      createDeliveriesReader(store).list(which, LIMIT),
      which === 'dead' ? createLanes(store).list('dead') : [],
    ]),
  );
  if (output.json) output.document({ schemaVersion: 1, deliveries: rows });
  else if (rows.length === 0) output.print('no delivery');
  else
    output.print(
      safeText(
        rows.map((row) =>
          [
            time(row.receivedAt),
            row.state.padEnd(7),
            row.delivery,
            row.action ? `${row.event}.${row.action}` : row.event,
            row.lane ?? '',
            ...(row.tries > 0 ? [`${row.tries} tries`] : []),
            ...(row.lastError ? [row.lastError] : []),
          ].join('  '),
        ),
      ),
    );
  // What a lane was looking at by itself, or whose deliveries are no longer kept, is given up without one.
  const others = dead.filter(({ key }) => !rows.some(({ lane }) => lane === key)).length;
  if (others > 0)
    output.say(`${count(others, 'lane')} without a delivery given up too: aurora-x app lanes --dead`);
  return EXIT.ok;
};

/** A lane that is due later waits until then. */
const standing = ({ state, runAt }: LaneRow, now: number): string =>
  state === 'ready' && runAt > now ? `waits until ${time(runAt).slice(0, 16)}Z` : state;

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length));

/** Lanes and what they wait for. */
export const listLanes = async (context: CommandContext, place: StorePlace): Promise<ExitCode> => {
  const { options, output } = context;
  const rows = await visitPlace(place, (store) =>
    createLanes(store).list(options.flag('dead') ? 'dead' : 'all'),
  );
  if (output.json) output.document({ schemaVersion: 1, lanes: rows });
  else if (rows.length === 0) output.print('no lane');
  else {
    const now = createClock().now();
    const keys = widest(rows.map(({ key }) => key));
    const names = widest(rows.map(({ repository }) => repository));
    output.print(
      safeText(
        rows.map((row) =>
          [
            row.key.padEnd(keys),
            row.repository.padEnd(names),
            standing(row, now),
            ...(row.lastError ? [row.lastError] : []),
          ].join('  '),
        ),
      ),
    );
  }
  return EXIT.ok;
};

/** Dead lanes are tried again; the App takes them up within a second. */
export const redrive = async (context: CommandContext, place: StorePlace): Promise<ExitCode> => {
  const { options, output } = context;
  const lane = options.text('lane');
  const lanes = await visitPlace(place, (store) =>
    auditIn(store, context).atomically(async (inner, append) => {
      const revived = await createLanes(inner).redrive(lane);
      const actor = context.env['USER'] ?? 'operator';
      await append({
        kind: 'inbox.redriven',
        actor,
        subject: lane ?? 'inbox',
        after: { lanes: revived },
        why: null,
      });
      return revived;
    }),
  );
  if (output.json) output.document({ schemaVersion: 1, lanes });
  else output.print(`${lanes} ${lanes === 1 ? 'lane is' : 'lanes are'} tried again`);
  return EXIT.ok;
};
