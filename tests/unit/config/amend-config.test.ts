import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amendConfig } from '../../../src/domain/config/amend-config.ts';
import { readConfig } from '../../../src/domain/config/read-config.ts';
import type { Amendment, SignOffGiven, WaiverGiven } from '../../../src/domain/model/amendment.ts';

const waiver = (changed: Partial<WaiverGiven> = {}): WaiverGiven => ({
  kind: 'waiver',
  comment: 1,
  issue: 4,
  login: 'mona',
  item: 'M-07',
  until: '2026-12-15',
  reason: 'the retry lands with the next release',
  ...changed,
});
const signOff = (changed: Partial<SignOffGiven> = {}): SignOffGiven => ({
  kind: 'sign-off',
  comment: 2,
  issue: 4,
  login: 'mona',
  subject: 'M-11',
  at: '2026-11-21',
  statement: 'restore was rehearsed',
  ...changed,
});
const amend = (text: string | null, ...amendments: Amendment[]) => amendConfig(text, amendments);
const configOf = (text: string) =>
  readConfig({ text, file: '.github/aurora-x.yml', env: {}, overrides: {} }).config;
const lines = (...all: string[]): string => `${all.join('\n')}\n`;

const ENTRY = [
  '  - item: M-07',
  '    reason: the retry lands with the next release',
  '    approver: "@mona"',
  '    until: 2026-12-15',
];

describe('a waiver put into the configuration', () => {
  it('begins a file where there is none', () => {
    const { text, made } = amend(null, waiver());
    expect(text).toBe(lines('version: 1', '', 'waivers:', ...ENTRY));
    expect(made).toEqual([waiver()]);
  });

  it('adds its lines and changes no other byte', () => {
    const before = lines(
      '# who may break what',
      'version:   1',
      'waivers:',
      '- {item: M-01, reason: "old", approver: "@ada", until: 2026-12-01} # flow',
      '',
      '- item: "M-02"   # the second',
      '  reason: >-',
      '    folded',
      '    text',
      '  until: 2026-12-02',
      '  approver: ada # who else',
      '',
      '# gates',
      'gates:   [ {name: all} ]',
    );
    const { text } = amend(before, waiver());
    const entry = ENTRY.map((line) => line.slice(2));
    const [head, tail] = before.split('\n\n# gates');
    expect(text).toBe(`${head}\n${entry.join('\n')}\n\n# gates${tail}`);
  });

  it('begins the list below the last line, whether or not that ends', () => {
    for (const before of [
      'version: 1\nmode: report',
      'version: 1\nmode: report\n',
      'version: 1\nmode: report\n\n',
    ])
      expect(amend(before, waiver()).text).toBe(
        lines('version: 1', 'mode: report', '', 'waivers:', ...ENTRY),
      );
  });

  it('is written anew, with its comments, where the list is not a block', () => {
    for (const list of [
      'waivers: []',
      'waivers: [{item: M-01, reason: r, approver: a, until: 2026-12-01}]',
    ]) {
      const { text, made } = amend(`# first\nversion: 1 # one\n${list}\n`, waiver());
      expect(text).toContain('# first\nversion: 1 # one\n');
      expect(configOf(text).waivers.at(-1)).toMatchObject({ item: 'M-07', approver: '@mona' });
      expect(made).toHaveLength(1);
    }
    const { text } = amend('{version: 1, mode: report}', waiver());
    expect(configOf(text).waivers).toHaveLength(1);
  });

  it('takes the place of an earlier one, so that the later wins, even when it is shorter', () => {
    const old = lines(
      'version: 1',
      'waivers:',
      '  # why it is there',
      '  - item: M-07 # ticket 5',
      '    until: 2027-01-31',
      '    reason: |',
      '      long',
      '      ago',
      '    approver: "@ada" # asked twice',
      '  - item: M-08',
      '    reason: other',
      '    approver: "@ada"',
      '    until: 2026-12-01',
    );
    const { text } = amend(old, waiver());
    expect(text).toBe(
      old
        .replace('2027-01-31', '2026-12-15')
        .replace('|\n      long\n      ago', 'the retry lands with the next release')
        .replace('"@ada" # asked', '"@mona" # asked'),
    );
    const twice = amend(old, waiver(), waiver({ comment: 3, until: '2026-12-20' }));
    expect(configOf(twice.text).waivers.map(({ until }) => until)).toEqual(['2026-12-20', '2026-12-01']);
  });

  it('takes the place of all earlier ones', () => {
    const first = amend(null, waiver({ item: 'M-06' }), waiver({ item: 'M-08' })).text;
    const doubled = first.replaceAll('M-06', 'M-07').replaceAll('M-08', 'M-07');
    expect(configOf(doubled).waivers).toHaveLength(2);
    expect(configOf(amend(doubled, waiver({ until: '2026-11-30' })).text).waivers).toMatchObject([
      { item: 'M-07', until: '2026-11-30' },
    ]);
  });

  it('is not made when the configuration says so already', () => {
    const { text } = amend(null, waiver());
    expect(amend(text, waiver({ comment: 9 }))).toEqual({ text, made: [], refused: null });
  });

  it('keeps the line ends of the file', () => {
    const { text } = amend('version: 1\r\nmode: report\r\n', waiver(), signOff());
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(configOf(text)).toMatchObject({ waivers: [{ item: 'M-07' }], signOffs: [{ subject: 'M-11' }] });
  });

  it.each([
    ['version: 1\nwaivers: 5\n', 'errors of its own'],
    ['version: 1\ngates: [\n', 'errors of its own'],
  ])('is refused where the file is broken: %j', (text, problem) => {
    const { made, refused, text: after } = amend(text, waiver());
    expect(after).toBe(text);
    expect(made).toEqual([]);
    expect(refused?.code).toBe('AX8224');
    expect(refused?.message).toContain(problem);
  });

  it('is refused where it cannot be put in without changing what else the file says', () => {
    const shared = lines(
      'version: 1',
      'waivers:',
      '  - &a {item: M-07, reason: r, approver: a, until: 2026-12-01}',
      '  - item: M-08',
      '    reason: *a',
    );
    expect(amend(shared, waiver()).refused?.code).toBe('AX8224');
  });
});

