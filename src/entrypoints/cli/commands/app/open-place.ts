import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, visitStore, type StorePlace } from '../../../../adapters/database/open-store.ts';
import { StoreRefused, type Store } from '../../../../adapters/database/store.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import type { Finding } from '../../../../domain/model/finding.ts';
import { EXIT } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { sayPlace } from './place.ts';

/** Where backups are put when nobody names a place. Their names sort by time. */
export const BACKUPS = 'backups';

const newestBackup = (directory: string): string => {
  try {
    const [newest] = readdirSync(join(directory, BACKUPS)).toSorted().toReversed();
    return newest === undefined ? 'BACKUP' : join(directory, BACKUPS, newest);
  } catch {
    return 'BACKUP';
  }
};

const quoted = (path: string): string => `'${path.replaceAll("'", String.raw`'\''`)}'`;

const restoreCommand = (directory: string): string => {
  const file = join(directory, 'aurora-x.db');
  const aside = [file, `${file}-wal`, `${file}-shm`].map(quoted).join(' ');
  return `rm -f ${aside} && cp ${quoted(newestBackup(directory))} ${quoted(file)}`;
};

const findingOf = (place: StorePlace, { reason, detail }: StoreRefused): Finding => {
  const directory = sayPlace(place);
  if (reason === 'owned') return finding('AX8303', { directory, owner: detail });
  if (reason === 'network') return finding('AX8340', { directory, system: detail });
  if (reason === 'newer') return finding('AX8342', { directory, steps: detail });
  if (reason === 'unreachable') return finding('AX8343', { directory, problem: detail });
  if (reason === 'behind') return finding('AX8349', { directory, owner: detail });
  if (reason === 'unwritable') return finding('AX8348', { directory, problem: detail });
  return finding('AX8341', { directory, problem: detail, command: restoreCommand(directory) });
};

const refused = async <T>(place: StorePlace, opened: Promise<T>): Promise<T> => {
  try {
    return await opened;
  } catch (error) {
    throw error instanceof StoreRefused ? new CommandFailure(EXIT.outside, [findingOf(place, error)]) : error;
  }
};

/** Opens a store as its App does. @throws CommandFailure that says why it is not opened */
export const openPlace = (place: StorePlace): Promise<Store> => refused(place, openStore(place));

/** Looks into a store, beside the App that may have it. @throws CommandFailure when there is none */
export const visitPlace = async <T>(place: StorePlace, look: (store: Store) => Promise<T>): Promise<T> => {
  const store = await refused(place, visitStore(place));
  if (store === null)
    throw new CommandFailure(EXIT.usage, [finding('AX8304', { directory: sayPlace(place) })]);
  try {
    return await refused(place, look(store));
  } finally {
    await store.close();
  }
};
