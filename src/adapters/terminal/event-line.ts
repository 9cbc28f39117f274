import { count } from '../../domain/model/count.ts';
import { STAGE_WORDS } from '../../domain/model/looks.ts';
import type { RunEvent } from '../../domain/model/event.ts';
import type { Finding } from '../../domain/model/finding.ts';
import type { CheckOutcome } from '../../domain/model/outcome.ts';
import { challengeSign, outcomeSign, outcomeWord, severityWord, verdictWord, type Paint } from './look.ts';
import { elapsed, oneLine } from './text.ts';

/** `(tracker.md:12:3)`, or nothing. */
const place = (found: Finding): string =>
  found.source === null ? '' : `(${found.source.file}:${found.source.line}:${found.source.column})`;

const findingLine = (found: Finding, paint: Paint): string =>
  `${severityWord(found.severity, paint)} ${found.code} ${oneLine(found.message)} ${paint.dim(oneLine(place(found)))}`.trimEnd();

/** `✖ unit  failed  3.9 s  AX4001 The command ended with exit code 1.` */
export const outcomeLine = (result: CheckOutcome, paint: Paint): string => {
  const parts = [`${outcomeSign(result.outcome, paint)} ${oneLine(result.id)}`, outcomeWord(result, paint)];
  if (result.cachedFrom === null) parts.push(paint.dim(elapsed(result.durationMs)));
  else parts.push(paint.dim(`unchanged since run ${oneLine(result.cachedFrom)}`));
  if (result.reason !== null) parts.push(`${result.reason.code} ${oneLine(result.reason.message)}`);
  return parts.join('  ');
};

/** The one line that an event is worth, or null for none. */
export const eventLine = (event: RunEvent, paint: Paint): string | null => {
  switch (event.type) {
    case 'run-started':
      return `${event.resumed ? 'resumed' : 'started'} run ${oneLine(event.runId)} in ${oneLine(event.dir)}`;
    case 'stage-started':
      return paint.bold(`${event.stage} ${STAGE_WORDS[event.stage]}`);
    case 'stage-finished':
      return paint.dim(
        `${event.stage} ${STAGE_WORDS[event.stage]} ${event.reused ? 'reused' : `done in ${elapsed(event.durationMs)}`}`,
      );
    case 'checks-planned':
      return `${count(event.total, 'check')}, ${event.cached} of them unchanged`;
    case 'check-started':
      return `${paint.cyan('▶')} ${oneLine(event.check)}  ${paint.dim(oneLine(event.describe))}`;
    case 'check-retried': {
      const why = event.reason === null ? '' : `: ${event.reason.code} ${oneLine(event.reason.message)}`;
      return `${paint.yellow('↻')} ${oneLine(event.check)}  try ${event.attempt} in ${elapsed(event.delayMs)}${why}`;
    }
    case 'check-finished':
      return outcomeLine(event.outcome, paint);
    case 'check-challenged': {
      const { result, reason } = event.challenge;
      return `${challengeSign(result, paint)} ${oneLine(event.check)}  ${result}  ${paint.dim(oneLine(reason))}`;
    }
    case 'finding':
      return findingLine(event.finding, paint);
    case 'run-finished':
      return `${verdictWord(event.verdict, paint)} after ${elapsed(event.durationMs)}`;
    default:
      return `${paint.yellow('interrupted')} by ${oneLine(event.signal)}; the same command resumes`;
  }
};
