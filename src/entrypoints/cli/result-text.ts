import { createPaint, verdictWord } from '../../adapters/terminal/look.ts';
import { elapsed, oneLine } from '../../adapters/terminal/text.ts';
import type { RunResult } from '../../application/pipeline/request.ts';
import { count } from '../../domain/model/count.ts';
import type { Reason } from '../../domain/model/verdict.ts';
import type { Standing } from '../../domain/model/vocabulary.ts';
import { STANDING_LOOKS } from '../../domain/report/words.ts';
import type { Colors, Output } from './output.ts';
import { renderTable, widthOf } from './table.ts';

/** More blockers than this are counted; the report has them all. */
const MOST = 12;

const TONES = { good: 'green', bad: 'red', warn: 'yellow', calm: 'cyan', mute: 'dim' } as const;

const isStanding = (word: string): word is Standing => Object.hasOwn(STANDING_LOOKS, word);

const standingTone =
  (paint: Colors) =>
  (text: string, column: string): string => {
    const word = text.trim();
    return column === 'Standing' && isStanding(word) ? paint[TONES[STANDING_LOOKS[word].tone]](text) : text;
  };

const standings = (result: RunResult, output: Output): readonly string[] => {
  const rows = result.verdict.standings.map((one) => [
    one.item,
    one.priority ?? '',
    one.claim ?? '-',
    one.standing,
    one.title,
  ]);
  if (rows.length === 0) return [];
  const header = ['Item', 'Prio', 'Claimed', 'Standing', 'Title'];
  return ['', ...renderTable(header, rows, widthOf(output.stdout), output.paint, standingTone(output.paint))];
};

const reasonLines = (reason: Reason, sign: string, paint: Colors): readonly string[] => {
  const at = reason.source === null ? '' : paint.dim(` ${oneLine(reason.source.file)}:${reason.source.line}`);
  const fix = reason.remedy === '' ? [] : [`    ${paint.dim('fix')} ${oneLine(reason.remedy)}`];
  return [`${sign} ${reason.code} ${oneLine(reason.message)}${at}`, ...fix];
};

const reasons = (title: string, list: readonly Reason[], sign: string, paint: Colors): readonly string[] => {
  if (list.length === 0) return [];
  const more = list.length > MOST ? [paint.dim(`  … and ${list.length - MOST} more in the report`)] : [];
  return [
    '',
    paint.bold(title),
    ...list.slice(0, MOST).flatMap((one) => reasonLines(one, sign, paint)),
    ...more,
  ];
};

/** What a run came to, for people: the most important line last, because that is where the eye is. */
export const resultText = (result: RunResult, output: Output): string => {
  const { paint } = output;
  const { verdict, score, blockers, warnings } = result.verdict;
  const cached = result.outcomes.filter((one) => one.cachedFrom !== null).length;
  const counts = `${count(result.outcomes.length, 'check')}${cached > 0 ? `, ${cached} unchanged since an earlier run` : ''}`;
  return [
    ...standings(result, output),
    ...reasons('Blockers', blockers, paint.red('✖'), paint),
    ...reasons('Warnings', warnings, paint.yellow('!'), paint),
    '',
    paint.dim(`${counts}; everything is in ${oneLine(result.runDir)}`),
    `${verdictWord(verdict, createPaint(paint.isColorSupported))}  score ${score}`,
  ].join('\n');
};

/** The challenges of a run for people. */
export const challengeText = (result: RunResult, output: Output): string => {
  const { paint } = output;
  const tones = { proven: paint.green, vacuous: paint.red, unchallenged: paint.dim };
  const rows = result.challenges.map((one) => [
    one.check,
    one.result,
    one.program ?? '',
    one.reason,
    one.remedy,
  ]);
  const tone = (text: string, column: string): string => {
    const word = text.trim();
    if (column !== 'Result') return text;
    return word === 'proven' || word === 'vacuous' || word === 'unchallenged' ? tones[word](text) : text;
  };
  const vacuous = result.challenges.filter((one) => one.result === 'vacuous').length;
  return [
    ...renderTable(
      ['Check', 'Result', 'Program', 'Reason', 'Fix'],
      rows,
      widthOf(output.stdout),
      paint,
      tone,
    ),
    '',
    vacuous === 0
      ? `${count(result.challenges.length, 'check')} challenged, ${result.challenges.length === 1 ? 'and it is not' : 'none of them'} vacuous.`
      : paint.red(`${vacuous} of ${count(result.challenges.length, 'check')} cannot fail.`),
  ].join('\n');
};

/** The outcomes of a run of some items for people. */
export const outcomesText = (result: RunResult, passed: boolean, output: Output): string => {
  const { paint } = output;
  const rows = result.outcomes.map((one) => [
    one.id,
    one.outcome,
    one.cachedFrom === null ? elapsed(one.durationMs) : 'unchanged',
    one.reason === null ? '' : `${one.reason.code} ${one.reason.message}`,
    one.reason?.remedy ?? '',
  ]);
  const tone = (text: string, column: string, row: readonly string[]): string =>
    column === 'Outcome' ? (row[1] === 'passed' ? paint.green : paint.red)(text) : text;
  const good = result.outcomes.filter((one) => one.outcome === 'passed').length;
  return [
    ...renderTable(['Check', 'Outcome', 'Took', 'Reason', 'Fix'], rows, widthOf(output.stdout), paint, tone),
    '',
    (passed ? paint.green : paint.red)(`${good} of ${count(result.outcomes.length, 'check')} passed.`),
  ].join('\n');
};
