import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import {
  CompiledQuery,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type SqliteDatabase,
} from 'kysely';

const bound = (values: readonly unknown[]): SQLInputValue[] => [...values] as SQLInputValue[]; // oxlint-disable-line typescript/no-unsafe-type-assertion -- the driver says what it cannot bind

type Prepared = ReturnType<SqliteDatabase['prepare']>;

/** To prepare a statement takes longer than to run it, and the App says the same few all the time. */
const MOST_PREPARED = 200;

const preparing = (database: DatabaseSync): ((text: string) => Prepared) => {
  const known = new Map<string, Prepared>();
  const prepare = (text: string): Prepared => {
    const statement = database.prepare(text);
    return {
      reader: statement.columns().length > 0,
      all: (values) => statement.all(...bound(values)),
      run: (values) => statement.run(...bound(values)),
      // Read row by row it is under way for a while, in which somebody else may say the same.
      iterate: (values) => database.prepare(text).iterate(...bound(values)),
    };
  };
  return (text) => {
    const statement = known.get(text) ?? prepare(text);
    known.delete(text);
    known.set(text, statement);
    const [oldest] = known.keys();
    if (known.size > MOST_PREPARED && oldest !== undefined) known.delete(oldest);
    return statement;
  };
};

/** `node:sqlite` as kysely's SQLite dialect wants it. */
const asKyselyWants = (database: DatabaseSync): SqliteDatabase => ({
  close: () => database.close(),
  prepare: preparing(database),
});

/** A transaction takes the write lock when it begins, so that it never has to give up in its middle. */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/** kysely over one connection of `node:sqlite`; kysely lets one piece of work at a time have it. */
export class NodeSqliteDialect extends SqliteDialect {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    super({ database: asKyselyWants(database) });
    this.#database = database;
  }

  override createDriver(): ImmediateDriver {
    return new ImmediateDriver({ database: asKyselyWants(this.#database) });
  }
}
