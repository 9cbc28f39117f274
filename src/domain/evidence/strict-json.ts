import { finding } from '../model/catalogue/index.ts';
import type { Finding } from '../model/finding.ts';
import type { Json } from '../model/json.ts';

/** Either the value, or the one thing that is wrong. */
export type StrictJson =
  { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly finding: Finding };

/** Nesting beyond this is refused: no evidence of ours is that deep, and the reader recurses. */
const MAX_DEPTH = 200;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
const WORDS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;

/** Thrown inside the reader only. */
class NotStrict extends Error {
  readonly offset: number;
  constructor(offset: number, problem: string) {
    super(problem);
    this.offset = offset;
  }
}

const parsedString = (literal: string): string | null => {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
};

/** A recursive reader over one text; each method reads one thing from `at` on. */
class Reader {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): Json {
    const value = this.value(0);
    this.space();
    if (this.at < this.text.length) this.fail('there is text after the value');
    return value;
  }

  private fail(problem: string, offset = this.at): never {
    throw new NotStrict(offset, problem);
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    this.at += found?.length ?? 0;
    return found;
  }

  private space(): void {
    this.match(SPACE);
  }

  /** Skips space and takes one character if it is the wanted one. */
  private take(character: string): boolean {
    this.space();
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private value(depth: number): Json {
    if (depth > MAX_DEPTH) this.fail(`it is nested deeper than ${MAX_DEPTH} levels`);
    if (this.take('{')) return this.object(depth);
    if (this.take('[')) return this.array(depth);
    if (this.text[this.at] === '"') return this.string();
    const word = WORDS.find(([name]) => this.text.startsWith(name, this.at));
    if (word === undefined) return this.number();
    this.at += word[0].length;
    return word[1];
  }

  private array(depth: number): Json {
    const values: Json[] = [];
    if (this.take(']')) return values;
    do values.push(this.value(depth + 1));
    while (this.take(','));
    return this.take(']') ? values : this.fail('a comma or ] is missing');
  }

  private object(depth: number): Json {
    const entries = new Map<string, Json>();
    if (this.take('}')) return {};
    do {
      this.space();
      const start = this.at;
      const key = this.string();
      if (entries.has(key)) this.fail(`the key ${JSON.stringify(key)} occurs twice`, start);
      if (!this.take(':')) this.fail('a colon is missing');
      entries.set(key, this.value(depth + 1));
    } while (this.take(','));
    // fromEntries defines own properties, so a key named __proto__ stays a key.
    return this.take('}') ? Object.fromEntries(entries) : this.fail('a comma or } is missing');
  }

  /** Finds the closing quote by hand: a pattern would keep a stack entry for every character. */
  private string(): string {
    const start = this.at;
    if (this.text[start] !== '"') this.fail('a string is expected');
    let end = start + 1;
    while (end < this.text.length && this.text[end] !== '"') end += this.text[end] === '\\' ? 2 : 1;
    this.at = end + 1;
    const value = parsedString(this.text.slice(start, this.at));
    if (value === null)
      this.fail('a string is not closed, or holds a bad escape or a control character', start);
    if (!value.isWellFormed()) this.fail('a string holds half a surrogate pair', start);
    return value;
  }

  private number(): number {
    const start = this.at;
    const literal = this.match(NUMBER);
    if (literal === null) this.fail('a value is expected');
    const value = Number(literal);
    if (!Number.isFinite(value)) this.fail(`the number ${literal} is too large for a double`, start);
    if (/^-?\d+$/.test(literal) && !Number.isSafeInteger(value)) {
      this.fail(`the integer ${literal} is beyond 2^53 and would be rounded`, start);
    }
    return value;
  }
}

/**
 * Reads JSON that is to be hashed or trusted. Beyond what `JSON.parse` refuses it refuses duplicate keys, integers
 * that a double would round, and broken Unicode, because two readers must not see two meanings in one digest.
 * @param file named in the finding
 */
export const parseStrictJson = (text: string, file: string): StrictJson => {
  try {
    return { ok: true, value: new Reader(text).document() };
  } catch (error) {
    if (!(error instanceof NotStrict)) throw error;
    const { message: problem, offset } = error;
    return { ok: false, finding: finding('AX7010', { file, offset, problem }) };
  }
};
