import type { Catalogue } from './entry.ts';

/** AX82xx: applying the tracker to GitHub. AX83xx: the App. */
export const syncCatalogue = {
  AX8201: {
    severity: 'error',
    title: 'Issue of an item is not there',
    message: '{item} names issue #{issue}, which this repository does not have.',
    remedy: 'Correct the number, or leave it out to have an issue made.',
    why: 'The issue column of the tracker says which issue is which item. Making another one would hide the mistake and leave the document wrong.',
  },
  AX8202: {
    severity: 'error',
    title: 'Two items name one issue',
    message: '{item} names issue #{issue}, which is the one of {other}.',
    remedy: 'Give each item an issue of its own, or leave the number out.',
    why: 'An issue carries the state of one item. With two, each would undo the other.',
  },
  AX8203: {
    severity: 'warning',
    title: 'Marked issue of somebody else',
    message: 'Issue #{issue} carries the marker of {item}, but somebody else wrote it. It is left alone.',
    remedy: 'Put the number into the issue column of the tracker if it is the issue of this item.',
    why: 'Everybody can paste a marker. Only what we made, or what the tracker names, is touched.',
  },
  AX8204: {
    severity: 'warning',
    title: 'Second issue of an item',
    message: 'Issue #{issue} is a second one of {item}; #{first} is kept up to date.',
    remedy: 'Close the second one.',
    why: 'Two issues of one item drift apart. The older one is the one that people know.',
  },
  AX8205: {
    severity: 'note',
    title: 'Due date of a milestone that people made',
    message: 'Milestone {milestone} is due {github} on GitHub and {tracker} in the tracker.',
    remedy: 'Change one of the two.',
    why: 'A milestone that we did not make is used for its issues and is not changed.',
  },
  AX8206: {
    severity: 'warning',
    title: 'Changed on both sides',
    message:
      '{field} of {item} is {tracker} in the tracker and {github} in issue #{issue}; both were changed.',
    remedy:
      'Decide in the tracker or in the issue, or choose a side with --policy tracker or --policy github.',
    why: 'What was last applied is known, so a change of one side is not taken for one of the other. When both changed nobody but a person knows which is right.',
  },
  AX8210: {
    severity: 'error',
    title: 'No token for GitHub',
    message: 'There is no token for {api}.',
    remedy: 'Set GITHUB_TOKEN (or GH_TOKEN), for example: GITHUB_TOKEN=$(gh auth token).',
    why: 'Milestones, issues and labels are read and written over the API, which wants to know who asks.',
  },
  AX8211: {
    severity: 'error',
    title: 'Which repository is not known',
    message: '{value} names no repository.',
    remedy: 'Name it with --repo OWNER/NAME, or set GITHUB_REPOSITORY.',
    why: 'A plan is made for one repository, and guessing it would write into another one.',
  },
  AX8212: {
    severity: 'error',
    title: 'GitHub refused',
    message: '{what}: GitHub answered {status}. {problem}',
    remedy: 'Check that the token may read the repository and write issues; what was applied so far stays.',
    why: 'A refusal is an answer: it is not tried again.',
  },
  AX8213: {
    severity: 'error',
    title: 'GitHub could not be reached',
    message: '{what}: {problem}',
    remedy: 'Run it again: what was applied is found, and nothing is made twice.',
    why: 'Every object that we make carries its key, so one whose answer was lost is found before it is made again.',
  },
  AX8214: {
    severity: 'error',
    title: 'Limit of GitHub reached',
    message: '{what}: GitHub asks to wait until {until}.',
    remedy: 'Run it again after that time: it goes on where it stopped.',
    why: 'Going on against a limit makes it longer, and may get the integration banned.',
  },
  AX8215: {
    severity: 'error',
    title: 'Writing is switched off',
    message: 'AURORA_DRY_RUN is set, so there is nothing here that could write.',
    remedy: 'Use aurora-x plan, or unset AURORA_DRY_RUN.',
    why: 'A dry run is built without writers, so that no mistake of ours can write.',
  },
  AX8301: {
    severity: 'error',
    title: 'A setting of the App is missing or wrong',
    message: '{name} {problem}.',
    remedy: 'Set it as docs/reference/environment.md says; the values are on the page of your GitHub App.',
    why: 'The App speaks for everybody who installed it, so it does not start on a guess.',
  },
  AX8302: {
    severity: 'error',
    title: 'The webhook secret can be guessed',
    message: '{name} {problem}.',
    remedy: 'Make one (openssl rand -hex 32), and set it here and in the settings of the GitHub App.',
    why: 'Whoever knows the secret can send webhooks. There is no default, because everybody would know it.',
  },
  AX8303: {
    severity: 'error',
    title: 'Another App has the store',
    message: 'The store in {directory} belongs to {owner}.',
    remedy: 'Stop the other one, or give this one a directory of its own with AURORA_STATE.',
    why: 'The embedded store has one owner. The lock is held by the kernel: it is free the moment its owner ends.',
  },
  AX8304: {
    severity: 'error',
    title: 'No store',
    message: 'There is no store in {directory}.',
    remedy: 'Name the directory of the App with --state or AURORA_STATE.',
    why: 'The inbox is in the store of the App, and the App makes it when it starts.',
  },
} as const satisfies Catalogue;
