import type { Migration } from './migration.ts';

/** The audit log. The columns beside `entry` are for looking things up; what counts is what is hashed. */
export const audit: Migration = {
  name: '0012-audit',
  both: [
    `CREATE TABLE audit (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      kind TEXT NOT NULL,
      subject TEXT NOT NULL,
      entry TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT`,
    `CREATE INDEX audit_by_subject ON audit (subject, kind, seq)`,
    `CREATE INDEX audit_by_time ON audit (at)`,
    `CREATE TABLE audit_head (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      origin TEXT,
      head TEXT NOT NULL,
      pruned TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE audit_checkpoint (
      size INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      root TEXT NOT NULL,
      note TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE audit_key (verifier TEXT PRIMARY KEY, since INTEGER NOT NULL) STRICT`,
    `INSERT INTO audit_head (id, origin, head, pruned) VALUES (1, NULL,
      '{"size":0,"nodes":[],"last":"0000000000000000000000000000000000000000000000000000000000000000"}',
      '{"size":0,"nodes":[],"last":"0000000000000000000000000000000000000000000000000000000000000000"}')`,
  ],
};
