import { join, resolve } from 'node:path';
import { backupStore } from '../../../../adapters/database/backup-store.ts';
import { copyStore, NotEmpty } from '../../../../adapters/database/copy-store.ts';
import type { StorePlace } from '../../../../adapters/database/open-store.ts';
import { storeStatus } from '../../../../adapters/database/store-status.ts';
import { createClock } from '../../../../adapters/system/clock.ts';
import { formatDuration } from '../../../../domain/config/units.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import { messageOf } from '../../../../domain/model/thrown.ts';
import { retentionOf } from '../../../app/settings/retention.ts';
import { auditEnvironment } from '../../../wiring/audit-settings.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { BACKUPS, openPlace, visitPlace } from './open-place.ts';
import { sayPlace } from './place.ts';

/** What the store is, how much is in it, and how long it stays there. */
export const showStatus = async ({ output, env }: CommandContext, place: StorePlace): Promise<ExitCode> => {
  const status = await visitPlace(place, storeStatus);
  const ages = retentionOf(env);
  const { retentionMs } = auditEnvironment(env);
  const retention = {
    ...Object.fromEntries(Object.entries(ages).map(([what, ms]) => [what, formatDuration(ms)])),
    audit: retentionMs === null ? 'for ever' : formatDuration(retentionMs),
  };
  if (output.json) output.document({ schemaVersion: 1, place: sayPlace(place), ...status, retention });
  else
    output.print(
      [
        `store      ${sayPlace(place)} (${status.database}, ${status.bytes} bytes)`,
        `schema     ${status.steps.at(-1) ?? 'none'}`,
        ...(status.integrity === null ? [] : [`integrity  ${status.integrity}`]),
        `kept       ${Object.entries(retention)
          .map(([what, age]) => `${what} ${age}`)
          .join(', ')}`,
        ...Object.entries(status.rows).map(([table, rows]) => `${String(rows).padStart(9)}  ${table}`),
      ].join('\n'),
    );
  return status.integrity === null || status.integrity === 'ok' ? EXIT.ok : EXIT.outside;
};

/** Writes a backup while the App runs. */
export const backup = async (
  { output, cwd }: CommandContext,
  place: StorePlace,
  file: string | null,
): Promise<ExitCode> => {
  if ('url' in place)
    throw new CommandFailure(EXIT.usage, [finding('AX8347', { directory: sayPlace(place) })]);
  const now = new Date(createClock().now()).toISOString().replaceAll(/[:.]/g, '-');
  const path = file === null ? join(place.directory, BACKUPS, `aurora-x-${now}.db`) : resolve(cwd, file);
  await visitPlace(place, async (store) => {
    try {
      await backupStore(store, path);
    } catch (error) {
      throw new CommandFailure(EXIT.outside, [finding('AX8346', { path, problem: messageOf(error) })]);
    }
  });
  if (output.json) output.document({ schemaVersion: 1, backup: path });
  else output.print(path);
  return EXIT.ok;
};

const copied = async (from: string, place: StorePlace): Promise<Readonly<Record<string, number>>> => {
  const source = await openPlace({ directory: from });
  try {
    const target = await openPlace(place);
    try {
      return await copyStore(source, target);
    } catch (error) {
      if (!(error instanceof NotEmpty)) throw error;
      const values = { directory: sayPlace(place), tables: error.tables.join(', ') };
      throw new CommandFailure(EXIT.usage, [finding('AX8345', values)]);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
};

/** Brings the store to the present schema; with --from, moves an embedded store into it. */
export const migrate = async (
  { options, output, cwd }: CommandContext,
  place: StorePlace,
): Promise<ExitCode> => {
  const from = options.text('from');
  if (from !== null && 'directory' in place)
    throw new CommandFailure(EXIT.usage, [
      finding('AX8301', { name: 'DATABASE_URL', problem: 'is not set, or --state goes before it' }),
    ]);
  const rows = from === null ? null : await copied(resolve(cwd, from), place);
  await (await openPlace(place)).close();
  const { steps } = await visitPlace(place, storeStatus);
  if (output.json) output.document({ schemaVersion: 1, place: sayPlace(place), steps, copied: rows });
  else
    output.print(
      [
        `${sayPlace(place)} is at ${steps.at(-1) ?? 'nothing'}`,
        ...Object.entries(rows ?? {}).map(
          ([table, count]) => `${String(count).padStart(9)}  ${table} copied`,
        ),
      ].join('\n'),
    );
  return EXIT.ok;
};
