import type { ItemStanding } from '../../domain/model/verdict.ts';
import { verdictSchema } from '../../domain/report/json-schema.ts';
import { openStore, runFilesIn } from './history.ts';

/** What the last finished run says of the items; nothing when there is none. `out` is where runs are. */
export const lastStandings = async (root: string, out: string): Promise<readonly ItemStanding[]> => {
  const [run] = (await openStore(root, out).history()).filter(
    ({ status, verdict }) => status === 'complete' && verdict !== null,
  );
  if (run === undefined) return [];
  const text = await runFilesIn(root)(run.dir).readText('stages/T06-verdict.json');
  if (text === null) return [];
  const parsed = verdictSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data.standings : [];
};
