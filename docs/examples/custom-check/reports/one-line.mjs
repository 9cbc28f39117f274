/** A report format of the project's own: one line, for a chat or a log. Written as report.line.txt. */
export const extension = 'line.txt';

/** Gets what every renderer gets, already redacted, and gives the text of the file. */
export const render = ({ verdict, manifest }) =>
  `${verdict.verdict} (${verdict.score}), ${verdict.blockers.length} blockers, run ${manifest.runId}\n`;
