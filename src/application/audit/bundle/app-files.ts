import { createTree, type MerkleTree } from '../../../domain/evidence/audit/merkle.ts';
import { parseEntry } from '../../../domain/evidence/audit/verify-log.ts';
import type { NoteSigner } from '../../../domain/evidence/audit/note.ts';
import { canonicalJson } from '../../../domain/evidence/canonical.ts';
import { sealStatement } from '../../../domain/evidence/dsse.ts';
import { sha256 } from '../../../domain/model/digest.ts';
import { runStatement, STATEMENT_FILE } from '../../../domain/evidence/statement.ts';
import type { AuditEntry, LogHead, SignedRoot } from '../../../domain/model/audit.ts';
import type { RunManifest } from '../../../domain/model/run.ts';
import { renderAuditIndex } from '../../../domain/report/audit-index.ts';
import type { AuditReader } from '../../../ports/audit-log.ts';
import type { RecordedRuns, RunKey } from '../../../ports/recorded-runs.ts';
import { textFile, type BundleFile } from './bundle-file.ts';
import { gatherIndex } from './index-page.ts';
import { CHECKPOINTS_FILE, ENTRIES_FILE, LOG_FILE, SEALED_FILE, type LogFacts } from './log-facts.ts';

/** What an export reads. */
export interface AppSource {
  readonly reader: AuditReader;
  readonly runs: RecordedRuns;
  /** Who signs the statements; null where there is no key. */
  readonly signer: NoteSigner | null;
}

