import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readInputs } from './inputs.ts';

/*
 * The first file stays small: inputs are read and checked, and a missing tracker is reported, before anything heavy
 * is loaded. Workflow commands are written by hand here for the same reason.
 */
const { inputs, problems } = readInputs(process.env);
const workspace = process.env['GITHUB_WORKSPACE'] ?? process.cwd();
const missing = [...inputs.trackers, ...inputs.specs, ...(inputs.config ? [inputs.config] : [])].filter(
  (file) => !/[*?[{]/.test(file) && !existsSync(join(workspace, file)),
);

const escape = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

if (problems.length > 0 || missing.length > 0) {
  for (const problem of problems) process.stdout.write(`::error title=AX8002::${escape(problem)}\n`);
  for (const file of missing) {
    const text = `${file} does not exist in ${workspace}. Check the path, and that actions/checkout ran before.`;
    process.stdout.write(`::error title=AX2001::${escape(text)}\n`);
  }
  process.exitCode = 2;
} else {
  const { runAction } = await import('./run-action.ts');
  process.exitCode = await runAction(inputs, workspace, process.env);
}
