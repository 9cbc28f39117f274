/** What people can ask for in a comment. */
export const VERBS = ['status', 'why', 'verify', 'recheck', 'waive', 'sign-off', 'sync', 'help'] as const;
export type Verb = (typeof VERBS)[number];

interface CommandWords {
  /** How it is written, with what has to be filled in in capitals. */
  readonly form: string;
  readonly does: string;
  /** One that could be given on a day, `YYYY-MM-DD`. */
  readonly example: (day: string) => string;
}

/** How each is written, and what it does. */
export const COMMANDS: Readonly<Record<Verb, CommandWords>> = {
  status: {
    form: '/aurora status',
    does: 'the verdict in one line; on the issue of an item, how that stands',
    example: () => '/aurora status',
  },
  why: {
    form: '/aurora why ITEM',
    does: 'why an item stands as it does; on the issue of an item, without ITEM too',
    example: () => '/aurora why M-04',
  },
  verify: {
    form: '/aurora verify',
    does: 'starts the workflow run that was reported last again; with an item it says whose checks you wait for',
    example: () => '/aurora verify M-05',
  },
  recheck: {
    form: '/aurora recheck',
    does: 'judges again, by what is known',
    example: () => '/aurora recheck',
  },
  waive: {
    form: '/aurora waive ITEM until YYYY-MM-DD because REASON',
    does: 'proposes an exception: until that day the item counts as accepted, and every report says so',
    example: (day) => `/aurora waive M-07 until ${day} because the fix ships with 2.1`,
  },
  'sign-off': {
    form: '/aurora sign-off ITEM STATEMENT',
    does: 'proposes your statement for what no command can check',
    example: () => '/aurora sign-off M-11 the restore was rehearsed on a copy',
  },
  sync: {
    form: '/aurora sync',
    does: 'milestones and issues after the tracker of the default branch',
    example: () => '/aurora sync',
  },
  help: { form: '/aurora help', does: 'this list', example: () => '/aurora help' },
};
