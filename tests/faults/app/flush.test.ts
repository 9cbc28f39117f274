import { spawn, spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { firstLine } from '../../support/first-line.ts';
import { temporaryDirectory } from '../../support/store.ts';

const SECRET = 'a secret of thirty-two characters or more';
const TRACE = ['-f', '-y', '-s', '16', '-e', 'trace=fsync,fdatasync,write,writev,sendto,sendmsg'];

/** A machine may lack strace, or forbid one process to look at another. */
const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
if (!canTrace) process.stderr.write('C4, order of flush and answer: NOT TESTED, strace does not work here\n');

it.skipIf(!canTrace)(
  'C4: every acknowledgement is preceded by the flush of its row to the disk',
  async () => {
    const directory = temporaryDirectory();
    const trace = join(directory, 'trace.txt');
    const program = join(import.meta.dirname, 'receiver-child.ts');
    const child = spawn('strace', [...TRACE, '-o', trace, process.execPath, program, directory, SECRET], {
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    });
    const { pid } = child;
    if (pid === undefined) throw new Error('no process');
    // strace and what it looks at: a group of their own.
    onTestFinished(() => {
      if (child.exitCode === null && child.signalCode === null) process.kill(-pid, 'SIGKILL');
    });
    const port = Number(await firstLine(child));
    const body = '{}';
    const signature = createHmac('sha256', SECRET).update(body).digest('hex');
    for (let sent = 0; sent < 8; sent += 1) {
      const headers = {
        'x-github-delivery': `d-${sent}`,
        'x-github-event': 'push',
        'x-hub-signature-256': `sha256=${signature}`,
      };
      const answer = await fetch(`http://127.0.0.1:${port}/hook`, {
        method: 'POST',
        body,
        headers,
      });
      expect(answer.status).toBe(202);
    }
    const gone = once(child, 'exit');
    process.kill(-pid, 'SIGKILL');
    await gone;
    const steps = readFileSync(trace, 'utf8')
      .split('\n')
      .flatMap((text) => {
        if (/\bf(?:data)?sync\(\d+<[^>]*aurora-x\.db-wal>/.test(text)) return ['flush'];
        return text.includes('"HTTP/1.1 202') ? ['answer'] : [];
      });
    const answers = steps.flatMap((step, index) => (step === 'answer' ? [steps[index - 1]] : []));
    expect(answers).toEqual(Array.from({ length: 8 }, () => 'flush'));
  },
);
