import { got, refused, type Read } from './read.ts';

/** An element: name without its prefix, attributes, the beginning of its own text, children in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

interface OpenElement extends XmlElement {
  text: string;
  readonly children: XmlElement[];
}

const MAX_DEPTH = 64;
const MAX_ELEMENTS = 2_000_000;
/** Characters of text kept per element: enough for a message, while captured output may have megabytes. */
const MAX_TEXT = 2000;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.includes('&') ? text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole) : text;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

class XmlProblem extends Error {}

/**
 * Reads the XML that test and coverage tools write, in one pass without recursion. Reports are untrusted: entities of
 * the document's own are refused (XML bombs and file disclosure are made of them), and so are absurd depth and number.
 */
class XmlReader {
  readonly #source: string;
  readonly #stack: OpenElement[] = [];
  #root: XmlElement | null = null;
  #elements = 0;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get line(): number {
    return this.#source.slice(0, this.#at).split('\n').length;
  }

  read(): XmlElement {
    for (let next = this.#find('<'); next !== -1; next = this.#find('<')) {
      this.#characters(next);
      this.#markup();
    }
    this.#characters(this.#source.length);
    const open = this.#stack.at(-1);
    if (open !== undefined) throw new XmlProblem(`the element ${open.name} is not closed`);
    if (this.#root === null) throw new XmlProblem('it has no element');
    return this.#root;
  }

  #find(text: string): number {
    return this.#source.indexOf(text, this.#at);
  }

  #characters(end: number): void {
    const open = this.#stack.at(-1);
    const text = this.#source.slice(this.#at, Math.min(end, this.#at + MAX_TEXT));
    if (open === undefined && text.trim() !== '') throw new XmlProblem('it has text outside its element');
    if (open !== undefined && open.text.length < MAX_TEXT) open.text += decode(text);
    this.#at = end;
  }

  #markup(): void {
    const ahead = this.#source.slice(this.#at, this.#at + 9);
    if (ahead.startsWith('<!--')) this.#skip('-->');
    else if (ahead.startsWith('<?')) this.#skip('?>');
    else if (ahead === '<![CDATA[') this.#cdata();
    else if (/^<!doctype/i.test(ahead)) this.#doctype();
    else if (ahead.startsWith('</')) this.#close();
    else this.#open();
  }

  #skip(end: string): void {
    const at = this.#find(end);
    if (at === -1) throw new XmlProblem(`it is cut off: ${end} is missing`);
    this.#at = at + end.length;
  }

  #cdata(): void {
    const start = this.#at + 9;
    this.#skip(']]>');
    const open = this.#stack.at(-1);
    if (open === undefined) throw new XmlProblem('it has text outside its element');
    if (open.text.length < MAX_TEXT)
      open.text += this.#source.slice(start, Math.min(this.#at - 3, start + MAX_TEXT));
  }

  #doctype(): void {
    const bracket = this.#find('[');
    const end = this.#find('>');
    if (bracket !== -1 && bracket < end) this.#skip(']');
    this.#skip('>');
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }

  #close(): void {
    const match = this.#match(/<\/([^\s<>/]+)\s*>/y);
    const open = this.#stack.pop();
    if (match === null || open === undefined || open.name !== local(match[1] ?? '')) {
      throw new XmlProblem(`an end tag does not fit ${open?.name ?? 'any element'}`);
    }
  }

  #open(): void {
    const name = this.#match(/<([^\s<>/=!?"'&]+)/y)?.[1];
    if (name === undefined) throw new XmlProblem('a tag has no name');
    const attributes: Record<string, string> = {};
    for (let one = this.#attribute(); one !== null; one = this.#attribute())
      attributes[local(one[0])] = one[1];
    const end = this.#match(/\s*(\/?)>/y);
    if (end === null) throw new XmlProblem(`the tag ${name} is not well formed`);
    this.#add({ name: local(name), attributes, text: '', children: [] }, end[1] === '/');
  }

  #attribute(): readonly [string, string] | null {
    const match = this.#match(/\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y);
    return match === null ? null : [match[1] ?? '', decode(match[2] ?? match[3] ?? '')];
  }

  #add(element: OpenElement, closed: boolean): void {
    const parent = this.#stack.at(-1);
    if (parent === undefined && this.#root !== null)
      throw new XmlProblem('it has more than one outermost element');
    if (parent === undefined) this.#root = element;
    else parent.children.push(element);
    this.#elements += 1;
    if (this.#elements > MAX_ELEMENTS) throw new XmlProblem(`it has more than ${MAX_ELEMENTS} elements`);
    if (closed) return;
    this.#stack.push(element);
    if (this.#stack.length > MAX_DEPTH) throw new XmlProblem(`it is nested more than ${MAX_DEPTH} deep`);
  }
}

/** Parses an XML report to its outermost element, or says why not (AX4508). */
export const parseXml = (path: string, text: string): Read<XmlElement> => {
  if (/<!ENTITY/i.test(text)) {
    return refused('AX4508', { path, format: 'XML', problem: 'it declares entities of its own' });
  }
  const reader = new XmlReader(text.replace(/^\uFEFF/, ''));
  try {
    return got(reader.read());
  } catch (thrown) {
    if (!(thrown instanceof XmlProblem)) throw thrown;
    return refused('AX4508', { path, format: 'XML', problem: `${thrown.message} (line ${reader.line})` });
  }
};

/** Every element of that name at or below `element`, in document order. */
export const descendants = (element: XmlElement, name: string): XmlElement[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => descendants(child, name)),
];
