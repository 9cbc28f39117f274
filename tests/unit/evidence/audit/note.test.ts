import { describe, expect, it } from 'vitest';
import { checkpointText, parseCheckpoint } from '../../../../src/domain/evidence/audit/checkpoint.ts';
import {
  createSigner,
  openNote,
  parseVerifier,
  signNote,
} from '../../../../src/domain/evidence/audit/note.ts';

/** Keys and note of Go's own tests of signed notes (golang.org/x/mod/sumdb/note). */
const VERIFIER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const SEED = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1);
const TEXT =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const NOTE = `${TEXT}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

const known = (...texts: readonly string[]) =>
  texts.map((text) => parseVerifier(text)).filter((one) => one !== null);

describe('signed notes (C2SP signed-note)', () => {
  it('make the same bytes as Go', () => {
    const signer = createSigner('PeterNeumann', SEED);
    expect(signer.verifier.text).toBe(VERIFIER);
    expect(signNote(TEXT, [signer])).toBe(NOTE);
  });

  it('are opened by the verifier key', () => {
    expect(openNote(NOTE, known(VERIFIER))).toEqual({ text: TEXT, signedBy: [VERIFIER] });
  });

  it('opens the note of the specification', () => {
    const note =
      'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
    const opened = openNote(
      note,
      known('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'),
    );
    expect(opened).toMatchObject({ text: 'This is an example message.\n' });
  });

  it('hold no changed character', () => {
    for (let at = 0; at < NOTE.length; at += 1) {
      const code = NOTE.codePointAt(at) ?? 0;
      const changed = NOTE.slice(0, at) + String.fromCodePoint(code ^ 1) + NOTE.slice(at + 1);
      expect(openNote(changed, known(VERIFIER)), `character ${at}`).toHaveProperty('problem');
    }
  });

  it('name everybody who is known and signed', () => {
    const other = createSigner('other', Buffer.alloc(32, 7));
    const both = signNote(TEXT, [createSigner('PeterNeumann', SEED), other]);
    expect(openNote(both, known(VERIFIER, other.verifier.text))).toMatchObject({
      signedBy: [VERIFIER, other.verifier.text],
    });
    expect(openNote(both, known(other.verifier.text))).toMatchObject({ signedBy: [other.verifier.text] });
    expect(openNote(both, [])).toEqual({ problem: 'nobody who is known signed it' });
  });

  it.each([
    ['no signature', TEXT],
    ['no end', NOTE.slice(0, -1)],
    ['an empty part', `${TEXT}\n`],
    ['a line that is none', NOTE.replace('— ', '- ')],
    ['a short signature', `${TEXT}\n— PeterNeumann x08go/ZJ\n`],
    ['a signature of no bytes', `${TEXT}\n— PeterNeumann x08g\n`],
    ['control characters', NOTE.replace('cryptography', 'crypto\tgraphy')],
    ['too many signatures', NOTE + `${NOTE.split('\n').at(-2) ?? ''}\n`.repeat(100)],
  ])('is none with %s', (_name, note) => {
    expect(openNote(note, known(VERIFIER))).toHaveProperty('problem');
  });

  it.each([
    VERIFIER.replace('c74f20a3', 'c74f20a4'),
    VERIFIER.slice(0, -4),
    VERIFIER.replace('ARpc', 'ZRpc'),
    VERIFIER.replace('Peter', 'Peter '),
    'PeterNeumann',
    '',
  ])('%j is no verifier key', (text) => {
    expect(parseVerifier(text)).toBeNull();
  });

  it('signs only what can be read again', () => {
    const signer = createSigner('a', SEED);
    for (const text of ['', 'no end', 'tab\t\n', '\u{D800}\n'])
      expect(() => signNote(text, [signer])).toThrow(TypeError);
    expect(() => createSigner('a b', SEED)).toThrow(TypeError);
  });
});

describe('checkpoints (C2SP tlog-checkpoint)', () => {
  const example = 'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';

  it('are read and written as in the specification', () => {
    const read = parseCheckpoint(example);
    expect(read).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20_852_163, extensions: [] });
    expect(read && checkpointText(read)).toBe(example);
  });

  it('keep lines of others', () => {
    const text = `${example}more\nlines\n`;
    const read = parseCheckpoint(text);
    expect(read?.extensions).toEqual(['more', 'lines']);
    expect(read && checkpointText(read)).toBe(text);
  });

  it.each([
    '',
    'a\n',
    example.slice(0, -1),
    example.replace('20852163', '020852163'),
    example.replace('20852163', '-1'),
    example.replace('20852163', '99999999999999999999'),
    example.replace('=', ''),
    example.replace('q2I', 'q2J'),
    `${example}\n`,
    example.replace('example.com/behind-the-sofa', ''),
  ])('%j is none', (text) => {
    expect(parseCheckpoint(text)).toBeNull();
  });
});
