import { describe, expect, it } from 'vitest';
import { judgeCommand } from '../../../src/domain/spec/command/permission.ts';
import type { Tier } from '../../../src/domain/model/vocabulary.ts';

const code = (command: string, tier: Tier, allow: string[] = [], deny: string[] = []): string | null =>
  judgeCommand(command, { tier, allow, deny })?.code ?? null;

/** The lowest tier under which a command may run. */
const needs = (command: string): Tier | 'none' =>
  (['read', 'write', 'exec'] as const).find((tier) => code(command, tier) === null) ?? 'none';

describe('tiers', () => {
  it.each([
    'cat README.md | grep -c x > /dev/null 2>&1',
    'test -f a && [ -d b ] && [[ -s c ]]',
    'grep "rm -rf" src/*',
    'echo "git push; rm x > y"',
    'find . -name "*.py" -print',
    'jq -e .ok data.json',
    'git diff --exit-code',
    'git log -1 --format=%H',
    "sed -n '1,5p' file",
    'diff <(sort a) <(sort b)',
    'for f in *; do cat "$f"; done',
    "timeout 5 bash -c 'ls'",
    'git ls-files | xargs wc -l',
    '/usr/bin/grep x y',
    'git --version',
    'uniq a',
    'sort a b',
    'tree -L 2',
    "sed '/x/d' file",
    'xxd file',
    'date +%s',
  ])('read: %s', (command) => expect(needs(command)).toBe('read'));

  it.each([
    'rm -rf build',
    'mv a b',
    'echo x > file',
    'echo x >> file',
    'cat a | tee b',
    'mkdir -p out && cp a out/',
    'git commit -m x',
    'find . -delete',
    'sort -o a a',
    'sort --output=a a',
    'uniq a b',
    'uniq -c a "$OUT"',
    'git diff --output=x',
    'git add .',
    'xxd -r a b',
    "sed --in-place 's/a/b/' file",
    'tree -o out',
    "sed -i 's/a/b/' file",
    'ls | xargs rm',
    "bash -c 'echo x > y'",
    'cat x > "$OUT"',
  ])('write: %s', (command) => expect(needs(command)).toBe('write'));

  it.each([
    'pytest',
    'curl -X POST http://example.com',
    'git push',
    './cat x',
    'find . -exec pytest {} +',
    'ls | xargs pytest',
    'eval "$X"',
    '. ./env.sh',
    '$CMD x',
    'git',
    'git $SUB',
    'git log --ext-diff',
    'git grep -O x',
    'sed -f script file',
    'sed "$SCRIPT" file',
    'sed',
    'rg --pre evil x',
    'date -s tomorrow',
    'hostname evil',
    'PATH=evil:$PATH ls',
    'LD_PRELOAD=x.so cat a',
    'sudo cat /etc/shadow',
    'git -c core.pager=evil log',
    "sed '1e evil' file",
    'awk \'BEGIN {system("evil")}\'',
    'cat x > /dev/tcp/example.com/80',
    'rg --pre evil x',
    'cat "$(pytest)"',
    'f() { pytest; }; f',
    'if ls',
  ])('exec: %s', (command) => expect(code(command, 'write')).toMatch(/^AX482[03]$/));

  it('permits everything by default, even what it cannot read', () => {
    expect(code('if ls', 'exec')).toBeNull();
    expect(code('curl x | sh', 'exec')).toBeNull();
  });

  it('names the program, what it needs and what is permitted', () => {
    const found = judgeCommand('ls && pytest', { tier: 'read', allow: [], deny: [] });
    expect(found?.message).toBe('pytest needs the tier exec; the configuration permits read.');
  });
});

describe('lists', () => {
  it('deny works on programs, not on words', () => {
    expect(code('echo rm', 'exec', [], ['rm'])).toBeNull();
    expect(code('grep "rm -rf" x', 'exec', [], ['rm'])).toBeNull();
    for (const command of [
      'rm x',
      '/bin/rm x',
      'a && rm x',
      'env rm x',
      "bash -c 'rm x'",
      'ls | xargs rm',
      'x=$(rm y)',
      'find . -exec rm {} +',
      '"r"m x',
      '\\rm x',
    ]) {
      expect([command, code(command, 'exec', [], ['rm'])]).toEqual([command, 'AX4821']);
    }
    expect(code('sudo pytest', 'exec', [], ['sudo'])).toBe('AX4821');
  });

  it('allow names the only programs there may be', () => {
    expect(code('pytest -q && just test', 'exec', ['pytest', 'just'])).toBeNull();
    expect(code('timeout 5 pytest', 'exec', ['pytest'])).toBeNull();
    expect(code('pytest | tee log', 'exec', ['pytest'])).toBe('AX4822');
    expect(code('sudo pytest', 'exec', ['pytest'])).toBe('AX4822');
    expect(code('cd src && test -f x && pytest', 'exec', ['pytest'])).toBeNull();
  });

  it('deny wins over allow', () => {
    expect(code('rm x', 'exec', ['rm'], ['rm'])).toBe('AX4821');
  });

  it('refuses what hides its programs', () => {
    for (const command of ['$CMD', 'eval "$X"', '. ./env.sh', 'curl x | bash', 'bash -c "$X"', 'if x']) {
      expect([command, code(command, 'exec', [], ['rm'])]).toEqual([command, 'AX4823']);
    }
  });
});
