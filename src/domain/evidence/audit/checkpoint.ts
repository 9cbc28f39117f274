/** What a log commits itself to (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** Name of the log; its keys carry the same one. */
  readonly origin: string;
  readonly size: number;
  /** Hex. */
  readonly root: string;
  /** Lines that others put behind it. */
  readonly extensions: readonly string[];
}

/** The text that is signed. */
export const checkpointText = ({ origin, size, root, extensions }: Checkpoint): string =>
  [origin, size, Buffer.from(root, 'hex').toString('base64'), ...extensions, ''].join('\n');

/** The checkpoint of a text, or null when it is none. */
export const parseCheckpoint = (text: string): Checkpoint | null => {
  const lines = text.split('\n');
  const [origin = '', count = '', base64 = ''] = lines;
  const extensions = lines.slice(3, -1);
  const hash = Buffer.from(base64, 'base64');
  const size = Number(count);
  const isSound =
    text.endsWith('\n') &&
    origin !== '' &&
    /^(0|[1-9]\d*)$/.test(count) &&
    Number.isSafeInteger(size) &&
    hash.length === 32 &&
    hash.toString('base64') === base64 &&
    !extensions.includes('');
  return isSound ? { origin, size, root: hash.toString('hex'), extensions } : null;
};
