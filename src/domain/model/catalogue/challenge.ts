import type { Catalogue } from './entry.ts';

/** AX5xxx: proving that gates can fail. */
export const challengeCatalogue = {
  AX5001: {
    severity: 'warning',
    title: 'Gate cannot fail',
    message: '{command} still passes when {program} fails{where}.',
    remedy: '{fix}',
    why: 'In a scratch copy, the program was replaced by one that fails, and by one that does nothing, and the check passed all the same. A gate that passes when what it runs has failed proves nothing, so an item that is Done on the strength of it alone is unproven.',
  },
  AX5002: {
    severity: 'warning',
    title: 'Gate examines nothing',
    message: '{command} says nothing about the project. {reason}',
    remedy: '{fix}',
    why: 'Some commands come out the same whatever state the project is in: true, echo, exit 0, a tool that is asked only for its version or help, or the test script that npm init writes. As a gate they prove nothing.',
  },
  AX5003: {
    severity: 'warning',
    title: 'Gate does not notice its own challenge',
    message: '{check} still passes after the change that its challenge makes.',
    remedy:
      'Mend the check so that it notices the change, or correct the challenge if the change does no harm.',
    why: 'The author of a check can say how to make it fail, with a patch or a command. The change was made in a scratch copy and the check passed all the same.',
  },
  AX5004: {
    severity: 'warning',
    title: 'Challenge cannot be applied',
    message: 'The challenge of {check} could not be applied: {problem}',
    remedy: 'Bring the patch or command of the challenge up to date with the files it changes.',
    why: 'A challenge that cannot be applied changes nothing, so it shows nothing about the check. The check counts as unchallenged.',
  },
  AX5005: {
    severity: 'warning',
    title: 'Challenge was not finished',
    message: '{check} was not challenged: {problem}',
    remedy: 'Run aurora-x challenge again; if it stays so, give the check a challenge of its own.',
    why: 'Something outside the check went wrong while it was being challenged, so nothing is known about whether it can fail.',
  },
  AX5006: {
    severity: 'warning',
    title: 'Gate passes for the wrong reason',
    message: '{command} passes because {program} {how}, not because it looked and found nothing.',
    remedy: '{fix}',
    why: 'A command that counts on a program to fail, or to print nothing, is also content when the program is missing or cannot do its work: ! grep TODO misspelt finds no TODO either. The exit code of the program was looked at, and it is one by which it says that it could not look.',
  },
  AX5007: {
    severity: 'warning',
    title: 'File too large for a scratch copy',
    message:
      '{check} was not challenged: it does not pass without {path}{others}; scratch copies leave out files larger than {limit} bytes.',
    remedy:
      'Raise execution.evidence-cap, let the check look at a smaller file, or keep the file out of the workspace.',
    why: 'A challenge works in a copy of the workspace. Files over the limit for evidence are not copied: a sparse file of a terabyte takes no room, but hours to copy. A check that passes without them is challenged as always.',
  },
} as const satisfies Catalogue;
