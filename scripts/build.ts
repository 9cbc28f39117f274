import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds dist/: TypeScript to lib/, then each entrypoint to one folder with ncc. (ncc given TypeScript 7 sources
 * crashes, and its output differs by route, so this is the only route.) `--check` builds beside dist/ and compares.
 */
const root = join(import.meta.dirname, '..');
const bin = (name: string): string => join(root, 'node_modules/.bin', name);

const run = (command: string, args: readonly string[]): void => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) {
    process.stderr.write(`${stdout}${stderr}\n${command} ${args.join(' ')} ended with ${status}\n`);
    process.exit(1);
  }
};

const ENTRYPOINTS = ['cli', 'action'].filter((name) =>
  existsSync(join(root, `src/entrypoints/${name}/index.ts`)),
);

const build = (out: string): void => {
  rmSync(join(root, 'lib'), { recursive: true, force: true });
  run(bin('tsc'), ['-p', 'tsconfig.build.json']);
  for (const name of ENTRYPOINTS) {
    const target = join(out, name);
    rmSync(join(root, target), { recursive: true, force: true });
    run(bin('ncc'), [
      'build',
      `lib/entrypoints/${name}/index.js`,
      '-o',
      target,
      '--license',
      'licenses.txt',
      '-q',
    ]);
    const entry = join(root, target, 'index.js');
    if (/webpackMissingModule/.test(readFileSync(entry, 'utf8')))
      throw new Error(`${target}: a module is missing`);
    if (name === 'cli') chmodSync(entry, 0o755);
    writeFileSync(join(root, target, 'package.json'), '{ "type": "module" }\n');
  }
};

if (process.argv.includes('--check')) {
  build('.cache/dist');
  const { status, stdout } = spawnSync('diff', ['-rq', 'dist', '.cache/dist'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) {
    process.stderr.write(
      `dist/ is not what the sources build to; run npm run build and commit it.\n${stdout}`,
    );
    process.exit(1);
  }
} else {
  build('.cache/dist');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  cpSync(join(root, '.cache/dist'), join(root, 'dist'), { recursive: true });
}
