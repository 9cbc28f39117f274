import type { Json } from '../../domain/model/json.ts';
import { HookFailure, type Hooks } from '../../ports/hooks.ts';
import type { Intents } from '../../ports/intents.ts';

interface Telling {
  readonly hooks: Hooks;
  readonly intents: Intents;
  readonly signal: AbortSignal;
  /** Who is told, and about what. */
  readonly id: string;
  readonly url: string;
  /** What was told last is not told again. */
  readonly news: string;
  readonly message: Json;
}

/**
 * Tells others something when it is news. What may have arrived is not sent again, since it cannot be looked for; after
 * a kill in between it is. Gives why it did not arrive, or null.
 */
export const tellOnce = async (telling: Telling): Promise<'told' | 'known' | HookFailure> => {
  const { hooks, intents, signal, id, url, news, message } = telling;
  if ((await intents.recall(id))?.remote === news) return 'known';
  await intents.begin(id);
  try {
    await hooks.post(url, message, signal);
  } catch (error) {
    if (!(error instanceof HookFailure)) throw error;
    await (error.kind === 'lost' ? intents.settle(id, news) : intents.abandon(id));
    return error;
  }
  await intents.settle(id, news);
  return 'told';
};
