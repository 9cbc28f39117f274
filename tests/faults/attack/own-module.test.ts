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

const runReporter = (render: string) => {
  const root = project({
    'spec.yaml': 'version: 1\nname: own\nchecks:\n  - { id: good, run: "test -f spec.yaml" }\n',
    'configs/pipeline.yaml': `version: 1
name: own
steps:
  - { id: specs, spec: spec.yaml }
reporters: [./own.mjs]
`,
    'own.mjs': `export const extension = 'txt';\nexport const render = ${render};\n`,
  });
  return cli(root, ['pipeline', '--config', 'configs/pipeline.yaml', '--out', 'runs']);
};

describe('a reporter of the project, which runs in our process', () => {
  it('that ends the process is no go', () => {
    const { code, stdout, stderr } = runReporter('() => process.exit(0)');
    expect(code).toBe(70);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/AX9001 .*ended by code that it ran/);
  });

  it('that fails where nobody waits ends with a sentence, not with a trace', () => {
    const { code, stderr } = runReporter('() => { Promise.reject(new Error("late")); return "x"; }');
    expect(code).toBe(70);
    expect(stderr).toMatch(/AX9001 .*not waited for failed: late/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('a check of the project, which runs in a process of its own', () => {
  it('that ends its process has given no answer', () => {
    const { code, stdout } = runModule('() => process.exit(0)');
    expect(code).toBe(1);
    expect(stdout).toContain('its process ended with exit code 0 before it answered');
  });

  it('that fails where nobody waits has given no answer, and ends with a sentence', () => {
    const { code, stdout, stderr } = runModule(
      '() => { Promise.reject(new Error("late")); return new Promise((done) => setTimeout(done, 200)); }',
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/own ended in an error: .*late/);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('that never answers is out of time', () => {
    const { root, code, stdout } = runModule('() => new Promise(() => {})');
    expect(code).toBe(1);
    expect(stdout).toContain('NO-GO');
    expect(existsSync(join(root, 'runs/index.json'))).toBe(true);
  });
});
