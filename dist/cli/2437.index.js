export const id = 2437;
export const ids = [2437];
export const modules = {

/***/ 85630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sW: () => (/* binding */ catalogue),
  gk: () => (/* binding */ finding),
  uO: () => (/* binding */ templateText)
});

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/app-flow.js
/** AX832x: events and requests of the App. */
const appFlowCatalogue = {
    AX8321: {
        severity: 'note',
        title: 'The App is not installed there',
        message: 'The App is suspended or not installed there any more.',
        remedy: 'Nothing, if that is meant. Installed or unsuspended again, it goes on by itself.',
        why: 'Work on what cannot be reached is parked, so that it neither fails again and again nor holds up others.',
    },
    AX8322: {
        severity: 'note',
        title: 'The repository is out of reach',
        message: 'The repository is gone, archived, or not among those the App was given.',
        remedy: 'Nothing, if that is meant. Otherwise add it in the settings of the installation.',
        why: 'Work on what cannot be reached is parked, so that it neither fails again and again nor holds up others.',
    },
    AX8323: {
        severity: 'note',
        title: 'Issues are turned off',
        message: 'Issues are turned off in the repository.',
        remedy: 'Turn them on in the settings of the repository; the next push of the tracker goes on.',
        why: 'Milestones and issues are where the tracker is shown on GitHub. Checks on pull requests go on without them.',
    },
    AX8324: {
        severity: 'warning',
        title: 'GitHub blocks the repository',
        message: 'GitHub blocks the repository for legal reasons.',
        remedy: 'See the notice on the page of the repository.',
        why: 'Nobody can read or write it, so work on it is parked.',
    },
    AX8325: {
        severity: 'warning',
        title: 'Events were lost',
        message: '{problem}.',
        remedy: 'Nothing: all repositories are looked at again, which repairs what the events would have said.',
        why: 'GitHub keeps deliveries for three days. What the App does follows the present state, not the events.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/audit.js
/** AX84xx: the audit log and its bundles. */
const auditCatalogue = {
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
        remedy: 'Compare it with an earlier export or backup; what was concluded from entries after it is in doubt.',
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
        remedy: 'The anchor was published outside the database, so the log was rewritten or cut: look for a backup from before.',
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
        remedy: 'Compare its digest with the one that was printed at the export, or export from the store of the App.',
        why: 'Without the key of an audit log, whoever changes a bundle can make its list of digests anew.',
    },
    AX8414: {
        severity: 'note',
        title: 'Anchor lies outside',
        message: 'The anchor at {size} entries lies outside of what is verified here ({from} to {to}), and was not compared.',
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
        remedy: 'Name the file that aurora-x audit export wrote. Without a name, the log of the store itself is verified.',
        why: 'What cannot be read was not verified, and that is no proof in either direction.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/challenge.js
/** AX5xxx: proving that gates can fail. */
const challengeCatalogue = {
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
        remedy: 'Mend the check so that it notices the change, or correct the challenge if the change does no harm.',
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
        message: '{check} was not challenged: it does not pass without {path}{others}; scratch copies leave out files larger than {limit} bytes.',
        remedy: 'Raise execution.evidence-cap, let the check look at a smaller file, or keep the file out of the workspace.',
        why: 'A challenge works in a copy of the workspace. Files over the limit for evidence are not copied: a sparse file of a terabyte takes no room, but hours to copy. A check that passes without them is challenged as always.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/challenge-kinds.js
const UNNOTICED = 'The challenge changes what a check looks at, in a copy of the workspace, and runs the check again. A check that still passes would pass whatever happens, so a claim that rests on it has no proof.';
/** AX52xx: gates, other than shell commands, that were shown to be unable to fail. */
const challengeKindsCatalogue = {
    AX5201: {
        severity: 'warning',
        title: 'File check cannot fail',
        message: '{check} still passes: {change}.',
        remedy: 'Ask for content: contains, matches, json or minBytes.',
        why: UNNOTICED,
    },
    AX5202: {
        severity: 'warning',
        title: 'File check is always true',
        message: '{check} asks only that {path} exists, which is always so.',
        remedy: 'Name the file that is the evidence.',
        why: 'The root of a workspace is there whatever the state of the project, so a check that asks only for it can never fail.',
    },
    AX5203: {
        severity: 'warning',
        title: 'Limit of a search is out of reach',
        message: '{check} still passes: {change}.',
        remedy: 'Lower max from {max} to the present count, {count}.',
        why: UNNOTICED,
    },
    AX5204: {
        severity: 'warning',
        title: 'Search cannot fail',
        message: '{check} still passes: {change}.',
        remedy: 'Raise min to at least 1, and use a pattern that does not match empty text.',
        why: UNNOTICED,
    },
    AX5205: {
        severity: 'warning',
        title: 'HTTP check cannot fail',
        message: '{check} still passes: {change}.',
        remedy: 'Accept fewer statuses, and ask for content that only a healthy server gives.',
        why: UNNOTICED,
    },
    AX5206: {
        severity: 'warning',
        title: 'Coverage check cannot fail',
        message: '{check} still passes: {change}.',
        remedy: 'Raise min to just below what is covered now.',
        why: UNNOTICED,
    },
    AX5207: {
        severity: 'warning',
        title: 'Test result check cannot fail',
        message: '{check} still passes: {change}.',
        remedy: 'Set minTests to at least 1 and maxFailures below the number of tests.',
        why: UNNOTICED,
    },
    AX5208: {
        severity: 'warning',
        title: 'Scan check cannot fail',
        message: '{check} still passes: {change}.',
        remedy: 'Keep the baseline in a file of its own that the scan does not write.',
        why: UNNOTICED,
    },
    AX5209: {
        severity: 'warning',
        title: 'Golden check cannot fail',
        message: '{check} still passes: {change}.',
        remedy: 'Narrow the normalisation, and see that the command does not read the golden file itself.',
        why: UNNOTICED,
    },
    AX5210: {
        severity: 'warning',
        title: 'Metric check cannot fail',
        message: '{check} still passes: {change}, and {op} {objective} still holds.',
        remedy: 'Set the objective and warn near the present value, {value}.',
        why: UNNOTICED,
    },
    AX5211: {
        severity: 'warning',
        title: 'Service level objective cannot be missed',
        message: '{check} still passes: {change}.',
        remedy: 'Raise the objective; {objective} accepts that everything fails.',
        why: UNNOTICED,
    },
    AX5212: {
        severity: 'warning',
        title: 'Own check cannot fail',
        message: '{check} cannot fail: {reason}',
        remedy: '{fix}',
        why: 'The check module of the project came to this itself, in its challenge.',
    },
    AX5213: {
        severity: 'warning',
        title: 'Workflow check cannot fail',
        message: '{check} still passes: {change}.',
        remedy: 'Report it: a workflow check that does not look at its runs is a defect of Aurora-X.',
        why: UNNOTICED,
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/checks-measured.js
/** AX454x to AX458x: coverage, test results, scans, golden files, objectives. */
const measurementCatalogue = {
    AX4540: {
        severity: 'error',
        title: 'Unknown coverage format',
        message: '{path} is no coverage report that can be read.',
        remedy: 'Use lcov, Cobertura XML, Istanbul JSON or coverage.py JSON.',
        why: 'The format is told by the content, not by the name. A report of no known shape was not examined.',
    },
    AX4541: {
        severity: 'error',
        title: 'Nothing was measured',
        message: '{report} has no file that matches {include}.',
        remedy: 'Correct include and exclude; compare them with the names in the report.',
        why: 'Coverage of no file has no value. A glob that matches nothing after a folder was renamed must not turn into a pass.',
    },
    AX4542: {
        severity: 'error',
        title: 'Metric is not in the report',
        message: '{report} says nothing about {metric}.',
        remedy: 'Have the test runner measure {metric}, or set metric to what is in the report.',
        why: 'Not every report has branches or functions, and a report without a single line in it measured nothing.',
    },
    AX4543: {
        severity: 'error',
        title: 'Coverage is too low',
        message: '{actual} of {metric} are covered, at least {min} wanted; lowest: {file}.',
        remedy: 'Test what the files listed in the output leave uncovered, lowest first.',
        why: 'The share is counted over all selected files together, so that large files weigh more than small ones.',
    },
    AX4544: {
        severity: 'error',
        title: 'Coverage of a file is too low',
        message: '{actual} of {metric} in {file} are covered, at least {min} wanted of each file.',
        remedy: 'Test {file}, or exclude it with a reason.',
        why: 'perFile keeps a well covered whole from hiding one file that nobody tests.',
    },
    AX4550: {
        severity: 'error',
        title: 'Not a JUnit report',
        message: '{path} has the root element {root}, not testsuites or testsuite.',
        remedy: 'Name the JUnit XML that the test runner writes.',
        why: 'XML of another kind has no test results in it.',
    },
    AX4551: {
        severity: 'error',
        title: 'Tests failed',
        message: '{report} shows {failures:failure}, at most {max} allowed; first: {first}.',
        remedy: 'Mend the tests listed in the output.',
        why: 'Failures and errors both count. Where a report says more failures than it shows, the worse figure counts.',
    },
    AX4552: {
        severity: 'error',
        title: 'Too few tests ran',
        message: '{report} shows {ran:test} that ran ({skipped} skipped), at least {min} wanted.',
        remedy: 'Find out why the tests were not collected or were skipped.',
        why: 'A run without tests has no failures either. Empty is never a pass, and a skipped test did not run.',
    },
    AX4553: {
        severity: 'error',
        title: 'Too many tests skipped',
        message: '{report} shows {skipped:skipped test}, at most {max} allowed.',
        remedy: 'Run the skipped tests, or remove them.',
        why: 'Skipped tests are promises. The check limits how many may be open.',
    },
    AX4560: {
        severity: 'error',
        title: 'Not a SARIF report',
        message: '{path} is not SARIF 2.1.0 ({problem}).',
        remedy: 'Have the scanner write SARIF 2.1.0.',
        why: 'A report of another shape was not examined.',
    },
    AX4561: {
        severity: 'error',
        title: 'Nothing was scanned',
        message: '{path} shows no finished scan: {problem}.',
        remedy: 'Run the scanner again and see that it finishes.',
        why: 'A scanner that did not look finds nothing. Only a finished run with a list of results, which may be empty, counts.',
    },
    AX4562: {
        severity: 'error',
        title: 'New scan results',
        message: '{report} has {count:new result} at level {level} or above; first: {first}.',
        remedy: 'Mend them, or suppress them in the scanner with a reason.',
        why: 'Results that the baseline has, that are suppressed, or that the scanner itself calls unchanged do not count; all others do.',
    },
    AX4570: {
        severity: 'error',
        title: 'Output differs from the golden file',
        message: 'The output of {command} differs from {file} in {lines:line}.',
        remedy: 'See the difference in the output. If it is intended: {command} > {file}',
        why: 'A golden file holds what the command printed when somebody last looked at it. A check never updates it by itself.',
    },
    AX4571: {
        severity: 'error',
        title: 'Golden file is missing',
        message: '{file} does not exist, so the output of {command} has nothing to be compared with.',
        remedy: 'Make it, read it, and commit it: {command} > {file}',
        why: 'A golden file is written once by a person who looked at it.',
    },
    AX4572: {
        severity: 'error',
        title: 'Golden file is empty',
        message: '{file} is empty after its normalisation, so it proves nothing.',
        remedy: 'Make it again with a command that prints something: {command} > {file}',
        why: 'A command that does nothing at all prints nothing too. Empty is never a pass.',
    },
    AX4573: {
        severity: 'error',
        title: 'Command for the golden file failed',
        message: '{command} could not be compared: {problem}.',
        remedy: 'Run it in a terminal and mend it: {command}',
        why: 'The output of a command that failed is not what the golden file is about.',
    },
    AX4574: {
        severity: 'error',
        title: 'Output is too large to compare',
        message: '{command} printed {bytes:byte}, more than are kept.',
        remedy: 'Print less, or raise execution.output-cap.',
        why: 'Only the beginning and the end of a large output are kept, and a part cannot be compared with the whole.',
    },
    AX4575: {
        severity: 'error',
        title: 'Command for the golden file timed out',
        message: '{command} did not end within {limit} ms.',
        remedy: 'Make it faster, or raise timeout.',
        why: 'A command that does not end is stopped with all its processes.',
    },
    AX4580: {
        severity: 'error',
        title: 'No data',
        message: '{source} has no data.',
        remedy: 'For runs, let the pipeline run within the window; for a query, see that it gives a value.',
        why: 'An objective without a single sample is neither met nor missed. No data is an error, never a pass.',
    },
    AX4581: {
        severity: 'error',
        title: 'Objective is missed',
        message: '{source} is {value}, wanted {op} {objective}.',
        remedy: 'Bring the value back, or change the objective openly.',
        why: 'The value is on the wrong side of the objective, and of the warning where there is one.',
    },
    AX4582: {
        severity: 'warning',
        title: 'Objective is missed within tolerance',
        message: '{source} is {value}, wanted {op} {objective}; tolerated up to {warn}.',
        remedy: 'Bring the value back before it crosses {warn}.',
        why: 'Between the objective and the warning threshold a check passes with a warning.',
    },
    AX4583: {
        severity: 'error',
        title: 'Source gives no number',
        message: '{source} gives no number: {problem}.',
        remedy: 'Correct the pointer or the query so that it leads to exactly one number.',
        why: 'An objective is held against one number.',
    },
    AX4584: {
        severity: 'error',
        title: 'Service level objective is missed',
        message: '{source} succeeds in {actual}, wanted {objective}; error budget used: {budget}.',
        remedy: 'Stop releases that are not repairs until the budget recovers.',
        why: 'The error budget is what the objective allows to fail. Above 100 % more failed than was agreed.',
    },
    AX4585: {
        severity: 'warning',
        title: 'Service level objective is at risk',
        message: '{source} succeeds in {actual}, wanted {objective}; error budget used: {budget}.',
        remedy: 'Look into the failures before the warning threshold is crossed.',
        why: 'Between the objective and the warning threshold a check passes with a warning.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/checks.js

/** AX45xx to AX49xx: what the check kinds find. Measurements (coverage and below) are in checks-measured.ts. */
const checksCatalogue = {
    ...measurementCatalogue,
    AX4501: {
        severity: 'error',
        title: 'File not found',
        message: '{path} does not exist.',
        remedy: 'Create it, or correct the path. Paths start at the root of the workspace and upper and lower case differ.',
        why: 'A file that a check looks at is evidence, and evidence that is not there proves nothing. When a command makes the file, name the check of that command under needs.',
    },
    AX4502: {
        severity: 'error',
        title: 'File must not exist',
        message: '{path} exists, and must not.',
        remedy: 'Remove it, or drop exists: false from the check.',
        why: 'The check says exists: false, so the presence of the file is the failure.',
    },
    AX4503: {
        severity: 'error',
        title: 'File is too small',
        message: '{path} has {bytes:byte}, fewer than {min}.',
        remedy: 'Write the file again with its content, or lower minBytes.',
        why: 'A file that was created but not filled looks like evidence without being any.',
    },
    AX4504: {
        severity: 'error',
        title: 'Text is missing',
        message: '{path} does not contain "{text}".',
        remedy: 'Add the text, or correct contains. Case and spaces count.',
        why: 'The check asks for this text in each file that the path names.',
    },
    AX4505: {
        severity: 'error',
        title: 'Pattern is not found',
        message: '{path} has nothing that matches /{pattern}/.',
        remedy: 'Correct the file or the pattern. ^ and $ stand for line ends; (?i) at the start ignores case.',
        why: 'The check asks for a match in each file that the path names.',
    },
    AX4506: {
        severity: 'error',
        title: 'Digest differs',
        message: '{path} has the digest {actual}, expected {expected}.',
        remedy: 'If the change is intended, put the new digest into the check.',
        why: 'A digest binds the check to one exact content. Line endings count as content.',
    },
    AX4507: {
        severity: 'error',
        title: 'Value is wrong',
        message: '{at} in {path} is {actual}, expected {expected}.',
        remedy: 'Correct the value, or the expectation in the check. The text "1" is not the number 1.',
        why: 'The check compares a value inside the document. A path that leads nowhere has no value.',
    },
    AX4508: {
        severity: 'error',
        title: 'Document cannot be read',
        message: '{path} cannot be read as {format}: {problem}.',
        remedy: 'Write the file again with the tool that makes it, and see that it was not cut off.',
        why: 'A document that cannot be parsed was not examined. Documents built to exhaust a parser (own entities, endless aliases, absurd nesting) are refused for the same reason.',
    },
    AX4509: {
        severity: 'error',
        title: 'Nothing but emptiness',
        message: '{path} is empty.',
        remedy: 'Put content there. Where an empty file is right, say minBytes: 0.',
        why: 'A directory without files, or with nothing but empty ones, proves nothing. Empty is never a pass.',
    },
    AX4511: {
        severity: 'error',
        title: 'File cannot be read',
        message: '{path} cannot be read: {problem}.',
        remedy: 'Use a plain file inside the workspace that may be read.',
        why: 'Checks read inside the workspace only, also through links, and only plain files.',
    },
    AX4512: {
        severity: 'error',
        title: 'File is too large',
        message: '{path} has {bytes:byte}; at most {limit} are read.',
        remedy: 'Narrow the path or glob, exclude the file, or make a smaller report.',
        why: 'A file of unexpected size would take the memory of the whole run. It is refused rather than read in part, because a part is no answer.',
    },
    AX4513: {
        severity: 'error',
        title: 'Pattern is not valid',
        message: 'The pattern /{pattern}/ cannot be used: {problem}.',
        remedy: 'Use RE2 syntax, which has no look-around and no back-references. For plain text use text or contains.',
        why: 'Patterns run on an engine whose time grows with the text and not with the pattern, so that no pattern can hang a run.',
    },
    AX4514: {
        severity: 'error',
        title: 'Too many reports',
        message: '{path} names {count:file}; at most {limit} are read as reports.',
        remedy: 'Narrow the glob to the reports.',
        why: 'A glob that takes in the whole workspace is nearly always a slip.',
    },
    AX4520: {
        severity: 'error',
        title: 'Nothing was searched',
        message: 'No file matches {globs}, so nothing was searched.',
        remedy: 'Correct the globs under in and exclude.',
        why: 'Finding nothing in no file is not the same as finding nothing. A search that looked nowhere is an error, never a pass.',
    },
    AX4521: {
        severity: 'error',
        title: 'Too many matches',
        message: '{wanted} occurs {count:time} in {files:file}, at most {max} allowed; first at {place}.',
        remedy: 'Remove the occurrences listed in the output.',
        why: 'The check sets a limit on how often this may occur. A limit that only ever goes down makes a good ratchet.',
    },
    AX4522: {
        severity: 'error',
        title: 'Too few matches',
        message: '{wanted} occurs {count:time} in {files:file}, at least {min} wanted.',
        remedy: 'Add what is missing, or correct the pattern or the globs.',
        why: 'The check asks that this occurs at least so often.',
    },
    AX4530: {
        severity: 'error',
        title: 'No answer',
        message: '{url} did not answer: {problem}.',
        remedy: 'Start the server before the run and see that the address is right, or give it time with within: 30s.',
        why: 'Without an answer there is nothing to judge, so this is an error and not a failure. It may pass on a retry.',
    },
    AX4531: {
        severity: 'error',
        title: 'Unexpected status',
        message: '{url} answered {status}, expected {expected}; body: {body}.',
        remedy: 'Mend the server, or set status to what it should answer.',
        why: 'The status is the first thing that the check compares.',
    },
    AX4532: {
        severity: 'error',
        title: 'Unexpected body',
        message: '{url} answered without {wanted}; found {body}.',
        remedy: 'Mend the server, or correct contains, matches or json.',
        why: 'The status was right, the content was not: a page that says it is fine in general may still be the wrong page.',
    },
    AX4533: {
        severity: 'error',
        title: 'Answer took too long',
        message: '{url} took {latency} ms, at most {max} ms allowed.',
        remedy: 'Make it faster, or raise latency.',
        why: 'The answer was right but came later than the check allows.',
    },
    AX4590: {
        severity: 'warning',
        title: 'Needs a sign-off',
        message: 'Nobody has signed off: {statement}.',
        remedy: 'Comment "/aurora sign-off {subject} because …", or add {subject} under sign-offs in the configuration.',
        why: 'No command can check this, so a person has to look and say so. Until then the claim has no proof.',
    },
    AX4591: {
        severity: 'warning',
        title: 'Sign-off is stale',
        message: 'The sign-off of {subject} by {by} is from {at}, older than {freshness}.',
        remedy: 'Look again and sign off anew: "/aurora sign-off {subject} because …".',
        why: 'What a person saw is true for a while. The check, or the configuration, says for how long.',
    },
    AX4592: {
        severity: 'error',
        title: 'Nobody to ask about a workflow',
        message: 'The runs of {file} are at GitHub, and there is no repository or no token to ask with.',
        remedy: 'In a job the token of the Action is used. Elsewhere set GITHUB_REPOSITORY (owner/name) and GITHUB_TOKEN.',
        why: 'A check that could not ask has no answer, and no answer is never a pass.',
    },
    AX4593: {
        severity: 'error',
        title: 'Runs of a workflow cannot be read',
        message: 'The runs of {file} cannot be read: {problem}.',
        remedy: 'Compare the name with .github/workflows. The token needs the permission to read actions (permissions: actions: read).',
        why: 'A check that could not ask has no answer, and no answer is never a pass.',
    },
    AX4594: {
        severity: 'error',
        title: 'A workflow ran too rarely',
        message: '{file} has {count:ended run} on {branch}, {wanted} in a row are wanted.',
        remedy: 'Wait for the next runs, start it by hand, or correct branch and event.',
        why: 'Runs that did not happen are no success. Runs of forks do not count: their code is not in this repository.',
    },
    AX4595: {
        severity: 'error',
        title: 'A workflow did not succeed',
        message: 'Run {run} of {file} on {branch} ended with {conclusion}.',
        remedy: 'Mend what it tests. The row begins anew with the next run.',
        why: 'Each of the last runs has to be a success; cancelled, skipped and timed out are none.',
    },
    AX4596: {
        severity: 'error',
        title: 'A workflow did not run lately',
        message: 'The last run of {file} on {branch} was {age} ago, at most {within} is wanted.',
        remedy: 'See that its schedule is on: GitHub turns schedules off in a repository where nothing happens for 60 days.',
        why: 'A schedule that has stopped stays green for ever.',
    },
    AX4701: {
        severity: 'error',
        title: 'Check module cannot be loaded',
        message: '{module} cannot be loaded: {problem}.',
        remedy: 'Correct the path (it starts at the root of the workspace) or the module; try it with node --check.',
        why: 'A check of your own is an ES module, imported before anything runs, so that a broken one is named early.',
    },
    AX4702: {
        severity: 'error',
        title: 'Check module has a wrong part',
        message: '{part} of {module} is wrong: {problem}.',
        remedy: '{fix}',
        why: 'A check module exports schema (JSON Schema, an object with safeParse, or nothing), describe, execute and challenge (optional): the same four parts as every built-in kind.',
    },
    AX4703: {
        severity: 'error',
        title: 'Check module failed',
        message: '{part} of {module} threw: {problem}.',
        remedy: 'Mend {part} in {module}. To report a failure return { outcome: "failed", reason: "…" } instead of throwing.',
        why: 'An exception is a bug in the module and no answer about the project, so the outcome is an error.',
    },
    AX4704: {
        severity: 'error',
        title: 'Parameters do not fit the check module',
        message: '{module} does not accept {at}: {problem}.',
        remedy: 'Correct what stands under with, or the schema of the module.',
        why: 'The parameters of a check are compared with the schema that its module exports.',
    },
    AX4705: {
        severity: 'error',
        title: 'Own check did not pass',
        message: '{reason}',
        remedy: '{remedy}',
        why: 'A check module of the project gave this reason itself.',
    },
    AX4706: {
        severity: 'error',
        title: 'Name of a check kind is taken',
        message: '{name} is a built-in check kind and cannot stand for {module}.',
        remedy: 'Give it another name under checks in the configuration.',
        why: 'If a module could replace a built-in kind, every spec would silently mean something else.',
    },
    AX4707: {
        severity: 'warning',
        title: 'Check module was not loaded',
        message: '{module} was not loaded, because the permission tier is {tier}.',
        remedy: 'Set execution.tier to exec where the modules of this project may run.',
        why: 'Loading a module runs its code. Below the tier exec no code of the project runs, and checks made of it are not run.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/command.js
/** AX48xx: shell commands of `run` checks, what they did and what they may do. */
const commandCatalogue = {
    AX4801: {
        severity: 'error',
        title: 'Program not found',
        message: 'The program {program} was not found (exit code 127).',
        remedy: 'Install {program} in this job before the check, or correct its name. To see the same: {command}',
        why: 'Exit code 127 is how a shell says that it found no such program. Nothing was examined, so the outcome is an error and neither a pass nor a failure of the project.',
    },
    AX4802: {
        severity: 'error',
        title: 'Program cannot be executed',
        message: '{program} was found but cannot be executed (exit code 126).',
        remedy: 'Make it executable (chmod +x {program}) and check its first line. To see the same: {command}',
        why: 'Exit code 126 is how a shell says that a file is no program, or may not be executed. Nothing was examined, so the outcome is an error.',
    },
    AX4803: {
        severity: 'error',
        title: 'Command ended by a signal',
        message: 'The command was ended by {signal}{hint}.',
        remedy: 'Look for a crash or a memory limit. To see the same: {command}',
        why: 'A command that is ended by a signal has no exit code of its own. SIGKILL most often means that memory ran out, SIGSEGV that a program crashed.',
    },
    AX4804: {
        severity: 'error',
        title: 'Command timed out',
        message: 'The command was still running after {seconds} s and was ended.',
        remedy: 'Make it faster, or raise the timeout of the check. To see the same: {command}',
        why: 'Every check has a time-out, so that one that hangs cannot hold up the run. Its whole process group is ended and nothing is left behind.',
    },
    AX4805: {
        severity: 'warning',
        title: 'Command stopped with the run',
        message: 'The run was stopped before the command ended.',
        remedy: 'Start the run again; it resumes at this check.',
        why: 'A run that is cancelled ends the commands that are still running. They count as not run, which is never a pass.',
    },
    AX4806: {
        severity: 'error',
        title: 'Command could not be started',
        message: 'The shell could not be started: {problem}.',
        remedy: 'Check that bash is installed and that the working directory {cwd} exists.',
        why: 'A run check is handed to bash. When bash itself cannot be started nothing was examined, so the outcome is an error.',
    },
    AX4807: {
        severity: 'error',
        title: 'Expected text is missing',
        message: 'The command ended as expected, but its output does not contain {expected}. It ended with: {last}',
        remedy: 'Mend what should print it, or correct the expectation. To see the same: {command}',
        why: 'The check states a text that the output must contain. Both output streams are searched, letter by letter.',
    },
    AX4808: {
        severity: 'error',
        title: 'Number is not as expected',
        message: 'The command printed {actual}, expected {expected}.',
        remedy: 'Bring the number to {expected}, or correct the expectation. To see the same: {command}',
        why: 'The check compares the last number on standard output with the stated limit.',
    },
    AX4809: {
        severity: 'error',
        title: 'No number was printed',
        message: 'The check expects a number {expected}, but standard output holds none. It ended with: {last}',
        remedy: 'Let the command print the number last. To see the same: {command}',
        why: 'The check compares the last number on standard output with the stated limit. Without a number there is nothing to compare.',
    },
    AX4820: {
        severity: 'error',
        title: 'Command is above the permitted tier',
        message: '{program} needs the tier {needed}; the configuration permits {tier}{because}.',
        remedy: 'Raise execution.tier to {needed} on the base branch, or leave this check to a job that may run it.',
        why: 'The tier says what a check may do to the machine: read looks at files, write also changes them, exec runs anything. A command above the tier is not run.',
    },
    AX4821: {
        severity: 'error',
        title: 'Program is denied',
        message: '{program} is on the deny list.',
        remedy: 'Take {program} out of the command, or off execution.deny on the base branch.',
        why: 'The deny list names programs that no check may call, whatever the tier. It works on the parsed command, so a word in quotes is not a program and a program behind a wrapper is.',
    },
    AX4822: {
        severity: 'error',
        title: 'Program is not on the allow list',
        message: '{program} is not on the allow list.',
        remedy: 'Add {program} to execution.allow on the base branch, or use a program that is on it.',
        why: 'When there is an allow list, a check may call only the programs it names. It works on the parsed command, wrappers included.',
    },
    AX4823: {
        severity: 'error',
        title: 'Command cannot be judged',
        message: 'The command cannot be read as a shell command, so it cannot be told what it calls{because}.',
        remedy: 'Write it so that every program is named literally, or permit everything with tier exec and empty lists.',
        why: 'Where the configuration limits what commands may do, a command that cannot be understood is refused.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/config.js
/** AX12xx: the configuration file and the AURORA_* environment. */
const configCatalogue = {
    AX1201: {
        severity: 'error',
        title: 'Configuration not found',
        message: 'The configuration file {file} does not exist.',
        remedy: 'Create it with aurora-x init, or leave --config out to use the defaults.',
        why: 'A path given by hand must exist; without one the defaults apply.',
    },
    AX1202: {
        severity: 'error',
        title: 'Configuration is too large',
        message: 'The configuration has {size} characters; at most {limit} are read.',
        remedy: 'Move long lists into spec files and waivers that are no longer needed out of the file.',
        why: 'A configuration is read on every event, also from pull requests. A limit on its size keeps a hostile one from stalling the tool.',
    },
    AX1203: {
        severity: 'error',
        title: 'Configuration value is wrong',
        message: '{path}: {problem}.',
        remedy: '{fix}',
        why: 'The value is not one that the key accepts. Nothing runs on a configuration that was understood only in part.',
    },
    AX1204: {
        severity: 'error',
        title: 'Configuration is not YAML',
        message: 'The configuration cannot be read as YAML: {problem}.',
        remedy: 'Mend the YAML at the place shown. Check its indentation, and quote text that contains ": " or begins with a special character.',
        why: 'The configuration is one YAML document (JSON is accepted too) whose keys are each given once.',
    },
    AX1205: {
        severity: 'error',
        title: 'Configuration key is unknown',
        message: 'There is no key "{key}" in {where}.',
        remedy: 'Correct or remove it; keys that begin with x- are yours and are ignored.{suggestion}',
        why: 'A misspelt key would silently leave its default in force, which for a gate or a limit is dangerous. Therefore an unknown key is an error.',
    },
    AX1206: {
        severity: 'error',
        title: 'Configuration key is missing',
        message: '{where} has no key "{key}".',
        remedy: 'Add {key}: {expected}.',
        why: 'The key has no sensible default, so the author must state it.',
    },
    AX1207: {
        severity: 'error',
        title: 'Configuration is unsafe to read',
        message: 'The configuration was not read: {problem}.',
        remedy: 'Write the values out plainly, without tags, deep nesting or aliases of aliases.',
        why: 'Deep nesting, custom tags and aliases that multiply are ways to make a reader run code, run out of memory or never end.',
    },
    AX1208: {
        severity: 'error',
        title: 'Name is given twice',
        message: '{path}: the name "{name}" is already used at line {line}.',
        remedy: 'Give each gate and each objective a name of its own.',
        why: 'Reports, required checks and history refer to gates and objectives by name.',
    },
    AX1209: {
        severity: 'error',
        title: 'Warning threshold is above the objective',
        message: '{path}: the warning threshold is above the objective.',
        remedy: 'Set warn below objective: between the two the objective is a warning, under warn it is missed.',
        why: 'An objective is met at or above objective, a warning down to warn, and missed below it.',
    },
    AX1210: {
        severity: 'error',
        title: 'Configuration version is not supported',
        message: 'The configuration is of version {version}; this release reads version 1.',
        remedy: 'Write version: 1, or install a newer release of aurora-x.',
        why: 'The version names the meaning of the keys. A newer file may ask for gates that this release does not know.',
    },
    AX1211: {
        severity: 'warning',
        title: 'Environment variable is unknown',
        message: '{name} is set, but no such variable is known.',
        remedy: 'Correct its name or unset it.{suggestion}',
        why: 'A misspelt AURORA_ variable has no effect, and nobody notices until the setting is needed.',
    },
    AX1212: {
        severity: 'error',
        title: 'Environment variable has a wrong value',
        message: '{name}: expected {expected}, found {found}.',
        remedy: 'Set {name} to such a value, or unset it.',
        why: 'Environment variables override the configuration file, so a wrong one is treated like a wrong value in the file.',
    },
    AX1213: {
        severity: 'error',
        title: 'Pattern cannot be used',
        message: '{path}: the pattern cannot be compiled: {problem}.',
        remedy: 'Write it in RE2 syntax, which has no look-around and no back-references.',
        why: 'Patterns run on text that others wrote. RE2 guarantees that matching takes linear time.',
    },
    AX1214: {
        severity: 'error',
        title: 'Deployment rule names what is not there',
        message: '{path}: there is no {what} called "{name}".',
        remedy: 'Correct the name, or add it to {list}.{suggestion}',
        why: 'A rule without its gate would have nothing to decide by, and nothing is deployed on a guess.',
    },
    AX1215: {
        severity: 'error',
        title: 'Environments wait for each other',
        message: '{path}: {circle}, so none of them can ever be deployed to.',
        remedy: 'Take one of the names out of after.',
        why: 'An environment is deployed to when those before it were.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/deployment.js
/** AX8360 to AX8370: deployments that wait for the rule of the App. */
const deploymentCatalogue = {
    AX8360: {
        severity: 'warning',
        title: 'No gate decides about the environment',
        message: 'Nothing says which gate decides about `{environment}`, so nothing is deployed to it.',
        remedy: 'Name its gate under deployments in the configuration of the default branch, or take the rule from the environment.',
        why: 'An environment has the rule because somebody wanted it guarded. What is not decided is not approved.',
    },
    AX8361: {
        severity: 'error',
        title: 'The gate of the environment says no-go',
        message: 'The gate `{gate}` of `{environment}` does not let this commit through.',
        remedy: 'Put right what is named, or deploy a commit that passes.',
        why: 'A deployment is held to the verdict that pull requests and reports show.',
    },
    AX8362: {
        severity: 'note',
        title: 'The deployment waits for a report',
        message: 'No run of this very commit was reported yet; the gate `{gate}` of `{environment}` needs one.',
        remedy: 'Have the workflow that runs Aurora-X run on this commit and report here.',
        why: 'What was not run is never a pass, and what was run on another commit says nothing of this one.',
    },
    AX8363: {
        severity: 'warning',
        title: 'The go is only reported',
        message: 'The gate `{gate}` of `{environment}` would let this commit through, but the run is only reported (trust {trust}).',
        remedy: 'Report from a workflow in AURORA_TRUSTED_WORKFLOWS; or somebody who may bypass the rules of the environment decides.',
        why: 'Any job of the repository can report. A deployment rests on what a trusted workflow ran.',
    },
    AX8364: {
        severity: 'note',
        title: 'Another environment comes first',
        message: '`{environment}` comes after `{before}`, and {problem}.',
        remedy: 'Deploy the same commit there first.',
        why: 'Promotion order: what was not seen to work in one environment is not put into the next.',
    },
    AX8365: {
        severity: 'error',
        title: 'The objective was missed after a deployment',
        message: 'After the deployment to `{environment}` the objective `{objective}` was missed: {actual} instead of {wanted}.',
        remedy: 'Find out why before the commit is deployed again. {rollback}',
        why: 'A canary is there to be watched. What fails there goes no further and, where a workflow is configured for it, is undone.',
    },
    AX8366: {
        severity: 'warning',
        title: 'The objective cannot be read',
        message: 'The objective `{objective}` cannot be read: {problem}.',
        remedy: 'Give it the URL of a Prometheus query as source, on a server in AURORA_METRICS_ORIGINS. Runs and files are known to jobs, not to the App.',
        why: 'An objective without a value is neither met nor missed, so nothing is undone and nothing goes further.',
    },
    AX8367: {
        severity: 'warning',
        title: 'The App may not see or decide deployments',
        message: 'GitHub refused what deployments need ({status}, {what}).',
        remedy: 'Give the App the permissions Actions: read and write and Deployments: read and write, and accept them for this installation.',
        why: 'Without them deployments with the rule wait until GitHub ends them after 30 days.',
    },
    AX8368: {
        severity: 'error',
        title: 'Deployments wait for a configuration',
        message: 'The configuration of the default branch cannot be read, so nothing is deployed to `{environment}`.',
        remedy: 'Correct the configuration: aurora-x config validate says where.',
        why: 'Which gate decides stands in it, and a slip in a file must not open an environment.',
    },
    AX8369: {
        severity: 'error',
        title: 'Nothing was undone',
        message: 'The deployment to `{environment}` could not be undone: {problem}.',
        remedy: 'Undo it by hand; then see that the workflow takes the inputs environment and sha on workflow_dispatch.',
        why: 'A rollback is started once. What GitHub refuses is for a person.',
    },
    AX8370: {
        severity: 'warning',
        title: 'The commit changes how it is judged',
        message: 'This commit is not in the default branch, and it changes how it is judged or comes from a fork, so nobody has looked at that.',
        remedy: 'Merge it and deploy what was merged; or somebody who may bypass the rules of the environment decides.',
        why: 'On a pull request an owner has to look at such a change. A deployment of a branch has nobody who did.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/enforcement.js
/** AX8230 to AX8239: the check as a required one. */
const enforcementCatalogue = {
    AX8230: {
        severity: 'warning',
        title: 'The check is not required as the configuration says',
        message: '{state}',
        remedy: 'Set enforcement: apply, or change the rules of the default branch by hand.',
        why: 'A check that is not required, or that anybody can report, stops nobody.',
    },
    AX8231: {
        severity: 'warning',
        title: 'The rules of the check were changed',
        message: 'Of the ruleset of the check: {drift}.',
        remedy: 'With enforcement: apply the App puts it back. To stop requiring the check, set mode: report in the configuration.',
        why: 'The configuration is reviewed like code; the settings page is not. What was changed there is said or undone.',
    },
    AX8232: {
        severity: 'error',
        title: 'Somebody undoes what the App repairs',
        message: 'The rules of the check were repaired {count} times in an hour. The App tries again at {time}.',
        remedy: 'Decide who is right: set mode: report in the configuration, or leave the ruleset as it is.',
        why: 'Two who undo each other without end help nobody. The repairs are counted in the store, so restarts and replicas do not add to them.',
    },
    AX8233: {
        severity: 'warning',
        title: 'The App may not change the rules',
        message: 'GitHub refused to change the rules of the check ({status}: {problem}).',
        remedy: 'Give the App the permission Administration (read and write) and accept it for the installation, or set the rule by hand and enforcement: report.',
        why: 'Rulesets and branch protection are changed with the permission Administration only.',
    },
    AX8234: {
        severity: 'warning',
        title: 'There is nowhere to require the check',
        message: 'The repository has no rulesets, and {problem}.',
        remedy: '{fix}.',
        why: 'Older servers and some plans have classic branch protection only. The App adds its check to a list that is there; it does not rewrite the rest of a protection.',
    },
    AX8235: {
        severity: 'warning',
        title: 'The rules stay as they are',
        message: 'The configuration of the default branch cannot be read, so nothing is changed in the rules.',
        remedy: 'Correct the configuration: aurora-x config validate says where.',
        why: 'A slip in a file must not take a required check away.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/evaluation-verdict.js
/** AX606x–AX610x: gates, the run as a whole, SLOs, waivers, moves of claims. */
const verdictCatalogue = {
    AX6060: {
        severity: 'note',
        title: 'Gate holds',
        message: 'Gate {gate} holds: {items} {verb} {require}{waived}.',
        remedy: 'Nothing to do.',
        why: 'Every item the gate selects has a standing it accepts.',
    },
    AX6061: {
        severity: 'error',
        title: 'Gate does not hold',
        message: 'Gate {gate} requires {require}, and {refused} of {items} {verb} short of it.',
        remedy: 'Work through the items named below.',
        why: 'A gate holds only if every item it selects has a standing it accepts.',
    },
    AX6062: {
        severity: 'error',
        title: 'Gate selects nothing',
        message: 'Gate {gate} selects no item ({selector}).',
        remedy: 'Correct the selector under when, or remove the gate.',
        why: 'A gate without items has no positive evidence; letting it pass would turn a typing slip into a go.',
    },
    AX6063: {
        severity: 'note',
        title: 'Gate does not apply',
        message: 'Gate {gate} does not apply: {because}.',
        remedy: 'Nothing to do.',
        why: 'A gate with affected: true is about the items that a pull request touches. Without any it asks for nothing.',
    },
    AX6064: {
        severity: 'error',
        title: 'Gate wants proof that can fail',
        message: '{item} is {standing}, but gate {gate} requires a challenge and {names} cannot fail.',
        remedy: 'Make {names} able to fail; what to change stands below.',
        why: 'With challenge: required, a check that cannot fail counts as no proof of what it stands for.',
    },
    AX6065: {
        severity: 'error',
        title: 'Gate wants a challenge that was not made',
        message: '{item} is {standing}, but gate {gate} requires a challenge, and nobody challenged {names}.',
        remedy: 'Run the whole pipeline (T05 included): aurora-x pipeline.',
        why: 'With challenge: required, a pass counts only after an attempt to make the check fail.',
    },
    AX6066: {
        severity: 'error',
        title: 'Challenge came to no answer',
        message: '{item} is {standing}, but gate {gate} requires a challenge and none of {names} could be shown to fail.',
        remedy: 'Say with challenge: in the spec how one of them can be made to fail, or set challenge: optional on the gate.',
        why: 'The check may be honest, but nobody knows: the challenge found no way to make it fail. With challenge: required, what was not seen to be able to fail is no proof.',
    },
    AX6070: {
        severity: 'error',
        title: 'Nothing answered',
        message: 'No check gave an answer ({planned} planned).',
        remedy: 'Have the workflow run the checks and report; where there are none, add a verify command, an evidence path or a spec.',
        why: 'Go needs positive evidence. A run in which no check passed or failed has none, so it is a no-go.',
    },
    AX6071: {
        severity: 'note',
        title: 'Go',
        message: 'Go: {because}.',
        remedy: 'Nothing to do.',
        why: 'Every gate holds, on evidence, without waivers or warnings.',
    },
    AX6072: {
        severity: 'warning',
        title: 'Conditional',
        message: 'Conditional: {because}.',
        remedy: 'Decide whether the warnings are acceptable; they are named below.',
        why: 'Nothing blocks, but waivers or warnings limit what the go is worth.',
    },
    AX6073: {
        severity: 'error',
        title: 'No-go',
        message: 'No-go: {because}.',
        remedy: 'Work through the blockers, the first one first.',
        why: 'At least one gate, check, objective or waiver stands against it.',
    },
    AX6074: {
        severity: 'note',
        title: 'Checks of their own',
        message: 'Checks that belong to no item: {passed} of {total} passed.',
        remedy: 'Work through the checks named below.',
        why: 'A check of a stand-alone spec supports no claim, so each of them has to pass by itself.',
    },
    AX6075: {
        severity: 'note',
        title: 'Outside every gate',
        message: '{items} outside every gate {verb} refuted or waived.',
        remedy: 'Fix or reopen them, or select them with a gate.',
        why: 'No gate asks for these items, but a refuted claim or a waiver should not go unseen.',
    },
    AX6076: {
        severity: 'note',
        title: 'Criterion not claimed',
        message: '{check} ended as {outcome}, and the document does not claim it yet.',
        remedy: 'Tick the criterion when it is met.',
        why: 'A criterion or deliverable that is not ticked makes no claim, so its check informs and does not block.',
    },
    AX6077: {
        severity: 'error',
        title: 'Input could not be read',
        message: '{errors} kept the configuration, a tracker or a spec from being read whole.',
        remedy: 'Mend the errors named below.',
        why: 'What could not be read could not be judged, and what is missing counts as not passed.',
    },
    AX6078: {
        severity: 'warning',
        title: 'Document has errors',
        message: '{errors} in the trackers and the plan.',
        remedy: 'Mend the errors named below.',
        why: 'The rest of the document was judged; what the errors hide was not.',
    },
    AX6080: {
        severity: 'note',
        title: 'Objective met',
        message: 'SLO {slo} is met: {actual} of {objective}, {budget} of the error budget used, {samples}.',
        remedy: 'Nothing to do.',
        why: 'The measured share reaches the objective (and the warning threshold, where that is higher).',
    },
    AX6081: {
        severity: 'warning',
        title: 'Objective at risk',
        message: 'SLO {slo} is at risk: {actual} where {objective} is the objective and {warn} the warning threshold, {samples}.',
        remedy: 'Look at what failed in the window before the budget is gone.',
        why: 'The measured share lies between the objective and the warning threshold.',
    },
    AX6082: {
        severity: 'warning',
        title: 'Objective missed',
        message: 'SLO {slo} is missed: {actual} where {objective} is the objective, {samples}.',
        remedy: 'Look at what failed in the window.',
        why: 'The objective is not a key one, so missing it makes the verdict conditional.',
    },
    AX6083: {
        severity: 'error',
        title: 'Key objective missed',
        message: 'Key SLO {slo} is missed: {actual} where {objective} is the objective, {samples}.',
        remedy: 'Stop releasing until the share is back at the objective.',
        why: 'A key objective that is missed is a no-go by itself.',
    },
    AX6084: {
        severity: 'warning',
        title: 'Objective without data',
        message: 'SLO {slo} has no data in the last {days}.',
        remedy: 'Let the source {source} deliver data, or remove the objective.',
        why: 'An objective nobody measured is neither met nor missed.',
    },
    AX6090: {
        severity: 'note',
        title: 'Waiver in force',
        message: 'The waiver of {item} by {approver} is in force until {until} ({left}): {reason}.',
        remedy: 'Prove {item} before it expires.',
        why: 'A waiver is in force through its last day, UTC.',
    },
    AX6091: {
        severity: 'error',
        title: 'Waiver expired',
        message: 'The waiver of {item} by {approver} expired on {until}: {reason}.',
        remedy: 'Prove {item} and remove the waiver, or have it approved anew with a later date.',
        why: 'An exception that outlives its date is no exception any more; somebody has to decide again.',
    },
    AX6092: {
        severity: 'note',
        title: 'Waiver not needed',
        message: 'The waiver of {item} (until {until}) is not needed: {because}.',
        remedy: 'Remove it.',
        why: 'A waiver that covers nothing today may hide a failure tomorrow.',
    },
    AX6093: {
        severity: 'warning',
        title: 'Waiver of an unknown item',
        message: 'There is a waiver of {item}, but no tracker has such an item.',
        remedy: 'Correct the id, or remove the waiver.',
        why: 'A waiver with a wrong id does not do what its approver meant.',
    },
    AX6094: {
        severity: 'warning',
        title: 'Waiver without an end',
        message: 'The waiver of {item} by {approver} runs until {until} ({left}): {reason}.',
        remedy: 'Give it a date within a year; it can be approved anew then.',
        why: 'An exception is accepted because it ends. One that outlasts a year is a decision nobody will take again.',
    },
    AX6101: {
        severity: 'error',
        title: 'Moved to done too early',
        message: '{item} was moved from {from} to done while it depends on {names}.',
        remedy: 'Prove or waive the dependencies first.',
        why: 'The state machine of claims lets an item become done only when everything it depends on is verified or waived.',
    },
    AX6102: {
        severity: 'error',
        title: 'Done left without reopening',
        message: '{item} was moved from done to {to} without being reopened.',
        remedy: 'Set it to in progress first (that is what reopening means), then to {to}.',
        why: 'Done was a promise to others. Taking it back is a step of its own, so that it is seen.',
    },
    AX6103: {
        severity: 'error',
        title: 'Dropped item moved on',
        message: '{item} was moved from dropped to {to}.',
        remedy: 'Take it up again as planned or in progress first.',
        why: 'A dropped item was not worked on, so it cannot be blocked, in review or done at once.',
    },
    AX6104: {
        severity: 'warning',
        title: 'Item removed',
        message: '{item} ({from}) is no longer in the document.',
        remedy: 'Set it to dropped instead of deleting it.',
        why: 'A gate cannot ask for an item that is gone. Dropping it leaves a trace.',
    },
    AX6105: {
        severity: 'error',
        title: 'Claim taken back over what broke',
        message: '{item} is done on the base and {gates} would hold it to that, but this change moves it out of reach, and these do not pass: {failures}.',
        remedy: 'Make the checks of {item} pass again, or reopen it in a pull request that changes only the document.',
        why: 'Whoever breaks an item must not turn the gate green by no longer claiming it. An item that was not proven on the base may be reopened at any time.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/evaluation.js

/** AX600x–AX605x: what became of items and of single checks. The rest of AX6xxx is in evaluation-verdict.ts. */
const standingCatalogue = {
    AX6001: {
        severity: 'error',
        title: 'Done is refuted',
        message: '{item} is claimed done, but {failures}.',
        remedy: 'Fix what the check shows, or reopen the item by setting it back to in progress.',
        why: 'A claim of done is accepted only while its checks pass. One failed or timed-out check refutes it, whatever the others say.',
    },
    AX6002: {
        severity: 'note',
        title: 'Done is verified',
        message: '{item} is verified: {proofs} passed.',
        remedy: 'Nothing to do.',
        why: 'The item is claimed done, all its checks passed on fresh evidence, and what it depends on is verified or waived.',
    },
    AX6003: {
        severity: 'note',
        title: 'Ready to be called done',
        message: '{item} is {claim}, and {proofs} passed already.',
        remedy: 'Set {item} to done if its outcome is reached.',
        why: 'Every check of the item passes although the document does not call it done yet.',
    },
    AX6004: {
        severity: 'note',
        title: 'Open',
        message: '{item} is {claim} and not proven yet.',
        remedy: 'Finish {item} and set it to done, or waive it with a reason and an expiry date.',
        why: 'The document does not claim the item is done, and its checks do not all pass. That is work in hand, no contradiction.',
    },
    AX6005: {
        severity: 'note',
        title: 'Dropped',
        message: '{item} is dropped and does not count.',
        remedy: 'Set it back to planned if it is wanted after all.',
        why: 'A dropped item is selected by no gate, blocks nothing that depends on it, and is left out of the score.',
    },
    AX6006: {
        severity: 'warning',
        title: 'Waived',
        message: '{item} is waived until {until} ({left}) by {approver}: {reason}. Without the waiver it would be {standing}.',
        remedy: 'Prove {item} before the waiver expires.',
        why: 'A waiver in force lets the item pass its gates. The verdict is conditional at best, and names the waiver.',
    },
    AX6010: {
        severity: 'error',
        title: 'Done without a check',
        message: '{item} is claimed done, but no check can prove it.',
        remedy: 'Give {item} a verify command or an evidence path.',
        why: 'Aurora-X accepts a claim on evidence. An item without a check that applies has none.',
    },
    AX6011: {
        severity: 'error',
        title: 'Done without a sign-off',
        message: '{item} is claimed done, but all it has is criteria that no command can check and nobody has signed off: {names}.',
        remedy: 'Add a verify command, or have a person sign the criteria off under sign-offs.',
        why: 'A criterion that no command can check needs a person who stands for it. Until then nothing supports the claim.',
    },
    AX6012: {
        severity: 'error',
        title: 'Done, but the check could not answer',
        message: '{item} is claimed done, but {names} ended in an error.',
        remedy: 'Mend what kept the check from running, then run it again.',
        why: 'An error is not an answer: the check neither passed nor failed, so the claim is unproven.',
    },
    AX6013: {
        severity: 'error',
        title: 'Done, but not everything was run',
        message: '{item} is claimed done, but {names} did not run.',
        remedy: 'Have them run: in the workflow, or with aurora-x verify {item}.',
        why: 'A check that did not run is never a pass.',
    },
    AX6014: {
        severity: 'error',
        title: 'Done on stale evidence',
        message: '{item} is claimed done, but the evidence of {names} is stale.',
        remedy: 'Run the checks again: aurora-x verify {item} --force.',
        why: 'Evidence older than its freshness says what was true once, not what is true now.',
    },
    AX6015: {
        severity: 'error',
        title: 'Done on gates that cannot fail',
        message: '{item} is claimed done, but it rests only on gates that cannot fail: {names}.',
        remedy: 'Make the checks able to fail (set -o pipefail, drop || true), or add one that is.',
        why: 'A check that passes whatever happens proves nothing, so an item that rests only on such checks is unproven.',
    },
    AX6016: {
        severity: 'error',
        title: 'Done on checks changed here',
        message: '{item} is claimed done, but only checks that this pull request changes passed: {names}.',
        remedy: 'Merge the change of the check first, or keep a check from the base branch.',
        why: 'Whoever changes a check could make it pass. Such a check may add failures, but its pass proves nothing.',
    },
    AX6020: {
        severity: 'error',
        title: 'Done before its dependencies',
        message: '{item} is claimed done, but it depends on {names}.',
        remedy: 'Prove or waive the dependencies first, or set {item} to blocked.',
        why: 'Done while a dependency is not verified is an illegal claim: what it is built on is not known to hold.',
    },
    AX6021: {
        severity: 'note',
        title: 'Blocked by a dependency',
        message: '{item} is {claim} and waits for {names}.',
        remedy: 'Finish the dependencies first.',
        why: 'An item is blocked while anything it depends on is not verified or waived.',
    },
    AX6022: {
        severity: 'note',
        title: 'Dependency not verified',
        message: '{item} depends on {dependency}, which is {standing}.',
        remedy: 'Prove {dependency}, or waive it.',
        why: 'Only a verified or waived dependency lets the items above it through.',
    },
    AX6023: {
        severity: 'note',
        title: 'Dependency unknown',
        message: '{item} depends on {dependency}, which is in no tracker.',
        remedy: 'Correct the id, or add the tracker that holds {dependency}.',
        why: 'What cannot be found cannot be verified, so an unknown dependency blocks.',
    },
    AX6024: {
        severity: 'note',
        title: 'Dependency in a circle',
        message: '{item} depends on {dependency}, which is in a circle of dependencies or behind one.',
        remedy: 'Break the circle: aurora-x graph names its path.',
        why: 'No item of a circle can be verified before the others, so all of them, and what depends on them, are blocked.',
    },
    AX6040: {
        severity: 'note',
        title: 'Check passed',
        message: '{check} passed{cached}.',
        remedy: 'Nothing to do.',
        why: 'The check ran and asserted what it should, or its outcome was reused because nothing it depends on has changed.',
    },
    AX6041: {
        severity: 'error',
        title: 'Check failed',
        message: '{check} failed: {why}.',
        remedy: 'Reproduce it with: {command}',
        why: 'The check ran and what it asserts does not hold.',
    },
    AX6042: {
        severity: 'error',
        title: 'Check timed out',
        message: '{check} timed out: {why}.',
        remedy: 'Find out where it hangs with: {command} — or give it more time.',
        why: 'A check that does not come to an end within its time did not pass.',
    },
    AX6043: {
        severity: 'error',
        title: 'Check could not answer',
        message: '{check} ended in an error: {why}.',
        remedy: 'Mend what kept it from running, then run it again.',
        why: 'An error is not an answer. It counts neither as a pass nor as a failure of what the check asserts.',
    },
    AX6044: {
        severity: 'error',
        title: 'Check did not run',
        message: '{check} did not run: {why}.',
        remedy: 'Let it run, or take it out of the spec.',
        why: 'A check that did not run is never a pass.',
    },
    AX6045: {
        severity: 'error',
        title: 'Check was skipped',
        message: '{check} was skipped: {why}.',
        remedy: 'Make the checks it needs pass.',
        why: 'A check is skipped when one that it needs did not pass; it proves nothing then.',
    },
    AX6046: {
        severity: 'warning',
        title: 'Sign-off outstanding',
        message: '{check} waits for a sign-off: {describe}.',
        remedy: 'Have a person sign {check} off under sign-offs, or replace it by a check that runs.',
        why: 'No command can check this criterion, so a person has to stand for it.',
    },
    AX6047: {
        severity: 'note',
        title: 'Check does not apply',
        message: '{check} does not apply here: {why}.',
        remedy: 'Nothing to do.',
        why: 'A check that does not apply counts neither for nor against the claim.',
    },
    AX6048: {
        severity: 'error',
        title: 'Evidence is stale',
        message: '{check} passed at {observed}, which is longer ago than its freshness of {freshness} allows.',
        remedy: 'Run it again: aurora-x pipeline --force.',
        why: 'Evidence expires, so that a pass of last year does not vouch for today.',
    },
    AX6049: {
        severity: 'warning',
        title: 'Flaky pass',
        message: '{check} passed only at try {attempts}{cached}.',
        remedy: 'Find out why it failed first; retries hide it, they do not mend it.',
        why: 'A check that passes after failing is a pass, but one that says so.',
    },
    AX6050: {
        severity: 'warning',
        title: 'Gate cannot fail',
        message: '{check} passed, but it cannot fail: {why}.',
        remedy: '{fix}',
        why: 'A gate that was shown to pass whatever happens proves nothing.',
    },
    AX6051: {
        severity: 'note',
        title: 'Check changed here',
        message: '{check} is changed by this pull request; that it came out as {outcome} proves nothing.',
        remedy: 'Nothing to do. The check counts once it is on the base branch.',
        why: 'On a pull request the commands of the base branch decide. A changed check can only add failures.',
    },
};
/** AX6xxx: standings, gates, waivers, SLOs, verdict. */
const evaluationCatalogue = { ...standingCatalogue, ...verdictCatalogue };

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/execution.js
/** AX4xxx: running checks. */
const executionCatalogue = {
    AX4001: {
        severity: 'error',
        title: 'Command failed',
        message: 'The command ended with exit code {exitCode}.',
        remedy: 'Run it in a terminal to see the same: {command}',
        why: 'The exit code of the command decides the check.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/gate.js
/** AX833x: the check and the comment of a pull request. */
const gateCatalogue = {
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
        remedy: 'Give the App the permission Pull requests: read and write, and accept it for this installation; or unlock the conversation.',
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
        remedy: 'Let the workflow that runs Aurora-X report here: app-url and id-token: write. Was it to report, see how it ended.',
        why: 'The App runs no commands. What was not run is never a pass.',
    },
    AX8335: {
        severity: 'warning',
        title: 'A run was refused',
        message: 'What workflow run {run} reported of this commit does not count: {problem}.',
        remedy: 'Find what changes the artifacts of that workflow, and run all its jobs again.',
        why: 'Any job of a run can replace the artifacts of the others. Where what was uploaded, what GitHub keeps and what was reported are not the same bytes, nobody knows which of them is true.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/internal.js
/** AX9xxx: bugs of ours. */
const internalCatalogue = {
    AX9001: {
        severity: 'error',
        title: 'Internal error',
        message: '{problem}',
        remedy: 'Report it with the run directory attached.',
        why: 'This is a bug in Aurora-X, not in your project.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/pipeline.js
/** AX55xx: planning, running and resuming a pipeline. */
const pipelineCatalogue = {
    AX5501: {
        severity: 'warning',
        title: 'Skipped: what it needs did not pass',
        message: '{check} was skipped because {need} {outcome}.',
        remedy: 'Mend {need} first; this check runs as soon as it passes.',
        why: 'A check that names another under needs would tell nothing on top of a failure, so it is not run. A skipped check is never a pass.',
    },
    AX5502: {
        severity: 'error',
        title: 'Another run is active in this directory',
        message: '{dir} is in use by run {run} (process {pid} on {host}, for {age}, since {since}).',
        remedy: 'Wait for it to end, stop it, or give this run its own directory with --out.',
        why: 'Two runs that write one directory would mix their evidence. The lock names its owner; a lock whose process is gone is taken over by itself.',
    },
    AX5503: {
        severity: 'error',
        title: 'The run reached its time limit',
        message: '{check} was not run: the run reached its limit of {limit}.',
        remedy: 'Raise execution.max-duration, or split the run with --shard.',
        why: 'A run has a wall-clock limit so that a hanging pipeline ends with a report instead of being cut off by the CI system.',
    },
    AX5504: {
        severity: 'error',
        title: 'Too many checks',
        message: 'The plan has {count:check}; the limit is {limit}.',
        remedy: 'Raise execution.max-checks if this is intended.',
        why: 'A limit on the number of checks protects the machine from a generated or hostile document.',
    },
    AX5505: {
        severity: 'error',
        title: 'Nothing to verify',
        message: 'There is no tracker and no spec here (looked for {looked}).',
        remedy: 'Run aurora-x init, or name a file: aurora-x gate path/to/tracker.md.',
        why: 'Without a document that claims something there is nothing to prove, and go needs positive evidence.',
    },
    AX5507: {
        severity: 'error',
        title: 'Unknown item',
        message: 'There is no item "{item}" in {files}.',
        remedy: 'Use one of the ids that aurora-x parse prints{suggestion}.',
        why: 'verify runs the checks of named items; a name that fits none is most likely a typing error.',
    },
    AX5508: {
        severity: 'warning',
        title: 'Not run: the run was interrupted',
        message: '{check} was not run because the run was interrupted ({signal}).',
        remedy: 'Start the same command again; it resumes at the first unfinished check.',
        why: 'A stop signal ends the run in an orderly way: what is finished stays, the rest is marked and done by the next run.',
    },
    AX5509: {
        severity: 'warning',
        title: 'Evidence pattern matched nothing',
        message: 'The evidence pattern "{pattern}" of {check} matched no file.',
        remedy: 'Correct the pattern, or let the command write the file.',
        why: 'A check that promises evidence and leaves none may still pass, but nobody can look at what it did.',
    },
    AX5510: {
        severity: 'error',
        title: 'Not run: no network in this run',
        message: '{check} needs the network, which this run does not have.',
        remedy: 'Run without --dry-run, or allow it with execution.network: true.',
        why: 'A dry run and a run with execution.network: false touch no network; a check that needs it is not run, and not-run is never a pass.',
    },
    AX5511: {
        severity: 'error',
        title: 'Unknown check kind',
        message: '{check} is of kind "{kind}", which is not registered.',
        remedy: 'Use one of {known}, or register your own module under checks: in the config.',
        why: 'Each check names the kind that executes it. Kinds of a project are ES modules wired from its config.',
    },
    AX5512: {
        severity: 'warning',
        title: 'A checkpoint was ignored',
        message: '{count} checkpoint line(s) of run {run} were torn or altered and were ignored.',
        remedy: 'Nothing to do: the checks they were about run again.',
        why: 'A checkpoint counts only when its digest fits. A kill in the middle of a write leaves a torn line, which is expected.',
    },
    AX5514: {
        severity: 'error',
        title: 'A contract was broken',
        message: 'Step {step}: {file} does not fit its contract: {problem}.',
        remedy: 'Correct what the step reads or writes, or the JSON Schema it is held to.',
        why: 'Contracts on inputs and outputs are checked before and after a step, so that a wrong file is named where it is made.',
    },
    AX5515: {
        severity: 'note',
        title: 'Workspace too large to fingerprint',
        message: 'The workspace has more than {limit:file}, so checks without declared inputs always run.',
        remedy: 'Declare inputs: for the checks that should be reused.',
        why: 'A check without declared inputs depends on the whole workspace. Beyond the limit looking at all of it would cost more than it saves.',
    },
    AX5516: {
        severity: 'error',
        title: 'A check broke down',
        message: '{check} could not be executed: {problem}.',
        remedy: 'Report it with the run directory if the kind is ours; mend the module if it is your own.',
        why: 'An exception inside a check is an error of the check, not an answer about the project, so it is neither a pass nor a fail.',
    },
    AX5517: {
        severity: 'error',
        title: 'Shards do not fit together',
        message: 'The shards cannot be merged: {problem}.',
        remedy: 'Run every shard of one plan on the same commit, and merge all of them.',
        why: 'A merged verdict counts only when every check of the plan was run exactly once, on the same inputs.',
    },
    AX5518: {
        severity: 'note',
        title: 'Failures from an earlier run',
        message: '{count} failing outcome(s) come from run {run}, because nothing they depend on has changed.',
        remedy: 'Change what they depend on, or run with --force.',
        why: 'A check whose inputs are the same gives the same answer, a bad one included. --force runs everything again.',
    },
    AX5520: {
        severity: 'error',
        title: 'Duplicate check id',
        message: 'The check id "{check}" is used in {first} and in {second}.',
        remedy: 'Give one of them another id.',
        why: 'Ids name directories, evidence and cached outcomes, so each must be unique within a run.',
    },
    AX5521: {
        severity: 'warning',
        title: 'A reporter cannot be used',
        message: 'The reporter {module} was left out: {problem}.',
        remedy: 'Correct the module: it exports extension (such as csv) and render, a function from the report to text.',
        why: 'Reporters of a project are ES modules named under reports: in the config. A broken one does not take the other reports with it.',
    },
    AX5522: {
        severity: 'error',
        title: 'A run id cannot be used',
        message: '"{run}" cannot be the id of a new run: {problem}.',
        remedy: 'Leave --run-id out, or choose another one.',
        why: 'An id names the directory of one run. A finished run is never written over, because later runs and reports point at its evidence; an unfinished one is resumed by the same command.',
    },
    AX5523: {
        severity: 'error',
        title: 'Checks need each other in a circle',
        message: '{check} cannot be run: it needs {needs}, which in turn needs it, or is part of such a circle.',
        remedy: 'Take one of the needs away.',
        why: 'A check runs after those it needs. In a circle none can be the first, so all of them, and what needs them, are left out.',
    },
    AX5524: {
        severity: 'error',
        title: 'The same item in two trackers',
        message: 'The item {item} is in {first} and in {second}.',
        remedy: 'Give one of them another id, or read only one of the trackers.',
        why: 'An id stands for one claim. With two, the checks of one would speak for the other, so the verdict is no-go until it is clear which is meant.',
    },
    AX5526: {
        severity: 'warning',
        title: 'Evidence is too large',
        message: '{path}{others} of {check} is larger than {limit} bytes, so it was neither hashed nor kept.',
        remedy: 'Name what says how it went (a report, a log) instead of the data, or raise execution.evidence-cap.',
        why: 'Evidence is read whole to be hashed. A sparse file or a disk image would hold up the run for hours and show nothing.',
    },
    AX5525: {
        severity: 'note',
        title: 'A step does not apply',
        message: 'Step {step} does not apply: its condition {condition} does not hold.',
        remedy: 'Nothing to do, if that is what the condition is for.',
        why: 'A step whose if: does not hold is left out. It counts neither for nor against the verdict; steps that need it run.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/platform.js
/** AX8xxx: the Action and GitHub. */
const platformCatalogue = {
    AX8001: {
        severity: 'note',
        title: 'The token may not write',
        message: 'The comment on the pull request was left out: {problem}.',
        remedy: 'Grant pull-requests: write to the job if you want the comment; the job summary has the same content.',
        why: 'A pull request from a fork has a read-only token by design, and a job may be given less. A report is never a reason to fail a run.',
    },
    AX8002: {
        severity: 'error',
        title: 'An input is wrong',
        message: '{problem}.',
        remedy: 'Correct the with: block of the step; README.md lists every input.',
        why: 'The runner does not check inputs, so the Action does, before it starts anything.',
    },
    AX8003: {
        severity: 'error',
        title: 'Refused: foreign code with privileges',
        message: 'The event {event} runs with the secrets of this repository, but the code to verify is not its own.',
        remedy: 'Verify pull requests on the event pull_request, or use the hardened reusable workflow.',
        why: 'Commands of a check are code. On pull_request_target, workflow_run and comment events that code would run next to the secrets and the write token of this repository, and a child process can read them from its parent whatever is removed from its environment.',
    },
    AX8004: {
        severity: 'warning',
        title: 'The base commit cannot be read',
        message: 'The base commit {commit} is not in this checkout, so every check counts as changed here and proves nothing.',
        remedy: 'Let actions/checkout fetch it: fetch-depth: 0, or fetch-depth: 2 with the default ref.',
        why: 'On a pull request the gates, waivers and commands of the base decide. Without the base there is nothing that the pull request could not have changed.',
    },
    AX8005: {
        severity: 'note',
        title: 'No artifact service',
        message: 'The evidence was not uploaded: {problem}.',
        remedy: 'Keep {path} with another step; everything else works as usual.',
        why: 'GitHub Enterprise Server and local runners have no artifact service of version 4. The run is complete on disk.',
    },
    AX8006: {
        severity: 'note',
        title: 'Nothing to resume',
        message: 'No artifact of an earlier attempt was taken over: {problem}.',
        remedy: 'Nothing to do: every check runs.',
        why: 'A re-run of failed jobs takes over what the previous attempt finished, when its artifact can be read.',
    },
    AX8007: {
        severity: 'note',
        title: 'Not everything could be protected',
        message: 'This job holds {tokens}, which commands of the same user can read from the process table.',
        remedy: 'Use the hardened reusable workflow when the commands are not all your own.',
        why: 'A JavaScript action is given tokens for artifacts and, if granted, for OIDC. They are not handed to checks, but a process of the same user can read the start environment of its parent.',
    },
    AX8008: {
        severity: 'warning',
        title: 'The App did not take the result',
        message: 'The result was not accepted by {url}: {problem}.',
        remedy: 'Check app-url and that the job has id-token: write.',
        why: 'The result is sent with the OIDC token of the job, so that the App can check repository, commit and workflow. The run itself is not affected.',
    },
    AX8009: {
        severity: 'error',
        title: 'No shards to merge',
        message: 'There is no artifact {name} of this run to merge: {problem}.',
        remedy: 'Let the merge job need the matrix job, with the same artifact-name.',
        why: 'Merge joins the runs that the jobs of a matrix uploaded. It runs no check itself.',
    },
    AX8010: {
        severity: 'note',
        title: 'The delta is missing',
        message: 'What changed against the base was not worked out: {problem}.',
        remedy: 'Nothing to do: the verdict does not depend on it.',
        why: 'For the delta the checks of the base are run in a second work tree. Where that is not possible the verdict stands without it.',
    },
    AX8011: {
        severity: 'error',
        title: 'The run and its report differ',
        message: 'The report of run {run} does not say what its manifest says.',
        remedy: 'Run the verify job again; if it happens again, something in it changes the run directory.',
        why: 'The report job takes what the verify job uploaded as data. A report that contradicts its own manifest was changed after it was written, and is not passed on as a result.',
    },
    AX8012: {
        severity: 'error',
        title: 'No run to report',
        message: 'There is nothing to report: {problem}.',
        remedy: 'Let the report job need the verify job, with the same artifact-name.',
        why: 'The command report publishes what another job of this workflow run verified and uploaded. It runs no check itself.',
    },
    AX8013: {
        severity: 'warning',
        title: 'The base knows no gate yet',
        message: 'Commit {commit}, the base of this pull request, has no tracker, spec or configuration, so the pull request is held to its own.',
        remedy: 'Review what the tracker asks for: from the next pull request on it decides.',
        why: 'On a pull request the gates and commands of the base decide, so that nobody weakens them for himself. The pull request that brings the tracker has nothing to be held to yet: its own rules are shown, and they are only as good as their review.',
    },
    AX8014: {
        severity: 'warning',
        title: 'A command wrote to the files of the runner',
        message: 'While the checks ran, {files} of this step was written to. What was written has been taken out again.',
        remedy: 'Find the command that does it; a check has no reason to, and is not told where these files are.',
        why: 'Through these files a step sets variables and search paths of the steps that follow, and its own outputs. Checks are not told their names, but a process of the same user can find them.',
    },
    AX8015: {
        severity: 'warning',
        title: 'The result could not be handed on',
        message: '{part} could not be written: {problem}.',
        remedy: 'The run itself is complete; its directory has everything.',
        why: 'Summary, outputs, artifact and comment are written one by one, so that one that fails takes nothing else with it.',
    },
    AX8016: {
        severity: 'error',
        title: 'Altered shard',
        message: 'The evidence that shard {shard} uploaded is not what it recorded: {problem}',
        remedy: 'Run the jobs of the matrix again; if it happens again, something changes their artifacts.',
        why: 'The merge takes the runs of the shards as data. Files that differ from the manifest of their run were changed after it, so nothing is concluded from them.',
    },
    AX8017: {
        severity: 'error',
        title: 'Another artifact than the one that was uploaded',
        message: 'Artifact {name} is not what the verify job uploaded: {problem}.',
        remedy: 'Find the job of this workflow that replaces artifacts, and run all jobs again.',
        why: 'Any job of a workflow run can delete an artifact and upload another one of that name. The verify job says by its outputs what it uploaded, which no other job can change, and nothing else is reported.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/publication.js
/** AX7xxx: evidence, reports, artifacts. */
const publicationCatalogue = {
    AX7001: {
        severity: 'error',
        title: 'Evidence was altered',
        message: '{file} does not have the digest that the run recorded.',
        remedy: 'Run the check again: aurora-x verify {item} --force.',
        why: 'Evidence is bound to its run by digest.',
    },
    AX7002: {
        severity: 'error',
        title: 'Evidence is missing',
        message: '{file} is recorded by the run, but there is no such plain file.',
        remedy: 'Bring the file back from the artifact of the run, or run the check again.',
        why: 'A run can be trusted only as a whole: a file that was taken away may be the one that matters.',
    },
    AX7003: {
        severity: 'error',
        title: 'Run contradicts itself',
        message: '{file} has one digest in the list of files and another at check {check}.',
        remedy: 'Do not trust this run; run the pipeline again.',
        why: 'Both digests were written by one program at one time. If they differ, run.json was edited.',
    },
    AX7004: {
        severity: 'error',
        title: 'File was added to a run',
        message: '{file} lies in the run directory, but the run did not record it.',
        remedy: 'Remove it, or keep it outside the run directory.',
        why: 'What the run did not record is no evidence, and must not look like it.',
    },
    AX7005: {
        severity: 'error',
        title: 'Path leaves the run directory',
        message: 'The run records the path {file}, which does not stay inside its directory.',
        remedy: 'Do not trust this run.',
        why: 'Aurora-X never writes such a path. One in a manifest was put there to make a reader open something else.',
    },
    AX7006: {
        severity: 'error',
        title: 'Run manifest was altered',
        message: '{file} has the digest {actual}, but {recorded} was recorded.',
        remedy: 'Do not trust this run; run the pipeline again.',
        why: 'run.json names the digests of all other files, so its own digest is recorded outside it.',
    },
    AX7007: {
        severity: 'error',
        title: 'Statement cannot be read',
        message: '{file} is not a statement over the files of a run.',
        remedy: 'Bring it back from the artifact of the run, or run the pipeline again.',
        why: 'The statement holds the digests of run.json and of the reports. Without it a report could be exchanged and nobody would see it.',
    },
    AX7010: {
        severity: 'error',
        title: 'JSON is not strict',
        message: '{file} is not strict JSON at offset {offset}: {problem}.',
        remedy: 'Write it again with a program that makes plain JSON.',
        why: 'Two readers must never see two meanings in bytes that were hashed: no duplicate keys, no numbers a double cannot hold, no broken Unicode.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/spec.js
/** AX3xxx: specs, pipelines, synthesis, sentences. `{thing}` is `check` or `step`. */
const specCatalogue = {
    AX3001: {
        severity: 'error',
        title: 'Spec is not YAML',
        message: 'The file cannot be read as YAML: {problem}.',
        remedy: 'Mend the YAML at the place shown. Check its indentation, and quote text that contains ": " or begins with a special character.',
        why: 'A spec is a YAML document (JSON is accepted too) with version, name and checks, whose keys are each given once.',
    },
    AX3002: {
        severity: 'error',
        title: 'Spec is too large',
        message: 'The file has {size} characters; at most {limit} are read.',
        remedy: 'Split it into several spec files; specs in the configuration takes globs.',
        why: 'A spec may come from a pull request. A limit on its size keeps a hostile one from stalling the tool.',
    },
    AX3003: {
        severity: 'error',
        title: 'Spec value is wrong',
        message: '{path}: {problem}.',
        remedy: '{fix}',
        why: 'The value is not one that the key accepts. No check of the file runs until all of it was understood.',
    },
    AX3004: {
        severity: 'error',
        title: 'Spec key is unknown',
        message: 'There is no key "{key}" in {where}.',
        remedy: 'Correct or remove it; keys that begin with x- are yours and are ignored.{suggestion}',
        why: 'A misspelt key would silently leave its default in force, and a check would prove less than its author thinks.',
    },
    AX3005: {
        severity: 'error',
        title: 'Spec key is missing',
        message: '{where} has no key "{key}".',
        remedy: 'Add {key}: {expected}.',
        why: 'The key has no sensible default, so the author must state it.',
    },
    AX3006: {
        severity: 'error',
        title: 'Spec is unsafe to read',
        message: 'The file was not read: {problem}.',
        remedy: 'Write the values out plainly, without tags, deep nesting or aliases of aliases.',
        why: 'Deep nesting, custom tags and aliases that multiply are ways to make a reader run code, run out of memory or never end.',
    },
    AX3007: {
        severity: 'error',
        title: 'Spec version is not supported',
        message: 'The file is of version {version}; this release reads version 1.',
        remedy: 'Write version: 1, or install a newer release of aurora-x.',
        why: 'The version names the meaning of the keys. A newer file may ask for checks that this release does not know.',
    },
    AX3010: {
        severity: 'error',
        title: 'Check asserts nothing',
        message: '{where} names no kind of {thing}.',
        remedy: 'Add exactly one of {kinds}.',
        why: 'The key of its kind says what is asserted: a command to run, a file to find, an address to ask.',
    },
    AX3011: {
        severity: 'error',
        title: 'Check has several kinds',
        message: '{where} names several kinds: {kinds}.',
        remedy: 'Make one {thing} of each, and join them with needs where their order matters.',
        why: 'One check asserts one thing, so that its outcome has one meaning.',
    },
    AX3012: {
        severity: 'error',
        title: 'Id is given twice',
        message: 'The id "{id}" is already used at line {line}.',
        remedy: 'Give each {thing} an id of its own.',
        why: 'Outcomes, evidence and needs refer to it by its id.',
    },
    AX3013: {
        severity: 'error',
        title: 'Need is unknown',
        message: '"{id}" needs "{need}", and there is no such {thing}.',
        remedy: 'Name a {thing} of the same file.{suggestion}',
        why: 'What is needed runs first. A need that does not exist can never be met.',
    },
    AX3014: {
        severity: 'error',
        title: 'Needs go in a circle',
        message: 'These need each other in a circle: {cycle}.',
        remedy: 'Remove one of these needs.',
        why: 'Each would wait for the next, and none would ever run.',
    },
    AX3015: {
        severity: 'error',
        title: 'Id cannot be a directory name',
        message: 'The id {id} cannot be used as the name of a directory.',
        remedy: 'Use letters, digits, dots, hyphens and underscores, at most 100, beginning with a letter or digit.',
        why: 'Each check writes its log and evidence into a directory named by its id, on every operating system.',
    },
    AX3016: {
        severity: 'error',
        title: 'Ids differ only in case',
        message: 'The ids "{id}" and "{other}" differ only in case.',
        remedy: 'Rename one of them.',
        why: 'On some operating systems the two would share one directory, and each would overwrite the evidence of the other.',
    },
    AX3017: {
        severity: 'error',
        title: 'Tier is too low',
        message: '{where}: the kind {kind} needs the tier {needed}, and {tier} is lower.',
        remedy: 'Remove tier, or raise it.',
        why: 'A tier says the most that a check may do, and the project sets the highest tier allowed. A check cannot talk itself below what it does.',
    },
    AX3018: {
        severity: 'warning',
        title: 'Spec has no checks',
        message: 'The spec "{name}" has no checks.',
        remedy: 'Add a check, or remove the file.',
        why: 'A spec without checks proves nothing, and no verdict can rest on it.',
    },
    AX3019: {
        severity: 'error',
        title: 'Key does not fit the kind',
        message: '{where}: {key} applies to {kinds} only.',
        remedy: 'Remove {key}, or use it on a check of such a kind.',
        why: 'The key would have no effect here, and the check would prove less than its author thinks.',
    },
    AX3020: {
        severity: 'error',
        title: 'Condition cannot be read',
        message: '{where}: the condition {condition} cannot be read.',
        remedy: "Use always(), success(), failure(), env.NAME == 'text' or env.NAME != 'text', joined by && and ||.",
        why: 'Conditions are a small closed language, so that what a pipeline does can be known without running it.',
    },
    AX3021: {
        severity: 'error',
        title: 'Built-in step is unknown',
        message: '{where}: there is no built-in step "{uses}".',
        remedy: 'Use one of {known}, or the path of a module, such as ./step.mjs.{suggestion}',
        why: 'Names that begin with aurora/ are the seven stages of the built-in pipeline.',
    },
    AX3101: {
        severity: 'warning',
        title: 'Done, and nothing to run',
        message: '{item} is claimed done, and the document names no command or file that could show it.',
        remedy: 'Add a verify command or an evidence path; until then a person must sign it off.',
        why: 'A claim that nothing can refute is not proven by the absence of a refutation.',
    },
    AX3102: {
        severity: 'note',
        title: 'Check rests on a guess',
        message: '{check} was made from "{text}" by a guess: {guess}.',
        remedy: '{fix}',
        why: 'The sentence says what should hold, and not where to look. The guess is the usual place.',
    },
    AX3103: {
        severity: 'warning',
        title: 'Path leaves the workspace',
        message: '{path} of {subject} is outside of the workspace, so no check was made for it.',
        remedy: 'Name a path relative to the root of the repository.',
        why: 'Checks read only what belongs to the repository. A path elsewhere would give another answer on every machine.',
    },
    AX3104: {
        severity: 'warning',
        title: 'Document as its own evidence',
        message: '{item} names {path} as evidence, which is the document that makes the claim, so no check was made for it.',
        remedy: 'Name what the work left behind: a report, a log, a file of the product.',
        why: 'The document is there whenever it is read. That it exists shows nothing of what it says.',
    },
    AX3105: {
        severity: 'warning',
        title: 'Run as its own evidence',
        message: '{item} names {path} as evidence, which is where runs of this tool are written, so no check was made for it.',
        remedy: 'Name what the work left behind: a report, a log, a file of the product.',
        why: 'The run itself fills this directory before it looks at the evidence. That something is there shows nothing of the item.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/store.js
/** AX834x: the store of the App. */
const storeCatalogue = {
    AX8340: {
        severity: 'error',
        title: 'The store is on a file system of the network',
        message: 'The store in {directory} is on {system}, where locks are not what SQLite needs them to be.',
        remedy: 'Give it a directory of this machine with AURORA_STATE, or use PostgreSQL with DATABASE_URL.',
        why: 'Over a network two Apps can both believe that they are the only one, and the file is lost.',
    },
    AX8341: {
        severity: 'error',
        title: 'The store is damaged',
        message: 'The store in {directory} is damaged: {problem}.',
        remedy: 'Put a backup in its place: {command}',
        why: 'What is built on a damaged file is wrong without anybody noticing. After a restore the App asks GitHub for what it missed.',
    },
    AX8342: {
        severity: 'error',
        title: 'The store was made by a newer version',
        message: 'The store in {directory} has steps that this version does not know: {steps}.',
        remedy: 'Start the newer version again, or restore the backup from before the update.',
        why: 'A version that does not know what a column means would overwrite it.',
    },
    AX8343: {
        severity: 'error',
        title: 'The database cannot be used',
        message: '{directory} cannot be used: {problem}',
        remedy: 'Start the server, or correct DATABASE_URL. The role must be allowed to create tables.',
        why: 'Without its store the App would answer webhooks that it forgets.',
    },
    AX8344: {
        severity: 'error',
        title: 'Replicas need a database that they share',
        message: 'AURORA_REPLICAS is {replicas}, and the store is embedded.',
        remedy: 'Set DATABASE_URL to a PostgreSQL database, or AURORA_REPLICAS to 1.',
        why: 'The embedded store has one owner. Two Apps with a store each would do everything twice.',
    },
    AX8345: {
        severity: 'error',
        title: 'The database is not empty',
        message: '{directory} already has rows in {tables}.',
        remedy: 'Name an empty database with DATABASE_URL.',
        why: 'Two histories cannot be made into one: numbers of deliveries, runs and audit entries would clash.',
    },
    AX8346: {
        severity: 'error',
        title: 'No backup was made',
        message: 'The backup {path} was not made: {problem}.',
        remedy: 'Name a file that does not exist yet, in a directory with room for it.',
        why: 'A backup never overwrites another one: the older one may be the one that is needed.',
    },
    AX8347: {
        severity: 'error',
        title: 'PostgreSQL has backups of its own',
        message: '{directory} is not backed up by this command.',
        remedy: 'Use pg_dump, or what the operator of the server offers.',
        why: 'A backup of a server that others use too is a matter of that server.',
    },
    AX8348: {
        severity: 'error',
        title: 'The store cannot be written',
        message: 'The store in {directory} cannot be written: {problem}.',
        remedy: 'Make the directory writable for the user that runs the App, with room on its disk, or name another one with AURORA_STATE.',
        why: 'Without its store the App would answer webhooks that it forgets.',
    },
    AX8349: {
        severity: 'error',
        title: 'The store is of an older version',
        message: 'The store in {directory} is of an older version of Aurora-X than this one, and {owner} works with it.',
        remedy: 'Use the version that the App runs, or restart the App with this one: it brings the store up to date when it starts.',
        why: 'A store is changed only by whoever has it, so that an App never finds other tables than it knows.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/sync.js
/** AX82xx: applying the tracker to GitHub. AX83xx: the App. */
const syncCatalogue = {
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
        message: '{field} of {item} is {tracker} in the tracker and {github} in issue #{issue}; both were changed.',
        remedy: 'Decide in the tracker or in the issue, or choose a side with --policy tracker or --policy github.',
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
        message: '{field} of milestone {milestone} is {tracker} in the tracker and {github} on GitHub; both were changed.',
        remedy: 'Make them agree, or choose a side with --policy tracker or --policy github.',
        why: 'What was last applied is known, so a change of one side is not taken for one of the other. When both changed nobody but a person knows which is right.',
    },
    AX8218: {
        severity: 'warning',
        title: 'No place for a milestone in the tracker',
        message: '{field} of milestone {milestone} was changed to {github} on GitHub, and the tracker has no place to say that.',
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
        message: 'This GitHub cannot tie issues together ({relation}); the sections of the issues say it in words.',
        remedy: 'Nothing to do; with a newer server it works by itself.',
        why: 'Older servers lack sub-issues and dependencies between issues. Everything else goes on without them.',
    },
    AX8221: {
        severity: 'note',
        title: 'More relations than GitHub keeps',
        message: '{item} has {count} issues that {relation}; GitHub keeps {limit}, so the rest stand in the sections only.',
        remedy: 'Nothing to do, or split the item.',
        why: 'An issue holds 100 sub-issues and 100 dependencies in each direction.',
    },
    AX8222: {
        severity: 'warning',
        title: 'An issue of ours lost its marker',
        message: 'Issue #{issue} is called like the one of {item} and is ours, but its marker is gone. No second one is made.',
        remedy: 'Put the number into the issue column of the tracker, or rename the issue to have another one made.',
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
        message: 'Pull request #{pullRequest} says that {login} decided about {subject}, and no such command is known.',
        remedy: 'Give the command in a comment. See who edited the text of the pull request.',
        why: 'The text of a pull request can be edited by everybody with write access. What it carries in the name of somebody counts only if the App was told it by a comment of theirs; everything else is taken out again.',
    },
    AX8226: {
        severity: 'warning',
        title: 'Issue that another one of us made',
        message: 'Issue #{issue} is that of {item}, and {author} made it; this sync writes as {self}. It is left alone, and no second one is made.',
        remedy: 'Sync as one: the App, a job, or always the same token. To change who, put the numbers of the issues into the tracker.',
        why: 'What somebody else wrote is not touched without the word of the tracker. A second issue of each item, made because a person tried the command line beside the App, helps nobody.',
    },
    AX8301: {
        severity: 'error',
        title: 'A setting of the App is missing or wrong',
        message: '{name} {problem}.',
        remedy: 'Run aurora-x app without any of them to register an App, or set it: the values are on the page of your GitHub App.',
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
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/tracker.js
/** AX2xxx: reading trackers (20 00–19), the graph (20–29), YAML trackers (30–39), write-back (40–49). */
const trackerCatalogue = {
    AX2001: {
        severity: 'error',
        title: 'Tracker not found',
        message: 'There is no tracker at {file}.',
        remedy: 'Name a Markdown or YAML file that exists, or set tracker in .github/aurora-x.yml.',
        why: 'Aurora-X can prove nothing about a document it cannot read.',
    },
    AX2002: {
        severity: 'error',
        title: 'Tracker too large',
        message: 'The tracker has {size} characters; at most {limit} are read, so nothing was read.',
        remedy: 'Split it into several files and list them all under tracker in .github/aurora-x.yml.',
        why: 'A tracker may come from a pull request. A stated limit keeps a hostile or broken file from taking the run with it.',
    },
    AX2003: {
        severity: 'error',
        title: 'Nothing that reads as a tracker',
        message: 'The document has no items: {seen}.',
        remedy: 'Write one of: a table with an ID or Task column and a Status, Depends On, Exit Criteria or Verify Command column; `- [ ]` tasks under headings; phases with `### Task 0.1: …`; numbered headings with bullets under a title that says roadmap or plan.',
        why: 'Most Markdown is not a tracker. A table becomes one only when its header says which work it tracks and how far that work is, so that price lists, parameter tables and changelogs stay out.',
    },
    AX2004: {
        severity: 'warning',
        title: 'Text was decoded with the wrong character set',
        message: '{repaired:character} of UTF-8 read as {codePage}, repaired for display{lost}.',
        remedy: 'Save the file again as UTF-8 from its original; until then places still point into the file as it is.',
        why: 'When UTF-8 bytes pass through a program that expects another character set, every emoji and dash turns into three or four strange letters. The pattern can be recognised and undone, except where that program dropped bytes it had no letter for.',
    },
    AX2005: {
        severity: 'error',
        title: 'Duplicate id',
        message: 'The id {id} is used again; its first use is on line {line}. This one is read as {renamed}.',
        remedy: 'Give one of the two another id.',
        why: 'Dependencies, waivers, sign-offs and issues are bound to an item by its id. With two items of one id nobody can tell which one a reference means.',
    },
    AX2006: {
        severity: 'warning',
        title: 'Unknown status word',
        message: 'The status "{value}" of {item} is not a word Aurora-X knows.',
        remedy: 'Write Planned, In Progress, Blocked, In Review, Done or Dropped, or one of their usual synonyms.',
        why: 'An unknown status makes no claim, so the item can be neither verified nor refuted.',
    },
    AX2007: {
        severity: 'warning',
        title: 'Row and header have different lengths',
        message: 'The row has {cells:cell} and the header has {columns}.',
        remedy: 'Write a pipe inside a cell as \\| (also inside backticks), and give every column a cell.',
        why: 'In a Markdown table a bare pipe always ends the cell, even inside a command in backticks. GitHub drops what is beyond the last column, and with it half of the command.',
    },
    AX2008: {
        severity: 'warning',
        title: 'Block is never closed',
        message: 'The {block} that begins here is never closed, so the rest of the document belongs to it.',
        remedy: 'Close it with {closing}.',
        why: 'GitHub hides or shows as code everything after an unclosed comment or fence; items in it are not items.',
    },
    AX2009: {
        severity: 'warning',
        title: 'Row without id and title',
        message: 'The row has neither an id nor a title and was left out.',
        remedy: 'Give the row an id or a title, or remove it.',
        why: 'An item needs something to be called by.',
    },
    AX2010: {
        severity: 'warning',
        title: 'Verify cell is not a command',
        message: '"{value}" of {item} does not read as a command; it is kept as an exit criterion.',
        remedy: 'Put the command in backticks, or move the sentence to Exit Criteria.',
        why: 'Only a command can be run. A sentence needs a person to sign it off.',
    },
    AX2011: {
        severity: 'warning',
        title: 'Issue mapping disagrees with the table',
        message: 'The mapping says that {item} is issue #{mapped}, its row says #{own}.',
        remedy: 'Make both the same; the row is used.',
        why: 'The same fact is written twice in the document, and the two have drifted apart.',
    },
    AX2012: {
        severity: 'note',
        title: 'Row belongs to no item',
        message: 'The {part} "{value}" names no item of this document.',
        remedy: 'Begin the cell with the id of an item.',
        why: 'A deliverable becomes a check of the item it belongs to; without one it stands alone.',
    },
    AX2013: {
        severity: 'note',
        title: 'Status names a blocker that Depends On does not',
        message: 'The status of {item} says it is blocked on {id}; that is read as a dependency.',
        remedy: 'Add {id} to the Depends On cell.',
        why: 'A dependency that stands only in a status cell is lost when the status changes.',
    },
    AX2014: {
        severity: 'warning',
        title: 'Range of ids cannot be read',
        message: 'The range "{value}" of {item} {problem}.',
        remedy: 'Write the ids one by one, with commas between them.',
        why: 'A range stands for every number between its ends, with the same prefix, and for at most 500 ids.',
    },
    AX2015: {
        severity: 'warning',
        title: 'Unknown priority',
        message: 'The priority "{value}" of {item} is not P0 to P4 or a usual word for it.',
        remedy: 'Write P0, P1, P2, P3 or P4.',
        why: 'Gates select items by priority; an item without one is in no such gate.',
    },
    AX2016: {
        severity: 'note',
        title: 'More findings of one kind',
        message: 'Left out: {count:more finding} {code}.',
        remedy: 'Mend the ones that are listed and read the tracker again.',
        why: 'The same slip in every row would hide all other findings.',
    },
    AX2017: {
        severity: 'warning',
        title: 'Issue cannot be read',
        message: 'The issue "{value}" of {item} is not a number, #number or issue link.',
        remedy: 'Write #12 or a link to the issue.',
        why: 'Sync finds the issue of an item by its number.',
    },
    AX2018: {
        severity: 'error',
        title: 'Too many headings',
        message: 'The tracker has more than {limit} headings; what follows this one is not read.',
        remedy: 'Split it into several files and list them all under tracker in .github/aurora-x.yml.',
        why: 'A tracker may come from a pull request. A stated limit keeps a hostile or broken file from taking the run with it.',
    },
    AX2019: {
        severity: 'note',
        title: 'Checkboxes that are no items',
        message: 'The checkboxes under "{title}" ({count}) are kept as a checklist; none of them is an item.',
        remedy: 'Put them below the heading of a milestone or phase to make items of them, or name their heading after what they are: Exit criteria, Definition of Done, Sign-off.',
        why: 'Beside phases and tables a list of checkboxes may be work or a list to go through. What lies outside of every phase, or asks for assurances, is taken for the latter and said so.',
    },
    AX2020: {
        severity: 'error',
        title: 'Unknown dependency',
        message: '{item} depends on {id}, which does not exist{suggestion}.',
        remedy: 'Correct the id, or add the item.',
        why: 'An item is blocked until its dependencies are verified, and what does not exist never will be.',
    },
    AX2021: {
        severity: 'error',
        title: 'Dependency cycle',
        message: 'These items wait for each other: {path}.',
        remedy: 'Remove one of these dependencies.',
        why: 'No item of a cycle can be finished before all the others, so none can ever be.',
    },
    AX2022: {
        severity: 'warning',
        title: 'Done before its dependency',
        message: '{item} is claimed done, but it depends on {dependency}, which is {claim}.',
        remedy: 'Correct the status of one of the two, or remove the dependency.',
        why: 'Either the status is wrong or the dependency is not real.',
    },
    AX2023: {
        severity: 'warning',
        title: 'Dependency matrix disagrees',
        message: 'The matrix says that {from} {matrix} {to}; the Depends On of {from} says otherwise.',
        remedy: 'Make the matrix and the Depends On column agree; the column is used.',
        why: 'The same fact is written twice in the document, and the two have drifted apart.',
    },
    AX2024: {
        severity: 'warning',
        title: 'Matrix names an unknown item',
        message: 'The dependency matrix has a row or column {id}, which is no item.',
        remedy: 'Correct the id or remove the row and the column.',
        why: 'What the matrix says of this id can be compared with nothing.',
    },
    AX2025: {
        severity: 'warning',
        title: 'Order breaks a dependency',
        message: 'The suggested order puts {item} before {dependency}, on which it depends.',
        remedy: 'Move {dependency} before {item}.',
        why: 'Whoever follows the order would start an item before what it needs.',
    },
    AX2026: {
        severity: 'note',
        title: 'Order and items differ',
        message: 'The suggested order {problem} {id}.',
        remedy: 'Let the order name every item once.',
        why: 'An order over other items than the tracker has is out of date.',
    },
    AX2027: {
        severity: 'warning',
        title: 'Too many dependencies',
        message: 'The dependencies named by group (milestone, priority, range) come to more than {limit}; the rest is left out.',
        remedy: 'Name single items instead of whole groups.',
        why: 'A group that depends on a group multiplies both.',
    },
    AX2028: {
        severity: 'note',
        title: 'Checkboxes read as exit criteria',
        message: 'The checkboxes under "{title}" ({count}) are read as exit criteria of {item}.',
        remedy: 'Nothing needs to be done. To make items of them, give them a heading that does not name {item}.',
        why: 'A section that names one item of the tracker says when that item is done, so what it lists is proven with it.',
    },
    AX2029: {
        severity: 'warning',
        title: 'HTML table is not read',
        message: 'The HTML table that begins here is not read; items in it are missing.',
        remedy: 'Write it as a Markdown table with pipes.',
        why: 'Cells of an HTML table have no place of their own that a status could be written back to, so only Markdown tables are trackers.',
    },
    AX2030: {
        severity: 'error',
        title: 'Tracker is not YAML',
        message: 'The tracker cannot be read as YAML: {problem}.',
        remedy: 'Mend the YAML at the place shown.',
        why: 'What follows a syntax error in YAML can mean anything, so nothing of it is read.',
    },
    AX2031: {
        severity: 'error',
        title: 'Value does not fit',
        message: '{path}: {problem}.',
        remedy: 'Correct it as the JSON Schema of YAML trackers says; the rest is still read.',
        why: 'Every field of a YAML tracker has one type, so that a slip is seen where it is made.',
    },
    AX2032: {
        severity: 'error',
        title: 'YAML refused',
        message: 'The YAML {problem}; nothing was read.',
        remedy: 'Write the tracker without it.',
        why: 'Deep nesting, alias bombs and custom tags have no use in a tracker and are ways to take a reader down.',
    },
    AX2033: {
        severity: 'warning',
        title: 'Unknown key',
        message: 'The key {key} means nothing here{suggestion}.',
        remedy: 'Correct the key or remove it.',
        why: 'A misspelt key is silently lost data.',
    },
    AX2040: {
        severity: 'error',
        title: 'Edit names an unknown item',
        message: 'There is no item {item} in the document; nothing was written for it.',
        remedy: 'Read the tracker again: it has changed since the edit was made.',
        why: 'Write-back changes only what it can find.',
    },
    AX2041: {
        severity: 'error',
        title: 'No cell for this value',
        message: '{item} has no {field} cell to write to.',
        remedy: 'Add a {field} column to the table.',
        why: 'Write-back edits cells that exist; it never adds a column to a document of yours.',
    },
    AX2042: {
        severity: 'error',
        title: 'No checkbox',
        message: '{item} has no checkbox to set.',
        remedy: 'Write the item as `- [ ] …`, or set its status cell instead.',
        why: 'Write-back edits checkboxes that exist.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/usage.js
/** AX10xx and AX11xx: command line, environment, files of ours. */
const usageCatalogue = {
    AX1001: {
        severity: 'error',
        title: 'Unknown command',
        message: 'There is no command "{command}".{suggestion}',
        remedy: 'Run aurora-x --help for the list of commands.',
        why: 'The first word after aurora-x names the command. A word that is close to a command is suggested, never run, because a guess could write something.',
    },
    AX1002: {
        severity: 'error',
        title: 'Unknown option',
        message: '{command} has no option "{option}".{suggestion}',
        remedy: 'Run aurora-x {command} --help for its options.',
        why: 'An option that is not known is refused instead of ignored: a misspelt --dry-run must not write.',
    },
    AX1003: {
        severity: 'error',
        title: 'Missing argument',
        message: '{command} needs {argument}.',
        remedy: 'Run aurora-x {command} --help for an example.',
        why: 'The command cannot do anything useful without this value.',
    },
    AX1004: {
        severity: 'error',
        title: 'Value not accepted',
        message: '"{value}" is not a value of {name}: {expected}.{suggestion}',
        remedy: 'Run aurora-x {command} --help for the values that it accepts.',
        why: 'The value is outside the list or the form that the option or argument accepts.',
    },
    AX1005: {
        severity: 'error',
        title: 'Too many arguments',
        message: '{command} does not take "{argument}".',
        remedy: 'Leave it out, or quote it if it belongs to the word before it.',
        why: 'A word that no argument takes is most often a path or a sentence whose quotes are missing.',
    },
    AX1006: {
        severity: 'error',
        title: 'Node is too old',
        message: 'Aurora-X needs Node 24 or newer, this is {version}.',
        remedy: 'Install Node 24 (for example: nvm install 24), or run npx -p node@24 -p aurora-x aurora-x.',
        why: 'Aurora-X uses parts of Node (the built-in database, type stripping, the compile cache) that older versions do not have.',
    },
    AX1007: {
        severity: 'error',
        title: 'File not found',
        message: 'There is no file {file}.',
        remedy: 'Check the path; it is read relative to {cwd}.',
        why: 'A file that was named on the command line does not exist, is not a plain file, or lies outside the working directory.',
    },
    AX1008: {
        severity: 'error',
        title: 'The system refused',
        message: '{problem}.',
        remedy: '{advice}',
        why: 'The disk, the network or the permissions of this machine stopped the command. Nothing is known to be wrong with the project; a retry may help.',
    },
    AX1009: {
        severity: 'error',
        title: 'Working directory not found',
        message: 'There is no directory {directory}.',
        remedy: 'Give -C an existing directory.',
        why: 'With -C every path is read relative to that directory, so it has to exist before anything else.',
    },
    AX1010: {
        severity: 'error',
        title: 'Nothing to read',
        message: 'No tracker was named and none was found in {cwd}.',
        remedy: 'Name one, set tracker in .github/aurora-x.yml, or run aurora-x init.',
        why: 'Without a tracker in the configuration, the usual places (docs/readiness.md and files with readiness, roadmap or tracker in their name) are tried.',
    },
    AX1011: {
        severity: 'error',
        title: 'Unknown code or item',
        message: '"{subject}" is neither a code of the catalogue nor an item of the tracker.{suggestion}',
        remedy: 'Give a code such as AX1001, or the id of an item: aurora-x parse lists them.',
        why: 'explain answers for the codes that Aurora-X reports and for the items of the trackers that it can read.',
    },
    AX1012: {
        severity: 'error',
        title: 'Unknown run',
        message: 'There is no run "{run}" under {directory}.{suggestion}',
        remedy: 'Run aurora-x inspect for the runs that exist.',
        why: 'A run is named by its id, by the beginning of its id, or by the word latest.',
    },
    AX1013: {
        severity: 'warning',
        title: 'Run cannot be read',
        message: '{file} is not the manifest of a run: {problem}.',
        remedy: 'Delete the directory if the run is not needed, or run it again.',
        why: 'A run directory without a readable run.json was cut off before its end, or was edited. What is in it is not used; the index may still have its line.',
    },
    AX1014: {
        severity: 'error',
        title: 'Not available here',
        message: '{command} cannot run: {problem}.',
        remedy: '{advice}',
        why: 'The part of Aurora-X that this command needs is not in this build.',
    },
    AX1015: {
        severity: 'note',
        title: 'Interrupted',
        message: 'Stopped by {signal}.',
        remedy: 'Run the same command again: it resumes at the first unfinished check.',
        why: 'The first signal ends the run in an orderly way with what is known so far; the second one ends it at once.',
    },
    AX1016: {
        severity: 'error',
        title: 'Options contradict each other',
        message: '{first} and {second} cannot be given together.',
        remedy: 'Leave one of them out.',
        why: 'Each of the two options decides the same thing in a different way.',
    },
    AX1017: {
        severity: 'error',
        title: 'Not a file that can be read',
        message: '{file} cannot be read as a file.',
        remedy: 'Name a plain file of at most 64 MiB.',
        why: 'Directories, devices and pipes have no content of their own, and a larger file is no document.',
    },
    AX1018: {
        severity: 'error',
        title: 'Not an ISO week',
        message: '"{week}" is not a week of the calendar.',
        remedy: 'Write it as 2026-W47. A year has 52 or 53 weeks, and 1 January 2027 is in 2026-W53.',
        why: 'Weekly reports are kept by ISO week, whose year is not always that of the calendar.',
    },
    AX1019: {
        severity: 'error',
        title: 'No run to report on',
        message: 'No run under {directory} came to a verdict by the end of {week}.',
        remedy: 'Run aurora-x pipeline first, or name the directory of the runs with --out.',
        why: 'The weekly report reads the verdicts of runs and nothing else, so without one there is nothing to say.',
    },
};

;// CONCATENATED MODULE: ./lib/domain/model/catalogue/index.js





















/** Every code the product can report, with its one wording. docs/errors/ is generated from this table. */
const catalogue = {
    ...usageCatalogue,
    ...configCatalogue,
    ...trackerCatalogue,
    ...specCatalogue,
    ...executionCatalogue,
    ...commandCatalogue,
    ...challengeCatalogue,
    ...checksCatalogue,
    ...challengeKindsCatalogue,
    ...pipelineCatalogue,
    ...evaluationCatalogue,
    ...publicationCatalogue,
    ...platformCatalogue,
    ...syncCatalogue,
    ...enforcementCatalogue,
    ...storeCatalogue,
    ...appFlowCatalogue,
    ...auditCatalogue,
    ...gateCatalogue,
    ...deploymentCatalogue,
    ...internalCatalogue,
};
/** A template for people: `{failures:failure}` stands there as `{failures} failures`. */
const templateText = (template) => template.replace(/\{(\w+):([^{}]+)\}/g, '{$1} $2s');
const fill = (template, values) => template.replace(/\{(\w+)(?::([^{}]+))?\}/g, (whole, name, noun) => {
    if (!(name in values))
        return whole;
    const value = String(values[name]);
    return noun === undefined ? value : `${value} ${noun}${value === '1' ? '' : 's'}`;
});
/** A finding in the catalogue's words. A `{name}` without a value stays as it is, so that a slip is seen. */
const finding = (code, values = {}, source = null) => {
    const entry = catalogue[code];
    return {
        code,
        severity: entry.severity,
        message: fill(entry.message, values),
        remedy: fill(entry.remedy, values),
        source,
    };
};


/***/ }),

/***/ 78880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ CommandFailure)
/* harmony export */ });
/** Ends a command: its findings are printed and its code is the exit code. Not a bug, so no stack is shown. */
class CommandFailure extends Error {
    exit;
    findings;
    /** Gives the texts that the findings point into. */
    read;
    constructor(exit, findings, read) {
        super(findings.map((one) => `${one.code} ${one.message}`).join('; '));
        this.name = 'CommandFailure';
        this.exit = exit;
        this.findings = findings;
        this.read = read;
    }
}


/***/ })

};
