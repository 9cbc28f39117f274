/**
 * Programs that run another program and hand on its exit code. Each entry names the options that take a value of
 * their own, and how many plain words come before the program (`timeout 5 pytest`: one).
 */
interface Wrapper {
  readonly valued: string;
  readonly before: number;
  /** `NAME=value` words may stand before the program. */
  readonly assigns?: boolean;
}

const WRAPPERS: Readonly<Record<string, Wrapper>> = {
  env: { valued: '-u --unset -C --chdir', before: 0, assigns: true },
  timeout: { valued: '-s --signal -k --kill-after', before: 1 },
  gtimeout: { valued: '-s --signal -k --kill-after', before: 1 },
  nice: { valued: '-n --adjustment', before: 0 },
  ionice: { valued: '-c -n -p --class --classdata', before: 0 },
  nohup: { valued: '', before: 0 },
  setsid: { valued: '', before: 0 },
  stdbuf: { valued: '-i -o -e --input --output --error', before: 0 },
  sudo: { valued: '-u --user -g --group -h -p -C', before: 0, assigns: true },
  doas: { valued: '-u -C', before: 0 },
  time: { valued: '-f --format -o --output', before: 0 },
  command: { valued: '', before: 0 },
  builtin: { valued: '', before: 0 },
  exec: { valued: '-a', before: 0 },
  xargs: {
    valued: '-a -d -E -I -L -n -P -s --arg-file --delimiter --max-args --max-procs --max-lines --replace',
    before: 0,
  },
  'xvfb-run': { valued: '-e -f -n -p -s --server-num --server-args --error-file', before: 0 },
  chronic: { valued: '', before: 0 },
  unbuffer: { valued: '', before: 0 },
  catchsegv: { valued: '', before: 0 },
};

/**
 * Index of the wrapped program's name in `argv` (whose first word is the wrapper), or null when `argv` is no wrapper
 * or wraps nothing that can be seen. Words that are not literal are null.
 */
export const wrappedAt = (argv: readonly (string | null)[]): number | null => {
  const wrapper = argv[0] ? WRAPPERS[argv[0]] : undefined;
  if (!wrapper) return null;
  const valued = wrapper.valued.split(' ');
  let plain = wrapper.before;
  for (let at = 1; at < argv.length; at += 1) {
    const word = argv[at];
    if (word === '--') continue;
    if (word?.startsWith('-') && word.length > 1) {
      if (valued.includes(word)) at += 1;
      continue;
    }
    if (wrapper.assigns && word && /^[A-Za-z_]\w*=/.test(word)) continue;
    if (plain === 0) return at;
    plain -= 1;
  }
  return null;
};
