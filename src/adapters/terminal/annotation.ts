import type { Finding } from '../../domain/model/finding.ts';
import type { Severity } from '../../domain/model/vocabulary.ts';
import { oneLine } from './text.ts';

/** GitHub shows ten annotations of each level per step; more are dropped without a word, so we choose. */
const LIMIT = 10;

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** `::error file=…,line=…,col=…,title=AX2003::message`, for at most ten findings, worst first. */
export const annotationLines = (findings: readonly Finding[]): readonly string[] =>
  findings
    .toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
    .slice(0, LIMIT)
    .map((found) => {
      const at = found.source;
      const place = at === null ? '' : `file=${escapeProperty(at.file)},line=${at.line},col=${at.column},`;
      const text = oneLine(`${found.message} ${found.remedy}`);
      return `::${LEVEL[found.severity]} ${place}title=${escapeProperty(found.code)}::${escapeData(text)}`;
    });
