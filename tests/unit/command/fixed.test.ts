import { describe, expect, it } from 'vitest';
import { fixedParts } from '../../../src/domain/spec/command/fixed/fixed.ts';
import { isTrouble, filesNamed } from '../../../src/domain/spec/command/trouble.ts';
import { programsOf } from '../../../src/domain/spec/command/programs.ts';

describe('comes out the same in any project', () => {
  it.each([
    'echo ok > out.txt; cat < out.txt | grep ok',
    'echo ok | tee -a log | sort | head -n 1',
    'touch a b && [ -f a -a -e b ]',
    'mkdir -p out/deep && touch out/deep/x && test -d out',
    'echo 1 > a && cp a b && cmp a b',
    'rm -f gone; echo',
    'while false; do echo x; done',
    'for i in 1 2 3; do echo $i; done | grep 2',
    'i=0; until (( i )); do i=1; done; [ $i = 1 ]',
    'x=2; case $x in 1) false;; 2) true;; esac',
    'if [ 1 = 1 ]; then x=a; fi',
    '(x=1; [ $x = 1 ])',
    '{ echo a; } > f; [[ -f f ]]',
    '[[ abc == a* && -n x ]]',
    '[[ -d /tmp ]]',
    'f() { [ "$1" = a ] && [ "$@" = a ]; }; f a',
    'set -e; x=$((1 + 2)); [ $x -eq 3 ]',
    'x=a; echo "${x:-b}" | grep a',
    'export x=1; (( x == 1 ))',
    'x=1; x+=2; [ $x = 12 ]',
    'trap - EXIT; trap "echo bye" EXIT',
    'echo a | while read -r l; do [ "$l" = a ]; done',
    "bash -c 'echo a | grep a'",
    "bash <<'EOF'\necho a\nEOF",
    'timeout 5 env A=1 echo x',
    'echo a | xargs echo',
    'exec 3>&1; exec',
    'printf -v x ok; [ "$x" = ok ]',
    'cat <(echo a) | grep a',
    'true & wait $!',
    '. /dev/null',
    'let "1 + 1"',
    'echo a 2> err > out && grep a out',
    'jq -n 1',
    '! diff <(echo a) <(echo b)',
    'echo a | tee -',
    'rm -f "$X"',
    'mkdir -p out && cd out',
    'echo a | head -n 5 -',
  ])('%s', (command) => {
    expect(fixedParts(command)?.code).toBe(true);
  });
});

describe('may depend on the project', () => {
  it.each([
    'cat out.txt',
    'grep -r x .',
    'grep -f patterns /dev/null',
    'sed -i s/a/b/ f',
    'awk "{ getline x < f }" /dev/null',
    'touch sub/folder/x',
    'mkdir out',
    'echo x > sub/x',
    'echo x > "$OUT"',
    'cp README.md a',
    'cp a b c',
    'cp "$A" b',
    'set -- x; [ $1 = x ]',
    'unset x; [ -n "$x" ]',
    'rm f',
    'touch "$X"',
    'touch x && [ -s x ]',
    '[ -v x ]',
    '[ a -nt b ]',
    '[[ -f $X ]]',
    'cd',
    'cd a b',
    'mkdir -p ../x',
    'echo a | tee /etc/x',
    'bash -c "$X"',
    '$(echo true)',
    'rm file',
    'cd src',
    'mkdir -p d && cd d && test -f x',
    'echo ok > own; ./build.sh; grep ok own',
    'test -f a && echo ok > own; grep -q ok own',
    'x=$(cat f); [ "$x" = 1 ]',
    'x=1; if test -f f; then x=2; fi; [ $x = 1 ]',
    'x=1; for f in *; do x=$f; done; [ $x = 1 ]',
    'for f; do echo "$f"; done; [ "$f" = a ]',
    'select x in a b; do test "$x" = a; done',
    'x=1; . ./env.sh; [ $x = 1 ]',
    'x=1; eval "$CODE"; [ $x = 1 ]',
    'x=1; set -- *; [ "$1" = a ]',
    'x=1; unset x; [ "$x" = 1 ]',
    'x=1; read -r x < f; [ "$x" = 1 ]',
    'y=x; x=1; [ "${!y}" = 1 ]',
    'x=(a b); [ "${x[$i]}" = a ]',
    '[ "$HOME" = /root ]',
    '[[ a -nt b ]]',
    '[[ -s own ]]',
    'test -v NAME',
    '(( COUNT > 1 ))',
    '(( $(wc -l < f) > 1 ))',
    'echo a | xargs cat',
    'echo "cat f" | bash',
    'bash script.sh',
    'bash -c \'test -f "$0"\' f',
    'command -v pytest',
    '"$RUNNER" --all',
    '$(echo ./run.sh)',
    'coproc x { cat f; }; wait',
    'f() { f; }; f',
    'case $(cat f) in a) x=1;; esac; [ $x = 1 ]',
    'cat < f | grep a',
    'cat <<EOF | grep a\n$(cat f)\nEOF',
    'echo > >(cat f); wait',
    './grep a <<< a',
    'trap "$HANDLER" EXIT',
    'diff - f <<< a',
  ])('%s', (command) => {
    expect(fixedParts(command)?.code).toBe(false);
  });

  it('what is printed may, although the exit code does not', () => {
    expect(fixedParts('echo "$HOME"')).toMatchObject({ code: true, output: false });
    expect(fixedParts('echo *')).toMatchObject({ code: true, output: false });
    expect(fixedParts('git --version', () => true)).toMatchObject({ code: true, output: false });
  });

  it('and what bash would not read is not judged', () => {
    expect(fixedParts('if')).toBeNull();
  });
});

describe('calls are told apart', () => {
  it('by place: what tells nothing, and what may fail', () => {
    const parts = fixedParts('grep -q a f; echo ok | grep ok');
    expect([...(parts?.calls ?? [])]).toEqual([13, 23]);
    expect([...(parts?.open ?? [])]).toEqual([0]);
  });
});

const call = (command: string) => {
  const [only] = programsOf(command);
  if (only === undefined) throw new Error('no program');
  return only;
};

describe('an exit code that is no answer', () => {
  it.each<[string, number, boolean]>([
    ['nosuchtool', 127, true],
    ['./script.sh', 126, true],
    ['./script.sh', 2, false],
    ['grep x f', 1, false],
    ['grep x f', 2, true],
    ['grep -qs x f', 2, false],
    ['grep --no-messages x f', 2, false],
    ['/usr/bin/diff a b', 2, true],
    ['git grep x', 128, true],
    ['git diff --exit-code', 1, false],
    ['jq -e .ok f', 1, false],
    ['jq -e .ok f', 2, true],
    ['curl -sf localhost', 22, false],
  ])('%s with %i: %s', (command, code, trouble) => {
    expect(isTrouble(call(command), code)).toBe(trouble);
  });

  it('names the files that were to be looked at', () => {
    expect(filesNamed(call('grep -rq X src lib'))).toEqual(['src', 'lib']);
    expect(filesNamed(call('diff a b'))).toEqual(['a', 'b']);
    expect(filesNamed(call('git status x'))).toEqual([]);
  });
});
