import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, project } from '../../e2e/cli/support.ts';

const SECRET = 'topsecretvalue123';

const ROWS = `# R

| ID | Status | Verify Command | Evidence |
|---|---|---|---|
| M-01 | Done | \`sh make.sh\` | out/ |
| M-02 | Done | \`test -f nope-${SECRET}\` | |
| M-03 | Done | \`sh print.sh\` | |
`;

const MAKE = `
mkdir -p out/${SECRET}-dir
echo x > out/file-${SECRET}.txt
echo y > out/file-${SECRET}-2.txt
echo x > out/${SECRET}-dir/b.txt
node write.mjs
`;

const WRITE = `
import { writeFileSync } from 'node:fs';
const text = 'before ${SECRET} after';
writeFileSync('out/le.txt', Buffer.from(text, 'utf16le'));
writeFileSync('out/be.txt', Buffer.from(text, 'utf16le').swap16());
writeFileSync('out/base64.txt', Buffer.from('user:${SECRET}').toString('base64'));
writeFileSync('out/url.txt', encodeURIComponent('a b ${SECRET}'));
`;

const PRINT = `
node -e 'process.stdout.write(Buffer.from("${SECRET}", "utf16le"))'
node -e 'process.stdout.write(Buffer.from("${SECRET}", "utf16le").swap16())'
printf ${SECRET.slice(0, 6)}; printf ${SECRET.slice(6)}
exit 1
`;

const root = project({ 't.md': ROWS, 'make.sh': MAKE, 'write.mjs': WRITE, 'print.sh': PRINT });
const run = (...options: string[]) => cli(root, ['pipeline', 't.md', ...options], { API_TOKEN: SECRET });

/** The secret as it may stand in a file that is read byte by byte. */
const FORMS = [
  SECRET,
  Array.from(SECRET).join('\0'),
  Array.from(SECRET).join('\u2400'),
  Buffer.from(`user:${SECRET}`).toString('base64').slice(8, -4),
];

const written = (): string[] =>
  ['spec_runs', 'logs'].flatMap((dir) =>
    readdirSync(join(root, dir), { recursive: true, withFileTypes: true }).map((entry) =>
      join(entry.parentPath, entry.name),
    ),
  );

const isTold = (text: string): boolean => FORMS.some((form) => text.includes(form));

describe('a secret', () => {
  it.each([[[]], [['--force', '--json']]])('is in no name, file, report or line of a run: %j', (options) => {
    const { code, stdout, stderr } = run(...options);
    expect(code).toBe(1);
    expect(stdout + stderr).not.toContain(SECRET);
    expect(stdout).toContain('M-02');
    expect(written().filter((path) => path.includes(SECRET))).toEqual([]);
    const files = written().filter((path) => /\.\w+$/.test(path));
    expect(files.filter((path) => isTold(readOr(path)))).toEqual([]);
  });

  it('in a name takes no evidence with it, and the run can be verified', () => {
    const names = written().filter((path) => path.includes('/evidence/out/'));
    const kept = [...new Set(names.map((path) => path.replace(/.*\/evidence\//, '')))].toSorted();
    expect(kept).toEqual(
      expect.arrayContaining(['out/file-redacted.txt', 'out/file-redacted-2.txt', 'out/redacted-dir/b.txt']),
    );
    expect(cli(root, ['inspect', '--verify']).code).toBe(0);
  });
});

const readOr = (path: string): string => {
  try {
    return readFileSync(path).toString('latin1');
  } catch {
    return '';
  }
};
