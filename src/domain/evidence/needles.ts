import { MIN_SECRET_LENGTH } from './secret-names.ts';

/**
 * The part of a base64 text that depends on the secret alone, for a secret that begins `offset` bytes after a
 * border of three: the characters that share bits with what stands around it are left out.
 */
const base64Core = (bytes: Buffer, offset: 0 | 1 | 2): string => {
  const whole = Buffer.concat([Buffer.alloc(offset), bytes]);
  const firstWhole = Math.ceil((offset * 8) / 6);
  const endWhole = Math.floor((whole.length * 8) / 6);
  return whole.toString('base64').slice(firstWhole, endWhole);
};

const toBase64Url = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_');

const percentLower = (text: string): string => text.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase());

/** Every byte as %XX, and as encodeURIComponent and forms write it. */
const urlForms = (text: string, hex: string): string[] => {
  const encoded = encodeURIComponent(text.toWellFormed());
  const strict = encoded.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const form = strict.replaceAll('%20', '+');
  // Browsers leave the asterisk as it is.
  const browser = form.replaceAll('%2A', '*');
  const every = hex.replace(/../g, (pair) => `%${pair}`);
  return [encoded, strict, form, browser]
    .flatMap((one) => [one, percentLower(one)])
    .concat(every, every.toUpperCase());
};

/** As it stands in a JSON string, also in JSON inside JSON, with `/` escaped or not. */
const jsonForms = (text: string): string[] => {
  const once = JSON.stringify(text).slice(1, -1);
  const twice = JSON.stringify(once).slice(1, -1);
  return [once, twice, once.replaceAll('/', '\\/')];
};

/**
 * In texts whose bytes were read as single characters, as evidence is, or as UTF-8 although they are not: UTF-8,
 * UTF-16 of either order and UTF-32. The zeros around a text in UTF-16 belong to one order only and are left out.
 */
const byteForms = (text: string): string[] => {
  const wide = Buffer.from(text, 'utf16le');
  const orders = [wide.toString('latin1'), Buffer.from(wide).swap16().toString('latin1')];
  return [
    Buffer.from(text).toString('latin1'),
    ...orders.map((one) => one.replace(/^\0+|\0+$/g, '')),
    Array.from(text).join('\0\0\0'),
  ];
};

const formsOf = (text: string): string[] => {
  const bytes = Buffer.from(text);
  const hex = bytes.toString('hex');
  const cores = ([0, 1, 2] as const).map((offset) => base64Core(bytes, offset));
  return [
    text,
    ...jsonForms(text),
    ...urlForms(text, hex),
    hex,
    hex.toUpperCase(),
    ...cores,
    ...cores.map(toBase64Url),
    ...byteForms(text),
  ];
};

/**
 * Every text under which the secrets may turn up: raw, JSON, URL, hex, base64 (at all three alignments) and in wider
 * characters, of the whole secret, without its outer white space, and of each of its lines.
 */
export const needlesOf = (secrets: readonly string[]): readonly string[] => {
  const texts = secrets.flatMap((secret) => [
    secret,
    secret.trim(),
    ...secret.split(/\r\n|\r|\n/).map((s) => s.trim()),
  ]);
  const long = new Set(texts.filter((text) => text.length >= MIN_SECRET_LENGTH));
  return [...new Set([...long].flatMap(formsOf))].filter((needle) => needle.length >= MIN_SECRET_LENGTH);
};
