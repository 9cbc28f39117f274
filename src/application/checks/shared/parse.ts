import type { Json } from '../../../domain/model/json.ts';
import { problemOf, refused, got, type Read } from './read.ts';

/** YAML is parsed much slower than JSON, and nobody writes this much by hand. Characters. */
const YAML_LIMIT = 2 * 1024 * 1024;

/** Parses JSON; AX4508 when it is not. */
export const parseJson = (path: string, text: string): Read<Json> => {
  try {
    const value: Json = JSON.parse(text.replace(/^\uFEFF/, ''));
    return got(value);
  } catch (thrown) {
    return refused('AX4508', { path, format: 'JSON', problem: problemOf(thrown) });
  }
};

/** Parses the first YAML document; AX4508 when it is not YAML, too large, too deep, or expands its aliases without end. */
export const parseYaml = async (path: string, text: string): Promise<Read<Json>> => {
  const refuse = (problem: string): Read<never> => refused('AX4508', { path, format: 'YAML', problem });
  if (text.length > YAML_LIMIT) return refuse(`it has ${text.length} characters, more than ${YAML_LIMIT}`);
  const { unsafeYaml } = await import('../../../domain/config/yaml-guard.ts');
  const { parseAllDocuments } = await import('yaml');
  try {
    const unsafe = unsafeYaml(text);
    if (unsafe !== null) return refuse(unsafe.problem);
    const [document] = parseAllDocuments(text, { logLevel: 'silent' });
    const error = document?.errors[0];
    if (error !== undefined) return refuse(problemOf(error));
    const value: Json = document?.toJS({ maxAliasCount: 100 }) ?? null;
    return got(value);
  } catch (thrown) {
    return refuse(problemOf(thrown));
  }
};
