import { parseBytes, parseDuration } from './units.ts';

/** How a variable is written. */
export interface Kind<T> {
  /** For documentation and messages: what a value looks like. */
  readonly type: string;
  read(text: string): T | null;
}

/** One variable: its name, its kind, and what it means. */
export interface Declared {
  readonly name: `AURORA_${string}`;
  readonly kind: Kind<unknown>;
  readonly meaning: string;
  readonly example: string;
  /** Its value when it is not set; null unless it says so. */
  readonly absent?: false;
}

const FLAGS: Readonly<Record<string, boolean>> = {
  '1': true,
  true: true,
  yes: true,
  '0': false,
  false: false,
  no: false,
};

export const flag: Kind<boolean> = { type: '1 or 0', read: (text) => FLAGS[text.toLowerCase()] ?? null };

export const path: Kind<string> = { type: 'a path', read: (text) => (text.includes('\0') ? null : text) };

export const paths: Kind<readonly string[]> = {
  type: 'a list, separated by commas',
  read: (text) => {
    const list = text.split(',').map((one) => one.trim());
    return list.includes('') ? null : list;
  },
};

export const count: Kind<number> = {
  type: 'a whole number from 1 to 256',
  read: (text) => (/^[1-9]\d{0,2}$/.test(text) && Number(text) <= 256 ? Number(text) : null),
};

export const url: Kind<string> = { type: 'a URL', read: (text) => (URL.canParse(text) ? text : null) };

export const port: Kind<number> = {
  type: 'a port',
  read: (text) => (/^\d{1,5}$/.test(text) && Number(text) < 65_536 ? Number(text) : null),
};

export const milliseconds: Kind<number> = {
  type: 'milliseconds, at most 999999',
  read: (text) => (/^\d{1,6}$/.test(text) ? Number(text) : null),
};

/** Never wrong here, so that no finding shows it. */
export const secret: Kind<string> = { type: 'a private key', read: String };
export const secretUrl: Kind<string> = { type: 'a URL, which is a secret', read: String };

export const duration: Kind<number> = { type: 'a duration such as 30s or 10m', read: parseDuration };

export const bytes: Kind<number> = { type: 'a size such as 512KiB or 1MiB', read: parseBytes };

export const oneOf = <T extends string>(words: readonly T[]): Kind<T> => ({
  type: words.join(' or '),
  read: (text) => words.find((word) => word === text) ?? null,
});
