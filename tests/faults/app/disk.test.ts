import { execFileSync, spawnSync } from 'node:child_process';
import { createHmac, generateKeyPairSync } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createDeliveriesReader } from '../../../src/adapters/database/deliveries.ts';
import { openEmbedded } from '../../../src/adapters/database/open-embedded.ts';
import { CLI, startAppProcess, type AppProcess } from '../../support/app-process.ts';
import { workIn } from '../../support/emulator/repository.ts';
import { OWNER, REPO, startEmulator, WEBHOOK_SECRET } from '../../support/emulator/start-emulator.ts';
import { temporaryDirectory } from '../../support/store.ts';
import { until } from '../../support/until.ts';

/** A disk that fails under the App, really: by the kernel, or between the App and the kernel. */
interface Broken {
  readonly name: string;
  /** Whether this machine has the means. */
  readonly works: boolean;
  /** Before the App is started; what it gets in its environment. */
  readonly prepare: (directory: string) => Readonly<Record<string, string>>;
  readonly begin: (directory: string, app: AppProcess) => void;
  readonly end: (directory: string, app: AppProcess) => void;
}

const can = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0;

const unmountLater = (directory: string): void => {
  onTestFinished(() => void spawnSync('umount', ['-l', directory]));
};

/** A file system of its own that is as small as this. */
const mount = (directory: string, options: string): void => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', directory]);
  unmountLater(directory);
};

const canMount = (): boolean => {
  const works = can('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', '/mnt');
  if (works) spawnSync('umount', ['/mnt']);
  return works;
};

/** Takes the place of the calls that flush a file: while a file says so, they fail as those of a broken disk do. */
const SHIM = `
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
static int broken(void) { const char *name = getenv("BROKEN_DISK"); return name && access(name, F_OK) == 0; }
int fsync(int fd) { if (broken()) { errno = EIO; return -1; } return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(fd); }
int fdatasync(int fd) { if (broken()) { errno = EIO; return -1; } return ((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"))(fd); }
`;

const limitFiles = ({ child }: AppProcess, bytes: string): void => {
  execFileSync('prlimit', ['--pid', String(child.pid), `--fsize=${bytes}:unlimited`]);
};

const BALLAST = 'ballast';
const hasMount = canMount();

const DISKS: readonly Broken[] = [
  {
    name: 'a disk without room (ENOSPC)',
    works: hasMount,
    prepare: (directory) => {
      mount(directory, 'size=16m');
      return {};
    },
    // All that is left: it ends with the same error.
    begin: (directory) =>
      expect(() => writeFileSync(join(directory, BALLAST), Buffer.alloc(2 ** 24))).toThrow('ENOSPC'),
    end: (directory) => rmSync(join(directory, BALLAST)),
  },
  {
    name: 'writes that fail (EFBIG, to SQLite an I/O error)',
    works: can('prlimit', '--version'),
    prepare: () => ({}),
    begin: (_directory, app) => limitFiles(app, '1'),
    end: (_directory, app) => limitFiles(app, 'unlimited'),
  },
  {
    name: 'flushes that fail (EIO)',
    works: process.platform === 'linux' && can('cc', '--version'),
    prepare: (directory) => {
      const [source, shim] = [join(directory, 'shim.c'), join(directory, 'shim.so')];
      writeFileSync(source, SHIM);
      execFileSync('cc', ['-shared', '-fPIC', '-o', shim, source, '-ldl']);
      return { LD_PRELOAD: shim, BROKEN_DISK: join(directory, BALLAST) };
    },
    begin: (directory) => writeFileSync(join(directory, BALLAST), ''),
    end: (directory) => rmSync(join(directory, BALLAST)),
  },
];

for (const { name, works } of DISKS)
  if (!works) process.stderr.write(`C5, ${name}: NOT TESTED, this machine has not the means\n`);

const TRACKER = (...titles: readonly string[]): string =>
  [
    '| ID | Title | Status |',
    '| --- | --- | --- |',
    ...titles.map((title, index) => `| M-${index + 1} | ${title} | Planned |`),
    '',
  ].join('\n');

const readyz = async ({ url }: AppProcess) => {
  const answer = await fetch(`${url}/readyz`);
  const { parts } = (await answer.json()) as { parts: { store: { status: string } } }; // oxlint-disable-line typescript/no-unsafe-type-assertion -- our own answer
  return `${answer.status} ${parts.store.status}`;
};

it.each(DISKS.filter(({ works }) => works))(
  'C5: $name: nothing is acknowledged that is not kept, /readyz says so, and with a sound disk everything goes on',
  async ({ prepare, begin, end }) => {
    const github = await startEmulator();
    onTestFinished(async () => github.close());
    const work = workIn(github);
    await work.commit('READINESS.md', TRACKER('First'));
    const { id } = await work.ask<{ id: number }>('GET', '');
    const directory = temporaryDirectory();
    const app = await startAppProcess(github, directory, prepare(directory));
    onTestFinished(async () => void (await app.stop('SIGKILL')));
    await app.line(({ event }) => event === 'reconciled');

    const acknowledged: string[] = [];
    let sent = 0;
    const push = async (): Promise<number> => {
      const body = JSON.stringify({
        ref: 'refs/heads/main',
        installation: { id: github.installationId },
        repository: { id, full_name: `${OWNER}/${REPO}`, default_branch: 'main' },
      });
      const delivery = `d-${(sent += 1)}`;
      const signature = createHmac('sha256', WEBHOOK_SECRET).update(body).digest('hex');
      const headers = {
        'x-github-delivery': delivery,
        'x-github-event': 'push',
        'x-hub-signature-256': `sha256=${signature}`,
      };
      const { status } = await fetch(`${app.url}/api/github/webhooks`, { method: 'POST', body, headers });
      if (status === 202) acknowledged.push(delivery);
      return status;
    };
    expect(await push()).toBe(202);

    begin(directory, app);
    await until(async () => (await push()) === 503);
    await until(async () => (await readyz(app)) === '503 failed');
    await work.commit('READINESS.md', TRACKER('First', 'Second'));
    end(directory, app);

    await until(async () => (await push()) === 202);
    await until(async () => (await readyz(app)) === '200 ok');
    await until(async () => (await work.issues()).length === 2);
    await app.stop('SIGKILL');
    const store = await openEmbedded(directory);
    const kept = new Set(
      (await createDeliveriesReader(store).list('all', 100_000)).map((row) => row.delivery),
    );
    await store.close();
    expect(acknowledged.filter((delivery) => !kept.has(delivery))).toEqual([]);
    expect((await work.issues()).map(({ title }) => title).toSorted()).toEqual(['M-1: First', 'M-2: Second']);
  },
);

if (!hasMount)
  process.stderr.write('C5, a disk that is read-only: NOT TESTED, nothing can be mounted here\n');
it.skipIf(!hasMount)(
  'C5: a directory that cannot be written is refused at the start, and named',
  async () => {
    const directory = temporaryDirectory();
    mount(directory, 'ro,size=64k');
    const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    const started = spawnSync(process.execPath, [CLI, 'app', 'start', '--state', directory], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], APP_ID: '1', PRIVATE_KEY: key, WEBHOOK_SECRET },
    });
    expect(started).toMatchObject({ status: 3, stderr: expect.stringContaining('AX8348') as string });
    expect(started.stderr).toContain(directory);
  },
);