export interface Period {
  /** Milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
}

/** A run, and the entries that say it was accepted: a job may report again, and the last report is kept. */
interface AcceptedRun {
  readonly run: RunKey;
  readonly entries: readonly { readonly seq: number; readonly digest: string }[];
}

const ACCEPTED = '"kind":"result.accepted"';

interface Gathered {
  readonly first: number;
  readonly end: number;
  readonly bytes: number;
  readonly start: LogHead;
  readonly tree: MerkleTree;
  readonly accepted: readonly AcceptedRun[];
  readonly waivers: readonly AuditEntry[];
  readonly settings: readonly AuditEntry[];
  readonly index: ReturnType<typeof gatherIndex>;
}

/** First pass: the whole tree, and of the entries of the period what the small files need. */
const gather = async ({ reader, runs }: AppSource, period: Period, size: number): Promise<Gathered> => {
  const { pruned } = await reader.state();
  const range = await reader.range(period.from, period.to);
  const end = Math.min(range.end, size);
  const first = range.first < end ? range.first : size;
  const [tree, index] = [createTree(pruned), gatherIndex()];
  const runsByKey = new Map<string, { run: RunKey; entries: { seq: number; digest: string }[] }>();
  const [waivers, settings]: [AuditEntry[], AuditEntry[]] = [[], []];
  let bytes = 0;
  let last = pruned.last;
  let before = pruned.last;
  for await (const { text, hash } of reader.lines(pruned.size, size)) {
    const seq = tree.size;
    if (seq === first) before = last;
    tree.append(hash);
    last = hash;
    const isMeant = seq >= first && seq < end;
    // Of what lies outside only the reports of runs matter: one that is kept may have come in a period before.
    const entry = isMeant || text.includes(ACCEPTED) ? parseEntry(text) : '';
    if (isMeant) bytes += Buffer.byteLength(`${hash} ${text}\n`);
    if (typeof entry === 'string') continue;
    const said = entry.kind === 'result.accepted' ? runs.keyOf(entry.after) : null;
    if (said !== null) {
      const key = JSON.stringify(said.run);
      const known = runsByKey.get(key) ?? { run: said.run, entries: [] };
      known.entries.push({ seq, digest: said.digest });
      runsByKey.set(key, known);
    }
    if (!isMeant) continue;
    index.take(entry);
    if (entry.kind === 'waiver.proposed' || entry.kind === 'sign-off.proposed') waivers.push(entry);
    if (entry.kind === 'settings.changed') settings.push(entry);
  }
  if (first === size) before = last;
  const start = { ...tree.frontier(first), last: before };
  const past = Math.max(first, end);
  const accepted = [...runsByKey.values()].filter(({ entries }) =>
    entries.some(({ seq }) => seq >= first && seq < past),
  );
  return { first, end: past, bytes, start, tree, accepted, waivers, settings, index };
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const entriesFile = (reader: AuditReader, { first, end, bytes }: Gathered): BundleFile => ({
  path: ENTRIES_FILE,
  bytes,
  content: async function* () {
    for await (const { text, hash } of reader.lines(first, end)) yield `${hash} ${text}\n`;
  },
});

async function* runFiles(
  { runs, signer }: AppSource,
  { accepted, tree, first, end }: Gathered,
  covering: SignedRoot,
): AsyncGenerator<BundleFile> {
  for (const { run, entries } of accepted) {
    const manifest: RunManifest | null = await runs.manifest(run);
    if (manifest === null) continue;
    const text = canonicalJson(manifest);
    const digest = sha256(text);
    // What none of the entries is about is exported with the last of them, so that verifying says so.
    const seq = (entries.findLast((one) => one.digest === digest) ?? entries.at(-1))?.seq ?? -1;
    if (seq < first || seq >= end) continue;
    const { size, root } = covering;
    const proof = { seq, size, root, proof: tree.inclusion(seq, size) };
    yield textFile(`runs/${seq}/run.json`, text);
    const statement = json(runStatement({ manifest, manifestDigest: digest }));
    yield textFile(`runs/${seq}/${STATEMENT_FILE}`, statement);
    if (signer !== null) yield textFile(`runs/${seq}/${SEALED_FILE}`, sealStatement(statement, signer));
    yield textFile(`runs/${seq}/inclusion.json`, json(proof));
  }
}

/** @returns notes in the period, those by which one key vouched for another, and the one that covers all */
const notesOf = (
  all: readonly SignedRoot[],
  { first, end }: Gathered,
  covering: SignedRoot,
): readonly string[] =>
  all
    .filter(
      ({ size, note }) =>
        (size >= first && size <= end) || size === covering.size || note.split('\n— ').length > 2,
    )
    .map(({ note }) => `${JSON.stringify(note)}\n`);

/**
 * The files of a bundle from the store of an App.
 *
 * @param covering a checkpoint at or behind the last entry of the period
 */
export async function* appFiles(
  source: AppSource,
  period: Period,
  covering: SignedRoot,
): AsyncGenerator<BundleFile> {
  const { reader } = source;
  const state = await reader.state();
  const gathered = await gather(source, period, covering.size);
  const { start, end, tree, waivers, settings, index } = gathered;
  const origin = state.origin ?? '';
  const keys = await reader.keys();
  const facts: LogFacts = {
    schemaVersion: 1,
    origin,
    keys: [...keys],
    start: { ...start, nodes: [...start.nodes] },
    end,
    covered: covering.size,
    consistency: [...tree.consistency(end, covering.size)],
  };
  yield textFile(LOG_FILE, json(facts));
  yield textFile(CHECKPOINTS_FILE, notesOf(await reader.checkpoints(), gathered, covering).join(''));
  yield entriesFile(reader, gathered);
  yield* runFiles(source, gathered, covering);
  yield textFile('waivers.json', json(waivers));
  yield textFile('settings.json', json(settings));
  const about: readonly (readonly [string, string])[] = [
    ['From', new Date(period.from).toISOString()],
    ['To', new Date(period.to).toISOString()],
    ['Log', origin],
    ['Verifier key', keys.at(-1)?.verifier ?? 'none'],
    ['Entries', `${end - start.size} of ${covering.size}`],
    ['Root', `${covering.root} at ${covering.size} entries`],
  ];
  yield textFile(
    'index.html',
    renderAuditIndex({ title: 'Audit bundle', facts: about, sections: index.sections() }),
  );
}
