/** What the exit code of every command means. Scripts and the Action rely on these numbers. */
export const EXIT = {
  ok: 0,
  no: 1,
  usage: 2,
  outside: 3,
  unauthorised: 4,
  internal: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** One line per code, for help pages and docs/reference/cli.md. */
export const EXIT_MEANING: Readonly<Record<ExitCode, string>> = {
  0: 'done, or the verdict is go',
  1: 'the verdict is no-go, or a check failed',
  2: 'wrong usage or configuration',
  3: 'outside fault (network, GitHub, disk): a retry may help',
  4: 'not authorised',
  70: 'internal error: a bug of ours',
  130: 'interrupted',
};
