import { z } from 'zod';
import { fitsAny } from '../../domain/config/fits-any.ts';
import { sameLogin } from '../../domain/model/login.ts';
import { withoutDotSlash } from '../../domain/model/path.ts';
import type { SettledStates } from '../../ports/settled.ts';
import { parseBody, type Routed } from './route-event.ts';

const senderSchema = z.object({ sender: z.object({ login: z.string() }) });

/** What an event says of an issue, as far as that can be nothing new. */
const issueSchema = z.object({
  issue: z.object({
    number: z.number(),
    body: z.string().nullish(),
    user: z.object({ login: z.string() }).nullish(),
  }),
  changes: z.object({ body: z.object({ from: z.string().nullish() }).optional() }).optional(),
});
const names = z.array(z.string());
const pushSchema = z.object({
  before: z.string(),
  after: z.string(),
  forced: z.boolean().optional(),
  commits: z.array(z.object({ added: names, removed: names, modified: names })),
});

/** GitHub names no more commits of a push, and no more files of one; of one that is far too large it names none. */
const MOST_COMMITS = 2_000;
const MOST_FILES = 1_000;

/** Files times patterns. Who sent the event is kept waiting meanwhile, and a sync costs less than to be sure of more. */
const MOST_TRIES = 10_000;

/** Our hidden lines begin so; an issue that has one, or had one, may be an item's. */
const MARK = 'aurora-x:';

type Known = NonNullable<Awaited<ReturnType<SettledStates['of']>>>;

/** What we did ourselves. */
const isOwn = (body: unknown, { self }: Known): boolean =>
  sameLogin(senderSchema.safeParse(body).data?.sender.login ?? null, self);

/** What people do in an issue that has nothing to do with an item. */
const isForeign = (body: unknown, { self, commit, issues, isOver }: Known): boolean => {
  const { data } = issueSchema.safeParse(body);
  if (data === undefined || !isOver || commit === '') return false;
  const { issue, changes } = data;
  const isMarked = [issue.body, changes?.body?.from].some((text) => text?.includes(MARK) === true);
  return !isMarked && !issues.includes(issue.number) && !sameLogin(issue.user?.login ?? null, self);
};

/** A push right after the commit that was looked at, which changes none of the files that were decided by. */
const movesOn = async (
  body: unknown,
  { commit, files, isOver }: Known,
): Promise<{ readonly from: string; readonly to: string } | null> => {
  const { data } = pushSchema.safeParse(body);
  if (data === undefined || !isOver || files === null || data.before !== commit || data.forced === true)
    return null;
  const { commits } = data;
  const changed = commits.map(({ added, removed, modified }) => [...added, ...removed, ...modified]);
  const isAll = changed.every((all) => all.length > 0 && all.length < MOST_FILES);
  if (commits.length === 0 || commits.length >= MOST_COMMITS || !isAll) return null;
  const paths = [...new Set(changed.flat())];
  if (paths.length * files.length > MOST_TRIES) return null;
  const named = files.map(withoutDotSlash);
  const fits = await fitsAny(named);
  return paths.some((path) => named.includes(path) || fits(path))
    ? null
    : { from: data.before, to: data.after };
};

/** A look at open pull requests is not spared: what they would be merged into has changed. */
const PUSHED: ReadonlySet<string> = new Set(['sync', 'enforce', 'deploys']);

/** Whether there is nothing to look at. */
const MOOT: Readonly<Record<string, (body: unknown, settled: Known) => boolean>> = {
  issues: (body, known) => isOwn(body, known) || isForeign(body, known),
  // One of people may be one that the tracker names.
  milestone: isOwn,
};

/**
 * An event without the lanes that would find nothing new, by what the last sync left behind. Whenever something is not
 * sure, the lane is marked; and what no event says, the resync finds, which asks GitHub.
 */
export const withoutMoot = async (
  event: string,
  body: Uint8Array,
  routed: Routed,
  states: Pick<SettledStates, 'of' | 'moved'>,
): Promise<Routed> => {
  const [lane] = routed.lanes;
  const isMoot = Object.hasOwn(MOOT, event) ? MOOT[event] : undefined;
  if (lane === undefined || (isMoot === undefined && event !== 'push')) return routed;
  const settled = await states.of(lane.repositoryId);
  if (settled === null) return routed;
  const said = parseBody(body);
  if (isMoot !== undefined) return isMoot(said, settled) ? { ...routed, lanes: [] } : routed;
  const moved = await movesOn(said, settled);
  if (moved === null) return routed;
  // Said before the delivery is kept: if that fails, it comes again, and is no push right after this one.
  await states.moved(lane.repositoryId, moved.from, moved.to);
  const rest = routed.lanes.filter(({ concern }) => !PUSHED.has(concern));
  return { ...routed, lanes: rest };
};
