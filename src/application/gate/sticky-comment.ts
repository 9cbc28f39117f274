import { z } from 'zod';
import { readHiddenLine } from '../../domain/model/hidden-line.ts';
import { sameLogin } from '../../domain/model/login.ts';
import type { CommentsReader, CommentsWriter, RemoteComment } from '../../ports/comments.ts';
import type { Intents } from '../../ports/intents.ts';
import { byNumber, makeOnce } from '../once/make-once.ts';

/** The hidden line that a comment of ours begins with, as the renderer writes it. */
const markerSchema = z.object({ sha: z.string(), run: z.string(), hash: z.string() });
type Marker = z.infer<typeof markerSchema>;

export interface StickyPorts {
  readonly comments: CommentsReader & CommentsWriter;
  readonly intents: Intents;
  /** Commit that the pull request is at now. */
  readonly headOf: (pullRequest: number) => Promise<string | null>;
}

export interface StickyComment {
  /** Identity of this comment: one per pull request of a repository. */
  readonly intent: string;
  readonly pullRequest: number;
  /** The head that this is said of. */
  readonly headSha: string;
  /** Login we write as; null for a job's token, which may not ask who it is: some bot. */
  readonly self: string | null;
  /** Login whose comments with our marker are taken away: those of the job, once the App speaks for it. */
  readonly heirOf?: string;
  /** Marker first. */
  readonly body: string;
}

/** `unchanged`: it says this already. `older`: what is there, or the head of the pull request, is newer than this. */
export type StickyResult = 'created' | 'updated' | 'unchanged' | 'older';

interface Shown {
  readonly id: number;
  readonly marker: Marker;
}

const readMarker = (body: string): Marker | null => {
  const line = readHiddenLine(body, 'readiness');
  if (line?.before !== '') return null;
  try {
    return markerSchema.parse(JSON.parse(line.content));
  } catch {
    return null;
  }
};

/** Our comments, oldest first. A marker that somebody pasted into a comment of his own does not make it ours. */
const oursAmong = (all: readonly RemoteComment[], self: string | null): readonly Shown[] =>
  all.flatMap(({ id, body, author, byBot }) => {
    const marker = readMarker(body);
    const isOurs = self === null ? byBot : sameLogin(author, self);
    return marker && isOurs ? [{ id, marker }] : [];
  });

/** Run ids sort by time: an older run never overwrites a newer one. */
const edit = async ({ comments }: StickyPorts, shown: Shown, body: string): Promise<StickyResult> => {
  const ours = readMarker(body);
  if (shown.marker.hash === ours?.hash && shown.marker.sha === ours.sha) return 'unchanged';
  if (ours && shown.marker.run > ours.run) return 'older';
  await comments.update(shown.id, body);
  return 'updated';
};

/** Two may have created one at the same time: the older one stays, and says what the newer run found. */
const settle = async (ports: StickyPorts, sticky: StickyComment, created: number): Promise<StickyResult> => {
  const [oldest] = oursAmong(await ports.comments.list(sticky.pullRequest), sticky.self);
  if (oldest === undefined || oldest.id >= created) return 'created';
  await ports.comments.remove(created);
  return edit(ports, oldest, sticky.body);
};

/** Made once; one that was made just now and that the list does not show yet is edited. */
const create = async (ports: StickyPorts, sticky: StickyComment): Promise<StickyResult> => {
  const { comments, intents } = ports;
  let mine = false;
  const id = await makeOnce<number>({
    intents,
    id: sticky.intent,
    look: async () => oursAmong(await comments.list(sticky.pullRequest), sticky.self)[0]?.id ?? null,
    make: async () => {
      mine = true;
      return comments.create(sticky.pullRequest, sticky.body);
    },
    ...byNumber,
  });
  if (mine) return settle(ports, sticky, id);
  await comments.update(id, sticky.body);
  return 'updated';
};

/**
 * Creates or edits the one comment of a pull request, found by the hidden marker that the renderer puts first and by
 * its author. Silent when nothing changed. A result for a head that has moved on, or older than the one shown, is
 * dropped; a second comment of ours is removed, the oldest stays. App and Action share this.
 */
export const keepSticky = async (ports: StickyPorts, sticky: StickyComment): Promise<StickyResult> => {
  if ((await ports.headOf(sticky.pullRequest)) !== sticky.headSha) return 'older';
  const all = await ports.comments.list(sticky.pullRequest);
  const [oldest, ...doubles] = oursAmong(all, sticky.self);
  const inherited = sticky.heirOf === undefined ? [] : oursAmong(all, sticky.heirOf);
  for (const { id } of [...doubles, ...inherited]) await ports.comments.remove(id);
  return oldest ? edit(ports, oldest, sticky.body) : create(ports, sticky);
};
