import type { ChallengeContext, ChallengeResult } from '../kind.ts';
import { expand, looksLikeGlob } from '../shared/read.ts';
import { challengeBy, unchallenged, vacuous } from '../shared/sabotage.ts';
import type { Params } from './schema.ts';

/** Emptying more files than this one by one costs more than it tells after their removal was noticed. */
const EMPTY_LIMIT = 200;

/** The whole workspace: it is there whatever happens. */
const ALWAYS_THERE = /^(?:\.?\/)*(?:\.|\*{1,2}(?:\/\*)?)?\/?$/;

const asksContent = ({ contains, matches, digest, json, yaml, minBytes }: Params): boolean =>
  [contains, matches, digest, json, yaml, minBytes].some((value) => value !== undefined);

/** A path that the glob should match. */
const pathLike = (glob: string): string =>
  glob
    .replaceAll('**/', '')
    .replaceAll(/\*+/g, 'aurora-challenge')
    .replaceAll('?', 'x')
    .replaceAll(/\{([^,}]*)[^}]*\}/g, '$1')
    .replaceAll(/\[([^\]])[^\]]*\]/g, '$1');

const challengeAbsence = async (params: Params, context: ChallengeContext): Promise<ChallengeResult> => {
  const { scratch } = context;
  const { path } = params;
  const isGlob = looksLikeGlob(path);
  const made = isGlob ? pathLike(path) : path.endsWith('/') ? `${path}aurora-challenge` : path;
  return challengeBy(context, [
    {
      change: `${made} was created`,
      code: 'AX5201',
      run: async () => {
        await scratch.write(made, 'aurora-x challenge\n');
        return context.rerun();
      },
    },
  ]).then(async (result) =>
    result.result === 'vacuous' && isGlob && !(await scratch.glob([path])).includes(made)
      ? unchallenged(`No file name could be made up that ${path} matches.`)
      : result,
  );
};

/** Creates what must be absent; removes, then empties what must be there. */
export const challenge = async (params: Params, context: ChallengeContext): Promise<ChallengeResult> => {
  if (!params.exists) return challengeAbsence(params, context);
  if (ALWAYS_THERE.test(params.path) && !asksContent(params)) {
    return vacuous(context, 'AX5202', { path: params.path });
  }
  const { scratch } = context;
  const paths = await expand(scratch, params.path);
  const what = paths.length === 1 ? (paths[0] ?? params.path) : `everything at ${params.path}`;
  const change = async (edit: (path: string) => Promise<void>) => {
    for (const path of paths) await edit(path);
    return context.rerun();
  };
  const removed = {
    change: `${what} was removed`,
    code: 'AX5201' as const,
    run: () => change((path) => scratch.remove(path)),
  };
  const emptied = {
    change: `${what} was emptied`,
    code: 'AX5201' as const,
    run: () => change((path) => scratch.write(path, '')),
  };
  const acceptsEmpty = params.minBytes === 0 || paths.length > EMPTY_LIMIT;
  return challengeBy(context, acceptsEmpty ? [removed] : [removed, emptied]);
};
