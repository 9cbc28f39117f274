import type { Json } from '../../../../domain/model/json.ts';
import type { Code, Values } from '../../../../domain/model/catalogue/index.ts';
import { isMapping } from '../../../../domain/model/record.ts';
import type { ChallengeContext } from '../../kind.ts';
import { stepsOf } from '../assertion.ts';
import { parseJson } from '../parse.ts';
import { readText } from '../read.ts';
import type { Sabotage } from '../sabotage.ts';
import { fileSource, type NumberSource } from './inputs.ts';

/** The document with another value at the path. Only the way to it is copied. */
const withValue = (document: Json, [step, ...rest]: readonly string[], value: number): Json => {
  if (step === undefined) return value;
  if (Array.isArray(document)) {
    return document.map((one: Json, index) => (String(index) === step ? withValue(one, rest, value) : one));
  }
  const fields = isMapping(document) ? document : {};
  return { ...fields, [step]: withValue(fields[step] ?? null, rest, value) };
};

const writeFile = async (
  { scratch }: ChallengeContext,
  { path, pointer }: { readonly path: string; readonly pointer: string },
  value: number,
): Promise<void> => {
  const text = await readText(scratch, path);
  const document = text.ok ? parseJson(path, text.value) : text;
  if (document.ok)
    await scratch.write(path, JSON.stringify(withValue(document.value, stepsOf(pointer), value)));
};

const prometheusAnswer = (value: number): string =>
  JSON.stringify({ status: 'success', data: { resultType: 'scalar', result: [0, String(value)] } });

/** Makes the source say `value`, whatever it is: the file is rewritten, Prometheus is played, every run came to no-go. */
export const saying = (
  context: ChallengeContext,
  from: NumberSource,
  value: number,
  code: Code,
  values: Values,
): Sabotage => {
  const file = fileSource(from.source);
  if (from.source === 'runs') {
    const history = async () =>
      (await context.history()).map((run) => ({ ...run, verdict: 'no-go' as const, blockers: [] }));
    return { change: 'every run came to no-go', code, values, run: () => context.rerun({ history }) };
  }
  const change = `${from.source} said ${value}`;
  if (file !== null) {
    const run = async () => {
      await writeFile(context, file, value);
      return context.rerun();
    };
    return { change, code, values, run };
  }
  const response = { status: 200, headers: {}, body: prometheusAnswer(value), latencyMs: 0 };
  return { change, code, values, run: () => context.rerun({ http: { request: async () => response } }) };
};
