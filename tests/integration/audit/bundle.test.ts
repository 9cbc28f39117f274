import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import { createRecordedRuns } from '../../../src/adapters/database/recorded-runs.ts';
import type { Store } from '../../../src/adapters/database/store.ts';
import { appFiles } from '../../../src/application/audit/bundle/app-files.ts';
import { textFile, type BundleFile } from '../../../src/application/audit/bundle/bundle-file.ts';
import { packBundle } from '../../../src/application/audit/bundle/pack-bundle.ts';
import { readTar } from '../../../src/application/audit/bundle/read-tar.ts';
import { verifyBundle } from '../../../src/application/audit/bundle/verify-bundle.ts';
import { verifyStore } from '../../../src/application/audit/verify-store.ts';
import { runManifestSchema } from '../../../src/application/pipeline/contracts/run-manifest.ts';
import { createSigner } from '../../../src/domain/evidence/audit/note.ts';
import { BLOCK, TAR_END, tarHeader } from '../../../src/domain/evidence/audit/tar.ts';
import { recordedResults } from '../../../src/entrypoints/app/record-results.ts';
import { createAudit, type Audit } from '../../../src/entrypoints/wiring/audit.ts';
import { knownSigner, openAudit, rotateAuditKey } from '../../../src/entrypoints/wiring/audit-keys.ts';
import { auditOf, type AuditOf } from '../../support/audit.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { FILES, manifestOf } from '../../unit/evidence/run-fixture.ts';

const parse = (value: unknown) => runManifestSchema.safeParse(value).data ?? null;

const bytesOf = async (stream: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = [];
  for await (const piece of stream) all.push(piece);
  return Buffer.concat(all);
};

const bundleOf = async (
  store: Store,
  { audit, settings }: AuditOf,
  from = 0,
  to = Number.MAX_SAFE_INTEGER / 2,
): Promise<Buffer> => {
  const signer = await knownSigner(store, settings);
  const covering = await audit.sign();
  if (covering === null) throw new Error('there is no log');
  const files = appFiles(
    { reader: audit.reader, runs: createRecordedRuns(store, parse), signer },
    { from, to },
    covering,
  );
  const times = { from: new Date(from).toISOString(), to: new Date(Math.min(to, 8e15)).toISOString() };
  return bytesOf(packBundle(files, { ...times, of: 'aurora-x/audit/c0ffee' }, signer));
};

async function* pieces(bytes: Uint8Array, size = 700): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const verify = async (bytes: Uint8Array, more: Partial<Parameters<typeof verifyBundle>[1]> = {}) =>
  verifyBundle(pieces(bytes), { file: 'bundle.tar', keys: [], anchors: [], ...more });

const codes = (report: { readonly findings: readonly { readonly code: string }[] }) =>
  report.findings.map(({ code }) => code);

const concluded = (index: number, verdict = 'no-go') =>
  ({
    kind: 'verdict.concluded',
    actor: 'aurora-x',
    subject: `acme/rocket#${index}`,
    after: { verdict },
    why: { trust: 'T2' },
  }) as const;

/** A log of a few deeds in two months, with a run and a checkpoint in between. */
const fill = async (store: Store, audit: Audit, time: { now: number }) => {
  const results = recordedResults(store, audit, parse);
  for (let index = 0; index < 6; index += 1) {
    time.now += 86_400_000 * 4;
    await audit.append(concluded(index));
    if (index === 2) await audit.sign();
  }
  const result = {
    installation: 1,
    repositoryId: 7,
    repository: 'acme/rocket',
    sha: 'a'.repeat(40),
    workflowRun: 41,
    attempt: 1,
    artifact: null,
  };
  await results.keep({ ...result, trust: 'T2', manifest: manifestOf(FILES) }, { id: 'jti-1', expires: 99 });
  await audit.append({
    kind: 'settings.changed',
    actor: 'aurora-x',
    subject: 'acme/rocket',
    before: { enforcement: 'disabled' },
    after: { enforcement: 'active' },
    why: { rule: 'required check' },
  });
};

const setUp = async (directory = temporaryDirectory()) => {
  const time = { now: Date.UTC(2026, 9, 20) };
  const store = await openEmbedded(directory);
  const log = await auditOf(store, () => time.now, directory);
  await fill(store, log.audit, time);
  return { store, log, time };
};

