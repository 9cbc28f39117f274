import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluationCatalogue } from '../../src/domain/model/catalogue/evaluation.ts';
import type { Reason } from '../../src/domain/model/verdict.ts';
import { judge, scenarioFrom } from '../unit/evaluation/scenario.ts';

/*
 * One folder per reason code: input.json (a scenario) → verdict.json (the whole verdict). After a wanted change:
 *   UPDATE_GOLDEN=1 npx vitest run tests/golden/verdict.test.ts
 * and read the difference line by line before committing it.
 */
const ROOT = import.meta.dirname;
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';
const cases = readdirSync(ROOT).filter((name) => /^ax6\d{3}-/.test(name));

const readText = (name: string, file: string): string => readFileSync(join(ROOT, name, file), 'utf8');

const codesOf = (node: Reason): readonly string[] => [node.code, ...node.children.flatMap(codesOf)];

describe('verdict, golden', () => {
  it('has one case for every reason code of AX6xxx', () => {
    const covered = cases.map((name) => name.slice(0, 6).toUpperCase());
    expect(covered.toSorted()).toEqual(Object.keys(evaluationCatalogue).toSorted());
  });

  describe.each(cases)('%s', (name) => {
    const verdict = judge(scenarioFrom(readText(name, 'input.json')));
    const text = `${JSON.stringify(verdict, null, 2)}\n`;

    it('comes to the recorded verdict', () => {
      const file = join(ROOT, name, 'verdict.json');
      if (UPDATE || !existsSync(file)) {
        if (!UPDATE) throw new Error(`${file} is missing; run with UPDATE_GOLDEN=1 and read what it writes`);
        writeFileSync(file, text);
      }
      expect(JSON.parse(text)).toEqual(JSON.parse(readText(name, 'verdict.json')));
    });

    it('shows the code it is about, with every place of its wording filled', () => {
      const trees = [verdict.reason, ...verdict.standings.map((line) => line.reason)];
      expect(trees.flatMap(codesOf)).toContain(name.slice(0, 6).toUpperCase());
      expect(text).not.toMatch(/\{[a-z]\w*\}/i);
    });
  });
});
