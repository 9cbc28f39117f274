import type { HttpClient } from '../../../../ports/http-client.ts';
import type { Clock } from '../../../../ports/clock.ts';
import type { FilesReader } from '../../../../ports/files.ts';
import type { RunSummary } from '../../../../domain/model/run.ts';
import { measureSlo } from '../../../../domain/evaluation/slo.ts';
import { parseFraction } from '../../../../domain/config/units.ts';
import { display } from '../assertion-text.ts';
import { valueAt } from '../assertion.ts';
import { parseJson } from '../parse.ts';
import { got, readText, refused, type Read } from '../read.ts';
import { fileSource, type NumberSource } from './inputs.ts';
import { readPrometheus } from './prometheus.ts';
import { DAY_MS } from '../../../../domain/model/iso-week.ts';

/** What reading a source needs; a check's context has it all. */
export interface SourceReaders {
  readonly files: FilesReader;
  readonly http: HttpClient;
  readonly history: () => Promise<readonly RunSummary[]>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** A number and how many samples it stands for. */
export interface Reading {
  readonly value: number;
  readonly samples: number;
}

/** `12.5`, `"12.5"` and `"99.9 %"` as a number; anything else is none. */
const numberOf = (value: unknown): number | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.trim() === '') return null;
  if (value.trim().endsWith('%')) return parseFraction(value);
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
};

const readFile = async (files: FilesReader, path: string, pointer: string): Promise<Read<Reading>> => {
  const text = await readText(files, path);
  if (!text.ok) return text;
  const document = parseJson(path, text.value);
  if (!document.ok) return document;
  const found = valueAt(document.value, pointer);
  const value = numberOf(found);
  if (value !== null) return got({ value, samples: 1 });
  return refused('AX4583', {
    source: `file:${path}#${pointer}`,
    problem: `the value there is ${display(found)}`,
  });
};

const readRuns = async ({ source, window }: NumberSource, readers: SourceReaders): Promise<Read<Reading>> => {
  const objective = {
    name: source,
    source,
    windowDays: window / DAY_MS,
    objective: 1,
    warn: null,
    weight: 1,
    key: false,
  };
  const { actual, samples } = measureSlo(objective, await readers.history(), {}, readers.clock.now());
  return actual === null ? refused('AX4580', { source }) : got({ value: actual, samples });
};

/** Reads the number, or says why there is none (AX4580 no data, AX4583 not a number, or why a file cannot be read). */
export const readSource = async (from: NumberSource, readers: SourceReaders): Promise<Read<Reading>> => {
  if (from.source === 'runs') return readRuns(from, readers);
  const file = fileSource(from.source);
  if (file !== null) return readFile(readers.files, file.path, file.pointer);
  const value = await readPrometheus(from.source, from.query, readers.http, readers.signal);
  return value.ok ? got({ value: value.value, samples: 1 }) : value;
};
