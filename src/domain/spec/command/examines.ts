import type { CommandNode } from 'unbash';
import { EXAMINERS, baseName } from './names.ts';

const hasOption = (node: CommandNode, option: RegExp): boolean =>
  node.type === 'Command' && node.args.some((word) => word.type === 'Word' && option.test(word.value));

/** True for a command that answers by what it reads. */
export const examines = (node: CommandNode): boolean => {
  const name = node.type === 'Command' && node.name ? baseName(node.name.value) : '';
  if (name === 'jq' || name === 'yq') return hasOption(node, /^(-[a-zA-Z]*e|--exit-status)/);
  return EXAMINERS.has(name);
};
