import type { TrackerDocument } from '../../domain/model/tracker.ts';
import type { FilesReader } from '../../ports/files.ts';

/** Names that trackers go by; a file counts only if items are found in it. */
const LIKELY = [
  'docs/readiness.{md,yml,yaml}',
  '*{readiness,Readiness,READINESS}*.md',
  '{doc,docs}/**/*{readiness,Readiness,READINESS,tracker,Tracker,TRACKER}*.md',
  '*{roadmap,Roadmap,ROADMAP,tracker,Tracker,TRACKER}*.md',
  '{doc,docs}/**/*{roadmap,Roadmap,ROADMAP}*.md',
];

const MOST = 20;
const MAX_BYTES = 5 * 1024 * 1024;

/**
 * Trackers of the project, likeliest first. `read` parses one; what has no items is no tracker, whatever its name.
 */
export const findTrackers = async (
  files: FilesReader,
  read: (text: string, file: string) => Promise<TrackerDocument>,
): Promise<readonly TrackerDocument[]> => {
  const paths: string[] = [];
  for (const pattern of LIKELY) paths.push(...(await files.glob([pattern])));
  const found: TrackerDocument[] = [];
  for (const path of [...new Set(paths)].slice(0, MOST)) {
    const text = await files.readText(path, MAX_BYTES).catch(() => null);
    if (text === null) continue;
    const document = await read(text, path);
    if (document.items.length > 0) found.push(document);
  }
  return found;
};
