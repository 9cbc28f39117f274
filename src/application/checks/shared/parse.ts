import type { Json } from '../../../domain/model/json.ts';
import { problemOf, refused, got, type Read } from './read.ts';

/** YAML is parsed much slower than JSON, and nobody writes this much by hand. Characters. */
const YAML_LIMIT = 2 * 1024 * 1024;

/** Deeper than any report, and far below what parsing costs seconds for. */
const MAX_DEPTH = 1000;

/** Whether brackets nest too deep. Text in quotes does not count; one pass, before the parser sees anything. */
const tooDeep = (text: string): boolean => {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length && depth <= MAX_DEPTH; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) quoted = !quoted;
    else if (quoted && code === 0x5c) at += 1;
    else if (!quoted && (code === 0x5b || code === 0x7b)) depth += 1;
    else if (!quoted && (code === 0x5d || code === 0x7d)) depth -= 1;
  }
  return depth > MAX_DEPTH;
};

/** Parses JSON; AX4508 when it is not, or nested beyond reason. */
export const parseJson = (path: string, text: string): Read<Json> => {
  if (tooDeep(text)) {
    return refused('AX4508', { path, format: 'JSON', problem: `it is nested more than ${MAX_DEPTH} deep` });
  }
  try {
    const value: Json = JSON.parse(text.replace(/^\uFEFF/, ''));
    return got(value);
  } catch (thrown) {
    return refused('AX4508', { path, format: 'JSON', problem: problemOf(thrown) });
  }
};

/**
 * Parses the first YAML document; AX4508 when it is not YAML, too large, too deep, or expands its aliases
 * without end. Of a key that is there twice the last counts: looking for doubles costs the square of their number.
 */
export const parseYaml = async (path: string, text: string): Promise<Read<Json>> => {
  const refuse = (problem: string): Read<never> => refused('AX4508', { path, format: 'YAML', problem });
  if (text.length > YAML_LIMIT) return refuse(`it has ${text.length} characters, more than ${YAML_LIMIT}`);
  const { unsafeYaml } = await import('../../../domain/config/yaml-guard.ts');
  const { parseAllDocuments } = await import('yaml');
  try {
    const unsafe = unsafeYaml(text);
    if (unsafe !== null) return refuse(unsafe.problem);
    const [document] = parseAllDocuments(text, { logLevel: 'silent', uniqueKeys: false });
    const error = document?.errors[0];
    if (error !== undefined) return refuse(problemOf(error));
    const value: Json = document?.toJS({ maxAliasCount: 100 }) ?? null;
    return got(value);
  } catch (thrown) {
    return refuse(problemOf(thrown));
  }
};
