import type { Condition } from '../model/pipeline.ts';

const FUNCTION = /^(always|success|failure)\(\)$/;

const COMPARISON = /^env\.([A-Za-z_][A-Za-z0-9_]*) *(==|!=) *'([^']*)'$/;

const one = (text: string): Condition | null => {
  const name = FUNCTION.exec(text)?.[1];
  if (name === 'always' || name === 'success' || name === 'failure') return { kind: name };
  const [, variable, sign, value] = COMPARISON.exec(text) ?? [];
  return variable === undefined || value === undefined
    ? null
    : { kind: 'env', name: variable, equal: sign === '==', value };
};

/** Splits outside of quotes, so that a value may hold an operator. */
const split = (text: string, operator: '&&' | '||'): string[] => {
  const parts = [''];
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === "'") quoted = !quoted;
    if (!quoted && text.startsWith(operator, index)) {
      parts.push('');
      index += 1;
    } else {
      parts[parts.length - 1] += text.charAt(index);
    }
  }
  return parts.map((part) => part.trim());
};

const joined = (kind: 'and' | 'or', parts: readonly (Condition | null)[]): Condition | null => {
  const all = parts.filter((part) => part !== null);
  if (all.length < parts.length) return null;
  const [only] = all;
  return only !== undefined && all.length === 1 ? only : { kind, all };
};

/**
 * Reads `always()`, `success()`, `failure()`, `env.NAME == 'x'` and `env.NAME != 'x'`, joined by `&&` (binds tighter)
 * and `||`. Null for anything else; there are no parentheses to nest.
 */
export const readCondition = (text: string): Condition | null =>
  text.length > 500
    ? null
    : joined(
        'or',
        split(text, '||').map((side) => joined('and', split(side, '&&').map(one))),
      );

/** Whether a step may run, given how what it needs ended and the environment. */
export const holds = (
  condition: Condition,
  failed: boolean,
  env: Readonly<Record<string, string | undefined>>,
): boolean => {
  switch (condition.kind) {
    case 'always':
      return true;
    case 'success':
      return !failed;
    case 'failure':
      return failed;
    case 'env':
      return (env[condition.name] === condition.value) === condition.equal;
    case 'and':
      return condition.all.every((part) => holds(part, failed, env));
    case 'or':
      return condition.all.some((part) => holds(part, failed, env));
    default:
      return condition satisfies never;
  }
};

/** A condition as it is written in a file. */
export const conditionText = (condition: Condition): string => {
  switch (condition.kind) {
    case 'env':
      return `env.${condition.name} ${condition.equal ? '==' : '!='} '${condition.value}'`;
    case 'and':
    case 'or':
      return condition.all.map(conditionText).join(condition.kind === 'and' ? ' && ' : ' || ');
    default:
      return `${condition.kind}()`;
  }
};
