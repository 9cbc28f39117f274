import type { Finding } from '../model/finding.ts';
import { finding } from '../model/catalogue/index.ts';
import { APP_VARIABLES } from './app-variables.ts';
import type { Declared, Kind } from './environment-kinds.ts';
import { RUN_VARIABLES } from './run-variables.ts';
import { didYouMean } from './suggest.ts';

const DECLARED = { ...RUN_VARIABLES, ...APP_VARIABLES };

type ValueOf<One> = One extends { readonly kind: Kind<infer Value> }
  ? Value | (One extends { readonly absent: false } ? false : null)
  : never;

/** What the AURORA_* variables say, read. An absent one is null (a flag: false). */
export type Environment = {
  readonly [Field in keyof typeof DECLARED]: ValueOf<(typeof DECLARED)[Field]>;
};

/** Every AURORA_* variable. `.env.example` and the reference page are generated from this table. */
export const VARIABLES: readonly Declared[] = Object.values(DECLARED);

/** Variables that the tool sets for its own children and tests. They are not settings, and a nested run must not wonder about them. */
const OWN = /^AURORA_(?:X|RUN|CHECK|TEST|FAILPOINT)(?:_|$)/;

const NOTHING = Object.fromEntries(
  Object.entries<Declared>(DECLARED).map(([field, { absent = null }]) => [field, absent]),
) as Environment;

/** The variable that sets a field. */
export const variableOf = (field: keyof Environment): Declared => DECLARED[field];

/**
 * Reads the AURORA_* variables. A variable that is set and empty counts as not set, as in a shell script. Values are
 * shown in findings; what is a secret is never wrong here. AX1211 unknown name, AX1212 wrong value.
 */
export const readEnvironment = (
  env: Readonly<Record<string, string | undefined>>,
): { readonly environment: Environment; readonly findings: readonly Finding[] } => {
  const findings: Finding[] = [];
  const values: Record<string, unknown> = {};
  const byName = new Map<string, Declared & { readonly field: string }>(
    Object.entries<Declared>(DECLARED).map(([field, one]) => [one.name, { ...one, field }]),
  );
  for (const [name, text] of Object.entries(env).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (!name.startsWith('AURORA_') || text === undefined || text.trim() === '') continue;
    const variable = byName.get(name);
    if (variable === undefined) {
      if (!OWN.test(name))
        findings.push(finding('AX1211', { name, suggestion: didYouMean(name, byName.keys()) }));
      continue;
    }
    const value = variable.kind.read(text.trim());
    if (value !== null) values[variable.field] = value;
    else
      findings.push(
        finding('AX1212', { name, expected: variable.kind.type, found: JSON.stringify(text.slice(0, 60)) }),
      );
  }
  return { environment: { ...NOTHING, ...values }, findings };
};

/** The text of `.env.example`. */
export const environmentExample = (): string =>
  [
    '# Every variable that Aurora-X reads. All are optional; each overrides the configuration file.',
    '',
    ...VARIABLES.flatMap(({ name, meaning, kind, example }) => [
      `# ${meaning} (${kind.type})`,
      `# ${name}=${example}`,
      '',
    ]),
  ].join('\n');
