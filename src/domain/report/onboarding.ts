import type { ChangeSet } from '../model/change.ts';
import { CLAIMS } from '../model/vocabulary.ts';
import type { TrackerDocument } from '../model/tracker.ts';
import { planMarkdown } from './change-set.ts';
import { codeSpan } from './escape.ts';
import { COMMENT_LIMIT } from './limits.ts';

const PLAN_LIMIT = 20_000;

const readAs = ({ file, items }: TrackerDocument): string => {
  const counts = CLAIMS.map((claim) => [items.filter((item) => item.claim === claim).length, claim] as const)
    .filter(([count]) => count > 0)
    .map(([count, claim]) => `${count} ${claim}`);
  return `- ${codeSpan(file)}: ${items.length} items (${counts.join(', ')})`;
};

/** What somebody has to see before the App does anything: how it reads the tracker, and what it would do and say. */
export const onboardingBody = (
  documents: readonly TrackerDocument[],
  changes: ChangeSet,
  renderVerdict: (limit: number) => string,
): string => {
  const head = [
    'Aurora-X was installed here and has done nothing yet. It begins when this is merged. Close it to decline: it is not',
    'asked again, and a configuration that you write yourself counts as well.',
    '',
    '## How the tracker is read',
    '',
    ...documents.map(readAs),
    '',
    '## What would be done at once',
    '',
    planMarkdown(changes, PLAN_LIMIT).trimEnd(),
    '',
    'Pull requests get a check and one comment. The check is not required, and no setting is changed, unless the',
    'configuration says so (`mode`, `enforcement`).',
    '',
    '## What the verdict would be today',
    '',
    '',
  ].join('\n');
  return `${head}${renderVerdict(COMMENT_LIMIT - head.length - 200)}`;
};
