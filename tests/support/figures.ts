import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../reports/load');

const round = (_key: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 100) / 100 : value;

/** Keeps what a long run measured where the nightly prints it from; no test decides by it. */
export const keepFigures = (name: string, figures: object): void => {
  mkdirSync(FOLDER, { recursive: true });
  const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model ?? '' };
  const document = { name, at: new Date().toISOString(), machine, ...figures };
  writeFileSync(join(FOLDER, `${name}.json`), `${JSON.stringify(document, round, 2)}\n`);
};
