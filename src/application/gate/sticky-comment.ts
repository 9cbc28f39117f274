import { z } from 'zod';
import type { Clock } from '../../ports/clock.ts';
import type { CommentsReader, CommentsWriter, RemoteComment } from '../../ports/comments.ts';
import type { Intents } from '../../ports/intents.ts';
import { RemoteFailure } from '../../ports/remote-failure.ts';

/** The first line of a comment of ours, as the renderer writes it. */
const MARKER = /^<!-- aurora-x:readiness v1 (\{[^\n]*?\}) -->/;

const markerSchema = z.object({ sha: z.string(), run: z.string(), hash: z.string() });
type Marker = z.infer<typeof markerSchema>;

export interface StickyPorts {
  readonly comments: CommentsReader & CommentsWriter;
  readonly intents: Intents;
  readonly clock: Clock;
}

export interface StickyComment {
  /** Identity of this comment: one per pull request of a repository. */
  readonly intent: string;
  readonly pullRequest: number;
  /** Login we write as. */
  readonly self: string;
  /** Marker first. */
  readonly body: string;
}

/** `unchanged`: it says this already. `older`: what is there is newer than this. */
export type StickyResult = 'created' | 'updated' | 'unchanged' | 'older';

interface Shown {
  readonly id: number;
  readonly marker: Marker;
}

const readMarker = (body: string): Marker | null => {
  try {
    return markerSchema.parse(JSON.parse(MARKER.exec(body)?.[1] ?? ''));
  } catch {
    return null;
  }
};

/** A marker that somebody pasted into a comment of his own does not make it ours. */
const oursAmong = (all: readonly RemoteComment[], self: string): readonly Shown[] =>
  all.flatMap(({ id, body, author }) => {
    const marker = readMarker(body);
    return marker && author?.toLowerCase() === self.toLowerCase() ? [{ id, marker }] : [];
  });

/** Run ids sort by time: an older run never overwrites a newer one. */
const edit = async (ports: StickyPorts, shown: Shown, body: string): Promise<StickyResult> => {
  const ours = readMarker(body);
  if (shown.marker.hash === ours?.hash && shown.marker.sha === ours.sha) return 'unchanged';
  if (ours && shown.marker.run > ours.run) return 'older';
  await ports.comments.update(shown.id, body);
  return 'updated';
};

const create = async (ports: StickyPorts, sticky: StickyComment): Promise<StickyResult> => {
  const { comments, intents } = ports;
  await intents.begin(sticky.intent);
  try {
    await intents.settle(sticky.intent, String(await comments.create(sticky.pullRequest, sticky.body)));
    return 'created';
  } catch (error) {
    if (!(error instanceof RemoteFailure)) throw error;
    if (error.kind !== 'lost') await intents.abandon(sticky.intent);
    // Whether it was made is seen by listing; the next try lists first, too.
    const [made] =
      error.kind === 'lost' ? oursAmong(await comments.list(sticky.pullRequest), sticky.self) : [];
    if (made === undefined) throw error;
    await intents.settle(sticky.intent, String(made.id));
    return 'created';
  }
};

/**
 * Creates or edits the one comment of a pull request. Silent when nothing changed; a second comment of ours is
 * removed, the oldest stays.
 */
export const keepSticky = async (ports: StickyPorts, sticky: StickyComment): Promise<StickyResult> => {
  const [oldest, ...doubles] = oursAmong(await ports.comments.list(sticky.pullRequest), sticky.self);
  for (const { id } of doubles) await ports.comments.remove(id);
  return oldest ? edit(ports, oldest, sticky.body) : create(ports, sticky);
};