describe('a bundle of the App', () => {
  it('verifies offline from its bytes alone, in pieces of any size', async () => {
    const { store, log } = await setUp();
    const bytes = await bundleOf(store, log);
    for (const size of [1, 511, 512, 513, bytes.length]) {
      const report = await verifyBundle(pieces(bytes, size), {
        file: 'x',
        keys: [log.verifier],
        anchors: [],
      });
      expect(report).toMatchObject({
        intact: true,
        entries: 10,
        runs: 1,
        signedBy: [log.verifier],
        findings: [],
      });
    }
    await store.close();
  });

  it('is unpacked and compared by programs that everybody has, which have nothing to warn of', async () => {
    const { store, log } = await setUp();
    const bytes = await bundleOf(store, log);
    await store.close();
    const directory = temporaryDirectory();
    const tar = spawnSync('tar', ['xf', '-'], { cwd: directory, input: bytes });
    expect([tar.status, tar.stderr.toString()]).toEqual([0, '']);
    const sums = spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: directory });
    expect([sums.status, sums.stdout.toString(), sums.stderr.toString()]).toEqual([0, '', '']);
  });

  it('holds exactly a period, and proves that it is part of the whole', async () => {
    const { store, log } = await setUp();
    const bytes = await bundleOf(store, log, Date.UTC(2026, 10, 1), Date.UTC(2026, 10, 8));
    expect(await verify(bytes)).toMatchObject({ intact: true, entries: 2, checkpoint: { size: 10 } });
    const nothing = await bundleOf(store, log, 0, 1);
    expect(await verify(nothing)).toMatchObject({ intact: true, entries: 0 });
    await store.close();
  });

  it('I8: agrees with what was published, and a rewritten database does not', async () => {
    const { store, log, time } = await setUp();
    const published = (await log.audit.sign())?.note ?? '';
    const anchors = [
      { file: 'check.txt', text: `Verdict: no-go\n\n    ${published.replaceAll('\n', '\n    ')}` },
    ];
    time.now += 1;
    await log.audit.append(concluded(9));
    expect(await verify(await bundleOf(store, log), { anchors })).toMatchObject({
      intact: true,
      findings: [],
    });
    expect(await verifyStore(log.audit.reader, { keys: [], anchors })).toMatchObject({
      intact: true,
      findings: [],
    });

    // Whoever has the database and the key writes the history that he would like, under the same name.
    const other = await openEmbedded(temporaryDirectory());
    const rewritten = await auditOf(other, () => Date.UTC(2026, 9, 20), log.directory);
    await rewritten.audit.append(concluded(0, 'go'));
    for (let index = 1; index < 12; index += 1) await rewritten.audit.append(concluded(index));
    const forged = await bundleOf(other, rewritten);
    expect(await verify(forged, { keys: [log.verifier] })).toMatchObject({ intact: true });
    const against = await verify(forged, { anchors });
    expect(against.intact).toBe(false);
    expect(against.findings[0]?.message).toContain('anchor at 10 entries');
    expect(codes(await verifyStore(rewritten.audit.reader, { keys: [], anchors }))).toEqual(['AX8408']);
    await other.close();
    await store.close();
  });

  it('I4: a tail that was cut is found by what was published', async () => {
    const { store, log } = await setUp();
    const published = (await log.audit.sign())?.note ?? '';
    const other = await openEmbedded(temporaryDirectory());
    const cut = await auditOf(other, () => Date.UTC(2026, 9, 20), log.directory);
    await cut.audit.append(concluded(0));
    const report = await verify(await bundleOf(other, cut), { anchors: [{ file: 'a', text: published }] });
    expect(report.findings[0]?.message).toContain('its end was cut');
    expect(codes(await verify(await bundleOf(other, cut), { anchors: [{ file: 'a', text: 'no' }] }))).toEqual(
      ['AX8415'],
    );
    await other.close();
    await store.close();
  });

  it('I7: verifies across a rotated key, by the first one that was pinned', async () => {
    const { store, log } = await setUp();
    const next = await rotateAuditKey(store, log.settings, 'root');
    await log.audit.append(concluded(9));
    const bytes = await bundleOf(store, log);
    const report = await verify(bytes, { keys: [log.verifier] });
    expect(report).toMatchObject({ intact: true, signedBy: [next], findings: [] });
    const stranger = `stranger${log.verifier.slice(log.verifier.indexOf('+'))}`;
    expect((await verify(bytes, { keys: [stranger] })).intact).toBe(false);
    await store.close();
  });

  it('I7: shows the break where a key was lost, and refuses it to who pinned the old one', async () => {
    const { store, log } = await setUp();
    const lost = { ...log.settings, directory: temporaryDirectory() };
    await openAudit(store, lost, 'x');
    const audit = createAudit(store, lost);
    await audit.append(concluded(9));
    const bytes = await bundleOf(store, { ...log, audit, settings: lost });
    const report = await verify(bytes);
    expect(report).toMatchObject({ intact: true });
    expect(codes(report)).toEqual(['AX8411']);
    expect((await verify(bytes, { keys: [log.verifier] })).intact).toBe(false);
    await store.close();
  });

  it('verifies when its beginning was let go', async () => {
    const { store, log } = await setUp();
    expect(await log.audit.prune(Date.UTC(2026, 10, 5))).toBeGreaterThan(0);
    const report = await verify(await bundleOf(store, log));
    expect(report).toMatchObject({ intact: true, runs: 1, findings: [] });
    expect(await verifyStore(log.audit.reader, { keys: [log.verifier], anchors: [] })).toMatchObject({
      intact: true,
    });
    await store.close();
  });
});

