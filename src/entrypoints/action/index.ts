import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { needsWorkspace, readInputs } from './inputs.ts';

/*
 * The first file stays small: inputs are read and checked, and a missing tracker is reported, before anything heavy
 * is loaded. Workflow commands are written by hand here for the same reason.
 */
const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
const { inputs, problems } = readInputs(process.env, workspace);

const named = [...inputs.trackers, ...inputs.specs, ...(inputs.config ? [inputs.config] : [])];
const missing = needsWorkspace(inputs.command)
  ? named.filter((file) => !/[*?[{]/.test(file) && !existsSync(join(workspace, file)))
  : [];

const escape = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** In the summary too, because annotations of a failed step are easily overlooked. */
const summarise = (sentences: readonly string[]): void => {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  const items = sentences.map(
    (text) => `- ${text.replaceAll(/[\\`*_{}[\]<>#|~@]/g, '\\$&').replaceAll(/\s+/g, ' ')}`,
  );
  try {
    appendFileSync(file, `### Aurora-X did not start\n\n${items.join('\n')}\n`);
  } catch {
    // The annotations say the same.
  }
};

const refuse = (): number => {
  const sentences = [
    ...problems.map((text) => ({ code: 'AX8002', text })),
    ...missing.map((file) => ({
      code: 'AX2001',
      text: `${file} does not exist in ${workspace}. Check the path, and that actions/checkout ran before.`,
    })),
  ];
  for (const { code, text } of sentences) process.stdout.write(`::error title=${code}::${escape(text)}\n`);
  summarise(sentences.map(({ code, text }) => `${code}: ${text}`));
  return 2;
};

const start = async (): Promise<number> => {
  const { runAction } = await import('./run-action.ts');
  return runAction(inputs, workspace, process.env);
};

const exitCode = problems.length + missing.length > 0 ? refuse() : await start();
// The artifact client keeps connections open for a while; nobody needs to wait for them.
process.stdout.write('', () => process.exit(exitCode));
