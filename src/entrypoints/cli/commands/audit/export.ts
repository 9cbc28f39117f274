import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { createRecordedRuns } from '../../../../adapters/database/recorded-runs.ts';
import type { Store } from '../../../../adapters/database/store.ts';
import { visitStore } from '../../../../adapters/database/open-store.ts';
import { writePieces } from '../../../../adapters/system/write-stream.ts';
import { appFiles, type Period } from '../../../../application/audit/bundle/app-files.ts';
import type { BundleFile } from '../../../../application/audit/bundle/bundle-file.ts';
import { packBundle } from '../../../../application/audit/bundle/pack-bundle.ts';
import { projectFiles, runsOf } from '../../../../application/audit/bundle/project-files.ts';
import { runManifestSchema } from '../../../../application/pipeline/contracts/run-manifest.ts';
import type { NoteSigner } from '../../../../domain/evidence/audit/note.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import { isoDate } from '../../../../domain/model/iso-week.ts';
import { utc } from '../../../../domain/report/words.ts';
import { openStore as openRuns, runFilesIn } from '../../../wiring/history.ts';
import { knownSigner } from '../../../wiring/audit-keys.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { openProject } from '../../project.ts';
import { safeText } from '../../safe-text.ts';
import { placeOf, sayPlace } from '../app/place.ts';
import { auditIn, auditSettings } from './settings.ts';
import { periodOf } from './period.ts';

const manifestOf = (value: unknown) => runManifestSchema.safeParse(value).data ?? null;

interface Source {
  readonly of: string;
  readonly files: AsyncIterable<BundleFile>;
  readonly signer: NoteSigner | null;
}

/** The log of a store, signed as far as it goes. Null for a store that has none. */
const fromApp = async (context: CommandContext, store: Store, period: Period): Promise<Source | null> => {
  const audit = auditIn(store, context);
  const { origin } = await audit.reader.state();
  if (origin === null) return null;
  const signer = await knownSigner(store, auditSettings(context));
  if (signer !== null) await audit.sign();
  const covering = await audit.reader.newest();
  if (covering === null) return null;
  const source = { reader: audit.reader, runs: createRecordedRuns(store, manifestOf), signer };
  return { of: origin, files: appFiles(source, period, covering), signer };
};

const fromProject = async (context: CommandContext, period: Period): Promise<Source> => {
  const { cwd, options, env } = context;
  const out = options.text('runs') ?? (env['AURORA_OUT'] ? `${env['AURORA_OUT']}/spec_runs` : 'spec_runs');
  const runs = openRuns(cwd, out);
  const chosen = await runsOf(runs, period);
  if (chosen.length === 0)
    throw new CommandFailure(EXIT.usage, [
      finding('AX8412', { state: sayPlace(placeOf(context)), runs: out }),
    ]);
  const { config, configFile, files } = await openProject(context);
  const configText = configFile === null ? null : await files.readText(configFile);
  const source = { runs, files: runFilesIn(cwd), config, configText };
  return { of: 'a project', files: projectFiles(source, period, chosen), signer: null };
};

const write = async (context: CommandContext, source: Source, period: Period): Promise<ExitCode> => {
  const { options, cwd, output } = context;
  const [from, to] = [period.from, period.to].map((at) => new Date(at).toISOString());
  const file = options.text('output') ?? `audit-${isoDate(period.from)}-${isoDate(period.to - 1)}.tar`;
  const about = { from: from ?? '', to: to ?? '', of: source.of };
  // The two lists of them, SHA256SUMS and bundle.txt, are files as well.
  let files = 2;
  const counted = async function* (): AsyncGenerator<BundleFile> {
    for await (const one of source.files) {
      files += 1;
      yield one;
    }
  };
  const hash = createHash('sha256');
  const digested = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of packBundle(counted(), about, source.signer)) {
      hash.update(piece);
      yield piece;
    }
  };
  await writePieces(resolve(cwd, file), digested());
  const sha256 = hash.digest('hex');
  const verifier = source.signer?.verifier.text ?? null;
  const since = period.from === 0 ? 'from the beginning' : utc(about.from);
  if (output.json) output.document({ schemaVersion: 1, file, sha256, files, ...about, verifier });
  else {
    output.print(safeText([`${file}: ${files} files, ${since} to ${utc(about.to)}`, `sha256 ${sha256}`]));
    output.say(`Verify it anywhere: aurora-x audit verify ${file}${verifier ? ` --key '${verifier}'` : ''}`);
  }
  return EXIT.ok;
};

/** Makes a bundle of a period. */
export const exportAudit = async (context: CommandContext): Promise<ExitCode> => {
  const period = periodOf(context);
  const store = await visitStore(placeOf(context));
  try {
    const app = store === null ? null : await fromApp(context, store, period);
    return await write(context, app ?? (await fromProject(context, period)), period);
  } finally {
    await store?.close();
  }
};
