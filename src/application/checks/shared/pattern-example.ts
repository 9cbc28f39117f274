import type { Needle } from './pattern.ts';

/** Raised for syntax this generator does not know; the caller says `unchallenged` then. */
class Unsupported extends Error {}

/** Reads a pattern left to right and writes the shortest plain text it can think of that matches. */
class ExampleWriter {
  readonly #pattern: string;
  /** Stands for `.` and for negated classes. */
  readonly #filler: string;
  #at = 0;

  constructor(pattern: string, filler: string) {
    this.#pattern = pattern;
    this.#filler = filler;
  }

  write(): string {
    const text = this.#alternatives();
    if (this.#at < this.#pattern.length) throw new Unsupported('unbalanced parenthesis');
    return text;
  }

  /** The first alternative is enough, the others are only skipped. */
  #alternatives(): string {
    const first = this.#sequence();
    while (this.#take('|')) this.#sequence();
    return first;
  }

  #sequence(): string {
    let text = '';
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#peek()))
      text += this.#repeated(this.#atom());
    return text;
  }

  #repeated(atom: string): string {
    const character = this.#peek();
    let times = 1;
    if (character === '*' || character === '?' || character === '+') {
      this.#at += 1;
    } else if (character === '{') {
      const counted = /^\{(\d+)(?:,\d*)?\}/.exec(this.#pattern.slice(this.#at));
      if (counted === null) return atom;
      this.#at += counted[0].length;
      times = Math.max(1, Number(counted[1]));
      if (times > 1000) throw new Unsupported('too long');
    } else {
      return atom;
    }
    this.#take('?');
    return atom.repeat(times);
  }

  #atom(): string {
    const character = this.#next();
    if (character === '(') return this.#group();
    if (character === '[') return this.#class();
    if (character === '\\') return this.#escape();
    if (character === '.') return this.#filler;
    return character === '^' || character === '$' ? '' : character;
  }

  #group(): string {
    const prefix = /^\?(?::|P?<\w+>|[ims]+:)/.exec(this.#pattern.slice(this.#at));
    if (prefix === null && this.#peek() === '?') throw new Unsupported('flags or look-around');
    this.#at += prefix?.[0].length ?? 0;
    const text = this.#alternatives();
    if (!this.#take(')')) throw new Unsupported('unbalanced parenthesis');
    return text;
  }

  #escape(): string {
    const character = this.#next();
    const known: Readonly<Record<string, string>> = {
      d: '7',
      D: 'x',
      w: 'x',
      W: '-',
      s: ' ',
      S: 'x',
      b: '',
      t: '\t',
      n: '\n',
      r: '\r',
      A: '',
      z: '',
    };
    const text = known[character];
    if (text !== undefined) return text;
    if (/[\dA-Za-z]/.test(character)) throw new Unsupported(`\\${character}`);
    return character;
  }

  #class(): string {
    const negated = this.#take('^');
    const start = this.#at;
    if (this.#peek() === ']') this.#at += 1;
    while (this.#peek() !== ']') {
      if (this.#next() === '\\') this.#at += 1;
    }
    const body = this.#pattern.slice(start, this.#at);
    this.#at += 1;
    if (body.includes('[:')) throw new Unsupported('named class');
    if (negated) return this.#filler;
    return body.startsWith('\\') ? new ExampleWriter(body.slice(0, 2), this.#filler).write() : body.charAt(0);
  }

  #peek(): string {
    return this.#pattern.charAt(this.#at);
  }

  #next(): string {
    if (this.#at >= this.#pattern.length) throw new Unsupported('unfinished pattern');
    this.#at += 1;
    return this.#pattern.charAt(this.#at - 1);
  }

  #take(character: string): boolean {
    if (this.#peek() !== character) return false;
    this.#at += 1;
    return true;
  }
}

const FILLERS = ['x', '7', ' ', '-', '_', '!'] as const;

/**
 * A text on a line of its own that the needle finds, or null when the pattern is beyond this generator. Generated
 * texts are guesses (`\\b` and anchors are only hoped for), so each is tried on the needle itself.
 */
export const exampleFor = (needle: Needle, pattern: string): string | null => {
  const flags = /^\(\?[ims]+\)/.exec(pattern)?.[0] ?? '';
  for (const filler of FILLERS) {
    try {
      const text = new ExampleWriter(pattern.slice(flags.length), filler).write();
      if (text !== '' && needle.test(`\n${text}\n`)) return text;
    } catch (thrown) {
      if (thrown instanceof Unsupported) return null;
      throw thrown;
    }
  }
  return null;
};
