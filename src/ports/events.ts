import type { RunEvent } from '../domain/model/event.ts';

/** Everything that happens goes here. Must not throw. */
export interface Events {
  emit(event: RunEvent): void;
}
