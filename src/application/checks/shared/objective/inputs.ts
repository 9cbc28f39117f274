/** Where a number comes from: `runs`, `file:PATH#/pointer`, or a Prometheus address with its query. */
export interface NumberSource {
  readonly source: string;
  readonly query?: string | undefined;
  /** How far back `runs` looks, in milliseconds. A Prometheus query names its own range. */
  readonly window: number;
}

/** The file and the pointer of a `file:` source, or null. */
export const fileSource = (source: string): { readonly path: string; readonly pointer: string } | null => {
  const match = /^file:([^#]+)#?(.*)$/.exec(source);
  return match === null ? null : { path: match[1] ?? '', pointer: match[2] ?? '' };
};

/** Whether the number comes from elsewhere than a file of the workspace. */
export const isOutside = ({ source }: NumberSource): boolean => fileSource(source) === null;

/** A source that is neither the run history nor a file is a server. */
export const asksServer = (source: NumberSource): boolean => isOutside(source) && source.source !== 'runs';

/** Paths that an objective depends on. */
export const inputsOf = ({ source }: NumberSource): readonly string[] => {
  const file = fileSource(source);
  return file === null ? [] : [file.path];
};
