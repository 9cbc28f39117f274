import { codeSpan, escapeMarkdown, escapeProse } from '../escape.ts';
import { clip } from '../limits.ts';
import { count } from '../../model/count.ts';
import { afterWord, VERDICT_LOOKS } from '../words.ts';
import { forecastSays } from './chart.ts';
import { countsSay } from './headline.ts';
import type { WeeklyReport } from './weekly-report.ts';

/** The form that trackers ask for when they ask for one. */
const PROMPTS = [
  'Week of',
  'Completed IDs',
  'Blocked IDs',
  'Risks introduced',
  'Changes to dependency graph',
  'Go/No-Go recommendation',
];
/** What every report answers, whether it was asked or not. */
const ALWAYS = ['Refuted IDs', 'Overdue IDs', 'Waivers ending', 'Critical path of next week', 'Forecast'];

const MOST_IDS = 20;
const MOST_PROMPTS = 20;

/** Ids as code, so that none of them is a reference. */
export const ids = (all: readonly string[], between = ', '): string => {
  const shown = all.slice(0, MOST_IDS).map((id) => codeSpan(clip(id, 80)));
  const more = all.length > MOST_IDS ? [`… and ${all.length - MOST_IDS} more`] : [];
  return all.length === 0 ? 'none' : [...shown, ...more].join(between);
};

const idsOf = (items: readonly { readonly item: string }[]): string => ids(items.map(({ item }) => item));

const FIRST = 'first report, nothing to compare with';

const compared = (report: WeeklyReport, text: string): string => (report.before === null ? FIRST : text);

const graphSays = ({ graph }: WeeklyReport): string => {
  const parts = [
    ...(graph.itemsAdded.length > 0 ? [`new ${ids(graph.itemsAdded)}`] : []),
    ...(graph.itemsRemoved.length > 0 ? [`gone ${ids(graph.itemsRemoved)}`] : []),
    ...(graph.added.length > 0 ? [count(graph.added.length, 'dependency added', 'dependencies added')] : []),
    ...(graph.removed.length > 0
      ? [count(graph.removed.length, 'dependency removed', 'dependencies removed')]
      : []),
  ];
  return parts.length === 0 ? 'none' : parts.join('; ');
};

const MOST_BESIDES = 3;

const recommendation = ({ verdict, recommendation: { says, besides, blockers } }: WeeklyReport): string => {
  const sentences = [afterWord(says), ...besides.slice(0, MOST_BESIDES)].map((text) =>
    escapeProse(clip(text, 500)),
  );
  return [
    `**${VERDICT_LOOKS[verdict].word}.**`,
    ...sentences,
    ...(verdict === 'go' || blockers.length === 0 ? [] : [`Blockers: ${ids(blockers)}.`]),
  ].join(' ');
};

/** On the first report all that is known is how far it is. */
const completedSays = (report: WeeklyReport): string =>
  report.before === null ? `first report; ${countsSay(report.counts)} so far` : idsOf(report.completed);

/** Those that were due on one day stand together, the oldest first. */
const overdueSays = ({ overdue }: WeeklyReport): string => {
  const days = [...Map.groupBy(overdue, ({ due }) => due)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const shown = days.slice(0, MOST_IDS).map(([due, items]) => `${idsOf(items)} (${due})`);
  const more = days.length > MOST_IDS ? ['… and more'] : [];
  return overdue.length === 0 ? 'none' : [...shown, ...more].join(', ');
};

/** A chain of one item says nothing that the list of what can be worked on does not say better. */
const nextSays = ({ criticalPath, next }: WeeklyReport): string =>
  criticalPath.length === 1 && next.length > 1
    ? `no open item waits for another; ${next.length} can be worked on`
    : ids(criticalPath, ' → ');

interface Answer {
  /** What a prompt has to say to get it. */
  readonly asks: RegExp;
  readonly says: (report: WeeklyReport) => string;
}

/** Which prompt gets what; the first that fits. */
const ANSWERS: readonly Answer[] = [
  { asks: /^week\b|week of/i, says: ({ from, to, week }) => `${from} to ${to} (${week})` },
  { asks: /go.{0,3}no.?go|recommend|verdict/i, says: recommendation },
  { asks: /graph|dependenc/i, says: (report) => compared(report, graphSays(report)) },
  { asks: /overdue|\blate\b|slipp/i, says: overdueSays },
  { asks: /complet|done|finish|achiev/i, says: completedSays },
  { asks: /block/i, says: ({ blocked }) => idsOf(blocked) },
  { asks: /refut|fail|regress/i, says: ({ refuted }) => idsOf(refuted) },
  {
    asks: /risk/i,
    says: (report) =>
      compared(
        report,
        report.risks.length === 0
          ? 'none'
          : report.risks
              .slice(0, 3)
              .map(({ message }) => escapeProse(clip(message, 240)))
              .join(' ') + (report.risks.length > 3 ? ` … and ${report.risks.length - 3} more` : ''),
      ),
  },
  {
    asks: /waiver|exception/i,
    says: ({ waivers }) =>
      waivers.length === 0
        ? 'none within two weeks'
        : waivers
            .slice(0, MOST_IDS)
            .map(({ item, until }) => `${codeSpan(clip(item, 80))} ${escapeMarkdown(clip(until, 40))}`)
            .join(', '),
  },
  { asks: /critical|next/i, says: nextSays },
  { asks: /forecast|finish date|\beta\b/i, says: forecastSays },
];

const answerTo = (prompt: string): Answer | undefined => ANSWERS.find(({ asks }) => asks.test(prompt));

/** The tracker's own prompts in their order, answered; then what it did not ask for. */
export const answers = (report: WeeklyReport): readonly string[] => {
  const asked = (report.prompts.length === 0 ? PROMPTS : report.prompts).slice(0, MOST_PROMPTS);
  const given = new Set(asked.map(answerTo));
  return [...asked, ...ALWAYS.filter((prompt) => !given.has(answerTo(prompt)))].map(
    (prompt) =>
      `- **${escapeMarkdown(clip(prompt, 120))}:** ${answerTo(prompt)?.says(report) ?? 'for people to answer, in a comment'}`,
  );
};
