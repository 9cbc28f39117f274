import { describe, expect, it } from 'vitest';
import { cli, project } from '../../e2e/cli/support.ts';

const root = project({
  'spec.yaml': `version: 1\nname: s\nchecks:\n  - { id: a, run: 'echo "x ##[error]forged"; false' }\n`,
});
const argv = ['spec', '--input', 'spec.yaml', '--force'];
const onRunner = { GITHUB_ACTIONS: 'true' };

describe('E4: the log of a step on a runner', () => {
  it('holds no old-style command anywhere in a line', () => {
    const { stdout } = cli(root, argv, onRunner);
    expect(stdout).toContain('forged');
    expect(stdout).not.toContain('##[');
  });

  it('holds none in JSON either, which still means the same', () => {
    const { stdout } = cli(root, [...argv, '--json'], onRunner);
    expect(stdout).not.toContain('##[');
    expect(JSON.stringify(JSON.parse(stdout))).toContain('##[error]forged');
  });
});
