/** A step of the schema. Once released, it is never changed. */
export interface Migration {
  /** `0001-inbox`: it says where the step stands, and is written down when it was taken. */
  readonly name: string;
  /**
   * Statements in the words of SQLite's strict tables, one to an entry. For PostgreSQL, INTEGER is BIGINT, BLOB is
   * BYTEA, and what says how SQLite keeps a table is left out.
   */
  readonly both: readonly string[];
  /** After these: what only one of them has, a trigger for instance. */
  readonly sqlite?: readonly string[];
  readonly postgres?: readonly string[];
}
