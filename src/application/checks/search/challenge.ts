import { count } from '../../../domain/model/count.ts';
import type { ChallengeContext, ChallengeResult } from '../kind.ts';
import type { Needle } from '../shared/pattern.ts';
import { exampleFor } from '../shared/pattern-example.ts';
import { challengeBy, unchallenged, type Sabotage } from '../shared/sabotage.ts';
import { needleOf, scan, type Scan } from './scan.ts';
import type { Params } from './schema.ts';

/** A limit that tolerates this many more occurrences than there are is no limit. */
const SLACK = 100;

/** The first file too: an injection before this may have put a match there. */
const emptyMatches = (context: ChallengeContext, found: Scan): Sabotage => ({
  change: 'every file with a match was emptied',
  code: 'AX5204',
  run: async () => {
    for (const path of new Set([...found.matching, ...found.files.slice(0, 1)])) {
      await context.scratch.write(path, '');
    }
    return context.rerun();
  },
});

const inject = (context: ChallengeContext, found: Scan, max: number, example: string): Sabotage => {
  const more = Math.max(1, Math.min(max - found.count + 1, SLACK));
  const path = found.files[0] ?? '';
  return {
    change: `${JSON.stringify(example)} was written ${count(more, 'more time')} into ${path}`,
    code: 'AX5203',
    values: { max, count: found.count },
    run: async () => {
      const text = (await context.scratch.readText(path)) ?? '';
      await context.scratch.write(path, `${text}\n${`${example}\n`.repeat(more)}`);
      return context.rerun();
    },
  };
};

const sabotagesOf = (
  params: Params,
  context: ChallengeContext,
  found: Scan,
  needle: Needle,
): Sabotage[] | null => {
  const sabotages: Sabotage[] = [];
  if (params.max !== undefined) {
    const example = params.text ?? exampleFor(needle, params.pattern ?? '');
    if (example === null && params.min === undefined) return null;
    if (example !== null) sabotages.push(inject(context, found, params.max, example));
  }
  if (params.min !== undefined) sabotages.push(emptyMatches(context, found));
  return sabotages;
};

/** Writes what is forbidden, or takes away what is wanted. */
export const challenge = async (params: Params, context: ChallengeContext): Promise<ChallengeResult> => {
  const needle = await needleOf(params);
  if (!needle.ok) return unchallenged('The pattern cannot be read.');
  const found = await scan(context.scratch, params, needle.value, context.signal);
  if (!found.ok || found.value.files.length === 0) return unchallenged('There is no file to search.');
  const sabotages = sabotagesOf(params, context, found.value, needle.value);
  if (sabotages === null)
    return unchallenged(`No text could be made up that /${params.pattern ?? ''}/ matches.`);
  return challengeBy(context, sabotages);
};
