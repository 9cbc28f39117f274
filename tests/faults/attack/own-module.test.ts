import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, project } from '../../e2e/cli/support.ts';

const parts = `
export const schema = { type: 'object' };
export const describe = () => 'nothing is wrong';
`;

const runModule = (execute: string) => {
  const root = project({
    'spec.yaml': 'version: 1\nname: own\nchecks:\n  - { id: own, uses: ./own.mjs, timeout: 1s }\n',
    'own.mjs': `${parts}export const execute = ${execute};\n`,
  });
  return { root, ...cli(root, ['spec', '--input', 'spec.yaml', '--out', 'runs']) };
};

describe('code of the project in our process', () => {
  it('that ends the process is no go', () => {
    const { code, stdout, stderr } = runModule('() => process.exit(0)');
    expect(code).toBe(70);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/AX9001 .*ended by code that it ran/);
  });

  it('that fails where nobody waits ends with a sentence, not with a trace', () => {
    const { code, stderr } = runModule(
      '() => { Promise.reject(new Error("late")); return new Promise((done) => setTimeout(done, 200)); }',
    );
    expect(code).toBe(70);
    expect(stderr).toMatch(/AX9001 .*not waited for failed: late/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('that never answers is out of time', () => {
    const { root, code, stdout } = runModule('() => new Promise(() => {})');
    expect(code).toBe(1);
    expect(stdout).toContain('NO-GO');
    expect(existsSync(join(root, 'runs/index.json'))).toBe(true);
  });
});
