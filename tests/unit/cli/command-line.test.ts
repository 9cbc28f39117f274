import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/entrypoints/cli/registry.ts';
import { VERSION } from '../../../src/entrypoints/wiring/version.ts';
import { runMain } from './support.ts';

describe('the command line', () => {
  it.each([['--help'], ['-h'], ['help'], []])('shows every command for %j', async (...argv) => {
    const { code, stdout } = await runMain(argv.filter((word) => typeof word === 'string'));
    expect(code).toBe(0);
    for (const { name, summary } of COMMANDS)
      expect(stdout).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 12)}`, 'm'));
  });

  it('names every command of the product', () => {
    const wanted =
      'parse graph spec pipeline orchestrate verify gate inspect say explain challenge config init doctor demo'.split(
        ' ',
      );
    expect(COMMANDS.map((command) => command.name)).toEqual(expect.arrayContaining(wanted));
  });

  it.each(COMMANDS.map((command) => command.name))(
    '%s has help with an example, --json and exit codes',
    async (name) => {
      const { code, stdout } = await runMain([name, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain('Examples');
      expect(stdout).toContain(`aurora-x ${name}`);
      expect(stdout).toContain('--json');
      expect(stdout).toMatch(/^ {2}0 +done/m);
      expect((await runMain(['help', name])).stdout).toBe(stdout);
    },
  );

  it('prints the version of the package', async () => {
    const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(manifest).toMatchObject({ version: VERSION });
    expect((await runMain(['--version'])).stdout).toBe(`${VERSION}\n`);
    expect(JSON.parse((await runMain(['-V', '--json'])).stdout)).toEqual({
      schemaVersion: 1,
      version: VERSION,
    });
  });

  it.each([
    [['gaet'], 'AX1001', 'Did you mean "gate"?'],
    [['orch'], 'AX1001', 'Did you mean "orchestrate"?'],
    [['frobnicate'], 'AX1001', 'There is no command "frobnicate".'],
    [['gate', '--jsn'], 'AX1002', 'Did you mean "--json"?'],
    [['gate', '--dry-rnu'], 'AX1002', 'Did you mean "--dry-run"?'],
    [['--bogus'], 'AX1001', '--bogus'],
    [['explain'], 'AX1003', 'subject'],
    [['parse', '--config'], 'AX1003', 'a value for'],
    [['explain', 'a', 'b'], 'AX1005', '"b"'],
    [['completion', 'bsah'], 'AX1004', 'Did you mean "bash"?'],
    [['gate', '--fail-on', 'nogo'], 'AX1004', 'Did you mean "no-go"?'],
    [['gate', '-C', '/does/not/exist'], 'AX1009', '/does/not/exist'],
  ])('refuses %j with %s', async (argv, code, says) => {
    const result = await runMain(argv);
    expect(result.code).toBe(2);
    expect(result.stdout).toBe('');
    expect(result.stderr).toContain(code);
    expect(result.stderr).toContain(says);
    expect(result.stderr).toContain('fix');
  });

  it('answers a usage error as JSON too', async () => {
    const { code, stdout } = await runMain(['gate', '--jsn', '--json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1, error: { code: 'AX1002' } });
  });

  it('takes global options before the command, with their values', async () => {
    const { code, stdout } = await runMain(['-C', 'src', '--json', 'explain', 'AX1001']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ code: 'AX1001', kind: 'code' });
  });
});

const terminal = () => ({
  isTTY: true,
  columns: 80,
  text: [] as string[],
  write(text: string) {
    this.text.push(text);
  },
});

describe('colours', () => {
  it.each([
    ['a terminal', {}, ['--help'], true],
    ['NO_COLOR', { NO_COLOR: '1' }, ['--help'], false],
    ['--no-color', {}, ['--help', '--no-color'], false],
    ['TERM=dumb', { TERM: 'dumb' }, ['--help'], false],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, ['--help'], false],
    ['NO_COLOR over FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, ['--help'], false],
  ])('%s', async (_, env, argv, coloured) => {
    const stdout = terminal();
    await runMain(argv, { env, stdout });
    expect(stdout.text.join('').includes('\u001b[')).toBe(coloured);
  });

  it('FORCE_COLOR colours a pipe', async () => {
    expect((await runMain(['--help'], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[');
    expect((await runMain(['--help'])).stdout).not.toContain('\u001b[');
  });
});
