import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestFor, startRunner, temporaryDirectory } from './support.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('a command', () => {
  it('gives its exit code and both streams apart', async () => {
    await using shell = startRunner();
    const result = await shell.run('echo out; echo err >&2; exit 3');
    expect(result).toMatchObject({
      exitCode: 3,
      signal: null,
      timedOut: false,
      cancelled: false,
      spawnError: null,
    });
    expect(result.stdout).toEqual({ text: 'out\n', bytes: 4, sha256: sha256('out\n'), truncated: false });
    expect(result.stderr.text).toBe('err\n');
  });

  it.each([
    ['true', 0],
    ['false', 1],
    ['no-such-program-anywhere', 127],
    ['/etc/passwd', 126],
    ['kill -TERM $$', 143],
    ['kill -KILL $$', 137],
    ['false | true', 0],
    ['if', 2],
  ])('ends as in a terminal: %s → %i', async (command, exitCode) => {
    await using shell = startRunner();
    expect((await shell.run(command)).exitCode).toBe(exitCode);
  });

  it('stops at the first failure when strict', async () => {
    await using shell = startRunner();
    expect((await shell.run('false | true', { shell: 'strict' })).exitCode).toBe(1);
    expect((await shell.run('echo $nowhere', { shell: 'strict' })).exitCode).not.toBe(0);
    const stopped = await shell.run('false; echo later', { shell: 'strict' });
    expect(stopped.stdout.text).toBe('');
  });

  it('is a shell of its own: $0, $$, no input, no signals ignored, none of our descriptors', async () => {
    await using shell = startRunner();
    const result = await shell.run(
      'echo "$0 $((BASHPID - $$))"; cat; for fd in 3 4 5; do [ -e /proc/$$/fd/$fd ] && echo $fd; done; :',
    );
    expect(result.stdout.text).toBe('bash 0\n');
    const signals = await shell.run('grep -E "Sig(Ign|Blk)" /proc/self/status');
    // The real-time signals are the C library's: what started us may have left them ignored.
    expect(signals.stdout.text).toMatch(/^SigBlk:\t0{16}\nSigIgn:\t[\da-f]{8}[08]0{7}\n$/);
  });
});