describe('I1: what was altered is found', () => {
  let bytes: Buffer = Buffer.alloc(0);
  let verifier = '';
  const directory = mkdtempSync(join(tmpdir(), 'aurora-audit-'));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  beforeAll(async () => {
    const { store, log } = await setUp(directory);
    bytes = await bundleOf(store, log);
    verifier = log.verifier;
    await store.close();
  });

  it('any byte anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        const report = await verify(changed);
        expect(report.intact, `byte ${at}`).toBe(false);
        expect(report.findings[0]?.message).toMatch(/./);
      }),
      { numRuns: 400 },
    );
  });

  it('each byte of the list and of what stands around the files', async () => {
    const from = bytes.indexOf('aurora-x audit bundle 1');
    for (let at = from - BLOCK; at < bytes.length; at += 3) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect((await verify(changed)).intact, `byte ${at}`).toBe(false);
    }
  });

  it('a cut at any place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (end) => {
        expect((await verify(bytes.subarray(0, end))).intact).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('names the file and the entry', async () => {
    const text = bytes.toString('latin1');
    const change = (needle: string, by: string) => Buffer.from(text.replace(needle, by), 'latin1');
    const settings = await verify(change('"enforcement": "active"', '"enforcement": "absent"'));
    expect(settings.findings.map(({ message }) => message)).toEqual([
      'settings.json is not what the bundle recorded of it.',
    ]);
    const entry = await verify(change('"subject":"acme/rocket#3"', '"subject":"acme/rocket#8"'));
    expect(entry.findings.map(({ message }) => message).join(' ')).toContain(
      'Entry 5 of the audit log was altered',
    );
    const sealed = await verify(change('"payload":"e', '"payload":"f'));
    expect(sealed.findings.map(({ message }) => message)).toEqual([
      'runs/8/provenance.dsse.json is not what the bundle recorded of it.',
      'runs/8/provenance.dsse.json: nobody who is known signed it.',
    ]);
    const run = await verify(change('"command":"', '"commanD":"'));
    expect(run.findings.map(({ message }) => message).join(' ')).toContain('runs/8/run.json');
  });

  it('a list that was made anew by whoever does not have the key', async () => {
    const files: BundleFile[] = [];
    for await (const { path, content } of readTar(pieces(bytes))) {
      const text = (await bytesOf(content)).toString('utf8');
      if (path === 'settings.json') files.push(textFile(path, text.replace('active', 'absent')));
      else if (path !== 'bundle.txt' && path !== 'SHA256SUMS') files.push(textFile(path, text));
    }
    const about = { from: 'x', to: 'y', of: 'z' };
    const list = async function* () {
      yield* files;
    };
    const unsigned = await bytesOf(packBundle(list(), about, null));
    expect(codes(await verify(unsigned))).toEqual(['AX8413']);
    expect((await verify(unsigned, { keys: [verifier] })).intact).toBe(false);
    const stranger = createSigner('aurora-x/audit/c0ffee', Buffer.alloc(32, 9));
    const signed = await bytesOf(packBundle(list(), about, stranger));
    expect(codes(await verify(signed))).toEqual(['AX8407']);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['no tar file', Buffer.alloc(5_000, 7)],
    ['only its end', TAR_END],
    ['a file twice', Buffer.concat([tarHeader('a', 0), tarHeader('a', 0), TAR_END])],
    ['something behind its end', Buffer.concat([tarHeader('a', 0), TAR_END, Buffer.alloc(1)])],
    ['a file that never ends', Buffer.concat([tarHeader('a', 8 ** 11 - 1), Buffer.alloc(2_000)])],
    ['a huge list', Buffer.concat([tarHeader('bundle.txt', 8 ** 11 - 1), Buffer.alloc(2_000)])],
  ])('%s is no bundle', async (_name, hostile) => {
    const report = await verify(hostile);
    expect(report.intact).toBe(false);
    expect(codes(report)[0]).toBe('AX8409');
  });

  it('no path leads outside', () => {
    for (const path of [
      '../x',
      '/etc/passwd',
      'a/../b',
      'a//b',
      '',
      '.hidden',
      'a/.',
      String.raw`a\b`,
      'a\0b',
      'x'.repeat(101),
    ])
      expect(() => tarHeader(path, 0), path).toThrow(RangeError);
  });
});
