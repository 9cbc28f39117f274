import { confirm, isCancel, note, select } from '@clack/prompts';
import type { InitPlan } from '../../../../application/init/plan-init.ts';
import { count } from '../../../../domain/model/count.ts';
import type { TrackerDocument } from '../../../../domain/model/tracker.ts';

/** Some terminals do not know their width (0 columns), and the prompts would then print a letter a line. */
const knowWidth = (): void => {
  if (!process.stdout.columns) process.stdout.columns = 80;
};

/** Which of the documents is the tracker? Null: none of them; undefined: cancelled. */
export const askForTracker = async (
  found: readonly TrackerDocument[],
): Promise<string | null | undefined> => {
  knowWidth();
  const answer = await select({
    message: 'Which document is your tracker?',
    options: [
      ...found.map((one) => ({ value: one.file, label: one.file, hint: count(one.items.length, 'item') })),
      { value: '', label: 'none of these: write a sample to docs/readiness.md' },
    ],
  });
  if (isCancel(answer)) return undefined;
  return answer === '' ? null : answer;
};

export const confirmPlan = async (plan: InitPlan): Promise<boolean> => {
  knowWidth();
  const lines = plan.files.map(({ path, action }) => `${action === 'create' ? '+' : ' '} ${path}`);
  note(lines.join('\n'), 'Files');
  const answer = await confirm({ message: 'Write them?' });
  return answer === true;
};
