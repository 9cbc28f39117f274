import picocolors from 'picocolors';
import { runnerSafe } from '../../adapters/terminal/text.ts';

/** The part of a stream that we write to; `process.stdout` fits. */
export interface Sink {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  write(text: string): unknown;
}

export type Colors = ReturnType<typeof picocolors.createColors>;

/** The result goes to stdout, everything said along the way to stderr. */
export interface Output {
  readonly json: boolean;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Colours of stdout and of stderr, which may differ when one of them is a file. */
  readonly paint: Colors;
  readonly sayPaint: Colors;
  /** Prints a part of the result, with a line end. */
  print(text: string): void;
  /** Prints the one JSON document of `--json`. */
  document(value: object): void;
  /** Talk: progress, hints, findings. */
  say(text: string): void;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** NO_COLOR (no-color.org) and --no-color win, then FORCE_COLOR, then TERM=dumb, then whether it is a terminal. */
const wantsColor = (stream: Sink, env: Environment, flag: boolean): boolean => {
  if (!flag || (env['NO_COLOR'] ?? '') !== '') return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return env['TERM'] !== 'dumb' && stream.isTTY === true;
};

/** Lines that the GitHub runner, which reads the log of a step, cannot take for commands. */
const safeLines = (text: string): string => text.split('\n').map(runnerSafe).join('\n');

/** The same for JSON, whose meaning stays what it is. */
const safeJson = (json: string): string => json.replaceAll('##[', String.raw`#\u0023[`);

/** Output over two streams. They are touched only when something is written, because opening one takes time. */
export const createOutput = (
  streams: { readonly stdout: Sink; readonly stderr: Sink },
  settings: { readonly env: Environment; readonly color: boolean; readonly json: boolean },
): Output => {
  const onRunner = settings.env['GITHUB_ACTIONS'] === 'true';
  const [lines, json] = onRunner ? [safeLines, safeJson] : [String, String];
  const colors = (stream: Sink): Colors =>
    picocolors.createColors(wantsColor(stream, settings.env, settings.color));
  return {
    json: settings.json,
    get stdout() {
      return streams.stdout;
    },
    get stderr() {
      return streams.stderr;
    },
    get paint() {
      return colors(streams.stdout);
    },
    get sayPaint() {
      return colors(streams.stderr);
    },
    print: (text) => void streams.stdout.write(`${lines(text)}\n`),
    document: (value) => {
      // The line end apart: putting it behind a text of megabytes copies all of it.
      streams.stdout.write(json(JSON.stringify(value, null, 2)));
      streams.stdout.write('\n');
    },
    say: (text) => void streams.stderr.write(`${lines(text)}\n`),
  };
};
