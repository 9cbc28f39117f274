import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { descendants, parseXml, type XmlElement } from '../../../src/application/checks/shared/xml.ts';

const parse = (text: string): XmlElement => {
  const read = parseXml('x.xml', text);
  if (!read.ok) throw new Error(String(read.refusal.values['problem']));
  return read.value;
};
const problem = (text: string): string => {
  const read = parseXml('x.xml', text);
  return read.ok ? 'none' : String(read.refusal.values['problem']);
};

describe('XML of reports', () => {
  it('is read as the tools write it', () => {
    const root = parse(
      `\uFEFF<?xml version="1.0"?>\n<!DOCTYPE a [<!ELEMENT a (b)>]>\n<!-- <a> -->\n<n:a x='1 > 0' n:y="&lt;&quot;">` +
        '<b/>text <![CDATA[<b>&amp;]]><b z = "2" >deep</b ></n:a>\n<!-- end -->',
    );
    expect(root).toEqual({
      name: 'a',
      attributes: { x: '1 > 0', y: '<"' },
      text: 'text <b>&amp;',
      children: [
        { name: 'b', attributes: {}, text: '', children: [] },
        { name: 'b', attributes: { z: '2' }, text: 'deep', children: [] },
      ],
    });
    expect(descendants(root, 'b')).toHaveLength(2);
  });

  it.each([
    ['', 'it has no element (line 1)'],
    ['text', 'it has text outside its element (line 1)'],
    ['<a>\n<b>', 'the element b is not closed (line 2)'],
    ['<a></b>', 'an end tag does not fit a (line 1)'],
    ['<a/><a/>', 'it has more than one outermost element (line 1)'],
    ['<a/>tail', 'it has text outside its element (line 1)'],
    ['<a b=c/>', 'the tag a is not well formed (line 1)'],
    ['<a', 'the tag a is not well formed (line 1)'],
    ['<>', 'a tag has no name (line 1)'],
    ['</a>', 'an end tag does not fit any element (line 1)'],
    ['<a><!-- ', 'it is cut off: --> is missing (line 1)'],
    ['<a><![CDATA[', 'it is cut off: ]]> is missing (line 1)'],
    ['<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'it declares entities of its own'],
    ['<a>'.repeat(65), 'it is nested more than 64 deep (line 1)'],
    ['<a>' + '<b/>'.repeat(2_000_001) + '</a>', 'it has more than 2000000 elements (line 1)'],
  ])('that is broken or hostile says why: %#', (text, expected) => {
    expect(problem(text)).toBe(expected);
  });

  it('keeps the beginning of long text only', () => {
    expect(parse(`<a>${'x'.repeat(1_000_000)}</a>`).text).toHaveLength(2000);
  });
});

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/);

const { element } = fc.letrec<{ element: XmlElement }>((tie) => ({
  element: fc.record({
    name,
    attributes: fc.dictionary(name, fc.string(), { maxKeys: 3, noNullPrototype: true }),
    text: fc.string(),
    children: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('element'), { maxLength: 3 }),
    ),
  }),
}));

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const write = (one: XmlElement): string => {
  const attributes = Object.entries(one.attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return `<${one.name}${attributes.join('')}>${escape(one.text)}${one.children.map(write).join('')}</${one.name}>`;
};

const SHREDS = [
  '<a>',
  '</a>',
  '<a',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '"',
  "'",
  ' b="c"',
  '<?',
  '<!DOCTYPE',
];

describe('any XML', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(element, (tree) => {
        expect(parse(write(tree))).toEqual(tree);
      }),
    );
  });

  it('is answered, however it is torn', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SHREDS), { maxLength: 12 }), (parts) => {
        expect(parseXml('x', parts.join(''))).toHaveProperty('ok');
      }),
      { numRuns: 2000 },
    );
  });
});
