import type { Migration } from './migration.ts';

/** What is in doubt is counted every few seconds; what was settled is kept for weeks. */
export const openIntents: Migration = {
  name: '0036-open-intents',
  both: [`CREATE INDEX intent_open ON intent (sent_at) WHERE state = 'sent'`],
};
