import { describe, expect, it } from 'vitest';
import { readCodeOwners } from '../../../src/domain/trust/code-owners.ts';

const FILE = [
  '# who owns what',
  '*       @acme/everybody',
  '*.js    @js-owner # an inline comment @nobody',
  '/build/logs/ @doctocat',
  'docs/*  docs@example.com @writer',
  'apps/ @octocat',
  '/scripts/ @doctocat @octocat',
  '**/logs @logger',
  '/apps/github',
  String.raw`with\ space.txt @spacey`,
  '!src @not-a-pattern',
  '[ab].txt @not-a-pattern',
  '',
].join('\r\n');

describe('CODEOWNERS', () => {
  // The examples of GitHub's page "About code owners".
  it.each([
    ['README.md', ['@acme/everybody']],
    ['src/deep/a.js', ['@js-owner']],
    ['build/logs/today.txt', ['@logger']],
    ['build/logs2/today.txt', ['@acme/everybody']],
    ['docs/getting-started.md', ['@writer']],
    ['docs/build-app/troubleshooting.md', ['@acme/everybody']],
    ['a/apps/b.txt', ['@octocat']],
    ['scripts/a/b.sh', ['@doctocat', '@octocat']],
    ['a/scripts/b.sh', ['@acme/everybody']],
    ['deeply/nested/logs/x', ['@logger']],
    ['apps/github', []],
    ['apps/github/x.txt', []],
    ['with space.txt', ['@spacey']],
    ['.github/workflows/ci.yml', ['@acme/everybody']],
    ['a.txt', ['@acme/everybody']],
  ])('gives %s to %j', (path, owners) => {
    expect(readCodeOwners(FILE).of(path)).toEqual(owners);
  });

  it('without a file, or with one that is too large for GitHub, gives nothing to anybody', () => {
    expect(readCodeOwners(null).of('a')).toEqual([]);
    expect(readCodeOwners(`* @mona\n${'#'.repeat(3 * 1024 * 1024)}`).of('a')).toEqual([]);
  });
});
