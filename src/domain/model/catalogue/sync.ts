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
  AX8207: {
    severity: 'warning',
    title: 'No place for it in the tracker',
    message: '{field} of {item}: {github} in issue #{issue}, and the tracker has no place to say that.',
    remedy: 'Change it in the tracker by hand, or change the issue back.',
    why: 'Writing back edits cells and checkboxes that are there, and nothing else of the document. An item below a heading, say, cannot be moved to another one.',
  },
  AX8208: {
    severity: 'warning',
    title: 'Somebody else is at work on our branch',
    message: 'The branch {branch} carries a commit or a pull request that is not ours. It is left alone.',
    remedy: 'Merge or delete the branch; the next sync makes it again.',
    why: 'The branch is made anew for every change, which would throw away what people put there.',
  },
  AX8209: {
    severity: 'warning',
    title: 'The write-back could not be proposed',
    message: 'No pull request brings back what was changed on GitHub: {problem}',
    remedy: 'Allow writing contents and pull requests, or change the tracker by hand.',
    why: 'Git is the truth of the tracker, so what people change on GitHub comes back as a pull request. Everything else goes on without it.',
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
    message: '{value} is not the name of a repository.',
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
  AX8216: {
    severity: 'note',
    title: 'Only planned',
    message: 'Nothing was written: this job runs on {ref}, and the tracker that counts is that of {branch}.',
    remedy: 'Run command: sync on pushes to {branch}; on a pull request it shows what would change.',
    why: 'A branch says what somebody proposes. Issues follow what was merged.',
  },
  AX8217: {
    severity: 'warning',
    title: 'Milestone changed on both sides',
    message:
      '{field} of milestone {milestone} is {tracker} in the tracker and {github} on GitHub; both were changed.',
    remedy: 'Make them agree, or choose a side with --policy tracker or --policy github.',
    why: 'What was last applied is known, so a change of one side is not taken for one of the other. When both changed nobody but a person knows which is right.',
  },
  AX8218: {
    severity: 'warning',
    title: 'No place for a milestone in the tracker',
    message:
      '{field} of milestone {milestone} was changed to {github} on GitHub, and the tracker has no place to say that.',
    remedy: 'Change it in the tracker by hand, or change the milestone back.',
    why: 'Writing back edits what is there: a due date that the document names. It adds none, and it rewrites no heading.',
  },
  AX8219: {
    severity: 'note',
    title: 'A relation was taken away on GitHub',
    message: '{item} {relation} in the tracker, and issue #{issue} no longer does.',
    remedy: 'Change the dependencies in the tracker, or tie the issues together again by hand.',
    why: 'What people change on GitHub is not undone. The section of the issue says what the tracker says.',
  },
  AX8220: {
    severity: 'note',
    title: 'The server has no such relation',
    message:
      'This GitHub cannot tie issues together ({relation}); the sections of the issues say it in words.',
    remedy: 'Nothing to do; with a newer server it works by itself.',
    why: 'Older servers lack sub-issues and dependencies between issues. Everything else goes on without them.',
  },
  AX8221: {
    severity: 'note',
    title: 'More relations than GitHub keeps',
    message:
      '{item} has {count} issues that {relation}; GitHub keeps {limit}, so the rest stand in the sections only.',
    remedy: 'Nothing to do, or split the item.',
    why: 'An issue holds 100 sub-issues and 100 dependencies in each direction.',
  },
  AX8222: {
    severity: 'warning',
    title: 'An issue of ours lost its marker',
    message:
      'Issue #{issue} is called like the one of {item} and is ours, but its marker is gone. No second one is made.',
    remedy:
      'Put the number into the issue column of the tracker, or rename the issue to have another one made.',
    why: 'Without the marker nobody can tell that it belongs to the item, and two issues of one item drift apart.',
  },
  AX8223: {
    severity: 'warning',
    title: 'Not every file of a pattern was read',
    message: 'The patterns {patterns} fit more files than the App reads over the API; it read {count}.',
    remedy: 'Name fewer files in the configuration, or a narrower pattern.',
    why: 'Each file is a request at every look. A tracker of hundreds of files is better read by a job, which has them on its disk.',
  },
  AX8224: {
    severity: 'warning',
    title: 'The configuration could not be changed',
    message: '{file} cannot take in what was decided in a comment: {problem}.',
    remedy: 'Mend the file, or write the entry into it by hand, and give the command again.',
    why: 'A waiver or sign-off that is given in a comment becomes a commit to the configuration, which changes the lines of the entry and nothing else. A file that is broken, or written in a way that does not allow that, is left alone.',
  },
  AX8225: {
    severity: 'warning',
    title: 'A decision that nobody gave',
    message:
      'Pull request #{pullRequest} says that {login} decided about {subject}, and no such command is known.',
    remedy: 'Give the command in a comment. See who edited the text of the pull request.',
    why: 'The text of a pull request can be edited by everybody with write access. What it carries in the name of somebody counts only if the App was told it by a comment of theirs; everything else is taken out again.',
  },
  AX8226: {
    severity: 'warning',
    title: 'Issue that another one of us made',
    message:
      'Issue #{issue} is that of {item}, and {author} made it; this sync writes as {self}. It is left alone, and no second one is made.',
    remedy:
      'Sync as one: the App, a job, or always the same token. To change who, put the numbers of the issues into the tracker.',
    why: 'What somebody else wrote is not touched without the word of the tracker. A second issue of each item, made because a person tried the command line beside the App, helps nobody.',
  },
  AX8301: {
    severity: 'error',
    title: 'A setting of the App is missing or wrong',
    message: '{name} {problem}.',
    remedy:
      'Run aurora-x app without any of them to register an App, or set it: the values are on the page of your GitHub App.',
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
