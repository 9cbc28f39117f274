import type { Catalogue } from './entry.ts';

/** AX84xx: the audit log and its bundles. */
export const auditCatalogue = {
  AX8401: {
    severity: 'error',
    title: 'File of the bundle was altered',
    message: '{file} is not what the bundle recorded of it.',
    remedy: 'Do not rely on it; ask for the bundle again, from where it was exported.',
    why: 'The last file of a bundle lists the digest of every other one. A file with another digest was changed after the export.',
  },
  AX8402: {
    severity: 'error',
    title: 'File of the bundle is missing',
    message: '{file} is listed in the bundle, and not in it.',
    remedy: 'Ask for the bundle again, from where it was exported.',
    why: 'Leaving something out changes what a bundle says as much as changing it.',
  },
  AX8403: {
    severity: 'error',
    title: 'File was put into the bundle',
    message: '{file} is in the bundle, and not listed in it.',
    remedy: 'Do not rely on it; ask for the bundle again, from where it was exported.',
    why: 'Only what is listed was exported. Anything else was added afterwards.',
  },
  AX8404: {
    severity: 'error',
    title: 'Entry of the audit log was altered',
    message: 'Entry {seq} of the audit log was altered: {problem}.',
    remedy:
      'Compare it with an earlier export or backup; what was concluded from entries after it is in doubt.',
    why: 'Each entry names the hash of the one before it, and is hashed itself. An entry that does not have its hash, or does not follow the one before it, is not the one that was written.',
  },
  AX8405: {
    severity: 'error',
    title: 'Entries of the audit log are missing, added or moved',
    message: 'In the audit log entry {found} stands where entry {expected} should.',
    remedy: 'Compare it with an earlier export or backup.',
    why: 'Entries are numbered without gaps, in the order in which they were written.',
  },
  AX8406: {
    severity: 'error',
    title: 'Audit log is not the one that was signed',
    message: 'The first {size} entries of the audit log are not those of the signed checkpoint.',
    remedy: 'Compare it with an earlier export or backup, and with the checkpoint in a check run.',
    why: 'A checkpoint is a signature over the size and the root of the log. A log with another root at that size was rewritten after it was signed, or there are two of them.',
  },
  AX8407: {
    severity: 'error',
    title: 'Signature does not hold',
    message: '{file}: {problem}.',
    remedy: 'Make sure of the verifier key, which the App prints when it starts; then do not rely on it.',
    why: 'Checkpoints and bundles are signed notes. One whose signature does not hold was not signed by this key, or was changed afterwards.',
  },
  AX8408: {
    severity: 'error',
    title: 'Audit log disagrees with what was published',
    message: 'The audit log disagrees with the anchor at {size} entries: {problem}.',
    remedy:
      'The anchor was published outside the database, so the log was rewritten or cut: look for a backup from before.',
    why: 'The root of the log stands in check runs at GitHub. Whoever rewrites the database and signs it anew cannot change what was published before.',
  },
  AX8409: {
    severity: 'error',
    title: 'Not an audit bundle',
    message: '{file} is no intact audit bundle: {problem}.',
    remedy: 'Give the file as aurora-x audit export wrote it, not packed again.',
    why: 'A bundle is a tar file with exactly one way to write each file, so that no byte of it can be changed unseen and no path can lead outside.',
  },
  AX8410: {
    severity: 'error',
    title: 'Run is not the one that was recorded',
    message: '{file} is not the run that {recorded} recorded.',
    remedy: 'Do not rely on this run; ask for the bundle again, from where it was exported.',
    why: 'When a run is accepted, the digest of its manifest goes into the audit log, and its statement names that digest too.',
  },
  AX8411: {
    severity: 'warning',
    title: 'Key of the audit log changed without the old one',
    message: 'Entry {seq} gave the audit log another key, and the old one did not sign that.',
    remedy: 'Find out whether the old key was lost or replaced by somebody else.',
    why: 'A key that is rotated signs a last checkpoint together with its successor. Where it did not, nothing but the log itself says that the new key is rightful.',
  },
  AX8412: {
    severity: 'error',
    title: 'Nothing to export',
    message: 'There is neither an audit log in {state} nor a run of this period in {runs}.',
    remedy: 'Name the store of the App with --state, or the directory of the runs with --runs.',
    why: 'A bundle is made from the store of the App, or from the runs of a project where there is no App.',
  },
  AX8413: {
    severity: 'warning',
    title: 'Bundle is not signed',
    message: 'Nobody signed this bundle, so it can only be compared with itself.',
    remedy:
      'Compare its digest with the one that was printed at the export, or export from the store of the App.',
    why: 'Without the key of an audit log, whoever changes a bundle can make its list of digests anew.',
  },
  AX8414: {
    severity: 'note',
    title: 'Anchor lies outside',
    message:
      'The anchor at {size} entries lies outside of what is verified here ({from} to {to}), and was not compared.',
    remedy: 'Export a period that holds it, or verify the store itself.',
    why: 'The root of a log at some size can only be worked out where the entries up to there are at hand.',
  },
  AX8415: {
    severity: 'error',
    title: 'No anchor found',
    message: '{file} holds no anchor of this log ({origin}).',
    remedy: 'Copy the three lines of the checkpoint from the check run: name, size, root.',
    why: 'An anchor is the beginning of a checkpoint, as it stands in the text of a check run. Without one there is nothing to compare with.',
  },
  AX8416: {
    severity: 'error',
    title: 'No bundle to verify',
    message: '{file} cannot be read: {problem}.',
    remedy:
      'Name the file that aurora-x audit export wrote. Without a name, the log of the store itself is verified.',
    why: 'What cannot be read was not verified, and that is no proof in either direction.',
  },
} as const satisfies Catalogue;
