import { openEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import { recordedResults } from '../../../src/entrypoints/app/record-results.ts';
import { createAudit } from '../../../src/entrypoints/wiring/audit.ts';
import { openAudit } from '../../../src/entrypoints/wiring/audit-keys.ts';
import { FILES, manifestOf } from '../../unit/evidence/run-fixture.ts';

/** Keeps results and signs the log until it is killed. Prints a line for each that was acknowledged. */
const [directory = '', from = '0'] = process.argv.slice(2);
const store = await openEmbedded(directory);
const settings = { directory, key: null, previousKey: null, now: Date.now, redact: String };
await openAudit(store, settings, 'c0ffee');
const audit = createAudit(store, settings);
const results = recordedResults(store, audit, () => null);
const manifest = manifestOf(FILES);
const of = {
  installation: 1,
  repositoryId: 7,
  repository: 'acme/rocket',
  sha: 'a'.repeat(40),
  attempt: 1,
  artifact: null,
};
for (let run = Number(from) * 1_000_000; ; run += 1) {
  const result = { ...of, workflowRun: run, trust: 'T2', manifest } as const;
  await results.keep(result, { id: String(run), expires: 0 });
  if (run % 3 === 0) await audit.sign();
  process.stdout.write(`${run}\n`);
}
