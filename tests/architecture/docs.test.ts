import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/entrypoints/cli/registry.ts';
import { GLOBAL_OPTIONS } from '../../src/entrypoints/cli/global-options.ts';
import { anchorsOf, blocksOf, codeOf, targetsOf } from './markdown.ts';
import { yamlProblems } from './yaml-blocks.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const below = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md') && name !== 'CLAUDE.md'),
  ...below('docs'),
  ...below('.github'),
].toSorted();
const written = pages.filter((page) => !/^docs\/(errors|reference)\//.test(page));

/** Why a link of a page leads nowhere, or null. */
const deadLink = (page: string, target: string): string | null => {
  if (/^(https?:|mailto:)/.test(target)) return null;
  const [path = '', anchor] = decodeURI(target).split('#');
  const file = path === '' ? page : normalize(join(dirname(page), path));
  if (!existsSync(join(root, file))) return `${page}: ${target} does not exist`;
  if (anchor === undefined || !file.endsWith('.md')) return null;
  return anchorsOf(read(file)).has(anchor) ? null : `${page}: ${target} is no heading there`;
};

describe('links', () => {
  it('of every page lead to a file, and to a heading of it', () => {
    const dead = pages.flatMap((page) => targetsOf(read(page)).map((target) => deadLink(page, target)));
    expect(dead.filter((problem) => problem !== null)).toEqual([]);
  });

  it('are looked at: a page, an anchor and a picture that do not exist are noticed', () => {
    const page =
      '[a](missing.md) [b](README.md#no-such-heading) <img src="docs/images/none.png"> `[c](also-missing.md)`';
    expect(targetsOf(page).map((target) => deadLink('README.md', target))).toEqual([
      'README.md: missing.md does not exist',
      'README.md: README.md#no-such-heading is no heading there',
      'README.md: docs/images/none.png does not exist',
    ]);
  });
});

describe('YAML blocks', () => {
  it.each(written.filter((page) => blocksOf(read(page)).some(({ language }) => language === 'yaml')))(
    'of %s are what they look like, and valid',
    async (page) => {
      const problems = await Promise.all(
        blocksOf(read(page))
          .filter(({ language }) => language === 'yaml')
          .map(async (block) =>
            (await yamlProblems(block.text)).map((problem) => `${page}:${block.line} ${problem}`),
          ),
      );
      expect(problems.flat()).toEqual([]);
    },
  );

  it('are looked at: wrong ones are noticed', async () => {
    expect(await yamlProblems('version: 1\ngates:\n  - { name: a, require: proven }\n')).not.toEqual([]);
    expect(await yamlProblems('- { id: a, run: npm test, retry: 2 }\n')).not.toEqual([]);
    expect(await yamlProblems('- { id: berths, uses: ./checks/berths.mjs, with: { most: 3 } }\n')).toEqual(
      [],
    );
    expect(await yamlProblems('on: push\njobs: { a: { run-on: x } }\n')).not.toEqual([]);
    expect(await yamlProblems('- uses: aurora-x/action@v1\n  with: { traker: a.md }\n')).not.toEqual([]);
    expect(await yamlProblems('some: thing\n')).not.toEqual([]);
  });
});

/** `aurora-x gate --json | jq …` → the words up to the pipe. */
const invocationsIn = (text: string): string[][] =>
  [...text.matchAll(/(?<![\w./@:-])aurora-x +(?=[\w-])([^\n|>#`&]+)/g)]
    .map(([, rest]) => (rest ?? '').trim().split(/\s+/))
    .map((words) => (words[0] === '-C' ? words.slice(2) : words));

const optionNames = (flags: string): string[] => flags.match(/--?[a-z][a-z-]*/gi) ?? [];

/** What is wrong with a call, or null. Words in capitals and braces stand for something. */
const wrongCall = ([name = '', ...words]: readonly string[]): string | null => {
  if (name.startsWith('-')) return null;
  const command = COMMANDS.find((one) => one.name === name);
  if (command === undefined) return `there is no command ${name}`;
  const known = new Set([...command.options, ...GLOBAL_OPTIONS].flatMap(({ flags }) => optionNames(flags)));
  const unknown = words.filter((word) => /^--?[a-z]/i.test(word) && !known.has(word.replace(/=.*/, '')));
  return unknown.length > 0 ? `${name} has no ${unknown.join(', ')}` : null;
};

describe('commands', () => {
  const callsOf = (page: string): string[][] => [
    ...blocksOf(page)
      .filter(({ language }) => language === 'sh' || language === 'yaml')
      .flatMap(({ text }) => invocationsIn(text)),
    ...codeOf(page).flatMap(invocationsIn),
  ];

  it('of every page exist, with their options', () => {
    const wrong = pages.flatMap((page) =>
      callsOf(read(page)).flatMap((call) => {
        const problem = wrongCall(call);
        return problem === null ? [] : [`${page}: aurora-x ${call.join(' ')}: ${problem}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are looked at: wrong ones are noticed', () => {
    const page =
      '```sh\nnpx aurora-x gaet\naurora-x gate --fial-on never\n```\n`aurora-x verify M-04 --force`';
    expect(callsOf(page).map(wrongCall)).toEqual(['there is no command gaet', 'gate has no --fial-on', null]);
  });

  it('each have a section in the reference', () => {
    const anchors = anchorsOf(read('docs/reference/cli.md'));
    expect(COMMANDS.filter(({ name }) => !anchors.has(name))).toEqual([]);
  });
});

describe('the pages a stranger opens first', () => {
  it('are short: README 200 lines, AGENTS 120', () => {
    expect(read('README.md').split('\n').length).toBeLessThanOrEqual(200);
    expect(read('AGENTS.md').split('\n').length).toBeLessThanOrEqual(120);
  });

  it('begin with the promise and a picture, light and dark, that is quick to load', () => {
    const first = read('README.md').split('\n').slice(0, 20).join('\n');
    for (const picture of ['report-light.png', 'report-dark.png']) {
      expect(first).toContain(picture);
      expect(statSync(join(root, 'docs/images', picture)).size).toBeLessThan(200_000);
    }
  });

  it('are the same under both names', () => {
    expect(lstatSync(join(root, 'CLAUDE.md')).isSymbolicLink()).toBe(true);
    expect(readlinkSync(join(root, 'CLAUDE.md'))).toBe('AGENTS.md');
  });

  it('name each decision in the index of decisions', () => {
    const index = targetsOf(read('docs/adr/README.md'));
    expect(readdirSync(join(root, 'docs/adr')).filter((name) => name !== 'README.md')).toEqual(
      index.filter((target) => target.endsWith('.md')).toSorted(),
    );
  });
});

describe('the package', () => {
  const manifest: { readonly license: string; readonly files: readonly string[] } = JSON.parse(
    read('package.json'),
  );

  it('carries its licence, which is the one it names', () => {
    expect(manifest.license).toBe('Apache-2.0');
    expect(manifest.files).toContain('LICENSE');
    expect(read('LICENSE')).toMatch(/Apache License\s+Version 2\.0/);
    expect(read('LICENSE')).toContain('END OF TERMS AND CONDITIONS');
  });

  it('lists only what exists', () => {
    const built = new Set(['dist']);
    expect(manifest.files.filter((file) => !built.has(file) && !existsSync(join(root, file)))).toEqual([]);
  });

  it('names no package registry: which one is used is for the machine to say', () => {
    const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
    if (status !== 0)
      console.warn('git is not here: the files of the repository are NOT looked through for registries');
    const host = new RegExp(['registry', '(npmjs|yarnpkg|npmmirror)', '(org|com)'].join(String.raw`\.`));
    const files = stdout
      .split('\0')
      .filter((file) => file !== '' && !file.startsWith('dist/') && existsSync(join(root, file)));
    const naming = files.filter((file) => statSync(join(root, file)).isFile() && host.test(read(file)));
    expect(naming).toEqual([]);
  });
});
