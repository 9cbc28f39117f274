import type { Migration } from './migration.ts';

/** Deliveries, the lanes that they mark, intents and kept answers. */
export const inbox: Migration = {
  name: '0001-inbox',
  both: [
    `CREATE TABLE delivery (
      id TEXT PRIMARY KEY,
      event TEXT NOT NULL,
      action TEXT,
      received_at INTEGER NOT NULL,
      body BLOB NOT NULL
    ) STRICT`,
    `CREATE INDEX delivery_by_time ON delivery (received_at)`,
    `CREATE TABLE lane (
      key TEXT PRIMARY KEY,
      installation INTEGER NOT NULL,
      repository_id INTEGER NOT NULL,
      repository TEXT NOT NULL,
      concern TEXT NOT NULL,
      dirty INTEGER NOT NULL,
      done INTEGER NOT NULL DEFAULT 0,
      dirty_since INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('idle', 'ready', 'leased', 'dead')),
      owner TEXT,
      fence INTEGER NOT NULL DEFAULT 0,
      lease_until INTEGER NOT NULL DEFAULT 0,
      tries INTEGER NOT NULL DEFAULT 0,
      run_at INTEGER NOT NULL,
      last_error TEXT
    ) STRICT`,
    `CREATE INDEX lane_by_due ON lane (state, run_at)`,
    `CREATE TABLE delivery_lane (
      delivery TEXT NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
      lane TEXT NOT NULL REFERENCES lane (key),
      generation INTEGER NOT NULL,
      PRIMARY KEY (delivery, lane)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE intent (
      id TEXT PRIMARY KEY,
      state TEXT NOT NULL CHECK (state IN ('sent', 'settled')),
      sent_at INTEGER NOT NULL,
      remote TEXT
    ) STRICT`,
    `CREATE TABLE answer (
      key TEXT PRIMARY KEY,
      etag TEXT NOT NULL,
      body TEXT NOT NULL,
      next TEXT
    ) STRICT`,
  ],
};
