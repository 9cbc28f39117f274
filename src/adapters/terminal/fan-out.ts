import type { RunEvent } from '../../domain/model/event.ts';
import type { Events } from '../../ports/events.ts';

/** Gives every event to each subscriber, in order. */
export const fanOut = (subscribers: readonly Events[]): Events => ({
  emit(event: RunEvent) {
    for (const subscriber of subscribers) subscriber.emit(event);
  },
});
