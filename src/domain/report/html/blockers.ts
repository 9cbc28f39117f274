import { count } from '../../model/count.ts';
import { blockersOf, type Blocker, type BlockingCheck, sentences } from '../blockers.ts';
import { type Markup, markup, type Part } from '../markup.ts';
import type { RunReport } from '../run-report.ts';
import { afterWord, duration, OUTCOME_LOOKS, STANDING_LOOKS } from '../words.ts';
import { lastLines } from '../tail.ts';
import { chip, place, prose, section, type Section } from './parts.ts';

const VACUOUS = { word: 'Cannot fail', icon: '!', tone: 'bad' } as const;

const checkPart = (check: BlockingCheck): Markup => {
  const tail = lastLines(check.tail);
  const code =
    check.exitCode === null ? null : markup`<span class="soft small">exit code ${check.exitCode}</span>`;
  return markup`<div class="check"><div class="line">${chip(OUTCOME_LOOKS[check.outcome])}${check.challenge === 'vacuous' ? chip(VACUOUS) : null}<span class="mono">${check.id}</span>${code}${check.durationMs === 0 ? null : markup`<span class="soft small">${duration(check.durationMs)}</span>`}</div>${check.command === null ? markup`<p class="soft">${prose(check.describe)}</p>` : markup`<pre class="command" tabindex="0">${check.command}</pre>`}${tail === '' ? null : markup`<pre class="output" tabindex="0" aria-label="Last lines of output of ${check.id}">${tail}</pre>`}</div>`;
};

const facts = (blocker: Blocker, report: RunReport): Part => {
  const item = blocker.item;
  const words = [
    ...(blocker.owner === null ? [] : [`owner ${blocker.owner}`]),
    ...(item?.priority == null ? [] : [item.priority]),
    ...(item?.target == null ? [] : [`due ${item.target}`]),
  ].join(' · ');
  return [words, words === '' ? '' : ' · ', place(blocker.source, report.links)];
};

const blockerPart = (blocker: Blocker, index: number, report: RunReport): Markup => {
  const remedies = sentences(blocker.reasons, 'remedy');
  const fix =
    remedies.length === 0 && blocker.command === null
      ? null
      : markup`<p class="fix"><strong>What to do</strong> ${remedies.map((text) => [prose(text), ' '])}${blocker.command === null ? null : markup`Then see for yourself: <code>${blocker.command}</code>`}</p>`;
  return markup`<article class="blocker"><h3><span class="rank">${index + 1}</span> ${blocker.id}${blocker.title === null ? null : markup` · ${blocker.title}`} ${blocker.item === null ? null : chip(STANDING_LOOKS[blocker.item.standing])}</h3><p class="soft small">${facts(blocker, report)}</p>${sentences(blocker.reasons, 'message').map((text) => markup`<p>${prose(text)}</p>`)}${blocker.checks.map(checkPart)}${fix}</article>`;
};

const WARN = { word: 'Warning', icon: '!', tone: 'warn' } as const;

const warningList = (report: RunReport): Part =>
  report.verdict.warnings.length === 0
    ? null
    : markup`<div class="card"><div class="empty"><ul class="checks">${report.verdict.warnings.map((reason) => markup`<li>${chip(WARN)} ${prose(reason.message)} <span class="soft">${prose(reason.remedy)}</span></li>`)}</ul></div></div>`;

/** What stands in the way, with everything needed to reproduce it. Always there, also when it is good news. */
export const blockers = (report: RunReport): Section => {
  const all = blockersOf(report);
  const body =
    all.length === 0
      ? markup`<p class="empty">${report.verdict.verdict === 'no-go' ? prose(afterWord(report.verdict.reason.message)) : 'Nothing blocks.'}</p>`
      : all.map((blocker, index) => blockerPart(blocker, index, report));
  const note =
    all.length === 0 ? '' : `${count(all.length, 'thing')} to settle before this is a go, the gravest first.`;
  return section('blockers', 'Blockers', note, [
    markup`<div class="card">${body}</div>`,
    warningList(report),
  ]);
};
