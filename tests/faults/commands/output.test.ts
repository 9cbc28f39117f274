import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createRedactor } from '../../../src/domain/evidence/redact.ts';
import { requestFor, startRunner } from '../../integration/system/support.ts';

describe('E2: output without measure', () => {
  it('is kept at both ends, counted and hashed in full', async () => {
    await using shell = startRunner();
    const { stdout } = await shell.run('seq 1 200000', { outputCapBytes: 1000 });
    const whole = Array.from({ length: 200_000 }, (_, n) => `${n + 1}\n`).join('');
    expect(stdout.sha256).toBe(createHash('sha256').update(whole).digest('hex'));
    expect(stdout).toMatchObject({ bytes: whole.length, truncated: true });
    expect(stdout.text.startsWith('1\n2\n3\n')).toBe(true);
    expect(stdout.text.endsWith('199999\n200000\n')).toBe(true);
    expect(stdout.text).toMatch(/\n… \d+ bytes left out …\n/);
    expect(stdout.text.length).toBeLessThan(1100);
  });

  it('does not fill our memory: a flood without a line break, cut off by the time-out', async () => {
    const home = join(import.meta.dirname, '../../..');
    const program = `
      import { createCommandRunner } from '${home}/src/adapters/system/command-runner/create-command-runner.ts';
      import { createRedactor } from '${home}/src/domain/evidence/redact.ts';
      const runner = createCommandRunner({ workers: 1, nonce: 'flood${process.pid}' });
      const request = ${JSON.stringify({ ...requestFor('tr "\\\\0" x < /dev/zero', { timeoutMs: 1500, outputCapBytes: 1 << 20 }), redact: undefined })};
      const { stdout, timedOut } = await runner.run({ ...request, redact: createRedactor(['a-secret-value']) }, new AbortController().signal);
      await runner.close();
      console.log(JSON.stringify({ bytes: stdout.bytes, kept: stdout.text.length, timedOut, rss: process.resourceUsage().maxRSS * 1024 }));`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    await once(child, 'close');
    const seen = z
      .object({ bytes: z.number(), kept: z.number(), timedOut: z.boolean(), rss: z.number() })
      .parse(JSON.parse(text));
    expect(seen.timedOut).toBe(true);
    expect(seen.bytes).toBeGreaterThan(20e6);
    expect(seen.kept).toBeLessThan(1.1 * 2 ** 20);
    expect(seen.rss).toBeLessThan(256e6);
  });

  it('is readable whatever it holds', async () => {
    await using shell = startRunner();
    const { stdout } = await shell.run(
      String.raw`printf 'a\0b \xff\xfe \033[31mred\033[0m \033]8;;http://evil\033\\link\033]8;;\033\\ \033]0;title\007 bad\rgood\n'`,
    );
    expect(stdout.text).toBe('a\u2400b \ufffd\ufffd red link  bad\ngood\n');
  });

  it('holds a million-character line and wide characters cut at the cap', async () => {
    await using shell = startRunner();
    const { stdout } = await shell.run(`printf 'é%.0s' $(seq 1 50000)`, { outputCapBytes: 1001 });
    expect(stdout.text.replace(/\n… \d+ bytes left out …\n/, '')).toMatch(/^é+$/);
    expect(stdout.bytes).toBe(100_000);
  });

  it('that says nothing is nothing', async () => {
    await using shell = startRunner();
    const { stdout } = await shell.run('true');
    expect(stdout).toEqual({
      text: '',
      bytes: 0,
      sha256: createHash('sha256').digest('hex'),
      truncated: false,
    });
  });
});

describe('E7: a secret in the output', () => {
  it('is gone before anything is kept, also across pieces and inside colours', async () => {
    await using shell = startRunner();
    const secret = 'canary-0123456789-abcdef';
    const redact = createRedactor([secret]);
    const env = { PATH: process.env['PATH'] ?? '', S: secret };
    const slow = await shell.run('printf %s "${S:0:9}"; sleep 0.1; printf "%s\\n" "${S:9}"', { env, redact });
    expect(slow.stdout.text).toBe('***\n');
    expect(slow.stdout.bytes).toBe(4);
    const coloured = await shell.run(
      String.raw`printf '%s\033[1;31m%s\033[0m\n' "${'$'}{S:0:9}" "${'$'}{S:9}"`,
      { env, redact },
    );
    expect(coloured.stdout.text).toBe('***\n');
    const buried = await shell.run(
      'head -c 400000 /dev/zero | tr "\\0" x; printf "%s" "$S"; head -c 400000 /dev/zero | tr "\\0" x',
      {
        env,
        redact,
        outputCapBytes: 2_000_000,
      },
    );
    expect(buried.stdout.text).toMatch(/^x{400000}\*\*\*x{400000}$/);
  });
});

describe('E3 and E5: what a command may reach', () => {
  it('is cut off when it eats all it can, and its neighbour is not harmed', async () => {
    await using shell = startRunner(2);
    const hog = shell.run('x=y; while :; do x=$x$x; done', { memoryMiB: 200, timeoutMs: 3_000 });
    const neighbour = await shell.run('sleep 0.2; echo fine');
    expect(neighbour).toMatchObject({ exitCode: 0 });
    expect((await hog).exitCode).not.toBe(0);
  });

  it('does not include the files the runner takes commands from', async () => {
    await using shell = startRunner();
    const names = [
      'GITHUB_ENV',
      'GITHUB_OUTPUT',
      'GITHUB_PATH',
      'GITHUB_STATE',
      'GITHUB_STEP_SUMMARY',
      'ACTIONS_RUNTIME_TOKEN',
    ];
    const before = names.map((name) => process.env[name]);
    for (const name of names) process.env[name] = `/canary/${name}`;
    try {
      const { stdout } = await shell.run('env; cat /proc/$PPID/environ');
      expect(stdout.text).not.toMatch(/canary|GITHUB_|ACTIONS_/);
    } finally {
      for (const [index, name] of names.entries()) {
        const value = before[index];
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
  });

  it('ends a flood of processes with the time-out', async () => {
    await using shell = startRunner(1);
    // Bounded, so that a failing test does not take the machine with it.
    const bomb =
      'f() { [ "$1" -gt 0 ] || { sleep 30; return; }; f $(($1 - 1)) & f $(($1 - 1)) & wait; }; f 7';
    const result = await shell.run(bomb, { timeoutMs: 1_000 });
    expect(result.timedOut).toBe(true);
    expect(shell.leftOver()).toEqual([]);
  });
});
