import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readZip } from './read-zip.ts';

/** More than any honest run of ours has; a job must not be filled up by what another one uploaded. */
export const UNZIP_LIMITS = { entries: 50_000, bytes: 2 * 1024 * 1024 * 1024 } as const;

/**
 * Unpacks a zip archive that another job made.
 *
 * @param path the archive
 * @param directory an existing directory
 * @throws Error with one clause that says what is wrong
 */
export const unzip = async (path: string, directory: string): Promise<void> =>
  readZip(path, UNZIP_LIMITS, (entry) => {
    const target = join(directory, entry.name);
    mkdirSync(entry.directory ? target : dirname(target), { recursive: true });
    // `wx`: never over a file, and never through a link, that is already there.
    return entry.directory ? null : createWriteStream(target, { flags: 'wx' });
  });
