import { descendants, type XmlElement } from '../../shared/xml.ts';
import { HitsByFile, type FileCoverage } from './file-coverage.ts';

/** `50% (1/2)` → covered 1 of 2. */
const CONDITIONS = /\((\d{1,9})\/(\d{1,9})\)/;

const addBranches = (line: XmlElement, add: (key: string, hits: number) => void): void => {
  const { number = '', 'condition-coverage': conditions = '' } = line.attributes;
  const match = CONDITIONS.exec(conditions);
  // The number of outcomes of one line is a handful; a hostile figure must not become a loop.
  const total = Math.min(Number(match?.[2] ?? 0), 10_000);
  for (let branch = 0; branch < total; branch += 1) {
    add(`${number}:${branch}`, branch < Number(match?.[1]) ? 1 : 0);
  }
};

const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/**
 * Reads a Cobertura report (`coverage-04.dtd`, also coverage.py's and gcovr's): `class filename` with `line number
 * hits condition-coverage`. A method is covered when one of its lines was hit.
 */
export const readCobertura = (root: XmlElement): FileCoverage[] => {
  const files = new HitsByFile();
  for (const one of descendants(root, 'class')) {
    const { lines, branches, functions } = files.of(one.attributes['filename'] ?? '');
    for (const line of childrenNamed(one, 'lines').flatMap((list) => childrenNamed(list, 'line'))) {
      lines.add(line.attributes['number'] ?? '', Number(line.attributes['hits']));
      if (line.attributes['branch']?.toLowerCase() === 'true')
        addBranches(line, (key, hits) => branches.add(key, hits));
    }
    for (const method of descendants(one, 'method')) {
      const hits = descendants(method, 'line').map((line) => Number(line.attributes['hits']));
      const { name = '', signature = '' } = method.attributes;
      functions.add(
        `${one.attributes['name'] ?? ''}.${name}${signature}`,
        hits.some((hit) => hit > 0) ? 1 : 0,
      );
    }
  }
  return files.list();
};
