import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { inTime } from './patience.ts';

/** Less than a hook has, and far more than it takes to start. */
const PATIENCE_MS = 90_000;

/** A real PostgreSQL server of a test file. */
export interface Postgres {
  /** URL of a place of its own in it: what is made there, nobody else sees. */
  place(): Promise<string>;
  /** URL of a database of its own, for what makes schemas itself. */
  database(): Promise<string>;
  /** Stops and starts the server: every connection is lost. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server, as a child that ends with this process however that ends. */
export const startPostgres = async (): Promise<Postgres> => {
  const password = randomBytes(12).toString('hex');
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('./postgres-child.ts', import.meta.url)), password],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const line = async (): Promise<string> => {
    const next = await inTime(lines.next(), () => 'the PostgreSQL server', PATIENCE_MS);
    if (next.done === true) throw new Error('the PostgreSQL server did not start');
    return next.value;
  };
  const port = Number(await line());
  const server = `postgres://aurora:${password}@127.0.0.1:${port}/postgres`;
  let places = 0;
  const ask = async (text: string): Promise<void> => {
    const client = new pg.Client(server);
    await client.connect();
    await client.query(text);
    await client.end();
  };
  return {
    database: async () => {
      const name = `database_${++places}`;
      await ask(`CREATE DATABASE ${name}`);
      return server.replace(/postgres$/, name);
    },
    place: async () => {
      const schema = `place_${++places}`;
      await ask(`CREATE SCHEMA ${schema}`);
      return `${server}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
    },
    restart: async () => {
      child.stdin.write('restart\n');
      await line();
    },
    stop: async () => {
      const gone = once(child, 'exit');
      child.stdin.end();
      await gone;
    },
  };
};
