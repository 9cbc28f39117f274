/** What a name must be to serve as a directory on every system. */
const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** Names that Windows keeps for devices, with or without an extension; and it drops a final dot. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i;

/** Whether an id can be the name of a directory. */
export const isSafeId = (id: string): boolean => SAFE_ID.test(id) && !RESERVED.test(id);

/** Words that already mean something where a run is named: the index beside the runs, and the newest of them. */
const TAKEN_WORDS: ReadonlySet<string> = new Set(['index.json', 'latest']);

/** Whether an id can be that of a run. */
export const isRunId = (id: string): boolean => isSafeId(id) && !TAKEN_WORDS.has(id);

/** The same in words, for whoever chose another one. */
export const RUN_ID_RULE =
  'it must be 1 to 100 letters, digits, dots, dashes and underscores, begin with a letter or digit, and be no name that systems or this tool keep for themselves';
