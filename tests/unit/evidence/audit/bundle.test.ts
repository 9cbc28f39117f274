import { describe, expect, it } from 'vitest';
import { findAnchors } from '../../../../src/domain/evidence/audit/anchor.ts';
import { listText, parseList } from '../../../../src/domain/evidence/audit/bundle-list.ts';
import { checkpointText } from '../../../../src/domain/evidence/audit/checkpoint.ts';
import { createSigner, signNote } from '../../../../src/domain/evidence/audit/note.ts';
import { paddingOf, parseTarHeader, tarHeader } from '../../../../src/domain/evidence/audit/tar.ts';
import { renderAnchor } from '../../../../src/domain/report/audit-anchor.ts';
import { renderAuditIndex } from '../../../../src/domain/report/audit-index.ts';

const ORIGIN = 'aurora-x/audit/c0ffee';
const ROOT = 'ab'.repeat(32);

describe('headers of a bundle', () => {
  it.each(['a', 'runs/41/run.json', `runs/${'r'.repeat(100)}/provenance.intoto.json`, 'x'.repeat(100)])(
    '%s is read as it was written, and no byte of it can differ',
    (path) => {
      const header = tarHeader(path, 1_234);
      expect(parseTarHeader(header)).toEqual({ path, bytes: 1_234 });
      for (let at = 0; at < header.length; at += 1) {
        const changed = Buffer.from(header);
        changed[at] = (changed[at] ?? 0) ^ 32;
        const read = parseTarHeader(changed);
        expect(read === null, `byte ${at}`).toBe(true);
      }
    },
  );

  it('are of the form that every tar reads', () => {
    const header = tarHeader('a/b', 8);
    expect(header.subarray(257, 265).toString('latin1')).toBe('ustar\u000000');
    expect(header.subarray(124, 136).toString('latin1')).toBe('00000000010\0');
    expect([paddingOf(0), paddingOf(1), paddingOf(512)]).toEqual([0, 511, 0]);
  });

  it.each([`${'d/'.repeat(90)}x`, `a/${'x'.repeat(101)}`, 'a'.repeat(101), 'ä'])('%s is too much', (path) => {
    expect(() => tarHeader(path, 0)).toThrow('can be called');
  });

  it.each([-1, 1.5, 8 ** 11])('%d bytes are none', (bytes) => {
    expect(() => tarHeader('a', bytes)).toThrow('too large');
  });
});

describe('the list of a bundle', () => {
  const list = { from: 'x', to: 'y', of: 'z', files: [{ path: 'a', sha256: ROOT }] };

  it('is read as it was written', () => {
    expect(parseList(listText(list))).toEqual(list);
    expect(parseList(listText({ ...list, files: [] }))).toEqual({ ...list, files: [] });
    expect(listText({ ...list, of: 'two\nlines' })).toContain('of two lines\n');
  });

  it('holds no changed character', () => {
    const text = listText(list);
    for (let at = 0; at < text.length; at += 1) {
      const changed =
        text.slice(0, at) + String.fromCodePoint((text.codePointAt(at) ?? 0) ^ 1) + text.slice(at + 1);
      expect(parseList(changed), `character ${at}`).toBeNull();
    }
    expect(parseList('')).toBeNull();
  });
});

describe('anchors', () => {
  const note = signNote(checkpointText({ origin: ORIGIN, size: 41, root: ROOT, extensions: [] }), [
    createSigner(ORIGIN, Buffer.alloc(32, 1)),
  ]);

  it('are found in what stands below a check, copied in any way', () => {
    const anchor = { size: 41, root: ROOT };
    const shown = renderAnchor(note);
    expect(shown).toContain('<summary>Audit log</summary>');
    expect(findAnchors(shown, ORIGIN)).toEqual([anchor]);
    expect(findAnchors(`before\r\n  ${note.replaceAll('\n', '\r\n  ')}`, ORIGIN)).toEqual([anchor]);
    expect(findAnchors(note + note, ORIGIN)).toEqual([anchor, anchor]);
  });

  it('of another log are none', () => {
    expect(findAnchors(note, 'another')).toEqual([]);
    expect(findAnchors(`${ORIGIN}\n41\nno root\n`, ORIGIN)).toEqual([]);
    expect(findAnchors('', ORIGIN)).toEqual([]);
  });
});

describe('the page of a bundle', () => {
  it('shows what was recorded as text, whatever it says', () => {
    const page = renderAuditIndex({
      title: 'Audit <bundle>',
      facts: [['Log', '<script>alert(1)</script>']],
      sections: [
        {
          title: 'Decisions',
          columns: ['Who'],
          rows: [['<img src=x onerror=alert(1)>']],
          more: { count: 3, file: 'log/entries.txt' },
        },
        { title: 'Waivers', columns: ['Who'], rows: [], more: null },
      ],
    });
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain('&lt;img');
    expect(page).toContain('3 more in <code>log/entries.txt</code>');
    expect(page).toContain('None in this period.');
    expect(page).toContain("default-src 'none'");
  });
});
