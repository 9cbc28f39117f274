import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { messageOf } from '../../src/domain/model/thrown.ts';
import { tellLoop } from './loop.ts';
import { built, startStage } from './stage.ts';
import { fact, part, plain, presentStep } from './terminal.ts';

/*
 * `make demo`, with no GitHub account. First a lying tracker is judged on this machine; then the loop at GitHub: an
 * emulator that keeps state, the App and the Action as they are built, and HTTP between them. With DEMO_KEEP=1 all of
 * it stays up at the end.
 */
const OUT = join(import.meta.dirname, '../../demo-out');
/** A step that never comes to its end is a failure, not a wait. */
const LIMIT_MS = 120_000;
/** Lines of the log that are shown then. */
const SHOWN = 8;

const shown = (path: string): string => relative(process.cwd(), path);

part('1 of 2 · On this machine: a tracker is read, executed, refuted, challenged, judged');
const { status } = spawnSync(process.execPath, [built('cli'), 'demo'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

part('2 of 2 · At GitHub: issues, a pull request with its check and comment, the weekly report');
const started = performance.now();
const stage = await startStage();
const giveUp = (why: string): never => {
  const log = join(OUT, 'app.log');
  writeFileSync(log, stage.app.lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  plain('', `✖ ${presentStep()}`, `  ${why}`, '', '  What the App did last:');
  for (const { time, event, lane, result, problem } of stage.app.lines.slice(-SHOWN))
    plain(`  ${[time, event, lane, result, problem].filter(Boolean).join('  ')}`);
  const { exitCode, signalCode } = stage.app.child;
  if (exitCode !== null || signalCode !== null) plain(`  It has ended: ${signalCode ?? exitCode}.`);
  plain('', `  Its whole log is in ${shown(log)}`);
  return stage.end(1);
};
const limit = setTimeout(() => giveUp(`It did not end within ${LIMIT_MS / 1_000} s.`), LIMIT_MS);
const kept = await tellLoop(stage, OUT).catch((error: unknown) => giveUp(messageOf(error)));
clearTimeout(limit);

const seconds = ((performance.now() - started) / 1000).toFixed(1);
const { requests, violations } = stage.github.proxy;
const writes = requests.filter(({ method }) => method !== 'GET').length;
const wrong = violations.length === 0 ? 'all valid by its API description' : `${violations.length} not valid`;
plain('');
fact('took', `${seconds} s, ${requests.length} requests to GitHub, ${writes} of them writes, ${wrong}`);
plain('', '   What stays, to look at:');
const widest = Math.max(...kept.map(({ name }) => name.length));
for (const { name, what } of kept) plain(`   ${shown(join(OUT, name.padEnd(widest)))}  ${what}`);
if (process.env['DEMO_KEEP'] === '1') {
  plain('', '   Everything stays up until Ctrl-C, so the links can be opened.');
  await new Promise(() => {});
}
plain('', '   The links end with the demo. To open them: make demo DEMO_KEEP=1');
await stage.close();
