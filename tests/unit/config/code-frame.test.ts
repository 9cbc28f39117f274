import { describe, expect, it } from 'vitest';
import { finding } from '../../../src/domain/model/catalogue/index.ts';
import { codeFrame, formatFinding, textLines } from '../../../src/domain/report/code-frame.ts';

const text = 'gates:\n  - name: test\n    mode: enforced\n    more: 1\n';
const source = { file: 'a.yml', line: 3, column: 11 };

/** A line and the carets under it, without what stands at the left. */
const under = (line: string, column: number): string => {
  const rows = codeFrame(line, { file: 'f', line: 1, column }, { width: 40 }).split('\n');
  return `${rows[1]?.slice(4)}\n${rows[2]?.slice(4)}`;
};

describe('a code frame', () => {
  it('shows the line before, the line, and carets under the word', () => {
    expect(codeFrame(text, source).split('\n')).toEqual([
      '  ╭─ a.yml:3:11',
      '2 │   - name: test',
      '3 │     mode: enforced',
      '  │           ^^^^^^^^',
    ]);
  });

  it('says a label beside the carets', () => {
    expect(codeFrame(text, source, { label: 'did you mean "enforce"?' })).toMatch(
      /\^{8} did you mean "enforce"\?$/,
    );
  });

  it('keeps carets in line after tabs, wide characters and a cut', () => {
    expect(under('\tkey: bad', 7)).toBe(' key: bad\n      ^^^');
    expect(under('漢字: bad', 5)).toBe('漢字: bad\n      ^^^');
    expect(under(`${'x'.repeat(500)} bad ${'y'.repeat(500)}`, 502)).toMatch(/^…x+ bad y+…\n {14}\^{3}$/);
  });

  it('lets no control character through', () => {
    expect(codeFrame('a: \u001B[31mred', { file: 'f', line: 1, column: 4 })).not.toContain('\u001B');
  });

  it('stands a place beyond the text', () => {
    expect(codeFrame('a', { file: 'f', line: 9, column: 9 })).toBe('  ╭─ f:9:9');
  });
});

describe('a finding', () => {
  const found = finding(
    'AX1203',
    { path: 'mode', problem: 'expected "off"', fix: 'Did you mean "off"?' },
    source,
  );

  it('has code, frame, fix and page', () => {
    const out = formatFinding(found, () => text);
    expect(out.split('\n')[0]).toBe('error AX1203  mode: expected "off".');
    expect(out).toContain('3 │     mode: enforced');
    expect(out).toContain('fix   Did you mean "off"?');
    expect(out).toMatch(/docs {2}https:\/\/\S+AX1203\.md$/);
  });

  it('is the same from lines that were cut before', () => {
    expect(formatFinding(found, () => textLines(text))).toBe(formatFinding(found, () => text));
  });

  it('names the place when the text cannot be had, and nothing when there is none', () => {
    expect(formatFinding(found, () => null)).toContain('╭─ a.yml:3:11');
    expect(formatFinding(finding('AX1211', { name: 'X', suggestion: '' }), () => null)).not.toContain('╭─');
  });

  it('goes on in the next line below its words where a terminal is narrow, and nowhere else', () => {
    const known = { item: 'M-1', issue: 4, author: 'mona', self: 'aurora-x[bot]' };
    const one = finding('AX8226', known, null);
    const lines = formatFinding(one, () => null, { columns: 80 }).split('\n');
    expect(lines.slice(0, -1).filter((line) => line.length > 80)).toEqual([]);
    expect(lines[1]).toMatch(/^ {16}\S/);
    expect(lines.join(' ').replaceAll(/ +/g, ' ')).toContain(one.message);
    expect(formatFinding(one, () => null).split('\n')).toHaveLength(3);
  });

  it('is coloured by whoever asks for it', () => {
    const out = formatFinding(found, () => text, { paint: (part, word) => `<${part}>${word}</${part}>` });
    expect(out).toContain('<error>error</error> <strong>AX1203</strong>');
    expect(out).toContain('<mark>^^^^^^^^</mark>');
  });
});