describe('the environment of a command', () => {
  it('is exactly what was given, and the marker', async () => {
    await using shell = startRunner();
    const env = {
      PATH: '/usr/bin:/bin',
      PLAIN: 'a b',
      QUOTES: `it's "so" $(id) \`id\``,
      LINES: 'one\ntwo',
      EMPTY: '',
    };
    const { stdout } = await shell.run('env -0 | sort -z', { env });
    const seen = Object.fromEntries(
      stdout.text
        .split('\u2400')
        .filter((line) => line !== '')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
    const { PWD: _pwd, SHLVL: _shlvl, _: _last, AURORA_X_CHECK: marker, ...rest } = seen;
    expect(rest).toEqual(env);
    expect(marker).toMatch(new RegExp(`^${shell.nonce}:\\d+$`));
  });

  it('holds names that bash would not export', async () => {
    await using shell = startRunner();
    const env = { PATH: '/usr/bin:/bin', 'INPUT_FAIL-ON': 'never', UID: '77', LC_ALL: 'xx_YY.UTF-8' };
    const { stdout, stderr } = await shell.run('env | grep -E "FAIL|UID|LC_ALL" | sort', { env });
    expect(stdout.text).toBe('INPUT_FAIL-ON=never\nLC_ALL=xx_YY.UTF-8\nUID=77\n');
    // Said once, by the command's own shell, as in a terminal.
    expect(stderr.text.match(/cannot change locale/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it('has the directory it is told to', async () => {
    using dir = temporaryDirectory();
    await using shell = startRunner();
    expect((await shell.run('pwd', { cwd: dir.path })).stdout.text).toBe(`${dir.path}\n`);
  });

  it('or directory may make it impossible to run, which is said', async () => {
    await using shell = startRunner();
    const missing = await shell.run('true', { cwd: '/nowhere/at/all' });
    expect(missing).toMatchObject({ exitCode: null, spawnError: expect.stringContaining('/nowhere/at/all') });
    expect((await shell.run('echo a\0b')).spawnError).toContain('NUL');
    expect((await shell.run(`: ${'x'.repeat(140_000)}`)).spawnError).toContain('128 KiB');
  });
});

describe('many commands', () => {
  it('E8: keep every byte; nothing is expanded on the way', async () => {
    await using shell = startRunner();
    const word = fc
      .string({ unit: 'binary', maxLength: 60 })
      .map((text) => text.replaceAll('\0', '').toWellFormed())
      .filter((text) => text !== '');
    const nasty = fc.constantFrom(
      '$(id)',
      '`id`',
      '; exit 9',
      "'; exit 9; '",
      '\n',
      '${{ github.token }}',
      '\u202e',
      '--flag',
      '\\',
      '!',
      '*',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(word, nasty), { minLength: 1, maxLength: 5 }), async (parts) => {
        const text = parts.join('');
        const raw = await shell.run(`printf %s "$WORD"`, { env: { PATH: '/usr/bin:/bin', WORD: text } });
        expect(raw.stdout.sha256).toBe(sha256(text));
        const quoted = `'${text.replaceAll("'", "'\\''")}'`;
        const typed = await shell.run(`printf %s ${quoted}`);
        expect(typed.stdout.sha256).toBe(sha256(text));
      }),
      { numRuns: 40 },
    );
  });

  it('run no more at once than there are workers, in order of asking', async () => {
    using dir = temporaryDirectory();
    await using shell = startRunner(2);
    const command = 'echo + >> log; sleep 0.1; echo - >> log';
    await Promise.all(Array.from({ length: 6 }, () => shell.run(command, { cwd: dir.path })));
    let now = 0;
    let most = 0;
    for (const sign of readFileSync(`${dir.path}/log`, 'utf8').trim().split('\n')) {
      now += sign === '+' ? 1 : -1;
      most = Math.max(most, now);
    }
    expect(most).toBe(2);
  });

  it('do not change the shell that the next one is started from', async () => {
    await using shell = startRunner(1);
    await shell.run('export LEAK=1; cd /; umask 777; set -f; ulimit -n 20; trap "" TERM; exec 2>&-');
    const { stdout } = await shell.run('echo "[$LEAK]"; pwd; umask; ulimit -n; echo /et[c]');
    expect(stdout.text).toMatch(/^\[\]\n\/tmp\n00\d\d\n\d{3,}\n\/etc\n$/);
  });

  it('are not run when the wish to stop came first', async () => {
    await using shell = startRunner();
    const result = await shell.runner.run(requestFor('true'), AbortSignal.abort());
    expect(result).toMatchObject({ cancelled: true, exitCode: null });
  });
});

describe('quotas', () => {
  it('hold for memory and processor time, and the record says so', async () => {
    await using shell = startRunner();
    const hog = await shell.run('head -c 300M /dev/zero | tail', { memoryMiB: 100, shell: 'strict' });
    expect(hog.exitCode).not.toBe(0);
    expect(hog.quotas).toEqual([expect.objectContaining({ name: 'memory', enforced: true, why: null })]);
    const spin = await shell.run('while :; do :; done', { cpuSeconds: 1, timeoutMs: 8_000 });
    expect(spin).toMatchObject({ timedOut: false });
    expect(spin.exitCode).toBeGreaterThan(128);
  });

  it('of processes are not claimed to hold for root', async () => {
    await using shell = startRunner();
    const result = await shell.run('true', { processes: 5 });
    const root = process.getuid?.() === 0;
    expect(result.quotas).toEqual([expect.objectContaining({ name: 'processes', enforced: !root })]);
    expect(result.quotas[0]?.why === null).toBe(!root);
  });

  it('turn the network off, or say that they do not', async () => {
    await using shell = startRunner();
    const { quotas, stdout } = await shell.run('cat /proc/net/dev | tail -n +3 | cut -d: -f1 | xargs', {
      network: false,
    });
    expect(quotas).toHaveLength(1);
    expect(quotas[0]?.enforced === true ? stdout.text : quotas[0]?.why).toMatch(/^lo\n$|namespace/);
  });
});
