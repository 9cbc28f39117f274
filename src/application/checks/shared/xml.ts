import { got, problemOf, refused, type Read } from './read.ts';

/** An element: name, attributes, its own text, children in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

const MAX_DEPTH = 64;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.includes('&') ? text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole) : text;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (nodes: unknown): string =>
  (Array.isArray(nodes) ? nodes : [])
    .map((node: unknown) => (isRecord(node) && typeof node['#text'] === 'string' ? node['#text'] : ''))
    .join('');

/** fast-xml-parser's ordered form: `[{ tag: [children], ':@': { attributes } }, …]`. */
const elementsOf = (nodes: unknown): XmlElement[] =>
  (Array.isArray(nodes) ? nodes : []).flatMap((node: unknown) => {
    if (!isRecord(node)) return [];
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined || name.startsWith('#') || name.startsWith('?')) return [];
    const given = isRecord(node[':@']) ? node[':@'] : {};
    const attributes = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, decode(String(value))]),
    );
    return [{ name, attributes, text: decode(textOf(node[name])), children: elementsOf(node[name]) }];
  });

/**
 * Parses an XML report to its root element, or AX4508. Entities of the document's own are refused (that is how XML
 * bombs and file disclosure are made), a cut-off document is refused, and so is absurd nesting.
 */
export const parseXml = async (path: string, text: string): Promise<Read<XmlElement>> => {
  const refuse = (problem: string): Read<never> => refused('AX4508', { path, format: 'XML', problem });
  if (/<!ENTITY/i.test(text)) return refuse('it declares entities of its own');
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  try {
    const valid = XMLValidator.validate(text, { allowBooleanAttributes: false });
    if (valid !== true) return refuse(`${valid.err.msg} (line ${valid.err.line})`);
    const parser = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      removeNSPrefix: true,
      parseTagValue: false,
      parseAttributeValue: false,
      processEntities: false,
      maxNestedTags: MAX_DEPTH,
    });
    const [root] = elementsOf(parser.parse(text));
    return root === undefined ? refuse('it has no root element') : got(root);
  } catch (thrown) {
    return refuse(problemOf(thrown));
  }
};

/** Every element of that name at or below `element`, in document order. */
export const descendants = (element: XmlElement, name: string): XmlElement[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => descendants(child, name)),
];