describe('a sign-off put into the configuration', () => {
  it('says who, when and what', () => {
    expect(amend('version: 1\n', signOff()).text).toBe(
      lines(
        'version: 1',
        '',
        'sign-offs:',
        '  - subject: M-11',
        '    by: "@mona"',
        '    at: 2026-11-21',
        '    statement: restore was rehearsed',
      ),
    );
  });

  it('is a statement of each person: the newest of one takes the place of the one before', () => {
    const { text } = amend(null, signOff(), signOff({ login: 'ada' }), signOff({ at: '2026-11-22' }));
    expect(configOf(text).signOffs.map(({ by, at }) => [by, at])).toEqual([
      ['@mona', '2026-11-22'],
      ['@ada', '2026-11-21'],
    ]);
  });
});

it('G12: whatever is said stays one value of the entry, and is said as it was', () => {
  const words = fc.oneof(
    fc.string({ minLength: 1, unit: 'binary' }),
    fc.constantFrom(
      'true',
      '~',
      '- a',
      'a: b',
      '"',
      "'",
      '#x',
      '@mona',
      '*a',
      '&a',
      '!!js',
      '1.2',
      '---',
      '? ',
      '{',
    ),
  );
  fc.assert(
    fc.property(words, words, (item, reason) => {
      fc.pre(item.trim() !== '' && reason.trim() !== '');
      const given = waiver({ item: item.trim(), reason: reason.trim() });
      const before =
        'version: 1\nwaivers:\n  - item: x\n    reason: y\n    approver: z\n    until: 2026-12-01\n';
      const { text, refused } = amend(before, given);
      if (refused !== null) return;
      expect(text.startsWith(item.trim() === 'x' ? 'version: 1' : before)).toBe(true);
      expect(configOf(text).waivers.at(-1)).toMatchObject({ item: given.item, reason: given.reason });
    }),
  );
});
