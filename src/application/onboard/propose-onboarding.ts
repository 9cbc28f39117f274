import { CONFIG_PATH } from '../../domain/config/defaults.ts';
import { editorComment } from '../../domain/config/schema-links.ts';
import { hiddenLine, readHiddenLine } from '../../domain/model/hidden-line.ts';
import type { ProposalsReader, ProposalsWriter } from '../../ports/proposals.ts';

export const ONBOARDING_BRANCH = 'aurora-x/onboarding';

const TITLE = 'Set up Aurora-X';
const TRAILER = 'Aurora-X-Onboarding: 1';
const COMMIT = /[0-9a-f]+/;

/** What is proposed, and for which commit of the default branch it was seen. */
export interface Onboarding {
  readonly base: string;
  readonly commit: string;
  readonly trackers: readonly string[];
  /** Markdown. Made only when it is needed: it takes a look at everything. */
  readonly body: () => Promise<string>;
}

/**
 * `declined`: people closed it, or took the configuration out again. `foreign`: the branch or the pull request is not
 * ours.
 */
export type Onboarded = 'created' | 'updated' | 'unchanged' | 'declined' | 'foreign';

const configText = (trackers: readonly string[]): string =>
  [
    editorComment('config'),
    '# Configuration of Aurora-X. Check it with: aurora-x config validate',
    'version: 1',
    `tracker: [${trackers.map((file) => JSON.stringify(file)).join(', ')}]`,
    '# off: leave this repository alone. report: check and comment. enforce: the check is to be required.',
    'mode: report',
    '# What to do when the settings differ from that. off: nothing. report: say so. apply: change them.',
    'enforcement: report',
    '',
  ].join('\n');

/**
 * The first contact: one pull request with a configuration, that shows what would happen. Nobody is asked twice. A
 * branch has at most one open pull request, so each try begins by looking for it.
 */
export const proposeOnboarding = async (
  proposals: ProposalsReader & ProposalsWriter,
  { base, commit, trackers, body }: Onboarding,
): Promise<{ readonly result: Onboarded; readonly pullRequest: number | null }> => {
  const newest = await proposals.newest(ONBOARDING_BRANCH);
  const pullRequest = newest?.number ?? null;
  if (newest !== null && !newest.open) return { result: 'declined', pullRequest };
  const seen = readHiddenLine(newest?.body ?? '', 'onboarding', COMMIT);
  if (newest !== null && seen?.before !== '') return { result: 'foreign', pullRequest };
  if (seen?.content === commit) return { result: 'unchanged', pullRequest };
  const tip = await proposals.tipMessage(ONBOARDING_BRANCH);
  if (newest === null && tip !== null && !tip.includes(TRAILER)) return { result: 'foreign', pullRequest };
  const text = { title: TITLE, body: `${hiddenLine('onboarding', commit)}\n${await body()}` };
  if (newest !== null) {
    await proposals.edit(newest.number, text);
    return { result: 'updated', pullRequest };
  }
  const files = [{ file: CONFIG_PATH, text: configText(trackers) }];
  const message = `chore: ${TITLE.toLowerCase().replace('aurora-x', 'Aurora-X')}\n\n${TRAILER}\n`;
  await proposals.rewrite(ONBOARDING_BRANCH, tip === null, { base: commit, message, files });
  return { result: 'created', pullRequest: await proposals.open(ONBOARDING_BRANCH, base, text) };
};
