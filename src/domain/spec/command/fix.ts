import type { CommandProgram } from './program.ts';

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);

/** How to make the failure of a call count, from where it stands in the command. One or two sentences. */
export const fixFor = (call: CommandProgram): string => {
  const { position, name } = call;
  const hints: string[] = [];
  if (position.capture === 'argument')
    hints.push(`Keep its output first, on a line of its own: out=$(${shorten(call.text)}) || exit 1.`);
  if (position.each) hints.push('End -exec with + instead of \\;, so that find reports the failure.');
  if (position.background) hints.push(`Wait for it and use its exit code: wait $! at the end.`);
  if (position.pipeLeft) hints.push('Put set -o pipefail; in front, or set shell: strict on the check.');
  if (position.beforeOr !== null) hints.push(`Drop "|| ${shorten(position.beforeOr)}".`);
  if (position.condition)
    hints.push(`Let the branch for its failure end with exit 1, or call ${name} by itself.`);
  if (position.sequence)
    hints.push(
      `Join ${name} and what follows with && instead of ; or a line break, or set shell: strict on the check.`,
    );
  if (hints.length === 0)
    hints.push(`Let the exit code of ${name} decide: put it last, or use && between the steps.`);
  return hints.join(' ');
};
