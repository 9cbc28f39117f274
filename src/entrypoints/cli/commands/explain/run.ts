import { explainCode, allCodes } from '../../../../application/explain/explain-code.ts';
import type { CommandContext } from '../../command.ts';
import { EXIT, type ExitCode } from '../../exit-codes.ts';
import { CommandFailure } from '../../failure.ts';
import { finding } from '../../../../domain/model/catalogue/index.ts';
import { didYouMean } from '../../../../domain/config/suggest.ts';
import { codeText } from './code-text.ts';

/** `aurora-x explain CODE|ITEM`. A code is answered without reading anything. */
export const runExplain = async (context: CommandContext): Promise<ExitCode> => {
  const subject = context.args[0] ?? '';
  const { output } = context;
  const code = explainCode(subject);
  if (code !== null) {
    if (output.json) output.document(code);
    else output.print(codeText(code, output.paint));
    return EXIT.ok;
  }
  const { explainNamedItem } = await import('./item.ts');
  const isCode = /^ax\w{4}$/i.test(subject);
  const { shown, ids } = await explainNamedItem(context, subject).catch((error: unknown) => {
    // Who mistypes a code has no use for hearing that there is no tracker.
    if (isCode && error instanceof CommandFailure) return { shown: false, ids: [] };
    throw error;
  });
  if (shown) return EXIT.ok;
  const suggestion = didYouMean(subject, [...ids, ...(isCode ? allCodes() : [])]);
  throw new CommandFailure(EXIT.usage, [finding('AX1011', { subject, suggestion })]);
};
