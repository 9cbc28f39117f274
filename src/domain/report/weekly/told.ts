import { andMore } from '../../model/count.ts';
import type { Json } from '../../model/json.ts';
import { visible } from '../escape.ts';
import { clip } from '../limits.ts';
import { afterWord, VERDICT_LOOKS } from '../words.ts';
import { beforeSays, headline } from './headline.ts';
import type { WeeklyReport } from './weekly-report.ts';

/** Slack takes 150 characters in a header and 3 000 in a section. */
const HEADER = 150;
const SECTION = 3_000;
const LINE = 400;
const MOST_IDS = 10;

const plain = (text: string, limit: number): string =>
  clip(visible(text).replaceAll(/\s+/g, ' ').trim(), limit);

const listed = (items: readonly { readonly item: string }[]): string => {
  const shown = items.slice(0, MOST_IDS).map(({ item }) => plain(item, 60));
  return items.length === 0 ? 'none' : `${shown.join(', ')}${andMore(items, MOST_IDS)}`;
};

const heading = (report: WeeklyReport, repository: string): string =>
  plain(
    `${VERDICT_LOOKS[report.verdict].emoji} ${headline(report)} · ${repository} · ${report.week}`,
    HEADER,
  );

/** The report in a few lines without any markup. */
const lines = (report: WeeklyReport): readonly string[] => {
  const { recommendation, completed, refuted, blocked, overdue, dates, forecast, decide } = report;
  const was = beforeSays(report);
  return [
    plain(afterWord(recommendation.says), LINE),
    ...(was === null ? [] : [`Before: ${was}`]),
    `Completed: ${listed(completed)}`,
    `Refuted: ${listed(refuted)}`,
    `Blocked: ${listed(blocked)}`,
    ...(overdue.length === 0 ? [] : [`Overdue: ${listed(overdue)}`]),
    ...(forecast.remaining > 0 && dates.p85 !== null ? [`All proven by: ${dates.p85} (P85)`] : []),
    ...(decide.length === 0 ? [] : [`To decide: ${decide.length}`]),
  ];
};

/**
 * A message for Slack's incoming webhooks. Foreign text stands in plain text only, where nothing is a mention or a link.
 *
 * @param link page of the issue, ours
 */
export const slackMessage = (report: WeeklyReport, repository: string, link: string): Json => {
  const head = heading(report, repository);
  const mrkdwn = `<${link}|Readiness report ${report.week}>`;
  return {
    text: `${head.replaceAll(/[&<>]/g, ' ')} ${link}`,
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: head } },
      {
        type: 'section',
        text: { type: 'plain_text', text: clip(lines(report).join('\n'), SECTION), emoji: false },
      },
      { type: 'section', text: { type: 'mrkdwn', text: mrkdwn } },
    ],
  };
};

/** A line of a card, which knows no markup. */
const run = (text: string, strong: object = {}): Json => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text, ...strong }],
});

/** A message for a Teams workflow: an adaptive card whose text runs know no markup. */
export const teamsMessage = (report: WeeklyReport, repository: string, link: string): Json => {
  return {
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            run(heading(report, repository), { size: 'Large', weight: 'Bolder' }),
            ...lines(report).map((text) => run(text)),
          ],
          actions: [{ type: 'Action.OpenUrl', title: `Readiness report ${report.week}`, url: link }],
        },
      },
    ],
  };
};
