import { describe, expect, it } from 'vitest';
import { parseCheckpoint } from '../../../src/domain/evidence/audit/checkpoint.ts';
import { openNote, parseVerifier } from '../../../src/domain/evidence/audit/note.ts';
import type { AuditEvent } from '../../../src/domain/model/audit.ts';
import { openAudit, rotateAuditKey } from '../../../src/entrypoints/wiring/audit-keys.ts';
import { auditOf, readWhole } from '../../support/audit.ts';
import { describeStores, type OpenStore } from '../../support/stores.ts';
import { temporaryDirectory, temporaryStore } from '../../support/store.ts';

const event = (index: number): AuditEvent => ({
  kind: 'sync.applied',
  actor: 'aurora-x',
  subject: 'acme/rocket',
  after: { applied: index },
  why: null,
});

const texts = async (open: OpenStore) => {
  const { audit } = await auditOf(await open());
  return {
    audit,
    entries: async () => {
      const lines = [];
      for await (const { text } of audit.reader.lines(0, 1_000)) lines.push(JSON.parse(text));
      return lines;
    },
  };
};

describeStores('the audit log', (open) => {
  it('begins with its name and its key, and numbers what comes', async () => {
    const { audit, entries } = await texts(open);
    await audit.append(event(1));
    expect(await entries()).toMatchObject([
      { seq: 0, kind: 'log.opened', after: { origin: 'aurora-x/audit/c0ffee' } },
      { seq: 1, kind: 'key.changed', before: null, why: 'first start' },
      { seq: 2, kind: 'sync.applied', after: { applied: 1 }, before: null },
    ]);
    expect(await readWhole(audit.reader)).toEqual([]);
  });

  it('never forks, whoever appends at once', async () => {
    const { audit, entries } = await texts(open);
    await Promise.all(Array.from({ length: 40 }, async (_, index) => audit.append(event(index))));
    expect(await entries()).toHaveLength(42);
    expect(await readWhole(audit.reader)).toEqual([]);
  });

  it('holds what changed once, with what it was before', async () => {
    const { audit, entries } = await texts(open);
    const said = (verdict: string): AuditEvent => ({
      ...event(0),
      kind: 'verdict.concluded',
      after: { verdict },
    });
    for (const verdict of ['no-go', 'no-go', 'go', 'go', 'no-go']) await audit.appendChange(said(verdict));
    await audit.appendChange({ ...said('no-go'), subject: 'acme/other' });
    expect((await entries()).slice(2)).toMatchObject([
      { before: null, after: { verdict: 'no-go' } },
      { before: { verdict: 'no-go' }, after: { verdict: 'go' } },
      { before: { verdict: 'go' }, after: { verdict: 'no-go' } },
      { before: null, subject: 'acme/other' },
    ]);
  });

  it('I6: a record and what it records are there together, or neither', async () => {
    const store = await open();
    const { audit } = await auditOf(store);
    const mark = (inner: typeof store, key: string) =>
      inner.db.insertInto('answer').values({ key, etag: 'e', body: '{}', next: null }).execute();
    await expect(
      audit.atomically(async (inner, append) => {
        await mark(inner, 'first');
        await append(event(1));
        throw new Error('the machine stops here');
      }),
    ).rejects.toThrow('stops here');
    await expect(
      audit.atomically(async (inner, append) => {
        await append(event(2));
        await inner.transaction(async (tx) =>
          tx.insertInto('answer').values({ key: 'x', etag: 'e', body: '{}', next: null }).execute(),
        );
        await mark(inner, 'x');
      }),
    ).rejects.toThrow(/unique/i);
    expect(await store.db.selectFrom('answer').selectAll().execute()).toEqual([]);
    expect((await audit.reader.state()).head.size).toBe(2);
    await audit.atomically(async (inner, append) => {
      await mark(inner, 'second');
      await append(event(3));
    });
    expect(await store.db.selectFrom('answer').selectAll().execute()).toHaveLength(1);
    expect((await audit.reader.state()).head.size).toBe(3);
    expect(await readWhole(audit.reader)).toEqual([]);
  });

  it('is signed as it is, once', async () => {
    const { audit, verifier } = await auditOf(await open());
    await audit.append(event(1));
    const signed = await audit.sign();
    expect(await audit.sign()).toEqual(signed);
    const known = parseVerifier(verifier);
    const opened = openNote(signed?.note ?? '', known ? [known] : []);
    expect('text' in opened && parseCheckpoint(opened.text)).toMatchObject({
      origin: 'aurora-x/audit/c0ffee',
      size: 3,
      root: signed?.root,
    });
    expect(await audit.reader.checkpoints()).toHaveLength(2);
  });

  it('gives the entries of a time', async () => {
    const time = { now: 0 };
    const { audit } = await auditOf(await open(), () => time.now);
    for (time.now = 10; time.now < 15; time.now += 1) await audit.append(event(time.now));
    expect(await audit.reader.range(11, 14)).toEqual({ first: 3, end: 6 });
    expect(await audit.reader.range(100, 200)).toEqual({ first: 0, end: 0 });
  });

  it('lets go of what is old, up to a signed root, and stays verifiable', async () => {
    const time = { now: 0 };
    const { audit } = await auditOf(await open(), () => time.now);
    for (time.now = 1; time.now <= 20; time.now += 1) {
      await audit.append(event(time.now));
      if (time.now % 6 === 0) await audit.sign();
    }
    expect(await audit.prune(15)).toBe(14);
    expect(await audit.prune(15)).toBe(0);
    const { pruned } = await audit.reader.state();
    expect(pruned.size).toBe(14);
    expect(await readWhole(audit.reader)).toEqual([]);
    await audit.append(event(21));
    await audit.sign();
    expect(await readWhole(audit.reader)).toEqual([]);
    expect((await audit.reader.checkpoints()).map(({ size }) => size)).toEqual([14, 20, 24]);
  });

  it('I7: a rotated key is vouched for by the one before it', async () => {
    const store = await open();
    const { audit, verifier, settings } = await auditOf(store);
    await audit.append(event(1));
    await audit.sign();
    const next = await rotateAuditKey(store, settings, 'root');
    expect(next).not.toBe(verifier);
    const last = (await audit.reader.checkpoints()).at(-1);
    const both = [verifier, next].map((text) => parseVerifier(text)).filter((one) => one !== null);
    expect(openNote(last?.note ?? '', both)).toMatchObject({ signedBy: [verifier, next] });
    await audit.append(event(2));
    expect(openNote((await audit.sign())?.note ?? '', both)).toMatchObject({ signedBy: [next] });
    expect(await openAudit(store, settings, 'other')).toBe(next);
    expect((await audit.reader.keys()).map((key) => key.verifier)).toEqual([verifier, next]);
  });

  it('I7: a key that is lost leaves a break that is seen', async () => {
    const store = await open();
    const { verifier, settings, audit } = await auditOf(store);
    const fresh = await openAudit(store, { ...settings, directory: temporaryDirectory() }, 'other');
    expect(fresh).not.toBe(verifier);
    const last = (await audit.reader.checkpoints()).at(-1);
    const old = parseVerifier(verifier);
    expect(openNote(last?.note ?? '', old ? [old] : [])).toHaveProperty('problem');
  });
});

describe('the key', () => {
  it('can be given, and rotated by giving both', async () => {
    const store = await temporaryStore();
    const keys = [1, 2].map((byte) => Buffer.alloc(32, byte).toString('base64'));
    const directory = temporaryDirectory();
    const base = { directory, now: () => 0, previousKey: null };
    const first = await openAudit(store, { ...base, key: keys[0] ?? '' }, 'x');
    const second = await openAudit(store, { ...base, key: keys[1] ?? '', previousKey: keys[0] ?? '' }, 'x');
    const [, signed] = await store.db.selectFrom('audit_checkpoint').select('note').orderBy('size').execute();
    const both = [first, second].map((text) => parseVerifier(text)).filter((one) => one !== null);
    expect(openNote(signed?.note ?? '', both)).toMatchObject({ signedBy: [first, second] });
  });
});
