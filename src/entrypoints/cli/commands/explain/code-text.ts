import type { CodeExplanation } from '../../../../application/explain/explain-code.ts';
import type { Colors } from '../../output.ts';

/** A code for people. Words in braces are filled in when the finding is reported. */
export const codeText = (entry: CodeExplanation, paint: Colors): string => {
  const tone = { error: paint.red, warning: paint.yellow, note: paint.cyan }[entry.severity];
  return [
    `${tone(entry.severity)} ${paint.bold(entry.code)}  ${entry.title}`,
    '',
    entry.why,
    '',
    `${paint.dim('says')}  ${entry.message}`,
    `${paint.dim('fix')}   ${entry.remedy}`,
    `${paint.dim('page')}  ${entry.docs}`,
  ].join('\n');
};
