import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { verifyBundle } from '../../../../application/audit/bundle/verify-bundle.ts';
import { verifyStore } from '../../../../application/audit/verify-store.ts';
import { createAuditReader } from '../../../../adapters/database/audit.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import { count } from '../../../../domain/model/count.ts';
import type { Finding } from '../../../../domain/model/finding.ts';
import { parseVerifier } from '../../../../domain/evidence/audit/note.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { sayFindings } from '../../findings.ts';
import { readNamedFile } from '../../paths.ts';
import { safeText } from '../../safe-text.ts';
import { visitPlace } from '../app/open-place.ts';
import { placeOf, sayPlace } from '../app/place.ts';

const keysOf = ({ options }: CommandContext): readonly string[] =>
  options.list('key').map((value) => {
    if (parseVerifier(value) !== null) return value;
    const expected = 'it takes a verifier key: name+id+key';
    throw new CommandFailure(EXIT.usage, [
      finding('AX1004', { command: 'audit', name: '--key', value, expected, suggestion: '' }),
    ]);
  });

const anchorsOf = async ({ options, cwd }: CommandContext) =>
  Promise.all(
    options.list('anchor').map(async (file) => {
      const text = await readNamedFile(cwd, file);
      if (text === null)
        throw new CommandFailure(EXIT.usage, [
          finding('AX8409', { file, problem: 'it is not there, and should hold an anchor' }),
        ]);
      return { file, text };
    }),
  );

/** Ends with the one line that counts. */
const conclude = async (
  { output }: CommandContext,
  name: string,
  report: { readonly intact: boolean; readonly findings: readonly Finding[] },
  facts: string,
): Promise<ExitCode> => {
  const { intact, findings } = report;
  if (output.json) output.document(report);
  else {
    await sayFindings(output, findings);
    const problems = findings.filter(({ severity }) => severity === 'error').length;
    output.print(
      intact
        ? `${output.paint.green('✔')} ${safeText([`${name}: ${facts}, nothing was altered.`])}`
        : `${output.paint.red('✖')} ${safeText([`${name}: ${count(problems, 'finding')}.`])}`,
    );
  }
  return intact ? EXIT.ok : EXIT.no;
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a directory',
  EACCES: 'this user may not read it',
};

/** The bytes of a bundle. @throws CommandFailure when the file cannot be read */
async function* bytesOf(cwd: string, file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of createReadStream(resolve(cwd, file))) yield piece as Uint8Array; // oxlint-disable-line typescript/no-unsafe-type-assertion -- a stream without an encoding gives bytes
  } catch (error) {
    const problem = UNREADABLE[codeOf(error)];
    if (problem === undefined) throw error;
    throw new CommandFailure(EXIT.usage, [finding('AX8416', { file, problem })]);
  }
}

/** A bundle by itself, or the log of the store where none is named. */
export const verifyAudit = async (context: CommandContext, bundle: string | null): Promise<ExitCode> => {
  const options = { keys: keysOf(context), anchors: await anchorsOf(context) };
  if (bundle === null) {
    const place = placeOf(context);
    const report = await visitPlace(place, (store) => verifyStore(createAuditReader(store), options));
    return conclude(context, sayPlace(place), report, `entries ${report.from} to ${report.size}`);
  }
  const report = await verifyBundle(bytesOf(context.cwd, bundle), { file: bundle, ...options });
  const { files, entries, runs, checkpoint, signedBy } = report;
  const facts = [
    count(files, 'file'),
    // Without an App there is no log.
    ...(entries === 0 ? [] : [count(entries, 'entry', 'entries')]),
    count(runs, 'run'),
    ...(checkpoint === null ? [] : [`checkpoint of ${checkpoint.size}`]),
    ...(signedBy.length === 0 ? [] : [`signed by ${signedBy.join(', ')}`]),
  ];
  const code = await conclude(context, bundle, report, facts.join(', '));
  if (report.intact && options.keys.length === 0 && signedBy.length > 0)
    context.output.say('The key is the one that the bundle names; pin the one you know with --key.');
  return code;
};
