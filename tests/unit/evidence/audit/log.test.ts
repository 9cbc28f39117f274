import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainEntry, EMPTY_LOG, entryText, growHead } from '../../../../src/domain/evidence/audit/entry.ts';
import { frontierRoot, leafHash } from '../../../../src/domain/evidence/audit/merkle.ts';
import { parseEntry, readLog, type LogLine } from '../../../../src/domain/evidence/audit/verify-log.ts';
import type { AuditEvent, LogHead } from '../../../../src/domain/model/audit.ts';

const event = (index: number): AuditEvent => ({
  kind: 'verdict.concluded',
  actor: 'aurora-x',
  subject: `acme/app#${index}`,
  after: { verdict: 'no-go', score: index },
  why: { run: `run-${index}` },
});

const AT = Date.UTC(2026, 10, 2, 12);

const write = (events: readonly AuditEvent[], start: LogHead = EMPTY_LOG) => {
  let head = start;
  const lines: LogLine[] = [];
  for (const [index, one] of events.entries()) {
    const { entry, hash } = chainEntry(head, one, null, AT + index * 1000);
    lines.push({ text: entryText(entry), hash });
    head = growHead(head, hash);
  }
  return { lines, head };
};

const read = (
  lines: readonly LogLine[],
  roots: ReadonlyMap<number, string> = new Map(),
  start = EMPTY_LOG,
) => {
  const reading = readLog(start, roots);
  const findings = lines.flatMap((line) => reading.take(line).findings);
  return { findings, head: reading.head(), isSound: reading.isSound() };
};

const log = write(Array.from({ length: 20 }, (_, index) => event(index)));
const rootAt = (size: number): string => frontierRoot(read(log.lines.slice(0, size)).head);

describe('the chain', () => {
  it('is found sound as it was written', () => {
    const roots = new Map([7, 16, 20].map((size) => [size, rootAt(size)]));
    const { findings, head, isSound } = read(log.lines, roots);
    expect(findings).toEqual([]);
    expect(isSound).toBe(true);
    expect(head).toEqual(log.head);
  });

  it('goes on from where a part of it ended', () => {
    const { head } = read(log.lines.slice(0, 9));
    expect(read(log.lines.slice(9), new Map([[20, rootAt(20)]]), head)).toMatchObject({
      findings: [],
      head: log.head,
    });
  });

  it('says what was before, unless it is told', () => {
    const first = chainEntry(EMPTY_LOG, event(0), { verdict: 'go' }, AT).entry;
    expect(first.before).toEqual({ verdict: 'go' });
    expect(chainEntry(EMPTY_LOG, { ...event(0), before: 'x' }, 'y', AT).entry.before).toBe('x');
  });

  it('I3: takes nothing that two readers could read differently', () => {
    const { entry } = chainEntry(EMPTY_LOG, event(0), null, AT);
    const text = entryText(entry);
    expect(parseEntry(text)).toEqual(entry);
    expect(parseEntry(text.replace('"score":0', '"score":9007199254740993'))).toBe('it cannot be read');
    expect(parseEntry(text.replace('"score":0', '"score":0,"score":1'))).toBe('it cannot be read');
    expect(parseEntry(text.replace('"score":0', '"score":NaN'))).toBe('it cannot be read');
    expect(parseEntry(text.replace('"no-go"', String.raw`"\ud800"`))).toBe('it cannot be read');
    expect(parseEntry(text.replace('"score":0', '"score":0.0'))).toBe('it is written in another way');
    expect(parseEntry('{}')).toBe('it does not have the form of an entry');
    for (const after of [Number.NaN, Number.POSITIVE_INFINITY, '\u{D800}'])
      expect(() => chainEntry(EMPTY_LOG, { ...event(0), after }, null, AT)).toThrow(Error);
  });
});

describe('I4: what was done to the log is found', () => {
  const at = fc.integer({ min: 0, max: log.lines.length - 1 });

  it('a byte of an entry changed', () => {
    fc.assert(
      fc.property(at, fc.nat(), fc.integer({ min: 1, max: 127 }), (seq, place, flip) => {
        const { text = '', hash = '' } = log.lines[seq] ?? {};
        const bytes = Buffer.from(text);
        const index = place % bytes.length;
        bytes[index] = (bytes[index] ?? 0) ^ flip;
        const found = read(log.lines.with(seq, { text: bytes.toString('utf8'), hash }));
        expect(found.isSound).toBe(false);
        expect(found.findings[0]?.message).toMatch(
          new RegExp(`ntry (${seq}|\\d+ stands where entry ${seq})\\b`),
        );
      }),
    );
  });

  it('an entry rewritten with its hash', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: log.lines.length - 2 }), (seq) => {
        const text = (log.lines[seq]?.text ?? '').replace('no-go', 'go');
        const found = read(log.lines.with(seq, { text, hash: leafHash(text) })).findings;
        expect(found.map(({ code }) => code)).toEqual(['AX8404']);
        expect(found[0]?.message).toContain(`Entry ${seq + 1} `);
      }),
    );
  });

  it('an entry deleted, put in, or two exchanged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: log.lines.length - 2 }), (seq) => {
        const { lines } = log;
        const line = lines[seq] ?? { text: '', hash: '' };
        const next = lines[seq + 1] ?? line;
        const deleted = read(lines.toSpliced(seq, 1)).findings[0];
        expect(deleted).toMatchObject({ code: 'AX8405' });
        expect(deleted?.message).toContain(`entry ${seq + 1} stands where entry ${seq} should`);
        expect(read(lines.toSpliced(seq, 0, line)).findings[0]).toMatchObject({ code: 'AX8405' });
        expect(read(lines.with(seq, next).with(seq + 1, line)).isSound).toBe(false);
      }),
    );
  });

  it('everything rewritten from one entry on, by the signed root', () => {
    const rewritten = write(
      Array.from({ length: 20 }, (_, index) => (index === 3 ? { ...event(3), after: 'go' } : event(index))),
    );
    expect(read(rewritten.lines).findings).toEqual([]);
    const { findings } = read(rewritten.lines, new Map([16, 20].map((size) => [size, rootAt(size)])));
    expect(findings).toMatchObject([{ code: 'AX8406' }]);
    expect(findings[0]?.message).toContain('first 16 entries');
  });

  it('a tail cut, by the size', () => {
    expect(read(log.lines.slice(0, 15)).head.size).toBe(15);
  });
});
