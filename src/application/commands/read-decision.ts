import { isIsoDate } from '../../domain/config/units.ts';
import { didYouMean, nearest } from '../../domain/config/suggest.ts';
import type { Amendment } from '../../domain/model/amendment.ts';
import { COMMANDS } from '../../domain/model/command.ts';
import { DAY_MS, isoDate } from '../../domain/model/iso-week.ts';
import type { ItemStanding } from '../../domain/model/verdict.ts';
import { blockersOf } from '../../domain/report/blockers.ts';
import { codeSpan, escapeProse, visible } from '../../domain/report/escape.ts';
import { STANDING_LOOKS } from '../../domain/report/words.ts';
import type { RunResult } from '../pipeline/request.ts';
import type { GivenCommand } from './find-commands.ts';

/** What a decision is held to: how things stand, and what the configuration allows. */
export type Ground = Pick<RunResult, 'verdict' | 'report' | 'plan' | 'model'>;

/** Why a decision cannot be taken in, with the right form. Markdown. */
export interface Refusal {
  readonly problem: string;
}

const WEEKS_MS = 14 * DAY_MS;
/** It is read in every report. */
const TEXT_LIMIT = 300;

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Words of a person, on one line, with nothing in them that cannot be seen. */
const wordsOf = (text: string): string => visible(text).replaceAll(/\s+/g, ' ').trim();

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const refuse = (problem: string, verb: 'waive' | 'sign-off', now: number, line?: string): Refusal => {
  const { form, example } = COMMANDS[verb];
  const say = line ?? example(isoDate(now + WEEKS_MS));
  return {
    problem: `${escapeProse(problem)}\n\nThe form is ${codeSpan(form)}, for example: ${codeSpan(say)}`,
  };
};

/** Items whose waiver would change something: what blocks, what that waits for, and what is waived already. */
const worthWaiving = ({ verdict, report }: Ground): ReadonlySet<string> => {
  const byId = new Map(verdict.standings.map((one) => [one.item, one]));
  const waived = verdict.standings.filter(({ standing }) => standing === 'waived');
  const todo = [...blockersOf(report).flatMap(({ item }) => item ?? []), ...waived];
  const worth = new Set<string>();
  for (let one: ItemStanding | undefined = todo.shift(); one !== undefined; one = todo.shift()) {
    if (worth.has(one.item) || one.standing === 'verified') continue;
    worth.add(one.item);
    todo.push(...one.dependsOn.flatMap((id) => byId.get(id) ?? []));
  }
  return worth;
};

const untilProblem = (until: string, limitDays: number | null, now: number): string | null => {
  if (!isIsoDate(until)) return `${JSON.stringify(until)} is no day that exists.`;
  const today = isoDate(now);
  if (until < today)
    return `${until} is past: a waiver is in force through its last day (UTC), and today is ${today}.`;
  const last = limitDays === null ? null : isoDate(now + limitDays * DAY_MS);
  return last !== null && until > last
    ? `The configuration allows a waiver for ${limitDays} days (\`waiver-limit\`), which is until ${last}.`
    : null;
};

/** A waiver as it was asked for, or why it cannot be given; then with the line that could be. */
const readWaiver = (
  command: GivenCommand,
  issue: number,
  ground: Ground,
  now: number,
): Amendment | Refusal => {
  const { argument, author, comment } = command;
  const worth = worthWaiving(ground);
  const no = (problem: string, meant = [...worth][0]): Refusal => {
    const line = `/aurora waive ${meant} until ${isoDate(now + WEEKS_MS)} because …`;
    return refuse(problem, 'waive', now, meant === undefined ? undefined : line);
  };
  const [, id = '', until = '', said = ''] =
    /^(\S+)\s+until\s+(\S+)\s+because:?\s+(.*)$/i.exec(argument) ?? [];
  if (id === '') return no('A waiver names one item, its last day, and a reason.');
  const { standings } = ground.verdict;
  const item = standings.find((one) => same(one.item, id));
  if (item === undefined) {
    const guess = nearest(
      id,
      standings.map((one) => one.item),
    );
    const hint = guess === null ? '' : ` Did you mean ${guess}?`;
    return no(`There is no item ${JSON.stringify(id)}.${hint}`, guess ?? undefined);
  }
  if (!worth.has(item.item)) {
    const word = STANDING_LOOKS[item.standing].word.toLowerCase();
    return no(`${item.item} blocks nothing here: it is ${word}. A waiver is given where an item blocks.`);
  }
  const reason = wordsOf(said);
  const problem =
    untilProblem(until, ground.model.config.waiverLimitDays, now) ??
    (hasWords(reason) ? null : 'It needs a reason that somebody else understands.') ??
    (reason.length > TEXT_LIMIT
      ? `The reason has ${reason.length} characters; ${TEXT_LIMIT} are enough.`
      : null);
  if (problem !== null) return no(problem, item.item);
  return { kind: 'waiver', comment, issue, login: author, item: item.item, until, reason };
};

/** What waits for a person's word: checks of that kind, and their items. */
const awaited = ({ plan }: Ground): readonly string[] => [
  ...new Set(
    plan.checks
      .filter(({ check }) => check.kind === 'manual')
      .flatMap(({ check }) => [check.item ?? check.id, check.id]),
  ),
];

/** A sign-off as it was said, or why it cannot be taken. */
const readSignOff = (
  command: GivenCommand,
  issue: number,
  ground: Ground,
  now: number,
): Amendment | Refusal => {
  const { argument, author, comment, at } = command;
  const no = (problem: string): Refusal => refuse(problem, 'sign-off', now);
  const [, id = '', said = ''] = /^(\S+)\s+(.*)$/.exec(argument) ?? [];
  const statement = wordsOf(said);
  if (!hasWords(statement))
    return no('A sign-off names an item, and says what you looked at and found good.');
  if (statement.length > TEXT_LIMIT)
    return no(`The statement has ${statement.length} characters; ${TEXT_LIMIT} are enough.`);
  const subjects = awaited(ground);
  const subject = subjects.find((one) => same(one, id));
  if (subject !== undefined)
    return { kind: 'sign-off', comment, issue, login: author, subject, at: isoDate(at), statement };
  const item = ground.verdict.standings.find((one) => same(one.item, id));
  if (item !== undefined) return no(`Nothing of ${item.item} waits for the word of a person.`);
  return no(
    `There is no item ${JSON.stringify(id)} that waits for the word of a person.${didYouMean(id, subjects)}`,
  );
};

/**
 * What somebody decided, or why it cannot be taken in: an unknown item, a day in the past or beyond what the
 * configuration allows, nothing that it would change.
 *
 * @param issue where it was said
 * @param now milliseconds since the epoch
 */
export const readDecision = (
  command: GivenCommand,
  issue: number,
  ground: Ground,
  now: number,
): Amendment | Refusal =>
  command.verb === 'waive'
    ? readWaiver(command, issue, ground, now)
    : readSignOff(command, issue, ground, now);
