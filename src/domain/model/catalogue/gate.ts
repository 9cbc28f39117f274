import type { Catalogue } from './entry.ts';

/** AX833x: the check and the comment of a pull request. */
export const gateCatalogue = {
  AX8330: {
    severity: 'warning',
    title: 'No check can be written',
    message: 'GitHub lets the App write no checks in this repository ({status}).',
    remedy: 'Give the App the permission Checks: read and write, and accept it for this installation.',
    why: 'Only a check can be required. The comment says the verdict, and nothing enforces it.',
  },
  AX8331: {
    severity: 'warning',
    title: 'No comment can be written',
    message: 'GitHub lets the App write no comments on this pull request.',
    remedy:
      'Give the App the permission Pull requests: read and write, and accept it for this installation; or unlock the conversation.',
    why: 'The verdict is in the check all the same. Commands are answered in the comment, so they are not answered.',
  },
  AX8332: {
    severity: 'warning',
    title: 'Somebody else uses the name of our check',
    message: 'A check with the name of this one was made by {who}. It is not counted.',
    remedy: 'Rename that job or check; require this one with the App as its only source.',
    why: 'A required check that names no source is satisfied by anybody who makes one of its name.',
  },
  AX8333: {
    severity: 'error',
    title: 'It could not be judged',
    message: 'The commit could not be judged: {problem}.',
    remedy: 'Look at what GitHub refused; ask again with the button of the check or with /aurora recheck.',
    why: 'What is not known is no go, and a check that says nothing would be waited for without an end.',
  },
  AX8334: {
    severity: 'warning',
    title: 'No run was reported',
    message: 'No run of this commit was reported.',
    remedy:
      'Let the workflow that runs Aurora-X report here: app-url and id-token: write. Was it to report, see how it ended.',
    why: 'The App runs no commands. What was not run is never a pass.',
  },
  AX8335: {
    severity: 'warning',
    title: 'A run was refused',
    message: 'What workflow run {run} reported of this commit does not count: {problem}.',
    remedy: 'Find what changes the artifacts of that workflow, and run all its jobs again.',
    why: 'Any job of a run can replace the artifacts of the others. Where what was uploaded, what GitHub keeps and what was reported are not the same bytes, nobody knows which of them is true.',
  },
} as const satisfies Catalogue;
