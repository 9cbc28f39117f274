import { parseJson } from '../../shared/parse.ts';
import { got, refused, type Read } from '../../shared/read.ts';
import { descendants, parseXml } from '../../shared/xml.ts';
import { readCobertura } from './cobertura.ts';
import type { FileCoverage } from './file-coverage.ts';
import { readJsonCoverage } from './json.ts';
import { readLcov } from './lcov.ts';

/** The sources of a report: its files, and the folders they are relative to. */
export interface CoverageReport {
  readonly files: readonly FileCoverage[];
  readonly roots: readonly string[];
}

const unknown = (path: string): Read<never> => refused('AX4540', { path });

const readXml = (path: string, text: string): Read<CoverageReport> => {
  const root = parseXml(path, text);
  if (!root.ok) return root;
  if (root.value.name !== 'coverage') return unknown(path);
  const roots = descendants(root.value, 'source').map((source) => source.text);
  return got({ files: readCobertura(root.value), roots });
};

const readJson = (path: string, text: string): Read<CoverageReport> => {
  const document = parseJson(path, text);
  if (!document.ok) return document;
  const files = readJsonCoverage(document.value);
  return files === null ? unknown(path) : got({ files, roots: [] });
};

/** Reads a coverage report; its format is told by its content, names lie. */
export const readCoverage = (path: string, text: string): Read<CoverageReport> => {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start.startsWith('<')) return readXml(path, text);
  if (start.startsWith('{')) return readJson(path, text);
  return /^SF:/m.test(start) ? got({ files: readLcov(start), roots: [] }) : unknown(path);
};
