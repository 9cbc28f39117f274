import { oneLine } from '../../adapters/terminal/text.ts';

/** Lines of foreign text made harmless for a terminal; empty parts are left out. */
export const safeText = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .flatMap((part) => part.split('\n'))
    .map(oneLine)
    .join('\n');
